/** Decimals as people write them; what is computed has many and counts as two. */
export const decimalsOf = (value: number): number => Math.min(2, (String(value).split(".")[1] ?? "").length);
