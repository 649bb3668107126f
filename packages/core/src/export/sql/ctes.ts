/** A step of a query: its name and the select that makes it. */
export type Step = readonly [name: string, select: string];

/** A query in steps; each is computed once, however often a later one mentions it. */
export function query(steps: readonly Step[], select: string): string {
  const ctes = steps.map(([name, text]) => `${name} AS MATERIALIZED (\n${indent(text.trim())}\n)`);
  return `WITH ${ctes.join(",\n")}\n${select.trim()}`;
}

export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");

/** A condition or expression for each standard, by its height. */
export const forEach = (standards: number, expression: (height: number) => string, separator = ",\n"): string =>
  Array.from({ length: standards }, (_, height) => expression(height)).join(separator);
