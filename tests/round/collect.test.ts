import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { CollectDocument } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import ExcelJS from "exceljs";
import readExcel from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import {
  criteriaRows,
  DISTRICTS,
  districtFiles,
  listRows,
  taskRows,
  workbookOf,
  writeFiles,
} from "../helpers/round-files";

const command = commandFolder("collect");
const DAY = ["--as-of", "2024-06-30"];
const says = {
  "cu-jut/nam-dong": { not: [5, 17] },
  "cu-jut/dak-wil": { marks: { 3: "ko rõ" }, not: [10] },
  "krong-no/nam-da": { level: "Nâng cao" },
  "dak-glong/quang-son": { blank: true },
};
const collected = async (...args: string[]): Promise<CollectDocument> =>
  JSON.parse((await command.typed(["collect", ...args, "--format", "json"])).out) as CollectDocument;
const targetsOf = async (...args: string[]): Promise<unknown[]> => {
  const { out } = await command.typed(["validate", ...args, "--format", "json"]);
  const { targets } = JSON.parse(out) as { targets: { id: string; status: string; range: unknown }[] };
  return targets.map(({ id, status, range }) => [id, status, range]);
};
const unitsOf = ({ units }: CollectDocument): unknown[] =>
  units.map(({ id, reported, marks, criteria, level, decision, date, year }) => [
    ...[id, reported, marks, criteria, level, decision, date, year],
  ]);

beforeAll(() => {
  writeFiles({
    ...districtFiles(
      "dot",
      { day: "30/6/2024", says },
      DISTRICTS.filter((id) => id !== "dak-song"),
    ),
    "dot/~$cu-jut.xlsx": "lock",
    "dot/Danh sách.xlsx": workbookOf({
      DS: listRows([
        [1, "Huyện Cư Jút", "Trúc Sơn", "Nâng cao", "9/QĐ-UBND", "05/07/2023"],
        [2, "Huyện Cư Jút", "Lạ Hoắc", "Đạt chuẩn"],
      ]),
    }),
    "dot/nhiệm vụ.xlsx": workbookOf({
      NV: taskRows({ "I.1": ["Đã hoàn thành", 100, "1/QĐ-UBND"], "I.10": ["Đang thực hiện", 50] }),
    }),
    "dot/hỏng.xlsx": "no workbook",
    "lan-hai/cu-jut.xlsx": workbookOf({
      "Biểu 01": criteriaRows({ day: "30/6/2024", says: { ...says, "cu-jut/nam-dong": { not: [5] } } }),
    }),
  });
});

describe("a round with a sender missing, one commune blank, a list, tasks and a broken file", () => {
  let document: CollectDocument;
  beforeAll(async () => {
    document = await collected("dot", "--period", "2024-6m");
  });

  it("says who has sent, and judges on the last day of the round", () => {
    const { completeness, period, asOf, asOfFrom } = document;
    expect({ period: period?.title, asOf, asOfFrom }).toEqual({
      period: "6 tháng đầu năm 2024",
      asOf: "2024-06-30",
      asOfFrom: "option",
    });
    const districts = completeness.senders.filter(({ kind }) => kind === "district");
    expect(districts.map(({ id, status, files }) => [id, status, files])).toEqual(
      DISTRICTS.map((id) => [
        id,
        id === "dak-song" ? "missing" : id === "dak-glong" ? "partial" : "received",
        id === "dak-song" ? [] : [`${id}.xlsx`],
      ]),
    );
    expect(completeness.units).toEqual({ expected: 60, reported: 51 });
    expect(completeness.senders.filter(({ expected }) => expected)).toHaveLength(completeness.expected);
    expect(completeness.unreadable).toEqual(["hỏng.xlsx"]);
    expect(completeness.unassigned).toEqual(["Danh sách.xlsx"]);
  });

  it("gives every commune of the plan with the cell of each value", () => {
    expect(document.units).toHaveLength(60);
    const unit = document.units.find(({ id }) => id === "cu-jut/dak-wil");
    expect(unit).toMatchObject({
      district: "cu-jut",
      reported: true,
      marks: { "1": "met", "3": "open", "10": "not-met" },
      criteria: [17, 18],
      level: "none",
      source: { file: "cu-jut.xlsx", sheet: "Biểu 01", row: 5 },
      cells: { "criterion.3": { file: "cu-jut.xlsx", sheet: "Biểu 01", cell: "E5" } },
    });
    const blank = document.units.find(({ id }) => id === "dak-song/dak-mol");
    expect([blank?.reported, blank?.level, blank?.source]).toEqual([false, null, undefined]);
  });

  it("keeps what was read first, shows the other beside it, and puts the row without a place in a list", () => {
    const place = { sheet: "DS", file: "Danh sách.xlsx", cell: "D4" };
    expect(document.conflicts).toEqual([
      {
        unit: "cu-jut/truc-son",
        field: "level",
        kept: { value: "standard", file: "cu-jut.xlsx", sheet: "Biểu 01", cell: "W11" },
        other: { value: "advanced", ...place },
      },
    ]);
    expect(document.unplaced.map(({ file, row, why }) => [file, row, why])).toEqual([
      ["Danh sách.xlsx", 4, "unit/duplicate"],
      ["Danh sách.xlsx", 5, "unit/unknown"],
      ["hỏng.xlsx", undefined, "file/unreadable"],
    ]);
  });

  it("has all tasks, those not reported too", () => {
    expect(document.tasks).toHaveLength(99);
    expect(document.tasks?.find(({ id }) => id === "I.1")).toMatchObject({
      state: "done",
      progress: 1,
      source: { row: 4 },
    });
    expect(document.tasks?.find(({ id }) => id === "II.1")?.state).toBeNull();
  });
});

