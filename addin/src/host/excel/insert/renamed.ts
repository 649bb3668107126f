/** Names of sheets in a document, and the names they were given because theirs were taken. */
export type Renamed = ReadonlyMap<string, string>;

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** A formula or reference with the sheets' new names. */
export function withRenamed(text: string, renamed: Renamed): string {
  let result = text;
  for (const [from, to] of renamed) {
    if (from === to) continue;
    result = result.replaceAll(quoted(from), quoted(to));
    if (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(from))
      result = result.replace(new RegExp(`(?<![\\p{L}\\p{N}_.'])${from}!`, "gu"), () => quoted(to));
  }
  return result;
}
