import type { Language, ReportFinding } from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import { groupAlike } from "./group-findings";
import { findingTitle, restText } from "./report-text";
import { sayIn } from "./words";

/** Findings of one code in one sheet that are shown, where they are many. */
const MOST = 3;

/**
 * Findings of a comparison, file by file: a fault that stands in many cells of a sheet is told once, with the first of
 * them.
 */
export function comparedFindings(head: string, findings: readonly ReportFinding[], language: Language): string[] {
  if (findings.length === 0) return [];
  const say = sayIn(language);
  const sheets = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const key = placeOf(finding).join("\u0000");
    const known = sheets.get(key);
    if (known) known.push(finding);
    else sheets.set(key, [finding]);
  }
  const told = (finding: ReportFinding): string => [finding.cell, finding.message].filter(Boolean).join("  ");
  const lines = [...sheets.values()].flatMap((own) => [
    ...own.slice(0, 1).flatMap((first) => placeOf(first).join(" › ") || []),
    ...groupAlike(own).flatMap(({ first, findings: alike }) => {
      if (alike.length === 1) return [`  ${told(first)}`];
      const rest = alike.slice(MOST);
      return [
        `  ${findingTitle(first, language)} (${say("places", { n: alike.length })})`,
        ...alike.slice(0, MOST).map((finding) => `    ${told(finding)}`),
        ...(rest.length > 0 ? [`    ${restText(rest, say)}`] : []),
      ];
    }),
  ]);
  return [`${head}: ${findings.length}`, ...lines.map((line) => `  ${terminalText(line)}`)];
}

/** Of a sender that sent nothing there is no file, and one that is said to be unknown is named in the sentence. */
const placeOf = ({ code, file, sheet }: ReportFinding): string[] =>
  code.startsWith("sender/") ? [] : [file, ...(sheet ? [sheet] : [])];
