import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  annotateWorkbook,
  type CellMark,
  PatchError,
  readWorkbook,
  removeMarks,
  WorkbookError,
} from "@ntm-kit/workbook";
import { nodeDeflate, nodeInflate } from "@ntm-kit/workbook/node";
import { describe, expect, it } from "vitest";
import { xmlEncoding } from "../packages/workbook/src/xml/xml-encoding";
import { readZip } from "../packages/workbook/src/zip/read-zip";
import { packageFaults } from "./helpers/package-rules";

const corpus = process.env["NTM_CORPUS"] ?? fileURLToPath(new URL("../../shared/corpus", import.meta.url));
const folder = join(corpus, "xlsx");
const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
const options = { inflate: nodeInflate, deflate: nodeDeflate, breakSignature: true };
const findings = {
  name: "Danh sách lỗi (ntm)",
  rows: [[{ value: "Ô", style: "head" }], [{ value: "B3", style: "head" }]],
  autoFilter: "A1:A2",
};
const styles = { head: { bold: true, border: "thin", fill: "DDEBF7" } } as const;

/**
 * Text of each part; the mark and the name of its encoding, counts that were wrong, and blanks before the end of an
 * empty tag aside.
 */
async function texts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = readZip(bytes, { inflate: nodeInflate });
  const found = new Map<string, string>();
  for (const entry of zip.entries) {
    const data = await zip.inflate(entry);
    const isText = /\.(?:xml|rels|vml)$/i.test(entry.name);
    const text = isText
      ? new TextDecoder(xmlEncoding(data.subarray(0, 512))).decode(data)
      : Buffer.from(data).toString("latin1");
    found.set(
      entry.name,
      text
        .replace(/^\s*<\?xml[^>]*\?>/, "")
        .replace(/ +\/>/g, "/>")
        .replace(/(<(?:\w+:)?(?:fonts|fills|borders|cellXfs|dxfs)\b[^>]*?) count="\d+"/g, "$1"),
    );
  }
  return found;
}

describe.skipIf(files.length === 0)(
  "foreign workbooks that are marked on every sheet (skipped where there are none)",
  () => {
    it("keep to the order of elements, keep what is not touched, are the same marked again, and lose every mark without a trace", {
      timeout: 400_000,
    }, async () => {
      const faults: string[] = [];
      let marked = 0;
      for (const path of files) {
        const before = new Uint8Array(readFileSync(path));
        try {
          const { sheets } = await readWorkbook(before, { inflate: nodeInflate });
          const marks = sheets.flatMap(({ name }): CellMark[] => [
            { sheet: name, cell: "B3", severity: "error", text: "Sai <tên> & số\u0001" },
            { sheet: name, cell: "A1", severity: "info", text: "Xem lại" },
            { sheet: name, cell: "C5:D6", severity: "warning", text: "Cộng không khớp" },
          ]);
          const once = (await annotateWorkbook(before, { marks, findings, styles }, options)).bytes;
          marked++;
          const [old, own] = [readZip(before), readZip(once)];
          const changed = own.entries
            .filter(
              ({ name, compressed }) => !old.find(name) || Buffer.compare(old.find(name)!.compressed, compressed) !== 0,
            )
            .map((entry) => entry.name);
          const were = new Set(await packageFaults(before, new Set(changed)));
          faults.push(
            ...(await packageFaults(once, new Set(changed)))
              .filter((fault) => !were.has(fault))
              .map((fault) => `${path}: ${fault}`),
          );
          const strange = changed.filter(
            (name) =>
              old.find(name) &&
              !/\[Content_Types\]|workbook|styles|\.rels$|worksheets|sheet|comments|\.vml$/i.test(name),
          );
          if (strange.length > 0) faults.push(`${path}: changed ${strange.join(", ")}`);
          const twice = (await annotateWorkbook(once, { marks, findings, styles }, options)).bytes;
          if (Buffer.compare(once, twice) !== 0) faults.push(`${path}: marked again it is another file`);
          const [was, is] = [await texts(before), await texts(await removeMarks(once, options))];
          for (const name of new Set([...was.keys(), ...is.keys()]))
            if (was.get(name) !== is.get(name)) faults.push(`${path}: ${name} is not as it was`);
        } catch (error) {
          if (!(error instanceof WorkbookError || error instanceof PatchError))
            faults.push(`${path}: ${(error as Error).stack}`);
        }
      }
      expect(faults).toEqual([]);
      expect(marked).toBeGreaterThan(200);
    });
  },
);
