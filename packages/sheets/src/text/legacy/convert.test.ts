import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { convertLegacy, encodingOfFont, type LegacyEncoding, voteEncoding } from "./convert";
import { isSyllable } from "./syllable";
import { TCVN3 } from "./tcvn3";
import { VNI } from "./vni";

const DECISION = new URL("../../../../../seeds/000_91d87c7a44b6edfe.txt", import.meta.url);
const lines = readFileSync(DECISION, "utf8")
  .normalize("NFC")
  .split("\n")
  .filter((line) => /[^\x00-\x7f]/.test(line));

/** The other way round; TCVN3 has small codes alone for capitals with a tone. */
const toTcvn3 = new Map([...TCVN3].map(([code, letter]) => [letter, String.fromCharCode(code)]));
const toVni = new Map(
  [...VNI]
    .sort(([a], [b]) => Number(b === b.toUpperCase()) - Number(a === a.toUpperCase()))
    .map(([code, letter]) => [letter, code]),
);
for (const [code, letter] of VNI)
  if (code === code.toUpperCase() || letter !== letter.toUpperCase()) toVni.set(letter, code);
const encode: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: (text) => [...text].map((c) => toTcvn3.get(c) ?? toTcvn3.get(c.toLowerCase()) ?? c).join(""),
  vni: (text) => [...text].map((c) => toVni.get(c) ?? c).join(""),
};

it("has every letter of both tables", () => {
  expect(TCVN3.size).toBe(74);
  expect(new Set(VNI.values()).size).toBe(134);
});

describe("the text of the decision, encoded and read back", () => {
  it("is the same in VNI", () => {
    for (const line of lines) expect(convertLegacy(encode.vni(line), "vni")).toBe(line);
  });
  it("is the same in TCVN3 but for the capitals that it has no codes for", () => {
    for (const line of lines) expect(convertLegacy(encode.tcvn3(line), "tcvn3").toLowerCase()).toBe(line.toLowerCase());
    const same = lines.filter((line) => convertLegacy(encode.tcvn3(line), "tcvn3") === line);
    expect(same.length / lines.length).toBeGreaterThan(0.9);
    for (const line of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "THỦ TRƯỞNG ĐƠN VỊ", "Xã Đắk Ha", "Ô nhiễm và Ea Pô"])
      expect(convertLegacy(encode.tcvn3(line), "tcvn3")).toBe(line);
  });
  it("is known for what it is by blocks of five lines", () => {
    for (let i = 0; i + 5 <= lines.length; i += 5) {
      const block = lines.slice(i, i + 5);
      expect(voteEncoding(block.map((text) => ({ text })))).toBe("unicode");
      expect(voteEncoding(block.map((text) => ({ text: encode.tcvn3(text) })))).toBe("tcvn3");
      expect(voteEncoding(block.map((text) => ({ text: encode.vni(text) })))).toBe("vni");
    }
  });
  it("is taken for another encoding in no line", () => {
    for (const text of lines) {
      expect([undefined, "unicode"]).toContain(voteEncoding([{ text }]));
      expect([undefined, "tcvn3"]).toContain(voteEncoding([{ text: encode.tcvn3(text) }]));
      expect([undefined, "vni"]).toContain(voteEncoding([{ text: encode.vni(text) }]));
    }
  });
});

describe("TCVN3", () => {
  it.each([
    ["X· B×nh Hßa", undefined, "Xã Bình Hòa"],
    ["huyÖn C­", undefined, "huyện Cư"],
    ["§­êng giao th«ng", undefined, "Đường giao thông"],
    ["ñY BAN TØNH", undefined, "ỦY BAN TỈNH"],
    ["tæng sè x·", ".VnTimeH", "TỔNG SỐ XÃ"],
    ["A¸ ¢Ê", undefined, "Á Ấ"],
  ])("%s in %s is %s", (text, font, meant) => {
    expect(convertLegacy(text, "tcvn3", font)).toBe(meant);
  });
  it("is read also where a Windows of code page 1258 stored it", () => {
    expect(convertLegacy("t\u00f5", "tcvn3")).toBe("từ");
    expect(convertLegacy("t\u01a1", "tcvn3")).toBe("từ");
  });
});

it("VNI: a pair goes before its parts, capital or small", () => {
  expect(convertLegacy("Xaõ, huyeän, noâng thoân môùi", "vni")).toBe("Xã, huyện, nông thôn mới");
  expect(convertLegacy("TOÅNG COÄNG", "vni")).toBe("TỔNG CỘNG");
});

describe("a font", () => {
  it("tells its encoding by its name", () => {
    expect([".VnTime", ".vnArialH", "VNI-Times", "Arial", undefined].map(encodingOfFont)).toEqual([
      "tcvn3",
      "tcvn3",
      "vni",
      undefined,
      undefined,
    ]);
  });
  it("left over from an older text does not make Unicode legacy", () => {
    expect(voteEncoding([{ text: "Xã Tân Mạnh, huyện Đồi Mẫu", font: ".VnTime" }])).toBe("unicode");
  });
});

it("is not guessed from one word, nor from plain letters", () => {
  expect(voteEncoding([{ text: "Tù" }])).toBeUndefined();
  expect(voteEncoding([{ text: "Long Khe" }])).toBeUndefined();
  expect(voteEncoding([])).toBeUndefined();
});

it.each([
  ["nghiêng", true],
  ["quốc", true],
  ["gì", true],
  ["đường", true],
  ["HUYỆN", true],
  ["huyÖn", false],
  ["th«ng", false],
  ["môùi", false],
  ["màá", false],
])("%s is a syllable: %s", (word, is) => {
  expect(isSyllable(word)).toBe(is);
});
