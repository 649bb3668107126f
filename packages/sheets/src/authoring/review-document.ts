import type { Language } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { DocumentCell, WorkbookDocument } from "../document/sheet-document";
import { STYLES } from "../documents/styles";
import type { Question } from "./questions";

const REVIEW_SHEET: Readonly<Record<Language, string>> = { vi: "Rà soát", en: "Review" };
const HEAD = {
  vi: ["TT", "Nội dung", "Điều cần rõ", "Cách trả lời", "Trả lời", "Mã"],
  en: ["No.", "Text", "What is in doubt", "How to answer", "Answer", "Key"],
} as const satisfies Record<Language, readonly string[]>;

/** Headings of the columns that an answer is read from, in either language. */
export const ANSWER_HEADINGS = { answer: [HEAD.vi[4], HEAD.en[4]], key: [HEAD.vi[5], HEAD.en[5]] } as const;

/**
 * A workbook with every doubtful text once and a column to answer; `ntm plan import` takes the answers back.
 *
 * @example
 * const bytes = writeWorkbook(reviewDocument(questionsOf(plan, EMPTY_MEMORY, "vi"), "vi"));
 */
export function reviewDocument(questions: readonly Question[], language: Language): WorkbookDocument {
  checkGiven({ questions, language });
  const rows = questions.map(({ key, text, asks, how }, i): DocumentCell[] => [
    { value: i + 1, style: "center" },
    { value: text, style: "cell" },
    { value: asks, style: "cell" },
    { value: how, style: "cell" },
    { style: "cell" },
    { value: key, style: "cell" },
  ]);
  return {
    title: REVIEW_SHEET[language],
    styles: STYLES,
    sheets: [
      {
        name: REVIEW_SHEET[language],
        columnWidths: [6, 50, 60, 60, 30, 30],
        rows: [HEAD[language].map((value) => ({ value, style: "header" })), ...rows],
        freeze: { rows: 1, columns: 0 },
        print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
      },
    ],
  };
}
