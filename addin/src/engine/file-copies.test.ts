import { readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { expect, it } from "vitest";
import { OpenWorkbook } from "./open-workbook";

const cell = (value: string | number) => ({ value });
const FILE = writeWorkbook({
  title: "Biểu",
  styles: {},
  sheets: [
    {
      name: "Biểu",
      columnWidths: [],
      rows: [
        [cell("Tên"), cell("Số")],
        [cell("Nam Rong"), cell(17)],
      ],
    },
  ],
});

async function listOf(book: OpenWorkbook, fixes: Parameters<OpenWorkbook["fixed"]>[0] = []) {
  const { bytes } = await book.fixed(fixes, "vi");
  const { sheets } = await readWorkbook(bytes);
  const [data, list] = sheets;
  const rows = list ? [1, 2].map((row) => [2, 3, 4].map((column) => list.cell(row, column)?.value)) : [];
  return { names: sheets.map(({ name }) => name), a2: data?.cell(1, 0)?.value, rows };
}

const opened = (): Promise<OpenWorkbook> => OpenWorkbook.read("a.xlsx", FILE, undefined, undefined);

it("a copy lists what was changed before and what is fixed in it, each cell once with what it held first", async () => {
  const book = await opened();
  await book.edit("Biểu", "B2", 18);
  await book.edit("Biểu", "B2", 19);
  const { names, a2, rows } = await listOf(book, [{ sheet: "Biểu", cell: "A2", from: "Nam Rong", to: "Nam Dong" }]);
  expect(names).toEqual(["Biểu", "Đã sửa (ntm)"]);
  expect(a2).toBe("Nam Dong");
  expect(rows).toEqual([
    ["B2", 17, 19],
    ["A2", "Nam Rong", "Nam Dong"],
  ]);
});

it("what was changed here is listed also where nothing more is fixed, and what was taken back is not", async () => {
  const book = await opened();
  const back = book.asItIs();
  await book.applyFixes([{ sheet: "Biểu", cell: "A2", from: "Nam Rong", to: "Nam Dong" }], undefined);
  expect((await listOf(book)).rows[0]).toEqual(["A2", "Nam Rong", "Nam Dong"]);
  back();
  expect(await listOf(book)).toMatchObject({ names: ["Biểu"], a2: "Nam Rong" });
});
