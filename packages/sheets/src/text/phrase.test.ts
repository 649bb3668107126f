import { describe, expect, it } from "vitest";
import { mayBeEmpty, parsePhrase, patternOf, textsOf } from "./phrase";

describe("the texts that are a phrase", () => {
  it.each([
    ["đạt chuẩn", [" dat chuan"]],
    ["[đã] đạt", [" da dat", " dat"]],
    ["(xã | huyện [nghèo])", [" xa", " huyen ngheo", " huyen"]],
    ["tỷ lệ 50%", [" ti le 50 %", " ti le 50%", " ty le 50 %", " ty le 50%"]],
    ["NTM | kiểu mẫu", [" ntm", " nong thon moi", " kieu mau"]],
    ["[đã]", [" da", ""]],
    ["VP-ĐP", [" vp dp"]],
  ])("%s: %j, each of which its pattern takes", (written, texts) => {
    const phrase = parsePhrase(written);
    expect(textsOf(phrase)).toEqual(texts);
    const pattern = new RegExp(`^(?:${patternOf(phrase)})$`);
    expect(texts.filter((text) => !pattern.test(text))).toEqual([]);
  });

  it.each(["tỷ lệ …", "đợt #", "hoàn thành #%", "[a] [b] [c] [d] [e] [f] [g]"])(
    "%s has too many to be told",
    (written) => {
      expect(textsOf(parsePhrase(written))).toBeUndefined();
    },
  );
});

it.each([
  ["[đã] [đạt]", true],
  ["…", true],
  ["([đã] | xã)", true],
  ["xã | [huyện]", true],
  ["[đã] đạt", false],
  ["(xã | huyện)", false],
  ["#", false],
])("%s asks for no word at all: %s", (written, expected) => {
  expect(mayBeEmpty(parsePhrase(written))).toBe(expected);
});