describe("the workbook", () => {
  it("is written from the others where one is broken, exit 2, and gives the targets and units of its files again", async () => {
    const { status, out, err } = await command.typed(["collect", "dot", ...DAY, "-o", "tong-hop.xlsx"]);
    expect([status, err.split("\n")[0]]).toEqual([2, expect.stringContaining("hỏng.xlsx")]);
    expect(out).toContain("UBND huyện Đắk Song");
    expect(await targetsOf("tong-hop.xlsx")).toEqual(await targetsOf("dot", ...DAY));
    expect(unitsOf(await collected("tong-hop.xlsx"))).toEqual(unitsOf(await collected("dot", ...DAY)));
    expect(readdirSync(".").filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("has its sheets, its columns and its formulas where the form has them", async () => {
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync("tong-hop.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      "Theo huyện (ntm)",
      "Mục tiêu (ntm)",
      "Đơn vị báo cáo (ntm)",
      "Mâu thuẫn (ntm)",
      "Nhiệm vụ",
      "Chưa xếp được (ntm)",
      "Danh sách lỗi (ntm)",
      "Nguồn (ntm)",
    ]);
    const [form] = sheets;
    const at = (row: number, column: number): unknown => {
      const cell = form?.cell(row - 1, column);
      return cell?.formula === undefined ? (cell?.value ?? null) : [`=${cell.formula}`, cell.value];
    };
    expect([5, 6].map((row) => at(row + 1, 21))).toEqual(["Tổng số tiêu chí đạt", null]);
    expect([at(8, 0), at(8, 1), at(8, 2), at(8, 21)]).toEqual([
      "I",
      "Huyện Cư Jút",
      ['=COUNTIF(C9:C15,"x")', 7],
      ["=SUM(V9:V15)", 129],
    ]);
    expect([at(9, 1), at(9, 4), at(9, 11), at(9, 21), at(9, 22)]).toEqual([
      "Đắk Wil",
      "?",
      "0",
      ['=COUNTIF(C9:U9,"x")', 17],
      "Chưa đạt",
    ]);
    expect([at(9, 25), at(9, 26)]).toEqual(["cu-jut.xlsx › Biểu 01 › dòng 5", "không đọc được: TC3 “ko rõ”"]);
    expect([at(76, 1), at(76, 2), at(77, 1)]).toEqual([
      "Toàn tỉnh",
      ["=C8+C16+C26+C37+C46+C58+C66+C73", 51],
      "Bình quân tiêu chí/xã",
    ]);
    expect([at(38, 21), at(38, 26)]).toEqual([null, "chưa báo cáo"]);
  });

  it("is signed beneath its table, and read back without a word about that or about its column of sources", async () => {
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync("tong-hop.xlsx")));
    for (const name of ["Tổng hợp", "Nhiệm vụ"]) {
      const texts = [...(sheets.find((sheet) => sheet.name === name)?.cells() ?? [])].map(({ value }) => value);
      expect(texts.slice(-5)).toEqual([
        "Đắk Nông, ngày … tháng … năm ……",
        "NGƯỜI LẬP BIỂU",
        "THỦ TRƯỞNG ĐƠN VỊ",
        "(Ký, ghi rõ họ tên)",
        "(Ký tên, đóng dấu)",
      ]);
    }
    const again = await collected("tong-hop.xlsx");
    expect(again.unplaced).toEqual([]);
    expect(again.findings.filter(({ code }) => code === "column/not-used")).toEqual([]);
  });

  it("is opened by other readers", async () => {
    const bytes = readFileSync("tong-hop.xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(workbook.getWorksheet("Tổng hợp")?.getCell("B9").value).toBe("Đắk Wil");
    const sheets = (await readExcel(bytes)) as unknown as { sheet: string; data: unknown[][] }[];
    expect(JSON.stringify(sheets)).toContain("Đắk Wil");
  });

  it("is the same bytes for the same files", async () => {
    await command.typed(["collect", "dot", ...DAY, "-o", "lai.xlsx"]);
    expect(readFileSync("lai.xlsx").equals(readFileSync("tong-hop.xlsx"))).toBe(true);
  });
});

it("a level that no file says of a commune stays open, in the table and when it is read again", async () => {
  const marks = Array.from({ length: 19 }, () => "x");
  const rows = (values: readonly (readonly string[])[], ...heads: readonly string[]) => [
    ["TT", "Tên xã", ...marks.map((_, i) => `TC${i + 1}`), ...heads],
    ...values.map(([name = "", ...levels], i) => [i + 1, name, ...marks, ...levels]),
  ];
  const communes = [
    ["Nam Dong", "x", "x"],
    ["Đắk Wil", "x", ""],
  ];
  writeFiles({
    "hai-muc.xlsx": workbookOf({ "Biểu 01": rows(communes, "Đạt chuẩn NTM", "NTM nâng cao") }),
    "mot-muc.xlsx": workbookOf({ "Biểu 01": rows([["Nam Dong", "x"]], "Đạt chuẩn NTM") }),
  });
  for (const file of ["hai-muc.xlsx", "mot-muc.xlsx"]) {
    await command.typed(["collect", file, ...DAY, "-o", "muc.xlsx"]);
    expect([file, await targetsOf("muc.xlsx", ...DAY)]).toEqual([file, await targetsOf(file, ...DAY)]);
    await command.typed(["collect", "muc.xlsx", ...DAY, "-o", "muc-2.xlsx"]);
    expect([file, await targetsOf("muc-2.xlsx", ...DAY)]).toEqual([file, await targetsOf(file, ...DAY)]);
  }
  await command.typed(["collect", "hai-muc.xlsx", ...DAY, "-o", "muc.xlsx"]);
  const [form] = (await readWorkbook(new Uint8Array(readFileSync("muc.xlsx")))).sheets;
  const levels = [...(form?.cells() ?? [])].filter(({ row, column }) => (row === 8 || row === 10) && column > 21);
  expect(levels.map(({ value }) => value)).toEqual([
    ...["Đạt chuẩn", "hai-muc.xlsx › Biểu 01 › dòng 3"],
    ...["Nâng cao", "hai-muc.xlsx › Biểu 01 › dòng 2", "chưa rõ mức: kiểu mẫu"],
  ]);
});

it("a row that says no more than that the standard is to come denies it, in the table too", async () => {
  const [header = [], district = [], first = [], second = []] = criteriaRows({ withLevels: false }).slice(2, 6);
  const heads = [...header.slice(0, 22), "Mức đạt", "Năm đạt chuẩn"];
  const planned = [...second.slice(0, 2), ...Array.from({ length: 20 }, () => null), null, "Dự kiến 2026"];
  const rows = [["KẾT QUẢ"], heads, district, [...first.slice(0, 22), "Đạt chuẩn", 2022], planned];
  writeFiles({ "du-kien.xlsx": workbookOf({ "Biểu 01": rows }) });
  await command.typed(["collect", "du-kien.xlsx", ...DAY, "-o", "du-kien-th.xlsx"]);
  expect(await targetsOf("du-kien-th.xlsx", ...DAY)).toEqual(await targetsOf("du-kien.xlsx", ...DAY));
  expect(unitsOf(await collected("du-kien-th.xlsx"))).toEqual(unitsOf(await collected("du-kien.xlsx", ...DAY)));
});

describe("who sent what", () => {
  it("one sender twice is told, and the list of senders says which counts", async () => {
    const twice = await collected("dot/cu-jut.xlsx", "lan-hai/cu-jut.xlsx", ...DAY);
    expect(twice.completeness.duplicates).toMatchObject([
      { kind: "sender", sender: "cu-jut", files: ["dot/cu-jut.xlsx", "lan-hai/cu-jut.xlsx"], differ: true },
    ]);
    expect(twice.findings.map(({ code }) => code)).toContain("sender/duplicate");
    writeFiles({
      "gui.json": JSON.stringify({
        sendersVersion: 1,
        files: { "lan-hai/cu-jut.xlsx": { sender: "cu-jut", replaces: "dot/cu-jut.xlsx" } },
        expected: ["cu-jut"],
      }),
    });
    const once = await collected("dot/cu-jut.xlsx", "lan-hai/cu-jut.xlsx", ...DAY, "--senders", "gui.json");
    expect(once.completeness).toMatchObject({
      expected: 1,
      received: 1,
      replaced: ["dot/cu-jut.xlsx"],
      duplicates: [],
    });
    expect(once.units.find(({ id }) => id === "cu-jut/nam-dong")?.marks["17"]).toBe("met");
  });

  it("a file of the same bytes is read once, and both are named", async () => {
    writeFiles({ "a/x.xlsx": readFileSync("dot/cu-jut.xlsx"), "a/y.xlsx": readFileSync("dot/cu-jut.xlsx") });
    const { completeness, findings, conflicts } = await collected("a", ...DAY);
    expect(completeness.senders[0]?.files).toEqual(["x.xlsx", "y.xlsx"]);
    expect(completeness.duplicates).toEqual([{ kind: "file", files: ["x.xlsx", "y.xlsx"] }]);
    expect([findings.filter(({ code }) => code === "file/duplicate").map(({ file }) => file), conflicts]).toEqual([
      ["y.xlsx"],
      [],
    ]);
  });

  it("files of one commune each count towards their district, and no commune that another file lists is missing", async () => {
    const ids = ["cu-jut/nam-dong", "cu-jut/ea-po", "cu-jut/dak-wil", "cu-jut/tam-thang", "cu-jut/cu-knia"];
    writeFiles(
      Object.fromEntries(
        ids.map((id, i) => [`xa/${i}.xlsx`, workbookOf({ Xã: criteriaRows({ only: [id], day: "30/6/2024" }) })]),
      ),
    );
    const { completeness, findings } = await collected("xa", ...DAY);
    expect(completeness.senders.find(({ id }) => id === "cu-jut")).toMatchObject({
      status: "partial",
      units: { reported: 5 },
    });
    expect(completeness.senders.find(({ id }) => id === "cu-jut/ea-po")).toMatchObject({
      kind: "commune",
      expected: false,
      files: ["1.xlsx"],
    });
    expect(findings.filter(({ code }) => code === "unit/missing")).toHaveLength(2);
  });
});

describe("what cannot be", () => {
  it.each([
    { why: "no output", args: ["collect", "dot"], says: "-o" },
    { why: "another ending", args: ["collect", "dot", "-o", "a.csv"], says: ".xlsx" },
    { why: "an input", args: ["collect", "dot/cu-jut.xlsx", "-o", "dot/cu-jut.xlsx"], says: "không bao giờ bị sửa" },
    {
      why: "no such round",
      args: ["collect", "dot", "-o", "b.xlsx", "--period", "2021"],
      says: "2022-6m, 2022, 2023-6m",
    },
    { why: "nothing recognised", args: ["collect", "dot/hỏng.xlsx", "-o", "b.xlsx"], says: "không đọc được" },
  ])("$why: exit 2, what to do on stderr, no file", async ({ args, says: words }) => {
    const { status, out, err } = await command.typed(args);
    expect([status, out, existsSync("b.xlsx")]).toEqual([2, "", false]);
    expect(err).toContain(words);
  });
});
