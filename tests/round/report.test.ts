import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ReportDocumentData } from "@ntm-kit/sheets";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../../packages/workbook/src/testing/hand-made";
import { commandFolder } from "../helpers/command";
import { hasLibreOffice, printedByLibreOffice } from "../helpers/libre-office";
import { DISTRICTS, districtFiles, taskRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("report");
const PERIOD = ["--period", "2024-6m"];
const says = {
  "cu-jut/nam-dong": { not: [5, 17] },
  "cu-jut/ea-po": { decision: "" },
  "dak-mil/dak-lao": { not: [1, 2, 3, 4, 5, 6] },
};
const office = {
  officeVersion: 1,
  parent: "UBND tỉnh Mẫu",
  name: "Văn phòng Điều phối",
  abbreviation: "VPĐP",
  place: "Gia Nghĩa",
  signatory: { capacity: "KT. Chánh Văn phòng", title: "Phó Chánh Văn phòng", name: "Nguyễn Văn A" },
  recipients: ["UBND tỉnh (b/c)"],
  archive: "VPĐP",
};
const data = async (...args: string[]): Promise<ReportDocumentData> =>
  JSON.parse((await command.typed(["report", ...args, "--format", "json"])).out) as ReportDocumentData;
const xmlOf = async (path: string): Promise<string> =>
  (await partsOf(new Uint8Array(readFileSync(path))))["word/document.xml"] ?? "";
const wordsOf = (xml: string): string => xml.replace(/<w:p[ >]/g, "\n<").replace(/<[^>]*>/g, "");

beforeAll(() => {
  writeFiles({
    ...districtFiles("dot", { day: "30/6/2024", says }),
    ...districtFiles("thieu", { day: "30/6/2024", says }, DISTRICTS.slice(0, 6)),
    ...districtFiles("truoc", { day: "31/12/2023", says: { ...says, "cu-jut/tam-thang": { not: [1] } } }),
    "nv/nv.xlsx": workbookOf({
      NV: taskRows({ "I.1": ["Đã hoàn thành", 100, "12/KH-UBND"], "I.10": ["Đang thực hiện", 50] }),
    }),
    "co-quan.json": JSON.stringify(office),
  });
});

describe("a report of a whole round", () => {
  it("says counts with their base and share, and the target beside them, in the very words of its facts", async () => {
    const { status } = await command.typed([
      "report",
      "dot",
      "nv",
      ...PERIOD,
      "-o",
      "bao-cao.docx",
      "--office",
      "co-quan.json",
    ]);
    expect(status).toBeLessThan(2);
    const { facts, period, appendices } = await data("dot", "nv", ...PERIOD, "--office", "co-quan.json");
    const words = wordsOf(await xmlOf("bao-cao.docx"));
    for (const { text } of facts) expect(words).toContain(text);
    const of = (id: string) => facts.find((fact) => fact.id === id);
    expect([period?.id, of("reported")?.value]).toEqual(["2024-6m", 60]);
    expect(of("communes-standard")).toMatchObject({ value: 58, text: "58/60 xã đạt chuẩn nông thôn mới (96,7%)" });
    expect(of("communes-standard")?.cells).toHaveLength(58);
    expect(of("cu-jut/communes-standard")?.text).toBe("6/7 xã đạt chuẩn nông thôn mới (85,7%)");
    expect(of("band-15-18")).toMatchObject({ value: 1, text: "từ 15 đến 18 tiêu chí: 1 xã" });
    expect(of("band-10-14")?.value).toBe(1);
    expect(of("mean-criteria")?.text).toBe("18,87 tiêu chí/xã");
    expect(words).toContain("57/58 xã được công nhận");
    expect(appendices.map(({ id }) => id)).toEqual(["I", "II", "III", "IV", "V"]);
    for (const { id } of appendices) expect(words).toMatch(new RegExp(`tại Phụ lục ${id}[).]`));
    expect(words).toContain("Đã hoàn thành nhiệm vụ I.1");
    expect(words).toMatch(/\.\/\.\n/);
  });

  it("is laid out as an administrative document: margins, heads, appendices across and numbered anew", async () => {
    const xml = await xmlOf("bao-cao.docx");
    const words = wordsOf(xml);
    for (const part of [
      "UBND TỈNH MẪU",
      "VĂN PHÒNG ĐIỀU PHỐI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "/BC-VPĐP",
      "KT. CHÁNH VĂN PHÒNG",
      "Nguyễn Văn A",
      "- Lưu: VT, VPĐP.",
    ])
      expect(words).toContain(part);
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((section) => [section.includes("landscape"), section.includes('w:start="1"')])).toEqual([
      [false, false],
      ...[true, true, true, true, false].map((isAcross) => [isAcross, true]),
    ]);
    expect(sections[0]).toContain('w:left="1701"');
    expect(readFileSync("bao-cao.docx").length).toBeLessThan(200_000);
  });

  it("leaves to a person what only a person knows, one place each", async () => {
    const bare = await data("dot", ...PERIOD);
    expect(bare.placeholders.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "[Cần bổ sung: tên cơ quan]",
        "[Cần bổ sung: kiến nghị, đề xuất]",
        "[Cần bổ sung: căn cứ khác]",
      ]),
    );
    const named = await data("dot", ...PERIOD, "--office", "co-quan.json");
    expect(named.placeholders.map(({ text }) => text)).not.toContain("[Cần bổ sung: tên cơ quan]");
  });

  it("says what the targets still ask for, as criteria of communes, and nothing of money or time", async () => {
    const { facts } = await data("dot", ...PERIOD);
    const text = (id: string) => facts.find((fact) => fact.id === id)?.text;
    expect([text("road-criteria"), text("road-recognitions"), text("road-communes")]).toEqual([
      "8 tiêu chí đạt thêm",
      "17 lượt công nhận",
      "ở 14 xã",
    ]);
    await command.typed(["report", "dot", ...PERIOD, "-o", "lo-trinh.docx"]);
    const words = wordsOf(await xmlOf("lo-trinh.docx"));
    expect(words).toContain("Cách ít bước nhất để đạt các mục tiêu");
    expect(words).toContain("không xét kinh phí, thời gian và không phải là dự báo");
    expect(words).toMatch(/Huyện Cư Jút: .*, Nam Dong \(tiêu chí 5, 17; công nhận đạt chuẩn nông thôn mới\)\.\n/);
  });

  it("says what moved, where the earlier round is given", async () => {
    const { facts } = await data("dot", ...PERIOD, "--with", "truoc");
    expect(facts.find(({ id }) => id === "moved-up")).toMatchObject({ value: 1, text: "1 xã tăng" });
    expect((await data("dot", ...PERIOD)).facts.some(({ id }) => id === "moved-up")).toBe(false);
  });

  it("is the same bytes for the same files", async () => {
    await command.typed(["report", "dot", "nv", ...PERIOD, "-o", "lai.docx", "--office", "co-quan.json"]);
    expect(readFileSync("lai.docx").equals(readFileSync("bao-cao.docx"))).toBe(true);
  });
});

