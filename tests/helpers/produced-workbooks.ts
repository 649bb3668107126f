import { readFileSync } from "node:fs";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import {
  checkFiles,
  collect,
  collectDocument,
  findingsDocument,
  fixesSheet,
  reportOf,
  roadOf,
  roundWorkbook,
  safeFixes,
  summaryDocument,
  summaryOf,
  TEMPLATE_KINDS,
  taskList,
  taskListDocument,
  templateDocument,
} from "@ntm-kit/sheets";
import {
  annotateWorkbook,
  type CellMark,
  type FixOptions,
  fixWorkbook,
  readWorkbook,
  writeWorkbook,
} from "@ntm-kit/workbook";

const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../examples/workbooks/${name}`, import.meta.url)));

/** Every kind of workbook that is produced, by a name for people. */
export async function producedWorkbooks(): Promise<[name: string, bytes: Uint8Array][]> {
  const names = ["xa-2025-con-loi.xlsx", "nhiem-vu-2025-con-loi.xlsx"];
  const files = await Promise.all(
    names.map(async (path) => ({ path, sha256: "", workbook: await readWorkbook(example(path)) })),
  );
  const run = await checkFiles(files, { plan, asOf: "2025-12-31" });
  const made: [string, Uint8Array][] = TEMPLATE_KINDS.map((kind) => [
    kind,
    writeWorkbook(templateDocument(kind, plan)),
  ]);
  const collection = collect(run);
  const round = collectDocument(collection, { language: "vi", toolVersion: "0.0.0" });
  made.push(["round", writeWorkbook(roundWorkbook(collection, round))]);
  made.push(["tasks", writeWorkbook(taskListDocument(run, taskList(run), true))]);
  for (const language of ["vi", "en"] as const) {
    const words = { language, toolVersion: "0.0.0" };
    const report = reportOf(run, words);
    made.push([
      `summary ${language}`,
      writeWorkbook(summaryDocument(summaryOf(run, words), { language, plan, road: roadOf(run, words) })),
    ]);
    made.push([`findings ${language}`, writeWorkbook(findingsDocument(report, { language }))]);
    for (const path of names) {
      const own = report.findings.filter((finding) => finding.file === path);
      const marks = own.flatMap(({ sheet, cell, severity, message }): CellMark[] =>
        sheet && cell ? [{ sheet, cell, severity, text: message }] : [],
      );
      const linkTo = files.find((file) => file.path === path)!.workbook.sheets.map((sheet) => sheet.name);
      const { sheets, styles } = findingsDocument({ ...report, findings: own }, { language, linkTo });
      const annotated = await annotateWorkbook(example(path), { marks, findings: sheets[0]!, styles });
      made.push([`${path} annotated ${language}`, annotated.bytes]);
      if (language === "vi") {
        const list: FixOptions["list"] = (changed, taken) => fixesSheet(changed, { language, taken });
        made.push([`${path} fixed`, (await fixWorkbook(example(path), safeFixes(own), { list })).bytes]);
      }
    }
  }
  return made;
}
