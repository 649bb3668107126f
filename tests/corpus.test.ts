import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles } from "@ntm-kit/sheets";
import { annotateWorkbook, PatchError, readWorkbook, removeMarks, WorkbookError } from "@ntm-kit/workbook";
import { nodeInflate, readLegacyInWorker } from "@ntm-kit/workbook/node";
import { describe, expect, it } from "vitest";
import { readZip } from "../packages/workbook/src/zip/read-zip";

const corpus = process.env["NTM_CORPUS"] ?? fileURLToPath(new URL("../../shared/corpus", import.meta.url));
const isThere = existsSync(corpus);
const files = isThere
  ? readdirSync(corpus)
      .filter((name) => statSync(join(corpus, name)).isDirectory())
      .flatMap((folder) => readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name)))
  : [];
const inNode = { inflate: nodeInflate, readLegacy: readLegacyInWorker };
/** What reading and checking may take at any time, in bytes. */
const MOST_MEMORY = 1024 ** 3;
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

describe.skipIf(!isThere)("foreign workbooks (skipped where the folder is not there; NTM_CORPUS names another)", () => {
  it("each is read or refused with a reason, within ten seconds, and every cell of it is accounted for", {
    timeout: 400_000,
  }, async () => {
    const faults: string[] = [];
    let read = 0;
    for (const path of files) {
      const start = performance.now();
      try {
        const workbook = await readWorkbook(bytesOf(path), { fileName: path, ...inNode });
        read++;
        const run = await checkFiles([{ path, sha256: "", workbook }], { plan, asOf: "2025-12-31" });
        for (const { content } of run.sheets) {
          const { nonEmpty, ...parts } = content.ledger;
          if (nonEmpty !== content.grid.cellCount || Object.values(parts).reduce((a, b) => a + b, 0) !== nonEmpty)
            faults.push(`${path}: the ledger of ${content.grid.name} does not add up`);
        }
      } catch (error) {
        if (!(error instanceof WorkbookError)) faults.push(`${path}: ${(error as Error).stack}`);
      }
      if (performance.now() - start > 11_000) faults.push(`${path}: took longer than ten seconds`);
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(files.length * 0.9);
    expect(process.resourceUsage().maxRSS * 1024).toBeLessThan(MOST_MEMORY);
  });

  it("each .xlsx that is marked keeps its cells and every part that is not touched, and can be unmarked", {
    timeout: 200_000,
  }, async () => {
    const faults: string[] = [];
    let marked = 0;
    for (const path of files.filter((name) => /[/\\]xlsx[/\\]/.test(name))) {
      const before = bytesOf(path);
      try {
        const { sheets } = await readWorkbook(before, { inflate: nodeInflate });
        const sheet = sheets[0]!;
        const marks = [{ sheet: sheet.name, cell: "B3", severity: "error" as const, text: "Sai <tên> & số" }];
        const { bytes } = await annotateWorkbook(before, {
          marks,
          findings: { name: "Danh sách lỗi (ntm)", rows: [[{ value: "B3" }]] },
        });
        const after = await readWorkbook(bytes, { inflate: nodeInflate });
        marked++;
        if (after.sheets[0]!.cellCount !== sheet.cellCount) faults.push(`${path}: cells were lost`);
        const own = readZip(bytes);
        const changed = readZip(before)
          .entries.filter(
            (entry) => own.find(entry.name) && Buffer.compare(own.find(entry.name)!.compressed, entry.compressed) !== 0,
          )
          .map((entry) => entry.name);
        const strange = changed.filter(
          (name) =>
            !/^\[Content_Types\]\.xml$|workbook\.xml|styles\.xml|\.rels$|sheet\d*\.xml$|comments[^/]*\.xml$|\.vml$|worksheets\/[^/]+\.xml$/i.test(
              name,
            ),
        );
        if (strange.length > 0) faults.push(`${path}: changed ${strange.join(", ")}`);
        const plain = await readWorkbook(await removeMarks(bytes), { inflate: nodeInflate });
        if (plain.sheets.length !== sheets.length) faults.push(`${path}: marks were left`);
      } catch (error) {
        if (!(error instanceof WorkbookError || error instanceof PatchError))
          faults.push(`${path}: ${(error as Error).stack}`);
      }
    }
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(200);
  });
});
