import { capital, type Language, type Plan, type RoadBody, type RoadStep, uncapital, unitTitle } from "@ntm-kit/core";
import type { SheetDocument } from "../document/sheet-document";
import { tableSheet } from "./table-sheet";

const HEADS = {
  vi: [
    "Đơn vị cấp trên",
    "Đơn vị",
    "Đang ở mức",
    "Số tiêu chí đạt",
    "Cần đạt thêm tiêu chí",
    "Cần công nhận",
    "Số bước",
    "Không thể thay bằng đơn vị khác",
    "Ô",
  ],
  en: ["Above", "Unit", "Now at", "Criteria met", "Criteria to meet", "Recognition", "Steps", "In every road", "Cells"],
} as const;

const WORDS = {
  always: { vi: "x", en: "x" },
  none: { vi: "chưa đạt chuẩn", en: "not at the standard" },
  own: { vi: "đạt chuẩn của đơn vị", en: "its own standard" },
  limits: {
    vi: "Mỗi tiêu chí, mỗi lần công nhận là một bước; không tính kinh phí, thời gian. Tiêu chí của các mức cao hơn không có trong biểu nên mỗi mức chỉ tính là một bước. Những gì chưa có số liệu được coi là chưa đạt.",
    en: "Each criterion and each recognition is one step; money and time are not known. Criteria of the higher sets stand in no sheet, so that each of those standards counts as one step. What is not reported counts as not met.",
  },
} as const;

interface RoadSheetOptions {
  readonly name: string;
  readonly language: Language;
  readonly plan: Plan;
  /** The standards as people call them. */
  readonly standards: readonly { readonly id: string; readonly vi: string; readonly en: string }[];
}

/** The road as a table, a row a unit; below it what it comes to, why nothing is cheaper, and what it does not know. */
export function roadSheet(road: RoadBody, { name, language, plan, standards }: RoadSheetOptions): SheetDocument {
  const way = road.pessimistic ?? road.optimistic;
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const title = (id: string | undefined): string => {
    const unit = id === undefined ? undefined : units.get(id);
    return unit ? unitTitle(unit) : "";
  };
  const standard = (id: string | null): string => {
    if (id === null) return WORDS.none[language];
    if (id === "district") return WORDS.own[language];
    return uncapital(standards.find((one) => one.id === id)?.[language] ?? id);
  };
  const rows = (way?.steps ?? []).map((step) => [
    title(units.get(step.unit)?.parent),
    title(step.unit),
    capital(standard(step.from.standard)),
    step.from.criteria ?? null,
    step.criteria.join(", "),
    step.recognitions.map(standard).join(", "),
    step.cost,
    way?.must.includes(step.unit) ? WORDS.always[language] : "",
    cellsText(step),
  ]);
  const sheet = tableSheet(name, "ntm_lo_trinh", HEADS[language], rows, [22, 26, 18, 10, 30, 30, 9, 14, 24]);
  const said = [
    road.message,
    way?.certificate?.message ?? "",
    ...road.leftOut.map(({ message }) => message),
    WORDS.limits[language],
  ];
  const notes = said.flatMap((text) => linesOf(text)).map((value) => [{ value }]);
  // A table has a row even where nothing is to be done.
  return { ...sheet, rows: [...sheet.rows, ...(rows.length === 0 ? [[]] : []), [], ...notes] };
}

const LONGEST_LINE = 150;

/** A text in lines as wide as the table: a merged cell would not grow with its text. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= LONGEST_LINE) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

const MOST_CELLS = 6;

/** The cells that would change, as addresses; of a whole row the first ones. */
const cellsText = ({ cells }: RoadStep): string =>
  cells
    .slice(0, MOST_CELLS)
    .map(({ cell }) => cell)
    .join(", ") + (cells.length > MOST_CELLS ? " …" : "");
