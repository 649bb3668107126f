import { readFileSync } from "node:fs";
import { readWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { TCVN3 } from "../packages/sheets/src/text/legacy/tcvn3";
import { VNI } from "../packages/sheets/src/text/legacy/vni";

const DECISION = new URL("../seeds/000_91d87c7a44b6edfe.txt", import.meta.url);
const TONES = "\u0300\u0301\u0303\u0309\u0323";

const to1258 = new Map<string, string>();
for (let byte = 128; byte < 256; byte++)
  to1258.set(new TextDecoder("windows-1258").decode(Uint8Array.of(byte)), String.fromCharCode(byte));
const toTcvn3 = new Map([...TCVN3].map(([code, letter]) => [letter, String.fromCharCode(code)]));
const toVni = new Map<string, string>();
for (const [code, letter] of VNI)
  if (code === code.toUpperCase() || letter !== letter.toUpperCase()) toVni.set(letter, code);

/** A letter as base and tone where the code page has it no other way. */
function letterIn1258(letter: string): string {
  const whole = to1258.get(letter);
  if (whole !== undefined || letter < "\x80") return whole ?? letter;
  const parts = [...letter.normalize("NFD")];
  const tone = parts.find((part) => TONES.includes(part)) ?? "";
  const base = parts
    .filter((part) => part !== tone)
    .join("")
    .normalize("NFC");
  return (to1258.get(base) ?? base) + (to1258.get(tone) ?? tone);
}

const ENCODERS: Readonly<Record<string, (letter: string) => string>> = {
  "windows-1258": letterIn1258,
  TCVN3: (letter) => toTcvn3.get(letter) ?? toTcvn3.get(letter.toLowerCase()) ?? letter,
  VNI: (letter) => toVni.get(letter) ?? letter,
};

const isByte = (text: string): boolean => /^[\0-\xff]*$/.test(text);
const lines = readFileSync(DECISION, "utf8")
  .normalize("NFC")
  .split("\n")
  .filter(
    (line) => !isByte(line) && [...line].every((letter) => Object.values(ENCODERS).every((e) => isByte(e(letter)))),
  );

describe("each line of the decision as a text file of its own", () => {
  it.each(Object.keys(ENCODERS))("is told from the others in %s", async (name) => {
    const wrong: string[] = [];
    for (const line of lines) {
      const bytes = Uint8Array.from([...line].map(ENCODERS[name]!).join(""), (byte) => byte.charCodeAt(0));
      const { encoding, sheets } = await readWorkbook(bytes);
      const text = [...sheets[0]!.cells()].map((cell) => cell.value).join("");
      const isRight =
        name === "windows-1258"
          ? encoding === "windows-1252" || bare(text) === bare(line)
          : encoding === "windows-1252";
      if (!isRight) wrong.push(line);
    }
    expect(wrong).toEqual([]);
  });
});

/** Without what splitting takes away. */
const bare = (text: string): string => text.replace(/[;,|\t"]/g, "");
