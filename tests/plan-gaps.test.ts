import { writeFileSync } from "node:fs";
import { type PlanInput, parsePlan, planRounds, type Report, type Summary } from "@ntm-kit/core";
import { samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { summaryDocument } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("plan-gaps");
type Rows = readonly (readonly (string | number)[])[];

const put = (name: string, rows: Rows): string => {
  writeFileSync(at(name), rows.map((row) => row.join(",")).join("\n"));
  return name;
};
const putPlan = (name: string, plan: object): string => {
  writeFileSync(at(name), JSON.stringify(plan));
  return name;
};
const typedOn = async (day: string, ...args: string[]): Promise<string> => {
  const { out, err } = await typed([...args, "--as-of", day]);
  expect(err).toBe("");
  return out;
};
const reportOf = async (plan: string, ...files: string[]): Promise<Report> =>
  JSON.parse(await typedOn("2026-12-31", "validate", ...files, "--plan", plan, "--format", "json"));
const targetOf = (report: Report, id: string) => report.targets.find((target) => target.id === id);

const hamlets = ["An", "Bình", "Cát", "Dừa", "Én"];
const target = (id: string, rule: object, required: number, more: object = {}) => ({
  id: `mau/${id}`,
  unit: "mau",
  title: id,
  due: "2026-12-31",
  commitment: "binding",
  source: { document: "1/KH", section: "I", quote: id },
  rule: { operator: ">=", ...rule },
  required,
  ...more,
});

/** A commune that counts its hamlets, some of which are of a group. */
const hamletPlan = parsePlan({
  id: "thon",
  version: "1.0.0",
  title: "Kế hoạch mẫu về thôn",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [{ id: "1/KH", title: "Kế hoạch mẫu" }],
  layers: [
    { id: "commune", name: "xã", nameEn: "commune" },
    { id: "hamlet", name: "thôn", nameEn: "hamlet" },
  ],
  groups: [{ id: "kho-khan", name: "thôn đặc biệt khó khăn" }],
  root: "mau",
  countedTypes: ["thôn"],
  units: [
    { id: "mau", code: "", level: "commune", type: "xã", name: "Mẫu" },
    ...hamlets.map((name, i) => ({
      ...{ id: `mau/thon-${i}`, code: "", level: "hamlet", type: "thôn", name, parent: "mau" },
      ...(i < 3 ? { groups: ["kho-khan"] } : {}),
    })),
  ],
  criteriaSets: [
    {
      ...{ id: "thon", title: "Bộ tiêu chí mẫu", level: "hamlet", standard: "standard" },
      criteria: [
        { number: "1", name: "Thu nhập" },
        { number: "2", name: "Môi trường" },
      ],
    },
  ],
  targets: [
    target(
      "thon-kho-khan",
      {
        of: "hamlet",
        where: { kind: "in-group", groups: ["kho-khan"] },
        measure: { kind: "share", standard: "standard" },
      },
      0.6,
    ),
    target(
      "thu-nhap-cua-thon-an",
      { of: "hamlet", where: { kind: "units", units: ["mau/thon-0"] }, measure: { kind: "count", criterion: "1" } },
      1,
    ),
  ],
});

describe("hamlets under a commune", () => {
  const plan = putPlan("thon.json", hamletPlan);
  const sheet = put("thon.csv", [
    ["STT", "Tên thôn", "Thu nhập", "Môi trường", "Mức đạt"],
    [1, "Thôn An", "x", "", "Chưa đạt"],
    [2, "Thôn Bình", "x", "x", "Đạt chuẩn NTM"],
    [3, "Thôn Cát", "x", "x", "Đạt chuẩn NTM"],
    [4, "Thôn Dừa", "", "x", "Chưa đạt"],
    [5, "Thôn Én", "", "x", "Chưa đạt"],
  ]);

  it("are counted, of a group alone too, and a named one by one criterion", async () => {
    const report = await reportOf(plan, sheet);
    expect(report.findings).toEqual([]);
    expect(targetOf(report, "mau/thon-kho-khan")).toMatchObject({ status: "met", population: 3 });
    expect(targetOf(report, "mau/thon-kho-khan")?.actual).toBeCloseTo(2 / 3);
    expect(targetOf(report, "mau/thu-nhap-cua-thon-an")).toMatchObject({ status: "met", actual: 1 });
  });

  it("are what every text calls them", async () => {
    const text = await typedOn("2026-12-31", "summarize", sheet, "--plan", plan);
    expect(text).toContain("5/5 thôn có số liệu");
    expect(text).toMatch(/Đơn vị +Thôn /);
    expect(text).toContain("Theo tiêu chí, số thôn");
    expect(text).toContain("Thôn còn thiếu một, hai tiêu chí");
  });
});

describe("a form of one commune whose criteria stand under “Nội dung”", () => {
  const plan = putPlan("hai-cap.json", twoLevelPlan);
  const rows = (names: readonly string[]): Rows => [
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NTM - XÃ AN HẢI"],
    ["TT", "Nội dung", "Kết quả", "Đánh giá"],
    ...names.map((name, i) => [i + 1, name, "", "Đạt"]),
  ];

  it("is a form of criteria, not of tasks, and nothing is wrong with it", async () => {
    const report = await reportOf(plan, put("noi-dung.csv", rows(["Quy hoạch", "Thu nhập", "Môi trường"])));
    expect(report.files[0]?.sheets[0]).toMatchObject({ kind: "commune-criteria", records: 1 });
    expect(report.findings).toEqual([]);
  });

  it("that lists a part of the set lacks the others, each by its name", async () => {
    const names = ["Quy hoạch", "Giao thông", "Thủy lợi và phòng, chống thiên tai", "Điện"];
    const part = put("mot-phan.csv", [
      ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NTM - XÃ NAM DONG HUYỆN CƯ JÚT"],
      ...rows(names).slice(1),
    ]);
    const { findings } = await reportOf("dak-nong-2021-2025", part);
    expect(findings.map(({ code, message }) => `${code} ${/TC\d+/.exec(message)?.[0]}`)).toEqual(
      Array.from({ length: 15 }, (_, i) => `column/missing TC${i + 5}`),
    );
  });
});

describe("what is said of a few communes", () => {
  const share = twoLevelPlan.targets.filter(({ id }) => id === "bien-xanh/nhom-3" || id === "bien-xanh/tieu-chi-2");
  const plan = putPlan("it-xa.json", { ...twoLevelPlan, targets: share });
  const sheet = put("it-xa.csv", [
    ["STT", "Tên xã", "Tổng số tiêu chí đạt"],
    [1, "An Hải", 2],
    [2, "Bình Sơn", 2],
    [3, "Đảo Ngọc", 2],
  ]);

  it("is never that the files report no commune, though no target is decided", async () => {
    const text = await typedOn("2026-12-31", "validate", sheet, "--plan", plan);
    expect(text).toContain("3/5 xã có số liệu");
    expect(text).not.toContain("không có số liệu về xã");
    expect(text).toContain("2 chưa đủ số liệu");
  });

  it("stands by groups too where communes are right under the province", async () => {
    const summary: Summary = JSON.parse(
      await typedOn("2026-12-31", "summarize", sheet, "--plan", plan, "--format", "json"),
    );
    expect(summary.groups?.map(({ id, name, communes, reported }) => [id, name, communes, reported])).toEqual([
      ["nhom-1", "Xã nhóm 1", 3, 3],
      ["nhom-3", "Xã nhóm 3", 2, 0],
    ]);
    expect(summary.groups?.[1]?.standards["standard"]).toEqual([0, 2]);
    const rows = (text: string) => text.match(/Xã nhóm [13]/g);
    expect(rows(await typedOn("2026-12-31", "summarize", sheet, "--plan", plan))).toEqual(["Xã nhóm 1", "Xã nhóm 3"]);
    const [units] = summaryDocument(summary, { language: "vi", plan: twoLevelPlan }).sheets;
    expect(units?.rows.slice(6, 10).map(([, name]) => name?.value)).toEqual([
      "Đơn vị",
      "Tỉnh Biển Xanh",
      "Xã nhóm 1",
      "Xã nhóm 3",
    ]);
  });

  it("has no chart of a single row", async () => {
    const { groups: _groups, ...summary }: Summary = JSON.parse(
      await typedOn("2026-12-31", "summarize", sheet, "--plan", plan, "--format", "json"),
    );
    expect(summaryDocument(summary, { language: "vi", plan: twoLevelPlan }).sheets[0]?.charts).toEqual([]);
  });
});

it("units that come newly are shown of no total: the others had it before", async () => {
  const newly = target(
    "them",
    { of: "hamlet", measure: { kind: "newly", standard: "standard", baseline: ["mau/thon-3", "mau/thon-4"] } },
    2,
    { population: 5 },
  );
  const plan = putPlan("them.json", { ...hamletPlan, targets: [newly] });
  const none = put("them.csv", [
    ["STT", "Tên thôn", "Mức đạt"],
    ...hamlets.map((name, i) => [i + 1, `Thôn ${name}`, i < 3 ? "Chưa đạt" : "NTM"]),
  ]);
  expect(await typedOn("2026-12-31", "validate", none, "--plan", plan)).toMatch(/them +0 +chỉ tiêu ≥ 2/);
  expect(await typedOn("2026-12-31", "plan", "show", "--plan", plan)).toMatch(/>= 2\n/);
});

describe("a list of recognitions of 2025 beside targets due in 2022 and in 2025", () => {
  const named = { kind: "units", units: ["mau/thon-0", "mau/thon-1"] };
  const rule = { of: "hamlet", where: named, measure: { kind: "count", standard: "standard" } };
  const due = (day: string) => target(`dat-${day.slice(0, 4)}`, rule, 2, { due: day });
  const plan = putPlan("hai-han.json", {
    ...hamletPlan,
    period: { from: "2021-01-01", to: "2025-12-31" },
    targets: [due("2022-12-31"), due("2025-12-31")],
  });
  const list = put("hai-han.csv", [
    ["DANH SÁCH THÔN ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["STT", "Tên thôn", "Số quyết định", "Ngày công nhận"],
    [1, "Thôn An", "12/QĐ-UBND", "20/11/2025"],
    [2, "Thôn Bình", "12/QĐ-UBND", "20/11/2025"],
  ]);

  it("reaches the later one alone", async () => {
    const report: Report = JSON.parse(
      await typedOn("2025-12-31", "validate", list, "--plan", plan, "--format", "json"),
    );
    expect(targetOf(report, "mau/dat-2022")).toMatchObject({ status: "not-met", actual: 0, dueState: "passed" });
    expect(targetOf(report, "mau/dat-2025")).toMatchObject({ status: "met", actual: 2, dueState: "passed" });
  });

  it("and what lies ahead is not missed yet", async () => {
    const report: Report = JSON.parse(
      await typedOn("2022-06-30", "validate", list, "--plan", plan, "--format", "json"),
    );
    expect(targetOf(report, "mau/dat-2022")).toMatchObject({ dueState: "ahead" });
  });
});

it("outputs of every kind and rounds of every length fit a plan", () => {
  const kinds = ["project", "regulation", "submission", "model", "conference"] as const;
  const source = { document: "1/KH", section: "I", quote: "Phụ lục" };
  const [task] = samplePlan.tasks;
  const plan = parsePlan({
    ...hamletPlan,
    taskGroups: [{ id: "I", number: "I", title: "Nhóm", source }],
    tasks: kinds.map((kind, i) => ({
      ...task,
      ...{ id: `I.${i}`, group: "I", number: String(i), source },
      ...{ leadAgencies: { text: "", agencies: [] }, coordinatingAgencies: { text: "", agencies: [] } },
      outputs: { text: kind, items: [{ kind, text: kind }] },
    })) as PlanInput["tasks"],
    reporting: { rounds: ["month", "quarter"], from: [], to: [], sources: [source] },
  });
  expect(plan.tasks.map(({ outputs }) => outputs.items[0]?.kind)).toEqual(kinds);
  expect(planRounds(plan).filter(({ kind }) => kind === "quarter")).toHaveLength(20);
});