describe.skipIf(!hasLibreOffice)("LibreOffice (skipped where it is not installed)", () => {
  it("prints the report and the returned list: text upright, appendices across, the list on one page", {
    timeout: 300_000,
  }, async () => {
    await command.typed(["report", "thieu", "nv", ...PERIOD, "-o", "in.docx", "--office", "co-quan.json"]);
    await command.typed(["return", "dot", "-o", "tra-lai", ...PERIOD]);
    const [folder = ""] = readdirSync("tra-lai").filter((name) => !name.endsWith(".json"));
    const made = ["in.docx", `tra-lai/${folder}/phieu-chinh-sua.docx`].map(
      (path) => new Uint8Array(readFileSync(path)),
    );
    const pages = printedByLibreOffice(made).map((pdf) =>
      [
        ...Buffer.from(pdf)
          .toString("latin1")
          .matchAll(/\/Type\s*\/Page\b(?!s)[^>]*\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
      ].map(([, width, height]) => (Number(width) < Number(height) ? "upright" : "across")),
    );
    expect(pages[0]?.slice(0, 2)).toEqual(["upright", "upright"]);
    expect(pages[0]).toContain("across");
    expect(pages[1]).toEqual(["upright"]);
  });
});

it("what is not certain is a range with its reason and no share", async () => {
  const { facts } = await data("thieu", ...PERIOD);
  expect(facts.find(({ id }) => id === "communes-standard")).toMatchObject({
    range: [50, 58],
    text: "từ 50 đến 58/60 xã đạt chuẩn nông thôn mới (chưa có số liệu của 8 xã)",
  });
});

it.each([
  { why: "no round", args: ["report", "dot", "-o", "x.docx"] },
  { why: "another ending", args: ["report", "dot", ...PERIOD, "-o", "x.xlsx"] },
  { why: "no output", args: ["report", "dot", ...PERIOD] },
])("$why: exit 2 and nothing written", async ({ args }) => {
  const { status, err } = await command.typed(args);
  expect([status, err.startsWith("ntm: "), existsSync("x.docx")]).toEqual([2, true, false]);
});

it("money is said as a sheet of it states it, with its cells, and is left to a person where none was read", async () => {
  const rows = (all: number) => [
    ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2024"],
    [null, null, "ĐVT: Triệu đồng"],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
    [null, "TỔNG CỘNG", all, 1300.5],
    ["1", "Ngân sách trung ương", 1000, 900.5],
    ["2", "Ngân sách tỉnh", 500, 400],
  ];
  const saidOf = async (all: number): Promise<{ facts: unknown[]; left: string[]; text: string }> => {
    writeFiles({ "von/von.xlsx": workbookOf({ Vốn: rows(all) }), ...districtFiles("von", {}, ["cu-jut"]) });
    const { out } = await command.typed(["report", "von", ...PERIOD, "--format", "json", "-o", "von.docx"]);
    const { facts, placeholders } = JSON.parse(out) as ReportDocumentData;
    return {
      facts: facts.filter(({ section }) => section === "II.5").map(({ section: _, ...fact }) => fact),
      left: placeholders.filter(({ section }) => section === "II.5").map(({ text }) => text),
      text: wordsOf(await xmlOf("von.docx")),
    };
  };
  const { facts, left, text } = await saidOf(1500);
  expect(facts.slice(0, 3)).toEqual([
    {
      id: "funding-plan",
      value: 1500,
      text: "Kế hoạch: 1.500 triệu đồng",
      cells: [{ file: "von.xlsx", sheet: "Vốn", cell: "C4" }],
    },
    {
      id: "funding-actual",
      value: 1300.5,
      text: "Thực hiện: 1.300,5 triệu đồng",
      cells: [{ file: "von.xlsx", sheet: "Vốn", cell: "D4" }],
    },
    expect.objectContaining({ id: "funding/ngan-sach-trung-uong-plan", value: 1000 }),
  ]);
  expect(left[0]).toContain("đánh giá việc huy động");
  expect(text).toContain("Tổng nguồn lực (Vốn, von.xlsx), Kế hoạch: 1.500 triệu đồng; Thực hiện: 1.300,5 triệu đồng.");
  expect((await saidOf(1700)).text).toContain("có số tổng chưa khớp các phần, cần đối chiếu lại biểu.");
});
