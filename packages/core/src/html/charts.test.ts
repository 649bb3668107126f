import { expect, it } from "vitest";
import { barChart, chartKey } from "./charts";

const part = (value: number, className: string) => ({ value, className, title: `${className} <b>` });
const all = (pattern: RegExp, text: string): string[][] => [...text.matchAll(pattern)].map(([, ...found]) => found);

it("the longest bar is 420 wide, the others in proportion, their parts one after another, a row each", () => {
  const chart = barChart(
    [
      { label: "A", parts: [part(1, "met"), part(0, "open"), part(3, "rest")] },
      { label: "B", parts: [part(2, "met")] },
    ],
    "Xã & huyện",
  );
  expect(all(/<rect class="(\w+)" x="([\d.]+)" y="(\d+)" width="([\d.]+)" height="14">/g, chart)).toEqual([
    ["met", "250.0", "4", "105.0"],
    ["rest", "355.0", "4", "315.0"],
    ["met", "250.0", "26", "210.0"],
  ]);
  expect(all(/<text x="([\d.]+)" y="(\d+)"(?: text-anchor="end")?>([^<]*)</g, chart)).toEqual([
    ["242", "15", "A"],
    ["676.0", "15", "1 · 3"],
    ["242", "37", "B"],
    ["466.0", "37", "2"],
  ]);
  expect(chart).toContain('height="50" viewBox="0 0 760 50"');
  expect(all(/<title>([^<]*)</g, chart)).toEqual([["met &#60;b&#62;"], ["rest &#60;b&#62;"], ["met &#60;b&#62;"]]);
  expect(chart.match(/aria-label="Xã &#38; huyện"/g)).toHaveLength(2);
});

it("bars of nothing have no width, and without bars there is no drawing", () => {
  expect(barChart([{ label: "A", parts: [part(0, "met")] }], "x")).not.toContain("<rect");
  expect(barChart([], "x")).toBe("");
});

it("a label of 38 letters stands whole, a longer one is cut to 37 and three dots", () => {
  const label = (n: number): string | undefined =>
    all(/text-anchor="end">([^<]*)</g, barChart([{ label: "ă".repeat(n), parts: [] }], "x"))[0]?.[0];
  expect(label(38)).toBe("ă".repeat(38));
  expect(label(39)).toBe(`${"ă".repeat(37)}…`);
});

it("the key says what each colour means", () => {
  const key = chartKey([
    ["met", "đạt"],
    ["rest", "<khác>"],
  ]);
  expect(key).toBe(
    '<ul class="key"><li class="met"><i></i><span>đạt</span></li><li class="rest"><i></i><span>&#60;khác&#62;</span></li></ul>',
  );
});
