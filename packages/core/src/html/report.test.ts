import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sampleCommune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import { EMPTY_DATASET } from "../records/dataset";
import type { Report } from "../report/report";
import type { Summary } from "../report/summary";
import { summarize } from "../summary/summarize";
import { evaluateTarget } from "../targets/evaluate-target";
import { explainTarget } from "../targets/explain";
import { toReportTarget } from "../targets/report-target";
import { samplePlan } from "../testing";
import { html } from "./escape";
import { renderHtmlReport } from "./report";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./style";

const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const EVIL = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"&`;
const report: Report = {
  reportVersion: 1,
  tool: { name: "ntm", version: "0.0.0" },
  plan: { id: "mau", version: "1.0.0" },
  asOf: "2025-12-31",
  asOfFrom: "sheets",
  files: [],
  findings: [
    {
      code: "unit/misspelt",
      severity: "warning",
      file: EVIL,
      sheet: EVIL,
      cell: "B3",
      message: EVIL,
      hint: EVIL,
      fix: { cell: "B3", from: EVIL, to: EVIL, safe: true },
      source: { document: EVIL, section: "II", quote: EVIL },
      fingerprint: "x",
    },
  ],
  targets: [],
  coverage: [],
  summary: { errors: 0, warnings: 1, infos: 0, targetsMet: 0, targetsNotMet: 0, targetsUndetermined: 0 },
} as unknown as Report;
const summary = {
  labels: {
    commune: { vi: "xã", en: "commune" },
    communes: { vi: "xã", en: "communes" },
    layer: { vi: "huyện", en: "district" },
    layers: { vi: "huyện", en: "districts" },
    standards: [],
  },
  units: [],
  criteria: [],
  near: [],
  tasks: { byAgency: [], byGroup: [], byDue: [] },
  targets: [],
  findings: {},
} as unknown as Summary;

describe("the page of a report", () => {
  it.each(["vi", "en"] as const)("takes nothing from a cell for markup (%s)", (language) => {
    const page = renderHtmlReport(report, summary, { language, planTitle: EVIL, unitName: () => EVIL });
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/\son\w+\s*=\s*["']/);
  });
  it("lets nothing act but its own two texts, by their hashes, and fetches nothing", () => {
    const page = renderHtmlReport(report, summary, { language: "vi" });
    expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hash(STYLE), hash(SCRIPT)]);
    expect(page).toContain(`style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'`);
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(page).not.toMatch(/unsafe-inline|https?:|@import|url\(/);
    expect(page.replace(/<style>[\s\S]*?<\/style>/, "")).not.toMatch(/<style|\sstyle=/);
  });
  it("begins with whose sheets these are and the day, and says in one line that targets of others are not in them", () => {
    const index = indexPlan(samplePlan);
    const facts = factsOf(index, EMPTY_DATASET);
    const results = samplePlan.targets.map((target) => evaluateTarget(target, facts, index));
    const targets = results.map((result) => toReportTarget(result, { language: "vi" }));
    const coverage = [
      { unit: "song-mau", communes: 5, withData: 2, files: ["a.xlsx"] },
      { unit: "doi-mau", communes: 3, withData: 0, files: [] },
    ];
    const of = summarize(samplePlan, EMPTY_DATASET, { asOf: "2025-12-31", language: "vi" });
    const page = renderHtmlReport(
      { ...report, targets, coverage },
      { ...summary, ...of },
      {
        language: "vi",
        units: samplePlan.units,
        unitName: (id) => id,
      },
    );
    const others = targets.filter(({ unit }) => unit === "doi-mau").length;
    expect(page).toContain(
      "<b>Huyện Sông Mẫu · 2/5 xã có số liệu · số liệu đến ngày 31/12/2025 (ngày mới nhất ghi trong biểu)</b>",
    );
    expect(others).toBeGreaterThan(0);
    expect(page).toContain(`${others} mục tiêu của huyện khác: không có trong các tệp này`);
    expect(page).toContain("1 huyện khác: không có trong các tệp này");
    expect(page).not.toContain(">doi-mau<");
  });
  it("shows a tile for each commune that is told, with word, sign and what lacks; without data there is no picture", () => {
    const communes = [sampleCommune("xxx-?")];
    const of = summarize(samplePlan, { ...EMPTY_DATASET, communes }, { asOf: "2025-12-31", language: "vi" });
    const page = renderHtmlReport(report, { ...summary, ...of }, { language: "vi" });
    expect(page).toContain('data-unit="song-mau/binh-hoa" data-standing="near"');
    expect(page).toContain("<p>Gần đạt chuẩn. 3–4/5</p><p>Tiêu chí chưa đạt: 4</p><p>Tiêu chí chưa có số liệu: 5</p>");
    expect(page.match(/data-standing="no-data"/g)).toHaveLength(7);
    const none = summarize(samplePlan, EMPTY_DATASET, { asOf: "2025-12-31", language: "vi" });
    expect(renderHtmlReport(report, { ...summary, ...none }, { language: "vi" })).not.toContain("data-standing");
  });
  it("lists the sheets that were read, and of unknown ones those of which something is said", () => {
    const sheet = (name: string, kind: string) => ({ name, kind, records: 1 });
    const sheets = [
      sheet("Biểu 1", "commune-criteria"),
      sheet("Hướng dẫn", "unrecognised"),
      sheet("Lạ", "unrecognised"),
    ];
    const findings = [{ code: "sheet/unrecognised", severity: "info", file: "a.xlsx", sheet: "Lạ", message: "?" }];
    const of = { ...report, files: [{ path: "a.xlsx", sheets }], findings } as unknown as Report;
    const page = renderHtmlReport(of, summary, { language: "vi" });
    expect(page).toContain("<td>Biểu 1</td>");
    expect(page).toContain("<td>Lạ</td>");
    expect(page).not.toContain("Hướng dẫn");
  });
  it("gives of a target what its explanation says, and nothing of it as markup", () => {
    const index = indexPlan(samplePlan);
    const target = { ...samplePlan.targets[0]!, title: EVIL };
    const result = evaluateTarget(target, factsOf(index, EMPTY_DATASET), index);
    const targets = [toReportTarget(result, { language: "en" })];
    const why = explainTarget(result, index, "en");
    const explain = () => ({ ...why, outcome: EVIL });
    const page = renderHtmlReport({ ...report, targets }, summary, { language: "en", explain });
    expect(why.units.length).toBeGreaterThan(1);
    for (const text of [
      why.rule,
      why.due,
      why.source.quote,
      ...why.units.map((unit) => `${unit.title}: ${unit.words}`),
    ])
      expect(page).toContain(html(text));
    for (const { reading, alternative } of why.assumptions) {
      expect(page).toContain(html(reading));
      expect(page).toContain(`Otherwise: ${html(alternative ?? "")}`);
    }
    expect(page).not.toContain("<img");
  });
});
