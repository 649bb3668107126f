import { explainedText, type Language, type ReportFinding } from "@ntm-kit/core";
import { checkGiven } from "../check-given";

/**
 * The note in a cell: what is wrong, what to do, where in other files it stands otherwise, what its sender says.
 *
 * @example
 * const notes = report.findings.map((finding) => markText(finding, "vi"));
 */
export function markText(finding: ReportFinding, language: Language): string {
  checkGiven({ finding, language });
  const { message, hint = "", related = [] } = finding;
  const others = related.flatMap(({ file, sheet, cell, message: there }) =>
    file === undefined ? [] : [`${there}: ${[file, sheet, cell].filter((part) => part !== "").join(" › ")}.`],
  );
  const said = explainedText(finding, language);
  return [message, hint, ...others, said === undefined ? "" : `${said}.`].filter((part) => part !== "").join(" ");
}
