import type { Language, Report, ReportFinding } from "@ntm-kit/core";
import { FINDINGS_SHEET, findingsDocument, isReadFile } from "@ntm-kit/sheets";
import { annotateWorkbook, type CellMark, PatchError, writeWorkbook } from "@ntm-kit/workbook";
import { nodeDeflate } from "@ntm-kit/workbook/node";
import type { LoadedFile } from "../../inputs";
import { PATCH_OPTIONS } from "../patched";

const OWN: readonly string[] = Object.values(FINDINGS_SHEET);

/** A copy of a file with findings marked in its cells; of one that cannot be marked, a workbook of the findings. */
export async function markedCopy(
  file: LoadedFile,
  report: Report,
  findings: readonly ReportFinding[],
  language: Language,
): Promise<Uint8Array> {
  const own = findings.filter(({ sheet = "" }) => !OWN.includes(sheet));
  const listed = (linkTo: readonly string[]) => findingsDocument({ ...report, findings: own }, { language, linkTo });
  const { bytes, input } = file;
  if (bytes && isReadFile(input) && input.workbook.format === "xlsx") {
    const { sheets, styles } = listed(input.workbook.sheets.map((grid) => grid.name));
    const [list] = sheets;
    const marks = own.flatMap((finding): CellMark[] => {
      const { sheet, cell, severity } = finding;
      return sheet && cell ? [{ sheet, cell, severity, text: markText(finding) }] : [];
    });
    try {
      if (list) return (await annotateWorkbook(bytes, { marks, findings: list, styles }, PATCH_OPTIONS)).bytes;
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
    }
  }
  return writeWorkbook(listed([]), { deflate: nodeDeflate });
}

/** What is wrong, what to do, and where in other files it stands otherwise. */
function markText({ message, hint = "", related = [] }: ReportFinding): string {
  const others = related.flatMap(({ file, sheet, cell, message: there }) =>
    file === undefined ? [] : [`${there}: ${[file, sheet, cell].filter((part) => part !== "").join(" › ")}.`],
  );
  return [message, hint, ...others].filter((part) => part !== "").join(" ");
}
