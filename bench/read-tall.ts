import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeZip } from "../packages/workbook/src/zip/write-zip";
import { type BenchRow, ms } from "./bench";
import { measure } from "./measure-reading";

const COLUMNS = 15;
const GB = 1024 ** 3;

/** A file of 300,000 rows: what reading it takes of the memory it may, and whether that grows with the rows alone. */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "ntm-bench-"));
  const measured = [100_000, 300_000].map((rows) => {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, tallWorkbook(rows));
    return measure("own", file);
  });
  rmSync(folder, { recursive: true });
  const [short, tall] = [measured[0]!, measured[1]!];
  const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  return [
    {
      name: "memory to read 300,000 rows × 15, against the 1 GB it may take",
      ratio: tall.memory / GB,
      limit: 0.5,
      detail: `${mb(tall.memory)} in ${ms(tall.time)}`,
    },
    {
      name: "the same, against three times that of 100,000 rows",
      ratio: tall.memory / (short.memory * 3),
      limit: 1.1,
      detail: `${mb(tall.memory)} against ${mb(short.memory)}`,
    },
  ];
}

/** Written as text, since that many cells as objects would take more than what is measured. */
function tallWorkbook(rows: number): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode("<worksheet><sheetData>")];
  for (let from = 1; from <= rows; from += 10_000) {
    let text = "";
    for (let row = from; row < from + 10_000 && row <= rows; row++) text += rowText(row);
    pieces.push(encoder.encode(text));
  }
  pieces.push(encoder.encode("</sheetData></worksheet>"));
  const type = (name: string): string => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;
  const relation = (name: string, target: string): string =>
    `<Relationship Id="${name}" Type="${type(name)}" Target="${target}"/>`;
  const part = (name: string, text: string) => ({ name, data: encoder.encode(text) });
  return writeZip([
    part("_rels/.rels", `<Relationships>${relation("officeDocument", "xl/workbook.xml")}</Relationships>`),
    part("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="Biểu" r:id="worksheet"/></sheets></workbook>'),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships>${relation("worksheet", "sheet.xml")}${relation("sharedStrings", "strings.xml")}</Relationships>`,
    ),
    part(
      "xl/strings.xml",
      `<sst>${Array.from({ length: 600 }, (_, i) => `<si><t>Xã số ${i}</t></si>`).join("")}</sst>`,
    ),
    { name: "xl/sheet.xml", data: Buffer.concat(pieces) },
  ]);
}

function rowText(row: number): string {
  let cells = `<c t="s"><v>${row % 600}</v></c>`;
  for (let column = 1; column < COLUMNS; column++) cells += `<c><v>${(row * 31 + column) % 997}</v></c>`;
  return `<row r="${row}">${cells}</row>`;
}
