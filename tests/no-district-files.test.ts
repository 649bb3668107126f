import { writeFileSync } from "node:fs";
import { samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { beforeAll, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";
import { saidBy } from "./helpers/outputs";

const folder = commandFolder("no-district-files");
const { at, typed } = folder;
const { agencies, taskGroups, tasks, documents } = samplePlan;
writeFileSync(
  at("plan.json"),
  JSON.stringify({
    ...twoLevelPlan,
    documents: [...twoLevelPlan.documents, ...documents],
    agencies,
    taskGroups,
    tasks: tasks.map((task) => ({ ...task, source: { ...task.source, document: twoLevelPlan.documents[0]?.id } })),
  }),
);

/** A sheet of communes: one unknown, one repeated with another mark, a wrong total, a commune that is missing. */
const communes = (year: number, last: string): string =>
  [
    [`TÌNH HÌNH THỰC HIỆN TIÊU CHÍ CÁC XÃ, NĂM ${year}`],
    ["STT", "Tên xã", "TC1", "TC2", "TC3", "Tổng số tiêu chí đạt", "Mức đạt", "Thu nhập"],
    [1, "An Hải", "x", "x", "x", 3, "Đạt chuẩn NTM", 82],
    [2, "Bình Sơn", "x", "", "x", 3, "", 61],
    [3, "Cát Lâm", "x", last, "", 2, "", 55],
    [4, "Xã Lạ", "x", "x", "?", 2, "", ""],
    [5, "Cửa Biển", "x", "x", "x", 3, "NTM hiện đại", 90],
    [6, "An Hải", "x", "-", "x", 2, "NTM nâng cao", 80],
    ["", "Tổng cộng", 9, 9, 9, "", "", ""],
  ]
    .map((row) => row.join(","))
    .join("\n");
writeFileSync(at("giai-trinh.json"), JSON.stringify({ acceptedVersion: 1, plan: twoLevelPlan.id, accepted: [] }));
writeFileSync(at("truoc.csv"), communes(2026, "x"));
writeFileSync(at("nay.csv"), communes(2027, ""));
writeFileSync(
  at("nv.csv"),
  "STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời gian thực hiện,Tiến độ,Kết quả\nI.1,Ban hành Kế hoạch thực hiện Chương trình,Sở Nông nghiệp,Năm 2022,Đang thực hiện,50\nI.9,Việc lạ,Sở Lạ,,,\n",
);
const FILES = ["nay.csv", "nv.csv"];
const DAY = ["--plan", at("plan.json"), "--as-of", "2027-12-31"];

/** Calls of the command that write to standard output, and to a file or a folder named after `-o`. */
const CALLS: readonly (readonly string[])[] = [
  ["collect", ...FILES, "--format", "json"],
  ["collect", ...FILES, "-o", "tong-hop.xlsx"],
  ["compare", "truoc.csv", "--with", "nay.csv"],
  ["compare", "truoc.csv", "--with", "nay.csv", "--format", "json"],
  ["report", ...FILES, "--with", "truoc.csv", "--period", "2027", "-o", "bao-cao-ky.docx"],
  ["report", ...FILES, "--period", "2027", "--format", "json"],
  ["return", ...FILES, "-o", "tra-lai"],
  ["annotate", "nay.csv", "-o", "danh-dau.xlsx"],
  ["annotate", "mau.xlsx", "-o", "danh-dau-mau.xlsx"],
  ["fix", "nay.csv", "-o", "da-sua.csv"],
  ["accept", "nay.csv", "--accepted", "giai-trinh.json", "--list"],
  ...["text", "csv"].map((format) => ["tasks", ...FILES, "--format", format]),
  ...["xlsx", "ics"].map((format) => ["tasks", ...FILES, "--format", format, "-o", `nhiem-vu.${format}`]),
  ["tasks", ...FILES, "--overdue", "--by", "agency"],
  ...["commune-criteria", "task-progress", "recognition-list"].map((kind) => [
    "template",
    kind,
    "-o",
    `mau-${kind}.xlsx`,
  ]),
  ["template", "commune-criteria", "--unit", "bien-xanh/an-hai", "-o", "mau-xa.xlsx"],
  ["template", "commune-criteria", "--each", "-o", "mau-tung-don-vi"],
  ["template", "commune-criteria", "--from", "truoc.csv", "-o", "mau-tiep.xlsx"],
  ["template", "district-summary", "-o", "mau-tong-hop.xlsx"],
  ["validate", ...FILES],
  ["validate", ...FILES, "--format", "html"],
  ["validate", ...FILES, "--format", "csv"],
  ["validate", ...FILES, "--units", "today"],
  ["summarize", ...FILES, "-o", "ket-qua.xlsx"],
  ["summarize", ...FILES, "--units", "today"],
  ["summarize", ...FILES, "--format", "html"],
  ["summarize", ...FILES, "--suppose", "bien-xanh/cat-lam=standard"],
  ["summarize", "mau.xlsx", "--live", "-o", "song.xlsx"],
  ["road", "nay.csv", "--aim", "all"],
  ["road", "nay.csv", "--aim", "all", "--format", "csv"],
  ["plan", "prove"],
  ["plan", "show"],
  ["plan", "check"],
  ...["sentences", "csv"].map((format) => ["plan", "export", "--format", format]),
  ["plan", "export", "--format", "sql", "--dialect", "duckdb"],
  ["explain", "bien-xanh/standard", "nay.csv"],
  ["explain", "bien-xanh/modern", "nay.csv"],
  ["explain", "bien-xanh/province", "nay.csv"],
  ["explain", "I.1", ...FILES],
];
/** Codes, kinds of sheet, columns and steps of a road that other programs know by these names. */
const NAMES_FOR_PROGRAMS = /unit\/wrong-district|district-summary|districtStandard|,district,1,/g;

/** A kind of form that such a plan does not have. */
const MADE_TO_BE_REFUSED: ReadonlySet<string> = new Set(["district-summary"]);

beforeAll(() => typed(["template", "commune-criteria", "--from", "truoc.csv", ...DAY, "-o", "mau.xlsx"]));

it.each([
  ["vi", /.{0,60}huyện.{0,40}/iu],
  ["en", /.{0,60}district.{0,40}/iu],
] as const)(
  "no text, file or folder in %s that is made of a plan without districts speaks of one",
  async (language, words) => {
    const speaking: unknown[] = [];
    for (const call of CALLS) {
      const text = await saidBy(folder, call, language, { named: DAY, refused: MADE_TO_BE_REFUSED });
      const hit = text.replace(NAMES_FOR_PROGRAMS, "").match(words)?.[0];
      if (hit) speaking.push([call.join(" "), hit]);
    }
    expect(speaking).toEqual([]);
  },
);
