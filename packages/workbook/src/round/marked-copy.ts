import {
  FINDINGS_SHEET,
  type FindingsOptions,
  findingsDocument,
  markText,
  namesOf,
  type WorkbookGrids,
} from "@ntm-kit/sheets";
import { checkGiven } from "../check-given";
import { checkOptions } from "../check-options";
import { annotateWorkbook, type CellMark } from "../patch/annotate/annotate-workbook";
import { PatchError } from "../patch/package/patch-error";
import type { PatchOptions } from "../patch/package/patch-options";
import { writeWorkbook } from "../write/write-workbook";

const NAMES = namesOf<Omit<MarkedCopyOptions, keyof PatchOptions>>({ language: true });

/** A file as it was given; `workbook` where it could be read. */
export interface GivenFile {
  /** The file itself. */
  readonly bytes: Uint8Array;
  /** Its cells, as `readWorkbook` gives them. */
  readonly workbook?: WorkbookGrids | undefined;
}

/** Language of the list, and helpers for patching. */
export interface MarkedCopyOptions extends PatchOptions, Pick<FindingsOptions, "language"> {}

/** The report of a whole run, `reportOf` of it. */
export type RunReport = Parameters<typeof findingsDocument>[0];

const OWN: readonly string[] = Object.values(FINDINGS_SHEET);

/**
 * A copy of a file with findings of a whole run marked in its cells, the other file named with its cell; of one that
 * cannot be marked (another format, or a package that a change would break), a workbook of the findings.
 *
 * @example
 * const copy = await markedCopy({ bytes, workbook }, report, report.findings, { language: "vi" });
 */
export async function markedCopy(
  givenFile: GivenFile,
  report: RunReport,
  findings: RunReport["findings"],
  options: MarkedCopyOptions,
): Promise<Uint8Array> {
  checkGiven({ givenFile, report, findings, options });
  checkOptions(options, NAMES);
  const { bytes, workbook } = givenFile;
  const { language, ...patch } = options;
  const own = findings.filter(({ sheet = "" }) => !OWN.includes(sheet));
  const listed = (linkTo: readonly string[]) => findingsDocument({ ...report, findings: own }, { language, linkTo });
  if (workbook?.format === "xlsx") {
    const { sheets, styles } = listed(workbook.sheets.map((grid) => grid.name));
    const [list] = sheets;
    const marks = own.flatMap((finding): CellMark[] => {
      const { sheet, cell, severity } = finding;
      return sheet && cell ? [{ sheet, cell, severity, text: markText(finding, language) }] : [];
    });
    try {
      if (list) return (await annotateWorkbook(bytes, { marks, findings: list, styles }, patch)).bytes;
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
    }
  }
  return writeWorkbook(listed([]), { deflate: patch.deflate });
}
