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

it("a finding with another side says where that stands, unless it is beside it", () => {
  const at = (file: string | undefined, sheet: string) => ({
    ...(file ? { file } : {}),
    sheet,
    cell: "F11",
    message: "",
  });
  const said = (...related: ReturnType<typeof at>[]) => rowOf({ sheet: "B1", cell: "F11", related })[4]?.value;
  expect(said(at("b.xlsx", "B1"), at(undefined, "B2"), at(undefined, "B1"))).toBe(
    "Không hiểu Xem b.xlsx › B1 › F11. Xem B2 › F11.",
  );
});

it("who has not sent has no file, though the list is of several", () => {
  const rows = (["sender/missing", "sender/unknown"] as const).map(
    (code) => findingsSheet([finding({ code })], { language: "vi", withFiles: true }).rows[1]?.at(-1)?.value,
  );
  expect(rows).toEqual(["", "a.xlsx"]);
});

it("a text longer than a cell takes is cut, and the sheet stays one that can be written", () => {
  const sheet = findingsSheet([finding({ message: "dài ".repeat(20_000) })], { language: "vi" });
  expect(() => checkDocument({ title: "t", styles: STYLES, sheets: [sheet] })).not.toThrow();
});

it("the filter covers every finding, and the header stays in sight and on each page", () => {
  const sheet = findingsSheet([finding({}), finding({})], { language: "en" });
  expect(sheet).toMatchObject({ autoFilter: "A1:H3", freeze: { rows: 1 }, print: { repeatRows: [0, 0] } });
});
