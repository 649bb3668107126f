import { writeFileSync } from "node:fs";
import { samplePlan } from "@ntm-kit/core/testing";
import { beforeAll, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";
import { saidBy } from "./helpers/outputs";

const folder = commandFolder("no-commune-files");
const { at, typed } = folder;
const DOCUMENT = "4/KH-UBND";

const unit = (id: string, level: string, type: string, name: string, parent?: string) => ({
  id,
  code: "",
  level,
  type,
  name,
  ...(parent === undefined ? {} : { parent }),
});
const target = (id: string, title: string, titleEn: string, rule: object, required: number) => ({
  id: `bien-xanh/${id}`,
  unit: "bien-xanh",
  title,
  titleEn,
  due: "2030-12-31",
  commitment: "binding",
  rule: { of: "thon", operator: ">=", ...rule },
  required,
  source: { document: DOCUMENT, section: "II", quote: title },
});
const { agencies, taskGroups, tasks, documents } = samplePlan;
/** A plan that counts hamlets under wards of a city; no unit of it is a commune. */
const plan = {
  id: "bien-xanh-thon-2026-2030",
  version: "0.1.0",
  title: "Thôn nông thôn mới thành phố Biển Xanh",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [{ id: DOCUMENT, title: "Kế hoạch thôn", date: "2026-01-05" }, ...documents],
  layers: [
    { id: "thanh-pho", name: "thành phố", nameEn: "city" },
    { id: "phuong", name: "phường", nameEn: "ward" },
    { id: "thon", name: "thôn", nameEn: "hamlet" },
  ],
  standards: [
    { id: "standard", name: "nông thôn mới", nameEn: "standard", words: ["NTM", "đạt chuẩn"] },
    { id: "model", name: "nông thôn mới kiểu mẫu", nameEn: "model", words: ["kiểu mẫu"] },
  ],
  groups: [{ id: "xa-trung-tam", name: "thôn vùng sâu", nameEn: "remote hamlets" }],
  indicators: [{ id: "income", name: "Thu nhập", nameEn: "Income", measure: "triệu đồng", headings: ["Thu nhập"] }],
  root: "bien-xanh",
  countedTypes: ["thôn"],
  units: [
    unit("bien-xanh", "thanh-pho", "thành phố", "Biển Xanh"),
    unit("bac", "phuong", "phường", "Bắc Cửa", "bien-xanh"),
    unit("nam", "phuong", "phường", "Nam Cửa", "bien-xanh"),
    unit("bac/dong", "thon", "thôn", "Đồng Lúa", "bac"),
    unit("bac/tay", "thon", "thôn", "Tây Hồ", "bac"),
    { ...unit("bac/suoi", "thon", "thôn", "Suối Mơ", "bac"), groups: ["xa-trung-tam"] },
    unit("nam/go", "thon", "thôn", "Gò Dầu", "nam"),
    unit("nam/bai", "thon", "thôn", "Bãi Cát", "nam"),
    unit("nam/cho", "thon", "tổ dân phố", "Chợ Cũ", "nam"),
  ],
  criteriaSets: [
    {
      id: "thon",
      title: "Bộ tiêu chí thôn",
      level: "thon",
      standard: "standard",
      criteria: ["Đường ngõ", "Nhà ở", "Môi trường"].map((name, i) => ({ number: String(i + 1), name })),
    },
  ],
  agencies,
  taskGroups,
  tasks: tasks.map((task) => ({ ...task, source: { ...task.source, document: DOCUMENT } })),
  targets: [
    target(
      "standard",
      "Tỷ lệ thôn đạt chuẩn",
      "Share at the standard",
      { measure: { kind: "share", standard: "standard" } },
      0.6,
    ),
    target(
      "model",
      "Số thôn kiểu mẫu",
      "Hamlets at the model standard",
      { measure: { kind: "count", standard: "model" } },
      1,
    ),
    target("mean", "Bình quân tiêu chí", "Mean number of criteria", { measure: { kind: "mean", of: "criteria" } }, 2.5),
    target(
      "least",
      "Thôn thấp nhất",
      "Fewest criteria",
      { where: { kind: "not-at", standard: "standard" }, measure: { kind: "minimum", of: "criteria" } },
      2,
    ),
    target("income", "Thu nhập", "Income", { measure: { kind: "quantity", of: "income", take: "mean" } }, 60),
    target(
      "each",
      "Mỗi phường một thôn kiểu mẫu",
      "One in each ward",
      { measure: { kind: "each", of: "phuong", measure: { kind: "count", standard: "model" } } },
      1,
    ),
    target(
      "wards",
      "Số phường hoàn thành",
      "Wards done",
      { of: "phuong", measure: { kind: "count", standard: "standard" } },
      2,
    ),
    target(
      "wards-model",
      "Số phường kiểu mẫu",
      "Model wards",
      { of: "phuong", measure: { kind: "count", standard: "model" } },
      1,
    ),
    target(
      "criterion",
      "Số thôn đạt tiêu chí 2",
      "Hamlets that meet criterion 2",
      { measure: { kind: "count", criterion: "2" } },
      4,
    ),
  ],
};
writeFileSync(at("plan.json"), JSON.stringify(plan));

/** A sheet of hamlets in blocks: one unknown, one twice with another mark, one not counted, a wrong total, one missing. */
const hamlets = (year: number, last: string): string =>
  [
    [`TÌNH HÌNH THỰC HIỆN TIÊU CHÍ CÁC THÔN, NĂM ${year}`],
    ["STT", "Tên thôn", "TC1", "TC2", "TC3", "Tổng số tiêu chí đạt", "Mức đạt", "Thu nhập"],
    ["I", "Phường Bắc Cửa"],
    [1, "Đồng Lúa", "x", "x", "x", 3, "Đạt chuẩn NTM", 82],
    [2, "Thôn Tây Hồ", "x", "", "x", 3, "", 61],
    [3, "Thôn Lạ", "x", "x", "?", 2, "", ""],
    [4, "Gò Dầu", "x", "x", "x", 3, "NTM kiểu mẫu", 90],
    ["II", "Phường Nam Cửa"],
    [1, "Bãi Cát", "x", last, "", 2, "", 55],
    [2, "Đồng Lúa", "x", "-", "x", 2, "NTM xuất sắc", 80],
    [3, "Chợ Cũ", "x", "x", "x", 3, "", ""],
    ["", "Tổng cộng", 9, 9, 9, "", "", ""],
  ]
    .map((row) => row.join(","))
    .join("\n");
writeFileSync(at("giai-trinh.json"), JSON.stringify({ acceptedVersion: 1, plan: plan.id, accepted: [] }));
writeFileSync(at("truoc.csv"), hamlets(2026, "x"));
writeFileSync(at("nay.csv"), hamlets(2027, ""));
writeFileSync(
  at("phuong.csv"),
  "STT,Tên phường,Tổng số thôn,Số thôn đạt chuẩn NTM\n1,Phường Bắc Cửa,4,1\n2,Nam Cửa,2,2\n",
);
writeFileSync(
  at("nv.csv"),
  "STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời gian thực hiện,Tiến độ,Kết quả\nI.1,Ban hành Kế hoạch thực hiện Chương trình,Sở Nông nghiệp,Năm 2022,Đang thực hiện,50\nI.9,Việc lạ,Sở Lạ,,,\n",
);
writeFileSync(
  at("ds.csv"),
  "DANH SÁCH THÔN ĐƯỢC CÔNG NHẬN\nSTT,Tên thôn,Mức đạt,Số quyết định,Ngày quyết định\n1,Đồng Lúa,Đạt chuẩn NTM,12/QĐ-UBND,5/3/2027\n2,Tây Hồ,Đạt chuẩn NTM,,\n",
);
writeFileSync(at("la.csv"), "Ghi gì đó,Nơi\n1,Thôn Đồng Lúa\n2,Tây Hồ\n3,Gò Dầu\n");
writeFileSync(at("trong.csv"), "a,b\n1,2\n");
writeFileSync(at("don-vi.csv"), "Mã,Tên,Loại,Mã cấp trên\n1,Mẫu,phường,\n11,Đông,thôn,1\n12,Tây,thôn,1\n");
writeFileSync(at("khong.txt"), "II. MỤC TIÊU\nLàm tốt.\n");

const FILES = ["nay.csv", "nv.csv", "phuong.csv", "ds.csv"];
const NAMED = ["--plan", at("plan.json"), "--as-of", "2027-12-31"];
const KINDS = ["commune-criteria", "task-progress", "recognition-list", "district-summary"];
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
  ...KINDS.map((kind) => ["template", kind, "-o", `mau-${kind}.xlsx`]),
  ["template", "commune-criteria", "--unit", "nam", "-o", "mau-phuong.xlsx"],
  ["template", "commune-criteria", "--unit", "nam/cho", "-o", "mau-khong.xlsx"],
  ["template", "commune-criteria", "--each", "-o", "mau-tung-don-vi"],
  ["template", "commune-criteria", "--from", "truoc.csv", "-o", "mau-tiep.xlsx"],
  ...["text", "html", "csv", "json"].map((format) => ["validate", ...FILES, "la.csv", "--format", format]),
  ["validate", "trong.csv"],
  ["validate", "phuong.csv"],
  ["validate", ...FILES, "--units", "today"],
  ...["text", "html", "csv", "json"].map((format) => ["summarize", ...FILES, "--format", format]),
  ["summarize", ...FILES, "-o", "ket-qua.xlsx"],
  ["summarize", ...FILES, "--units", "today"],
  ["summarize", ...FILES, "--suppose", "bac/tay=standard"],
  ["summarize", "mau.xlsx", "--live", "-o", "song.xlsx"],
  ["extract", ...FILES],
  ["road", "nay.csv", "--aim", "all"],
  ["road", "nay.csv", "--aim", "all", "--format", "csv"],
  ["plan", "prove"],
  ["plan", "prove", "--format", "json"],
  ["plan", "show"],
  ["plan", "check"],
  ["plan", "diff", "plan.json", "plan.json", "nay.csv"],
  [
    "plan",
    "new",
    "mau-2026",
    "--units",
    "don-vi.csv",
    "--criteria",
    "xa-2026-2030",
    "--period",
    "2026..2030",
    "-o",
    "moi.json",
  ],
  ["plan", "import", "khong.txt", "--into", "plan.json", "--document", DOCUMENT, "--section", "II", "--targets"],
  ...["sentences", "csv"].map((format) => ["plan", "export", "--format", format]),
  ...plan.targets.map(({ id }) => ["explain", id, ...FILES]),
  ["explain", "I.1", ...FILES],
];
/** What programs know by these names. */
const NAMES_FOR_PROGRAMS =
  /commune-(?:criteria|without-place)|one-commune-less|not-a-commune|figure\.communes|district-summary\W+[\w-]+\W+communes|id,name,communes|xa-trung-tam|xa-2026-2030/g;
/** "xã" within other words is no commune. */
const OTHER_WORDS = /xã hội|hợp tác xã|thị xã/giu;

const REFUSED: ReadonlySet<string> = new Set(["commune-criteria", "trong.csv", "import"]);

beforeAll(() => typed(["template", "commune-criteria", "--from", "truoc.csv", ...NAMED, "-o", "mau.xlsx"]));

const COMMUNE = { vi: /.{0,60}(?<!\p{L})xã(?!\p{L}).{0,40}/iu, en: /.{0,60}commune.{0,40}/iu } as const;

it.each(CALLS.map((call) => [call.join(" "), call] as const))("speaks of no commune: %s", async (_, call) => {
  for (const language of ["vi", "en"] as const) {
    const text = await saidBy(folder, call, language, { named: NAMED, refused: REFUSED });
    const read = text.replace(NAMES_FOR_PROGRAMS, "").replace(OTHER_WORDS, "");
    expect([language, read.match(COMMUNE[language])?.[0]]).toEqual([language, undefined]);
  }
});
