import type { Column } from "../../tables/columns";
import { type FieldsOfTitle, withColumnsOfTitle } from "../../tables/columns-by-title";
import { unitNames } from "../../tables/common-headings";
import type { Evidence } from "../../tables/evidence";
import { type Field, isFieldOf } from "../../tables/field";
import { withNameColumn } from "../../tables/name-column";
import { standardHeadings } from "../../tables/standard-headings";
import { saysTimeAlone } from "../../tables/value-time";
import { CELL_SHARES, KIND_BASE, SURE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { readMark } from "../../text/mark";
import { isToCome, readTitleNature } from "../../text/nature";
import { defineKind } from "../define-kind";
import { withColumnsByCells } from "./columns-by-cells";
import type { CommuneForm } from "./commune-form";
import { communeRows } from "./commune-rows";
import { readCommuneTable } from "./commune-table";
import { communeHeadings } from "./headings";
import { withProofsOfStandards } from "./proofs-of-standards";
import { areRowsOfOthers } from "./rows-of-others";

const SAYING = ["level", "standard", "advanced", "model"] as const;
const isSaying = (field: Field): boolean => SAYING.some((saying) => saying === field);
const PROVING = ["decision", "date", "year"] as const;

/** "Huyện" over districts, "Đạt chuẩn NTM" over the communes that are: these are the names, and those say where. */
function withCommunesUnderStandard(columns: readonly Column[], { content }: Evidence): readonly Column[] {
  const named = columns.find(
    ({ field, slot }) => field === "unit" || (field === "district" && content(slot).districts > 0),
  );
  if (!named || content(named.slot).districts < CELL_SHARES.most) return columns;
  const communes = columns.find(({ field, slot }) => isSaying(field) && content(slot).communes >= CELL_SHARES.most);
  if (!communes) return columns;
  return columns.map((column): Column => {
    if (column === named) return { ...column, field: "district" };
    return column === communes ? { ...column, field: "unit" } : column;
  });
}

/** Marks beneath years say when a commune reached the standard that the title names, or is to reach it. */
const isMark = (text: string): boolean => {
  const { kind } = readMark({ kind: "text", value: text });
  return kind === "met" || kind === "not-met";
};
/** Whether a column has marks and nothing else. */
function holdsMarks({ slot }: Column, { lines }: Evidence): boolean {
  const texts = lines([slot], SAMPLE).flat();
  return texts.length > 0 && texts.every(isMark);
}
const OF_TITLE: FieldsOfTitle = { standard: isMark, advanced: isMark, model: isMark };

/** "LỘ TRÌNH XÂY DỰNG NÔNG THÔN MỚI" over years names no level: its marks are of the plain standard. */
function withYearsOfRoad(columns: readonly Column[], evidence: Evidence): readonly Column[] {
  const { lines, words } = evidence.title;
  const named = withColumnsOfTitle(columns, evidence, "recognition-list", OF_TITLE);
  const isRoad =
    isToCome(readTitleNature(lines.map(({ text }) => text))) && OF_ROAD.test(words) && !OF_ACTS.test(words);
  if (named !== columns || !isRoad || columns.some(({ field }) => isSaying(field))) return named;
  return columns.map((column) => {
    const isOfYear = column.path.length > 0 && column.path.every(saysTimeAlone);
    return isOfYear && holdsMarks(column, evidence) ? { ...column, field: "standard", score: SURE.likely } : column;
  });
}

/** "Năm đạt chuẩn NTM" beneath a title that names no recognition: the heading itself says what each year claims. */
function withYearOfHeading(columns: readonly Column[], { title }: Evidence): readonly Column[] {
  if (/cong nhan|dat chuan/.test(title.words) || columns.some(({ field }) => isSaying(field))) return columns;
  return columns.map(
    (column): Column =>
      column.field === "year" && NAMES_STANDARD.test(bareWords(column.path.join(" ")))
        ? { ...column, field: "standard" }
        : column,
  );
}
const NAMES_STANDARD = /\b(?:chuan|cong nhan|dat) (?:ntm|nong thon moi)\b/;

/** "Năm công nhận đạt chuẩn" over years, with marks beneath them: each says in which of them it came to be. */
function withMarksByYear(columns: readonly Column[], evidence: Evidence): readonly Column[] {
  return columns.map((column) => {
    const leaf = column.path.at(-1) ?? "";
    if (column.field !== "year" || column.path.length < 2 || !/^(?:năm )?20\d{2}$/iu.test(leaf)) return column;
    return holdsMarks(column, evidence) ? { ...column, field: "standard" } : column;
  });
}
const SAMPLE = 60;
/** What a road of the programme is called, and acts that are planned by year too. */
const OF_ROAD = /\b(?:lo trinh|xay dung|dat|ve dich)\b.*\b(?:ntm|nong thon moi)\b/;
const OF_ACTS = /\b(?:kiem tra|tap huan|tuyen truyen|dao tao|giam sat)\b/;

/** Titles of lists of communes that are at a standard, or are to be. */
const OF_LIST = /cong nhan|dat chuan|duy tri|\bdanh sach (?:cac )?xa (?:ntm|nong thon moi)\b/;
/** "I. Xã đã được công nhận", "II. Xã đề nghị công nhận": headings among the names say what a list is of. */
const hasSections = ({ slot }: Column, { lines }: Evidence): boolean =>
  lines([slot], SAMPLE).some(([text = ""]) => OF_SECTION.test(bareWords(text)));
const OF_SECTION = /^(?:[ivx]{1,4} )?(?:cac |danh sach )?xa .*\b(?:cong nhan|dat chuan)\b/;

const FORM: CommuneForm = {
  isList: true,
  coversDistricts: false,
  hasClaims: true,
  set: () => undefined,
  marks: () => [],
};

/** A list of the communes and districts that were recognised: of which standard, by which decision and when. */
export const recognitions = defineKind({
  ...communeRows,
  kind: "recognition-list",
  turned: "never",
  words: [unitNames, ...communeHeadings],
  readHeadings: (_, index) => standardHeadings(index, ["recognition-list"]),
  hasTimes: true,
  columns: (read, evidence) =>
    withColumnsByCells(
      withYearsOfRoad(
        withNameColumn(
          withYearOfHeading(
            withMarksByYear(withCommunesUnderStandard(withProofsOfStandards(read, evidence), evidence), evidence),
            evidence,
          ),
          (slot) => evidence.content(slot).communes + evidence.content(slot).districts,
        ),
        evidence,
      ),
      evidence,
    ),
  judge(fields, columns, evidence) {
    const { title, content } = evidence;
    const name = columns.find((column) => column.field === "unit");
    const own = columns.filter(({ field }) => isFieldOf(field, "standard")).length;
    const said = SAYING.filter((field) => fields.has(field)).length + own;
    const proof = PROVING.filter((field) => fields.has(field)).length;
    const titled = OF_LIST.test(title.words) || (name !== undefined && hasSections(name, evidence));
    const headed = name?.guess !== undefined && isSaying(name.guess.field);
    if (!name || (said === 0 && !headed && !(proof > 0 && titled))) return 0;
    if (areRowsOfOthers(columns, name, evidence)) return 0;
    const { communes, districts } = content(name.slot);
    return communes + districts >= CELL_SHARES.withHeading ? KIND_BASE["recognition-list"] + said + proof : 0;
  },
  read: (frame, context) => readCommuneTable(frame, context, FORM),
});
