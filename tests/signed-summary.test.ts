import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, parseArea, type SheetDocument, summaryDocument, summaryOf } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, describe, expect, it } from "vitest";
import { criteriaRows, workbookOf } from "./helpers/round-files";

const path = "ky-nay/Cu Jut.xlsx";
const says = { "cu-jut/dak-wil": { not: [19] } };
const only = ["cu-jut/dak-wil", "cu-jut/nam-dong"];

let sheets: readonly SheetDocument[];
beforeAll(async () => {
  const workbook = await readWorkbook(workbookOf({ "Biểu 01": criteriaRows({ only, says }) }));
  const run = await checkFiles([{ path, sha256: "", workbook }], { plan, asOf: "2025-12-31" });
  const summary = summaryOf(run, { language: "vi", toolVersion: "0.0.0" });
  sheets = summaryDocument(summary, { language: "vi", plan, sources: [path] }).sheets;
});

const textsOf = (sheet: SheetDocument): unknown[] => sheet.rows.flat().map((cell) => cell?.value);

describe("every sheet of a summary is one that an office signs", () => {
  it("it has letterhead, title, day, sources and the places to sign, and no id", () => {
    for (const sheet of sheets) {
      const texts = textsOf(sheet);
      for (const text of [
        "ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "(Số liệu đến ngày 31/12/2025)",
        "Nguồn: Cu Jut.xlsx.",
        "NGƯỜI LẬP BIỂU",
        "THỦ TRƯỞNG ĐƠN VỊ",
      ])
        expect([sheet.name, texts]).toEqual([sheet.name, expect.arrayContaining([text])]);
      expect(texts.filter((text) => /^[a-z]+(-[a-z]+)+(\/|$)/.test(String(text)))).toEqual([]);
    }
  });

  it("it lies across A4, its header stays in sight and comes on every page, charts are not printed", () => {
    for (const { print, freeze, columnWidths, charts = [], rows } of sheets) {
      expect(print).toMatchObject({ paper: "A4", landscape: true, fitToWidth: true, repeatRows: [6, 6] });
      expect(freeze).toMatchObject({ rows: 7 });
      const area = parseArea(print?.area ?? "");
      expect(area).toEqual({ top: 0, left: 0, bottom: rows.length - 1, right: (columnWidths?.length ?? 0) - 1 });
      for (const { anchor } of charts) expect(anchor.column).toBeGreaterThan(area?.right ?? 0);
    }
  });
});

it("a figure that is not certain is both ends in one cell, told beneath the table; the root comes last", () => {
  const [units] = sheets;
  const rows = units?.rows.map((row) => row.map((cell) => cell?.value ?? null)) ?? [];
  expect(rows[6]).toEqual(
    ["TT", "Đơn vị", "Số xã", "Có số liệu", "Đạt chuẩn", "Nâng cao", "Kiểu mẫu"].concat([
      "Bình quân tiêu chí",
      "Ít nhất",
      "Huyện đạt chuẩn",
      "Ghi chú",
    ]),
  );
  expect(rows[7]).toEqual(
    [1, "Huyện Cư Jút", 7, 2, "1–6", "0–5", "0–5", "5,29–18,86", "0–18", "chưa đạt"].concat([
      "Chưa có số liệu của 5 xã",
    ]),
  );
  expect(rows[15]?.slice(0, 5)).toEqual([null, "Tỉnh Đắk Nông", 60, 2, "1–59"]);
  expect(rows[17]).toEqual(["Ghi chú: “1–6” là từ 1 đến 6, tùy số liệu còn thiếu."]);
});

it("the picture of the whole has a tile a commune, signed as well as coloured, and a key that counts them", () => {
  const picture = sheets.find(({ name }) => name === "Bức tranh NTM");
  const tiles = picture?.rows.slice(7).flatMap((row) => row.filter((cell) => cell?.style?.startsWith("tile"))) ?? [];
  expect(tiles.find((cell) => String(cell?.value).includes("Nam Dong"))).toEqual({
    value: "ĐC Nam Dong\n19/19",
    style: "tile1",
  });
  expect(tiles.find((cell) => String(cell?.value).includes("Đắk Wil"))).toEqual({
    value: "△ Đắk Wil\n18/19",
    style: "tileNear",
  });
  expect(tiles.find((cell) => String(cell?.value).includes("Tâm Thắng"))?.value).toBe("? Tâm Thắng");
  const key = picture?.rows.flatMap((row) => row[1]?.value ?? []).filter((text) => /: \d+$/.test(String(text)));
  expect(key).toEqual([
    ...["Kiểu mẫu: 0", "Nâng cao: 0", "Đạt chuẩn: 1"],
    ...["Gần đạt chuẩn: 1", "Còn thiếu nhiều tiêu chí: 0", "Chưa có số liệu: 58"],
  ]);
});
