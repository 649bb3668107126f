import type { ReportFinding } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { checkDocument } from "../document/check-document";
import { findingsSheet } from "./findings-document";
import { STYLES } from "./styles";

const finding = (more: Partial<ReportFinding>): ReportFinding =>
  ({ code: "mark/not-understood", severity: "error", file: "a.xlsx", message: "Không hiểu", ...more }) as ReportFinding;
const rowOf = (more: Partial<ReportFinding>) =>
  findingsSheet([finding(more)], { language: "vi", linkTo: ["R'Lấp"] }).rows[1]!;

it("a finding of a cell leads to it, in a sheet whose name holds an apostrophe too", () =>
  expect(rowOf({ sheet: "R'Lấp", cell: "B12" })[3]).toMatchObject({ value: "B12", link: "'R''Lấp'!B12" }));

it("a finding of a sheet leads to the sheet, one of a file leads nowhere", () => {
  expect(rowOf({ sheet: "R'Lấp" })[2]).toMatchObject({ value: "R'Lấp", link: "'R''Lấp'!A1" });
  expect(rowOf({}).some((cell) => cell?.link)).toBe(false);
});

it("a text longer than a cell takes is cut, and the sheet stays one that can be written", () => {
  const sheet = findingsSheet([finding({ message: "dài ".repeat(20_000) })], { language: "vi" });
  expect(() => checkDocument({ title: "t", styles: STYLES, sheets: [sheet] })).not.toThrow();
});

it("the filter covers every finding, and the header stays in sight and on each page", () => {
  const sheet = findingsSheet([finding({}), finding({})], { language: "en" });
  expect(sheet).toMatchObject({ autoFilter: "A1:H3", freeze: { rows: 1 }, print: { repeatRows: [0, 0] } });
});
