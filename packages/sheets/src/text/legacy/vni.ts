const MARKS = "ùøûõïâáàåãäêéèúüë";
const AFTER: Readonly<Record<string, string>> = {
  a: "áàảãạâấầẩẫậăắằẳẵặ",
  e: "éèẻẽẹêếềểễệ",
  o: "óòỏõọôốồổỗộ",
  u: "úùủũụ",
  ô: "ớờởỡợ",
  ö: "ứừửữự",
  y: "ýỳỷỹ",
};
const ALONE: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** Letter of Unicode by one or two characters of VNI; capitals are pairs of capitals. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...pairs(),
  ...Object.entries(ALONE).flatMap(([from, to]) => [
    [from, to] as const,
    [from.toUpperCase(), to.toUpperCase()] as const,
  ]),
]);

function* pairs(): Generator<readonly [string, string]> {
  for (const [base, letters] of Object.entries(AFTER))
    for (const [i, letter] of [...letters].entries()) {
      const mark = MARKS[i];
      if (mark === undefined) continue;
      yield [base + mark, letter];
      yield [base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase()];
      yield [base.toUpperCase() + mark, letter.toUpperCase()];
    }
}

/** Letters of a VNI text; a pair goes before its parts. */
export function decodeVni(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const pair = VNI.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length) {
      out += pair;
      i++;
      continue;
    }
    const letter = text.charAt(i);
    out += VNI.get(letter) ?? letter;
  }
  return out;
}
