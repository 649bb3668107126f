import { describe, expect, it } from "vitest";
import { sampleCommune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import type { Language } from "../findings/words";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import { suppose } from "../reasoning/suppose/suppose";
import type { CommuneRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import type { ReportFinding } from "../report/finding";
import type { Report } from "../report/report";
import type { Summary } from "../report/summary";
import type { ReportTarget } from "../report/target";
import { summarize } from "../summary/summarize";
import { evaluateTarget } from "../targets/evaluate-target";
import { toReportTarget } from "../targets/report-target";
import { samplePlan } from "../testing";
import { renderHtmlReport } from "./report";

const ASKED = { asOf: "2025-12-31", language: "vi" } as const;
const commune = (name: string, letters: string, claims: Record<string, boolean> = {}): CommuneRecord =>
  sampleCommune(letters, claims, { unit: `song-mau/${name}` });
const dataset: Dataset = {
  ...EMPTY_DATASET,
  claimable: ["standard", "advanced", "model"],
  communes: [
    commune("binh-hoa", "xxxxx", { standard: true, advanced: true }),
    commune("tan-minh", "xxxxx", { standard: true }),
    commune("tan-manh", "xxx-?", { standard: false }),
    commune("long-khe", "x----", { standard: false }),
  ],
  tasks: [
    { task: "I.1", status: { value: "done" } },
    { task: "I.2", status: { value: "in-progress" } },
    { task: "II.1", status: { value: "not-started" } },
  ],
};
const findings = [
  { code: "sheet/unrecognised", severity: "info", file: "b.xlsx", sheet: "Lạ", message: "Không rõ trang này." },
  {
    ...{ code: "unit/misspelt", severity: "warning", file: "a.xlsx", sheet: "Biểu 'một'", cell: "B3" },
    ...{ message: "Sai tên.", hint: "Sửa thành “Bình Hòa”." },
    fix: { cell: "B3", from: "Binh Hoa", to: "Bình Hòa", safe: true },
  },
  {
    ...{ code: "unit/contradiction", severity: "error", file: "a.xlsx", sheet: "Biểu 2", cell: "C4" },
    message: "Mâu thuẫn.",
    related: [
      { sheet: "Biểu 3", cell: "D5", message: "ở đây ghi khác" },
      { file: "b.xlsx", sheet: "Lạ", cell: "E6", message: "và đây" },
    ],
    source: { document: "1/QĐ-UBND", section: "II", quote: "ít nhất 6 xã" },
  },
  {
    ...{ code: "unit/misspelt", severity: "warning", file: "a.xlsx", sheet: "Biểu 2", cell: "B9" },
    message: "Sai tên nữa.",
    hint: "Xem lại.",
    fix: { cell: "B9", from: "A", to: "Tân Minh", safe: false },
  },
  { code: "file/unreadable", severity: "error", file: "c.xlsx", message: "Không đọc được." },
  { code: "của-ai/khác", severity: "info", file: "c.xlsx", cell: "A1", message: "Tự đặt." },
] as unknown as ReportFinding[];

function targetsOf(plan: Plan, of: Dataset, language: Language): ReportTarget[] {
  const index = indexPlan(plan);
  const facts = factsOf(index, of, { asOf: ASKED.asOf });
  return plan.targets.map((target) => toReportTarget(evaluateTarget(target, facts, index), { language }));
}

function page(of: Dataset, language: Language, fields: Partial<Report> = {}, more: Partial<Summary> = {}): string {
  const targets = targetsOf(samplePlan, of, language);
  const coverage = [
    { unit: "song-mau", communes: 5, withData: 4, files: ["a.xlsx"] },
    { unit: "doi-mau", communes: 3, withData: 0, files: [] },
  ];
  const report = {
    ...{ plan: { id: "mau", version: "1.0.0" }, asOf: ASKED.asOf, asOfFrom: "sheets", targets, coverage },
    ...{ files: [], findings: [] },
    summary: { errors: 2, warnings: 3, infos: 4, targetsMet: 5, targetsNotMet: 6, targetsUndetermined: 7 },
    ...fields,
  } as unknown as Report;
  const summary = { ...summarize(samplePlan, of, { ...ASKED, language }), ...more } as unknown as Summary;
  const unitName = (id: string) => indexPlan(samplePlan).nameOf(id);
  return renderHtmlReport(report, summary, { language, unitName, units: samplePlan.units });
}

/** Made anew for each test, so that each says what the page is now. */
const fullPage = (): string => page(dataset, "vi", { findings });

/** What a reader sees of a piece of the page: a line for each block, cells parted by bars. */
const shown = (markup: string): string[] =>
  markup
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<\/t[dh]>(?=<t[dh])/g, " | ")
    .replace(/<\/(?:p|tr|li|h[1-3]|summary|text|title|label|option|div)>|<table|<option/g, "$&\n")
    .replace(/<[^>]*>?/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The section of a heading, line by line; nothing where the page has none. */
function section(of: string, heading: string): string[] {
  const found = [...of.matchAll(/<section>[\s\S]*?<\/section>/g)].map(([text]) => shown(text));
  return found.find(([first]) => first === heading)?.slice(1) ?? [];
}

describe("the page, section by section", () => {
  it("counts findings and targets at its head", () => {
    expect(shown(fullPage().replace(/^[\s\S]*(?=<h1>)|<section>[\s\S]*$/g, ""))).toEqual([
      "Kết quả kiểm tra báo cáo nông thôn mới",
      "Huyện Sông Mẫu · 4/5 xã có số liệu · số liệu đến ngày 31/12/2025 (ngày mới nhất ghi trong biểu)",
      "Kế hoạch mau 1.0.0",
      ...["2Lỗi", "3Cảnh báo", "4Lưu ý", "5Mục tiêu: đạt", "6Mục tiêu: chưa đạt", "7Mục tiêu: chưa đủ số liệu"],
    ]);
  });

  it("has a key of standings with their counts, and a tile for each commune of the units that are told", () => {
    expect(section(fullPage(), "Bức tranh chung")).toEqual([
      ...["KMKiểu mẫu: 0", "NCNâng cao: 1", "ĐCĐạt chuẩn: 1"],
      ...["△Gần đạt chuẩn: 1", "▽Còn thiếu nhiều tiêu chí: 1", "?Chưa có số liệu: 1"],
      "Huyện Sông Mẫu",
      ...["NCBình Hòa 5/5Nâng cao", "Nâng cao. 5/5"],
      ...["ĐCTân Minh 5/5Đạt chuẩn", "Đạt chuẩn. 5/5"],
      ...["△Tân Mạnh 3–4/5Gần đạt chuẩn", "Gần đạt chuẩn. 3–4/5"],
      ...["Tiêu chí chưa đạt: 4", "Tiêu chí chưa có số liệu: 5"],
      ...["▽Long Khê 1/5Còn thiếu nhiều tiêu chí", "Còn thiếu nhiều tiêu chí. 1/5", "Tiêu chí chưa đạt: 2, 3, 4, 5"],
      ...["?Ea R'Mẫu Chưa có số liệu", "Chưa có số liệu."],
    ]);
    const classes = [...fullPage().matchAll(/class="tile ([^"]*)"/g)].map(([, name]) => name);
    expect(classes).toEqual(["at at-2", "at at-1", "near", "behind", "no-data"]);
  });

  it("has findings in groups, errors first, each with its place, what belongs to it, its fix and its rule", () => {
    expect(section(fullPage(), "Lỗi và cảnh báo").slice(11)).toEqual([
      "lỗi Số liệu mâu thuẫn (1) unit/contradiction",
      "C4 a.xlsx › Biểu 2Mâu thuẫn.",
      "a.xlsx › Biểu 3 D5: ở đây ghi khác",
      "b.xlsx › Lạ E6: và đây",
      "Căn cứ (1/QĐ-UBND): “ít nhất 6 xã”",
      "lỗi Không đọc được tệp (1) file/unreadable",
      "c.xlsxKhông đọc được.",
      "cảnh báo Viết sai tên đơn vị (2) unit/misspelt",
      "B3 a.xlsx › Biểu 'một'Sai tên.",
      "Sửa thành “Bình Hòa”.",
      "B9 a.xlsx › Biểu 2Sai tên nữa.",
      "Xem lại.",
      "Sửa thành: Tân Minh",
      "lưu ý Chưa xác định được loại biểu (1) sheet/unrecognised",
      "b.xlsx › LạKhông rõ trang này.",
      "lưu ý của-ai/khác (1) của-ai/khác",
      "A1 c.xlsxTự đặt.",
    ]);
    const addresses = [...fullPage().matchAll(/data-address="([^"]*)"/g)].map(([, address = ""]) => shown(address)[0]);
    expect(addresses).toEqual(["'Biểu 2'!C4", "'Biểu ''một'''!B3", "'Biểu 2'!B9", "A1"]);
    expect(fullPage().match(/<details class="group"( open)?>/g)).toEqual([
      ...Array.from({ length: 3 }, () => '<details class="group" open>'),
      ...Array.from({ length: 2 }, () => '<details class="group">'),
    ]);
  });

  it("filters by severity and by each place, and says where there is nothing to filter", () => {
    expect(section(fullPage(), "Lỗi và cảnh báo").slice(0, 11)).toEqual([
      "Tìm trong danh sách",
      ...["Mức độ Tất cả", "lỗi", "cảnh báo", "lưu ý"],
      ...["Tệp, trang tính Tất cả", "b.xlsx › Lạ", "a.xlsx › Biểu 'một'", "a.xlsx › Biểu 2", "c.xlsx"],
      "Không có mục nào khớp với bộ lọc.",
    ]);
    const places = [...fullPage().matchAll(/<option value="([^"]*)"/g)].map(([, value = ""]) => shown(value)[0] ?? "");
    expect(places.slice(0, 4)).toEqual(["", "error", "warning", "info"]);
    expect(places.slice(4)).toEqual(["", "b.xlsx › Lạ", "a.xlsx › Biểu 'một'", "a.xlsx › Biểu 2", "c.xlsx"]);
    expect(section(page(dataset, "en"), "Findings")).toEqual(["Nothing was found."]);
  });

  it("has a board of the units that are told, then the targets of each", () => {
    const board = section(fullPage(), "Bảng mục tiêu");
    expect(board.slice(0, 2)).toEqual(["Sông Mẫu3 chưa đạt", "Mẫu2 chưa đạt · 5 chưa đủ số liệu"]);
    const heads = "Mục tiêu | Thực hiện | Chỉ tiêu | Còn thiếu | Đánh giá";
    expect(board.slice(2, 7)).toEqual([
      "Sông Mẫu",
      heads,
      "Số xã đạt chuẩn nông thôn mới“ít nhất 4/5 xã đạt chuẩn nông thôn mới” | 2–3 | ≥ 4 | – | chưa đạt",
      "Số tiêu chí thấp nhất của các xã còn lại“các xã còn lại đạt từ 3 tiêu chí trở lên” | 0–1 | ≥ 3 | – | chưa đạt",
      "Huyện đạt chuẩn nông thôn mới (phấn đấu)“phấn đấu huyện đạt chuẩn nông thôn mới” | 0 | ≥ 1 | 1 | chưa đạt",
    ]);
    expect(board.slice(7, 9)).toEqual(["Mẫu", heads]);
    expect(board.slice(9).map((line) => line.replace(/^.*” \| /, ""))).toEqual([
      "2–6 | ≥ 6 | – | chưa đủ số liệu",
      "1–5 | ≥ 2 | – | chưa đủ số liệu",
      "0–4 | ≥ 1 | – | chưa đủ số liệu",
      "25%–75% | ≥ 75% | – | chưa đủ số liệu",
      "1,75–4,38 | ≥ 4,2 | – | chưa đủ số liệu",
      "0–1 | ≥ 3 | – | chưa đạt",
      "0 | ≥ 1 | 1 | chưa đạt",
      "2 mục tiêu của huyện khác: không có trong các tệp này",
    ]);
  });

  it("has a sum for each unit that is told, with a bar for each but the first", () => {
    expect(section(fullPage(), "Tổng hợp theo huyện, thị xã")).toEqual([
      "Đơn vị | Xã | Có số liệu | Đạt chuẩn | Nâng cao | Kiểu mẫu | Bình quân tiêu chí | Thấp nhất",
      "Tỉnh Mẫu | 8 | 4 | 2–6 | 1–5 | 0–4 | 1,75–4,38 | 0–1",
      "Huyện Sông Mẫu | 5 | 4 | 2–3 | 1–2 | 0–1 | 2,8–4 | 0–1",
      "1 huyện khác: không có trong các tệp này",
      ...["Đạt chuẩn", "chưa đủ số liệu", "chưa đạt chuẩn"],
      ...["Huyện Sông Mẫu", "Đạt chuẩn", "chưa đủ số liệu", "chưa đạt chuẩn", "2 · 1 · 2"],
    ]);
    expect(section(page(dataset, "en"), "Summary by district").slice(0, 4)).toEqual([
      "Unit | Communes | Reported | Standard | Advanced | Model | Mean of criteria | Lowest",
      "Tỉnh Mẫu | 8 | 4 | 2–6 | 1–5 | 0–4 | 1.75–4.38 | 0–1",
      "Huyện Sông Mẫu | 5 | 4 | 2–3 | 1–2 | 0–1 | 2.8–4 | 0–1",
      "1 other district: not in these files",
    ]);
  });

  it("has the criteria that most communes miss first; without any mark none", () => {
    const lines = section(fullPage(), "Tiêu chí còn nhiều xã chưa đạt").filter((line) => /\d/.test(line));
    expect(lines).toEqual([
      ...["4. Trường học", "2 · 4 · 2", "2. Giao thông", "1 · 4 · 3", "3. Điện", "1 · 4 · 3"],
      ...["5. Môi trường và an toàn thực phẩm", "1 · 5 · 2", "1. Quy hoạch", "4 · 4"],
    ]);
    const only = (letters: string) => page({ ...EMPTY_DATASET, communes: [commune("binh-hoa", letters)] }, "en");
    for (const letters of ["x", "-"]) expect(section(only(letters), "Criteria that communes miss")).not.toEqual([]);
    expect(section(only("?"), "Criteria that communes miss")).toEqual([]);
  });

  it("has the tasks of each group in their states; without any state none", () => {
    expect(section(fullPage(), "Nhiệm vụ theo nhóm")).toEqual([
      "Nhóm nhiệm vụ | Số nhiệm vụ | hoàn thành | đang thực hiện | chưa thực hiện | quá hạn | chưa báo cáo",
      "I. Lãnh đạo, chỉ đạo | 3 | 1 | 1 | 0 | 1 | 1",
      "II. Huy động nguồn vốn | 3 | 0 | 0 | 1 | 0 | 2",
    ]);
    expect(section(page({ ...dataset, tasks: [] }, "en"), "Tasks by group")).toEqual([]);
  });

  it("has the sheets that were read; of unknown ones those of that very file of which something is said", () => {
    const sheet = (name: string, kind: string, dataRange?: string) => ({
      ...{ name, kind, records: 4 },
      ...(dataRange ? { dataRange } : {}),
    });
    const files = [
      { path: "b.xlsx", sheets: [sheet("Lạ", "unrecognised"), sheet("Khác", "unrecognised")] },
      { path: "a.xlsx", sheets: [sheet("Lạ", "unrecognised"), sheet("Biểu 2", "commune-criteria", "A5:H8")] },
    ] as unknown as Report["files"];
    expect(section(page(dataset, "vi", { findings, files }), "Các biểu đã đọc")).toEqual([
      "Tệp | Trang tính | Loại biểu | Vùng số liệu | dòng",
      "b.xlsx | Lạ | chưa xác định được loại biểu |  | 4",
      "a.xlsx | Biểu 2 | biểu tiêu chí | A5:H8 | 4",
    ]);
  });
});

describe("what is supposed", () => {
  const wishes = ["song-mau/tan-manh=standard", "song-mau/communes-standard=3"];
  const supposed = suppose(samplePlan, dataset, wishes);
  const told = {
    suppose: wishes.map((text) => ({ text })),
    before: { targets: targetsOf(samplePlan, dataset, "en") },
    targets: targetsOf(supposed.plan, supposed.dataset, "en"),
  };
  const tableOf = (more: object): string[] =>
    section(page(dataset, "en", {}, { ...told, ...more } as unknown as Summary), "Supposed");

  it("has its own table of the targets that change, with what they asked for before where that changes too", () => {
    expect(tableOf({ changed: ["song-mau/communes-standard", "mau/share-standard"] })).toEqual([
      ...wishes,
      "Unit | Target | As reported | As supposed",
      "Mẫu | Share of communes at the standard | 25%–75% not enough data | 37.5%–87.5% not enough data",
      "Sông Mẫu | Communes at the standard | 2–3 (≥ 4) not met | 3–4 (≥ 3) met",
    ]);
  });

  it("says that no target changes; supposes nothing where nothing is", () => {
    expect(tableOf({ changed: [] })).toEqual([...wishes, "No target changes."]);
    for (const part of ["suppose", "before"]) expect(tableOf({ changed: [], [part]: undefined })).toEqual([]);
    expect(section(page(dataset, "en"), "Supposed")).toEqual([]);
  });
});
