import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { type Field, type FieldKey, fieldKey, isFieldOf, type PlainField } from "../../tables/field";
import { bareWords } from "../../text/bare-words";

/** What proves a recognition, the best first: a year says when it was, a decision only that it was. */
const PROOFS = ["year", "date", "decision"] as const satisfies readonly PlainField[];
type Proof = (typeof PROOFS)[number];

interface Group {
  readonly standard: Field;
  readonly columns: Column[];
}

/**
 * "Năm | Số quyết định" beneath "Đạt chuẩn NTM" and again beneath "NTM nâng cao": each standard is claimed by the first
 * of its own proofs, unless a column marks it. The other proofs of the plain standard stay what they are; those of the
 * higher ones are of no use here. What tells of an application for one ("Năm nộp hồ sơ") proves none.
 */
export function withProofsOfStandards(all: readonly Column[], evidence: Evidence): readonly Column[] {
  const columns = withoutApplications(all, evidence);
  const groups = proofsByStandard(columns, evidence);
  const marked = new Set(
    columns.flatMap((column) =>
      isStandard(column.field) && proofOf(column) === undefined ? fieldKey(column.field) : [],
    ),
  );
  if (groups.size === 0 || new Set([...groups.keys(), ...marked]).size < 2) return columns;
  const read = new Map<Column, Field>();
  for (const [key, { standard, columns: own }] of groups) {
    const claiming = marked.has(key) ? undefined : bestOf(own);
    for (const column of own) read.set(column, column === claiming ? standard : leftOver(column, standard));
  }
  return columns.map((column): Column => ({ ...column, field: read.get(column) ?? column.field }));
}

/** Columns of applications for a standard are read as nothing else, nor is the day beside a paper of one. */
function withoutApplications(columns: readonly Column[], evidence: Evidence): readonly Column[] {
  return columns.map((column, i): Column => {
    const before = columns[i - 1];
    const isOfPaper = before !== undefined && isApplication(before) && isDayBeside(before, column);
    if (!isApplication(column) && !isOfPaper) return column;
    const isRead = PROOFS.some((proof) => proof === column.field) || isStandard(column.field);
    const standard = isRead ? standardAbove(column, evidence) : undefined;
    // A time of the plain standard stays one.
    const isKept = standard === undefined || (standard === "standard" && !isStandard(column.field));
    return isKept ? column : { ...column, field: "other" };
  });
}

const leafOf = ({ path }: Column): string => bareWords(path.at(-1) ?? "");

/** "Năm nộp hồ sơ", "Ngày thẩm định", "Số tờ trình", not "Ngày thẩm định, công nhận". */
function isApplication(column: Column): boolean {
  const leaf = leafOf(column);
  return OF_APPLICATION.test(leaf) && !OF_RECOGNITION.test(leaf);
}
const OF_APPLICATION = /\b(?:nop|(?<!\b(?:chuong|cong|quy|lo) )trinh|tham dinh|bat dau|ho so)\b/;
const OF_RECOGNITION = /\b(?:cong nhan|qd|quyet dinh|dat)\b/;

/** "Số tờ trình | Ngày" beneath the same heading. */
const isDayBeside = (before: Column, column: Column): boolean =>
  /^ngay(?: thang(?: nam)?)?$/.test(leafOf(column)) && before.path.at(-2) === column.path.at(-2);

function proofsByStandard(columns: readonly Column[], evidence: Evidence): ReadonlyMap<FieldKey, Group> {
  const groups = new Map<FieldKey, Group>();
  for (const column of columns) {
    const standard = proofOf(column) && standardAbove(column, evidence);
    if (!standard) continue;
    const key = fieldKey(standard);
    const group = groups.get(key);
    if (group) group.columns.push(column);
    else groups.set(key, { standard, columns: [column] });
  }
  return groups;
}

/** What a column proves a recognition by: "Năm" beneath "NTM nâng cao" may have been read as that standard itself. */
function proofOf(column: Column): Proof | undefined {
  const { field, path } = column;
  if (isApplication(column)) return undefined;
  const proof = PROOFS.find((one) => one === field);
  if (proof) return proof;
  const isYear = path.length > 1 && /^nam\b(?! \d)/.test(bareWords(path.at(-1) ?? ""));
  return isYear && isStandard(field) ? "year" : undefined;
}

const bestOf = (columns: readonly Column[]): Column | undefined =>
  PROOFS.flatMap((proof) => columns.filter((column) => proofOf(column) === proof))[0];

/** A proof of the plain standard that does not claim it. */
const leftOver = (column: Column, standard: Field): Field =>
  standard === "standard" ? (proofOf(column) ?? "other") : "other";

const isStandard = (field: Field): boolean =>
  field === "standard" || field === "advanced" || field === "model" || isFieldOf(field, "standard");

/** The standard that a heading above the column's own names, the nearest first. */
function standardAbove({ path }: Column, { headings }: Evidence): Field | undefined {
  for (const text of path.slice(0, -1).reverse()) {
    const guess = headings.guesses(text).find(({ field }) => isStandard(field));
    if (guess) return guess.field;
  }
  return undefined;
}
