import { annotateWorkbook, type CellMark } from "@ntm-kit/workbook";
import { nodeDeflate, nodeInflate } from "@ntm-kit/workbook/node";
import { unzipSync, zipSync } from "fflate";
import { type BenchRow, ms, pair } from "./bench";
import { communeBytes } from "./workbooks";

/**
 * Marking cells of a workbook against unzipping and zipping all of it, both with the portable inflater, and with
 * Node's.
 */
export async function run(): Promise<BenchRow[]> {
  const bytes = communeBytes(20_000);
  const marks = Array.from(
    { length: 200 },
    (_, i): CellMark => ({ sheet: "Biểu", cell: `C${i * 7 + 2}`, severity: "error", text: "Không hiểu ký hiệu" }),
  );
  const findings = { name: "Danh sách lỗi (ntm)", rows: marks.map((mark) => [{ value: mark.cell }]) };
  const { a, b } = await pair(
    () => annotateWorkbook(bytes, { marks, findings }),
    () => zipSync(unzipSync(bytes)),
    3,
  );
  const node = { inflate: nodeInflate, deflate: nodeDeflate };
  const many = Array.from({ length: 20_000 }, (_, i): CellMark => ({ ...marks[0]!, cell: `C${i + 2}` }));
  const all = await pair(
    () => annotateWorkbook(bytes, { marks: many, findings }, node),
    () => zipSync(unzipSync(bytes)),
    3,
  );
  return [
    {
      name: "annotate 20,000 cells of them with node:zlib, against unzip and zip",
      ratio: all.a / all.b,
      limit: 3,
      detail: `${ms(all.a)} against ${ms(all.b)}`,
    },
    {
      name: "annotate 200 cells of 20,000 rows, against unzip and zip",
      ratio: a / b,
      limit: 3,
      detail: `${ms(a)} against ${ms(b)}`,
    },
  ];
}
