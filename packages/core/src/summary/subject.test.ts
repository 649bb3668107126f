import { describe, expect, it } from "vitest";
import { EMPTY_DATASET } from "../records/dataset";
import type { Coverage } from "../report/report";
import { samplePlan } from "../testing";
import { subjectText } from "./subject";
import { summarize } from "./summarize";

const summary = summarize(samplePlan, EMPTY_DATASET, { asOf: "2025-12-31", language: "vi" });
const row = (unit: string, withData: number, ...files: string[]) => ({ unit, communes: 5, withData, files });
const said = (coverage: Coverage[], language: "vi" | "en" = "vi") =>
  subjectText({ coverage, files: [{ sheets: [{ kind: "commune-criteria" }] }] }, summary, language);

describe("whose sheets these are", () => {
  it("the one unit of the files, with how many of its communes have data", () => {
    expect(said([row("song-mau", 5, "a.xlsx"), row("doi-mau", 0)])).toBe("Huyện Sông Mẫu · 5/5 xã có số liệu");
    expect(said([row("song-mau", 1, "a.xlsx"), row("doi-mau", 0)], "en")).toBe(
      "Huyện Sông Mẫu · 1 of 5 communes have data",
    );
  });
  it("of those with data it is told how many a list of recognitions alone names", () => {
    const listed = { ...row("song-mau", 5, "a.xlsx"), listed: 2 };
    expect(said([listed, row("doi-mau", 0)])).toBe(
      "Huyện Sông Mẫu · 5/5 xã có số liệu (2 chỉ có tên trong danh sách công nhận)",
    );
    expect(said([listed, row("doi-mau", 0)], "en")).toMatch(/have data \(2 in the list of recognitions alone\)$/);
  });
  it("a form in which nothing is filled in has no data, and is still of its unit", () => {
    expect(said([row("song-mau", 0, "a.xlsx"), row("doi-mau", 0)])).toBe("Huyện Sông Mẫu · 0/5 xã có số liệu");
  });
  it("files of all units are of the unit that these make up", () => {
    const all = said([row("song-mau", 5, "a.xlsx"), row("doi-mau", 4, "b.xlsx")]);
    expect(all).toBe(`${summary.units[0]?.name} · 9/10 xã có số liệu`);
  });
  it("more units than can be named are counted", () => {
    const units = ["a", "b", "c", "d"].map((unit) => row(unit, 1, "a.xlsx"));
    expect(said([...units, row("e", 0)])).toBe("4/5 huyện · 4/20 xã có số liệu");
    expect(said([...units, row("e", 0)], "en")).toBe("4 of 5 districts · 4 of 20 communes have data");
  });
  it("files without communes are called by the kinds of their sheets", () => {
    const sheets = [{ kind: "task-progress" }, { kind: "unrecognised" }, { kind: "funding" }] as const;
    expect(subjectText({ coverage: [], files: [{ sheets }] }, summary, "vi")).toBe("Tiến độ nhiệm vụ, nguồn vốn");
    expect(subjectText({ coverage: [], files: [] }, summary, "vi")).toBe("");
    const own = [{ kind: "office/verdicts", kindTitle: "biên bản thẩm định" }, { kind: "office/visits" }] as const;
    expect(subjectText({ coverage: [], files: [{ sheets: own }] }, summary, "vi")).toBe(
      "Biên bản thẩm định, office/visits",
    );
  });
});
