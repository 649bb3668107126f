const DIGITS: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number from 1 on in Roman digits. */
export function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [value, digits] of DIGITS) for (; rest >= value; rest -= value) text += digits;
  return text;
}
