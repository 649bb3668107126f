/**
 * `#REF!` and the like, where a cell holds an error: Excel hands a function an object that names it, as `code` or, with
 * data types, as `basicValue`.
 */
export function errorText(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  return [code, basicValue].find((one): one is string => typeof one === "string" && one.startsWith("#"));
}
