import { describe, expect, it } from "vitest";
import type { MarkCell, MarkState } from "./marks";
import { signOf, whatBlanksMean } from "./what-blanks-mean";

const STATES: Readonly<Record<string, MarkState>> = { "": "blank", CĐ: "not-met", "-": "not-met", "?": "unknown" };

/** A row of marks, by the texts of its cells. */
const row = (...texts: string[]) => ({
  marks: texts.map((text, i): MarkCell => ({ criterion: `${i + 1}`, slot: i, state: STATES[text] ?? "met", text })),
});
const times = (count: number, ...texts: string[]) => Array.from({ length: count }, () => row(...texts));

describe("the sign of a row for what is met", () => {
  it.each<[string[], string | undefined]>([
    [["x"], "x"],
    [["✓"], "x"],
    [["√"], "x"],
    [["CĐ", "", "X", "Đ"], "x"],
    [["1"], "1"],
    [["+"], "+"],
    [["Đ"], "word"],
    [["xx"], "word"],
    [["CĐ", ""], ""],
    [["", "?"], ""],
    [["", ""], undefined],
    [[], undefined],
  ])("%j: %s", (texts, sign) => expect(signOf(row(...texts).marks)).toBe(sign));
});

describe("a blank says “not met”", () => {
  it("where only what is met is marked", () => {
    expect(whatBlanksMean([row("x", ""), row("x", "x")])).toEqual([true, true]);
    expect(whatBlanksMean([row("x", ""), row("x", "CĐ")])).toEqual([false, false]);
    expect(whatBlanksMean([row("CĐ", ""), row("", "CĐ")])).toEqual([false, false]);
    expect(whatBlanksMean([row("", ""), row("?", "")])).toEqual([false, false]);
    expect(whatBlanksMean([])).toEqual([]);
  });
  it("beside one or two slips among twenty times as many blanks", () => {
    const blanks = (count: number) => times(count, "x", "");
    const first = (rows: ReturnType<typeof times>) => whatBlanksMean(rows)[0];
    expect(first([...blanks(20), row("x", "CĐ")])).toBe(true);
    expect(first([...blanks(19), row("x", "CĐ")])).toBe(false);
    expect(first([...blanks(40), ...times(2, "x", "CĐ")])).toBe(true);
    expect(first([...blanks(39), ...times(2, "x", "CĐ")])).toBe(false);
    expect(first([...blanks(99), ...times(3, "x", "CĐ")])).toBe(false);
  });
  it("by the rows of its own sign, where two of them at least use it", () => {
    const crosses = times(2, "x", "");
    const words = times(2, "Đ", "CĐ");
    expect(whatBlanksMean([...crosses, ...words])).toEqual([true, true, false, false]);
    expect(whatBlanksMean([row("x", ""), ...words])).toEqual([false, false, false]);
    expect(whatBlanksMean([...crosses, row("Đ", "")])).toEqual([true, true, true]);
  });
  it("by the whole sheet in a row without a mark of its own for what is met", () => {
    expect(whatBlanksMean([...times(2, "x", ""), row("", "")])).toEqual([true, true, true]);
    expect(whatBlanksMean([...times(2, "x", ""), row("", "CĐ")])).toEqual([true, true, false]);
    expect(whatBlanksMean([...times(2, "Đ", "CĐ"), row("", "")])).toEqual([false, false, false]);
    expect(whatBlanksMean([...times(2, "x", ""), ...times(2, "", "CĐ")])).toEqual([true, true, false, false]);
  });
});
