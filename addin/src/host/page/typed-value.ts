/** A number where a number was typed, with a comma or a point; else the text. */
export const typedValue = (text: string): string | number =>
  /^-?\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : text;
