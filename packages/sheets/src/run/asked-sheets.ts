/** Names of sheets are typed by people: blanks around them and how a letter is composed play no part. */
const asTyped = (name: string): string => name.normalize("NFC").trim();

/** Whether a sheet is one of those that were asked for. */
export const isAsked = (name: string, asked: readonly string[]): boolean =>
  asked.some((one) => asTyped(one) === asTyped(name));
