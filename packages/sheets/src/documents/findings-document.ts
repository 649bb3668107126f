import {
  capital,
  checkLanguage,
  checkNames,
  dayText,
  explainedText,
  frozen,
  type Language,
  namesOf,
  type Report,
  type ReportFinding,
  severityWords,
} from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { STYLES } from "./styles";

const NAMES = namesOf<FindingsOptions>({
  language: ["vi or en", ["vi", "en"]],
  linkTo: ["a list of names of sheets", "list"],
  withFiles: ["true or false", "boolean"],
});

/** Language of the list, and what it links to. */
export interface FindingsOptions {
  /** Of headings and words; findings keep that of the report. */
  readonly language: Language;
  /** Files of a run have no cells to go to; a workbook's own sheets have. */
  readonly linkTo?: readonly string[] | undefined;
  /** Findings of several files: whose each is, in a last column. */
  readonly withFiles?: boolean | undefined;
}

/** Name of the sheet of findings, by language. */
export const FINDINGS_SHEET: Readonly<Record<Language, string>> = frozen({
  vi: "Danh sách lỗi (ntm)",
  en: "Findings (ntm)",
});

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  vi: ["STT", "Mức độ", "Trang tính", "Ô", "Nội dung", "Cách xử lý", "Giá trị đề xuất", "Mã"],
  en: ["No.", "Severity", "Sheet", "Cell", "What is wrong", "What to do", "Proposed value", "Code"],
};

const ACCEPTED: Readonly<Record<Language, string>> = { vi: "Đã giải trình", en: "Accepted" };

const FILE: Readonly<Record<Language, string>> = { vi: "Tệp", en: "File" };

/**
 * A sheet of findings with a link to each cell and a filter over them.
 *
 * @example
 * const sheet = findingsSheet(report.findings, { language: "vi", withFiles: true });
 */
export function findingsSheet(findings: readonly ReportFinding[], options: FindingsOptions): SheetDocument {
  checkGiven({ findings, options });
  checkNames(options, NAMES);
  checkLanguage(options.language);
  const { language, linkTo = [], withFiles = false } = options;
  const isExplained = findings.some(({ accepted, acceptedUntil, explained }) => accepted ?? acceptedUntil ?? explained);
  const more = (value: string, style: string): DocumentCell[] => (withFiles ? [{ value, style }] : []);
  const fileOf = ({ code, file }: ReportFinding): string => (OF_NO_FILE.has(code) ? "" : file);
  const rows = findings.map((finding, i) => [
    ...findingRow(finding, i + 1, language, linkTo),
    ...(isExplained ? [{ value: clipped(reasonOf(finding, language)), style: "cell" }] : []),
    ...more(fileOf(finding), "cell"),
  ]);
  return {
    name: FINDINGS_SHEET[language],
    columnWidths: [6, 11, 22, 10, 60, 50, 20, 26, ...(isExplained ? [40] : []), ...(withFiles ? [32] : [])],
    rows: [
      [
        ...[...HEAD[language], ...(isExplained ? [ACCEPTED[language]] : [])].map((value) => ({
          value,
          style: "header",
        })),
        ...more(FILE[language], "header"),
      ],
      ...rows,
    ],
    freeze: { rows: 1, columns: 0 },
    autoFilter: `A1:${"HIJ"[Number(withFiles) + Number(isExplained)]}${Math.max(2, rows.length + 1)}`,
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
    tabColor: "C00000",
  };
}

/** Who has not sent is told with the files, and has none. */
const OF_NO_FILE: ReadonlySet<string> = new Set(["sender/missing"]);

/** Where in other files and sheets the other side of a finding stands. */
function elsewhere({ file: own, sheet: ownSheet, related = [] }: ReportFinding, language: Language): string[] {
  const others = related.filter(({ file = own, sheet }) => file !== own || sheet !== ownSheet);
  const see = language === "vi" ? "Xem" : "See";
  return others.map(
    ({ file = own, sheet, cell }) => `${see} ${[file === own ? "" : file, sheet, cell].filter(Boolean).join(" › ")}.`,
  );
}

/** Characters of one cell; more is not read there, and a sheet takes no more than 32,767. */
const LONGEST = 2000;
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Why it stands, who says so and until when; or until when that held; or what its sender says of it. */
function reasonOf(finding: ReportFinding, language: Language): string {
  const { accepted, acceptedUntil } = finding;
  const vi = language === "vi";
  if (accepted) {
    const until = dayText(accepted.until, language);
    return `${accepted.reason} (${accepted.by}, ${vi ? "đến" : "until"} ${until})`;
  }
  const day = acceptedUntil && dayText(acceptedUntil, language);
  const expired = vi ? `Giải trình đã hết hạn ngày ${day}` : `Accepted until ${day}`;
  return [day ? expired : "", explainedText(finding, language) ?? ""].filter((text) => text !== "").join(". ");
}

function findingRow(
  finding: ReportFinding,
  number: number,
  language: Language,
  linkTo: readonly string[],
): DocumentCell[] {
  const { severity, sheet = "", cell = "", message, hint = "", fix, code } = finding;
  const to = (address: string): string => `'${sheet.replace(/'/g, "''")}'!${address}`;
  const isThere = linkTo.includes(sheet);
  return [
    { value: number, style: "center" },
    { value: capital(severityWords[severity][language]), style: severity },
    // What is about no cell leads to its sheet.
    isThere && cell === "" ? { value: sheet, link: to("A1"), style: "link" } : { value: sheet, style: "cell" },
    isThere && cell !== "" ? { value: cell, link: to(cell), style: "link" } : { value: cell, style: "center" },
    { value: clipped([message, ...elsewhere(finding, language)].join(" ")), style: "cell" },
    { value: clipped(hint), style: "cell" },
    { value: typeof fix?.to === "number" ? fix.to : clipped(fix?.to ?? ""), style: "cell" },
    { value: code, style: "cell" },
  ];
}

/** A workbook of one sheet, the list of findings. */
export interface FindingsDocument extends WorkbookDocument {
  /** The one sheet. */
  readonly sheets: readonly [SheetDocument];
}

/**
 * A workbook of findings, for files whose own format cannot be marked.
 *
 * @example
 * const bytes = writeWorkbook(findingsDocument(reportOf(run, words), { language: "vi" }));
 */
export function findingsDocument(report: Report, options: FindingsOptions): FindingsDocument {
  checkGiven({ report, options });
  checkNames(options, NAMES);
  checkLanguage(options.language);
  return { title: FINDINGS_SHEET[options.language], styles: STYLES, sheets: [findingsSheet(report.findings, options)] };
}
