/** The sheet of a name; letters look alike however they are composed, and either way may be written. */
export function sheetNamed<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => isSameName(sheet.name, name));
}

export const isSameName = (one: string, other: string): boolean => one.normalize("NFC") === other.normalize("NFC");
