import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EndWords, endWords, isBetween, parsePhrase, patternOf, standsAt } from "./phrase";

/** Where the phrase ends that stands at the beginning, and whether it may be the whole text. */
function found(phrase: string, text: string) {
  const options = parsePhrase(phrase);
  const ends: number[] = [];
  const takes = (isEnd: (end: number) => boolean): boolean =>
    standsAt(options, text, 0, (end) => isEnd(end) && ends.push(end) > 0);
  const isWhole = takes((end) => end === text.length);
  ends.length = 0;
  takes((end) => isBetween(text, end));
  return { isWhole, end: ends[0] };
}

/** The same by the pattern of the phrase. */
function foundByPattern(phrase: string, text: string) {
  const source = patternOf(parsePhrase(phrase));
  return {
    isWhole: new RegExp(`^(?:${source})$`).test(text),
    end: new RegExp(`^(?:${source})(?= |$)`).exec(text)?.[0].length,
  };
}

const WORDS = fc.constantFrom("xã", "đạt", "NTM", "tỷ", "50%", "%", "#", "#%", "…");
const join = (sign: string, of: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(of, { minLength: 1, maxLength }).map((written) => written.join(sign));
const bracketed = (inner: fc.Arbitrary<string>) =>
  fc.tuple(fc.boolean(), inner).map(([mayBeLeftOut, of]) => (mayBeLeftOut ? `[${of}]` : `(${of})`));
const phrasesOf = (part: fc.Arbitrary<string>) => join(" | ", join(" ", part, 3), 2);
const PHRASES = phrasesOf(fc.oneof(WORDS, bracketed(phrasesOf(fc.oneof(WORDS, bracketed(phrasesOf(WORDS)))))));
const TEXTS = fc
  .array(
    fc.constantFrom("xa", "dat", "datt", "ntm", "nong thon moi", "ti", "50%", "50 %", "%", "7", "2024", "20245", "iv"),
    {
      maxLength: 6,
    },
  )
  .map((words) => ` ${words.join(" ")}`);

describe("a phrase", () => {
  it("stands where its pattern finds it", () => {
    fc.assert(
      fc.property(PHRASES, TEXTS, (phrase, text) => {
        expect(found(phrase, text)).toEqual(foundByPattern(phrase, text));
      }),
      { numRuns: 1500, seed: 772 },
    );
  });

  it.each([
    ["[đã] đạt", " da dat chuan", 7],
    ["[đã] đạt [chuẩn]", " da dat chuan", 13],
    ["đạt | đạt chuẩn", " dat chuan", 4],
    ["xã … chuẩn", " xa dat chuan nam chuan 2024", 23],
    ["xã #", " xa 2024 dat", 8],
    ["xã #", " xa 20245", undefined],
    ["đạt #%", " dat 50 % xa", 9],
    ["đạt #%", " dat 100%", undefined],
    ["NTM", " nong thon moi", 14],
    ["đạt", " datt", undefined],
  ])("%s ends in “%s” at %s", (phrase, text, end) => {
    expect(found(phrase, text).end).toBe(end);
  });
});

describe("the words at the ends of a phrase", () => {
  it.each([
    ["số xã [đạt]", ["so"], ["xa", "dat"]],
    ["[tổng] số", ["tong", "so"], ["so"]],
    ["(xã | huyện NTM)", ["xa", "huyen"], ["xa", "ntm", "moi"]],
    ["NTM tỷ", ["ntm", "nong"], ["ti", "ty"]],
    ["[a [b]] (c | d)", ["a", "c", "d"], ["c", "d"]],
  ])("%s: %j and %j", (written, first, last) => {
    const phrase = parsePhrase(written);
    const none = { figures: false, any: false };
    expect(endWords(phrase, "first")).toEqual({ words: new Set(first), ...none });
    expect(endWords(phrase, "last")).toEqual({ words: new Set(last), ...none });
  });

  it.each([
    ["# xã", "first", { figures: true, any: false }],
    ["đạt #%", "last", { figures: true, any: false }],
    ["xã …", "last", { figures: false, any: true }],
    ["[số …] xã", "first", { figures: false, any: false }],
    ["[… số] xã", "first", { figures: false, any: true }],
    ["[đã] [đạt]", "first", { figures: false, any: true }],
    ["xã | [huyện]", "last", { figures: false, any: true }],
  ] as const)("%s at its %s: %j", (written, end, expected) => {
    expect(endWords(parsePhrase(written), end)).toMatchObject(expected);
  });

  it("are among those told", () => {
    const isTold = ({ words, figures, any }: EndWords, word = ""): boolean =>
      any || (figures && /^[\d%]|^[ivx]+$/.test(word)) || words.has(word);
    fc.assert(
      fc.property(PHRASES, TEXTS, (phrase, text) => {
        if (!found(phrase, text).isWhole) return;
        const words = text.trim().split(" ");
        expect(isTold(endWords(parsePhrase(phrase), "first"), words[0])).toBe(true);
        expect(isTold(endWords(parsePhrase(phrase), "last"), words.at(-1))).toBe(true);
      }),
      { numRuns: 1500, seed: 772 },
    );
  });
});
