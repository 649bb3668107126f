import {
  capital,
  dayText,
  layerWord,
  layerWords,
  type PlanIndex,
  requiredText,
  type SummaryUnit,
  standardShort,
  statusWords,
  targetRangeText,
  taskStateText,
  unitTitle,
} from "@ntm-kit/core";
import { paragraph, type TextBlock, type TextCell, type TextSection } from "../../document/text-document";
import { roman } from "../../documents/roman";
import { spansOf, tableCell, wordTable } from "../administrative";
import { bandsOf, bandText, type CriteriaBand, inBand } from "../bands";
import type { RoundConflict } from "../conflicts";
import { fieldText, totalOf } from "../workbook/communes-sheet";
import { hasNoMean, NO_FIGURES, type ReportContext, sendersAppendix } from "./context";
import { meanText, withDecimals } from "./words";

/** A table at the end of a report. */
export interface ReportAppendix {
  /** For the passages that name it. */
  readonly id: string;
  /** What stands above it. */
  readonly title: string;
}

type AppendixBody = ReportAppendix & { readonly landscape: boolean; readonly blocks: readonly TextBlock[] };

/** The appendices of a report, each on pages of its own that are numbered anew. */
export function appendicesOf(
  context: ReportContext,
  attached: string,
): { list: ReportAppendix[]; sections: TextSection[] } {
  const bodies = [
    targetsOf(context),
    communesOf(context),
    unitsOf(context),
    ...(context.collection.taskRows.length > 0 ? [tasksOf(context)] : []),
    sendersOf(context),
  ];
  return {
    list: bodies.map(({ id, title }) => ({ id, title })),
    sections: bodies.map(({ id, title, landscape, blocks }) => ({
      landscape,
      numbersFromOne: true,
      blocks: [
        paragraph(`Phụ lục ${id}`, { align: "center", bold: true, heading: 1 }),
        paragraph(title.toUpperCase(), { align: "center", bold: true, size: 13 }),
        { kind: "paragraph", align: "center", size: 13, after: 6, spans: spansOf(attached, { italic: true }) },
        ...blocks,
      ],
    })),
  };
}

const SMALL = 9;
const center = (text: string, bold = false): TextCell => tableCell(text, { align: "center", size: SMALL, bold });
const left = (text: string, bold = false): TextCell => tableCell(text, { size: SMALL, bold });

function targetsOf({ summary, index }: ReportContext): AppendixBody {
  const rows = summary.targets.map((target, i) => {
    const unit = index.units.get(target.unit);
    return [
      center(String(i + 1)),
      left(unit ? unitTitle(unit) : target.unit),
      left(target.title),
      center(`${target.operator === ">=" ? "≥ " : ""}${requiredText(target, "vi")}`),
      center(targetRangeText(target, "vi")),
      center(statusWords[target.status].vi),
      center(dayText(target.due, "vi")),
      left(target.source.quote),
    ];
  });
  const head = ["TT", "Đơn vị", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đánh giá", "Thời hạn", "Căn cứ"];
  return {
    id: "I",
    title: "Kết quả thực hiện các mục tiêu",
    landscape: true,
    blocks: [wordTable([9, 32, 50, 18, 20, 24, 22, 72], head, rows, SMALL)],
  };
}

const MARKS = { met: "x", "not-met": "0", open: "?", unknown: "" } as const;

function communesOf({ collection, index, commune }: ReportContext): AppendixBody {
  const numbers = [...new Set(collection.rows.flatMap(({ facts }) => facts.asked))];
  const own = numbers.length === 0 ? 8 : Math.min(10, 185 / numbers.length);
  const rows: TextCell[][] = [];
  let block = 0;
  for (const district of index.districts) {
    const communes = collection.rows.filter(({ unit }) => unit.district === district.id);
    if (communes.length === 0) continue;
    rows.push([
      center(roman(++block), true),
      tableCell(unitTitle(district), { size: SMALL, bold: true, columns: numbers.length + 2 }),
    ]);
    for (const [i, row] of communes.entries()) {
      const total = totalOf(row);
      rows.push([
        center(String(i + 1)),
        left(row.facts.unit.name),
        ...numbers.map((number) => center(MARKS[row.unit.marks[number] ?? "unknown"])),
        center(total === undefined ? "" : String(total)),
      ]);
    }
  }
  return {
    id: "II",
    title: `Kết quả thực hiện bộ tiêu chí theo ${commune}`,
    landscape: true,
    blocks: [
      wordTable([9, 34, ...numbers.map(() => own), 13], ["TT", capital(commune), ...numbers, "Tổng"], rows, SMALL),
      paragraph("Ghi chú: x: đạt; 0: chưa đạt; để trống: chưa có số liệu; ?: không đọc được.", {
        size: 11,
        italic: true,
      }),
    ],
  };
}

function unitsOf(context: ReportContext): AppendixBody {
  const { summary, collection, index, commune } = context;
  const [root, ...units] = summary.units;
  const most = Math.max(...collection.rows.map(({ facts }) => facts.asked.length), 0);
  const bands = bandsOf(most);
  const rows = [
    ...units.map((unit, i) => unitCells(context, unit, bands, String(i + 1))),
    ...(root ? [unitCells(context, root, bands)] : []),
  ];
  const head = [
    "TT",
    capital(layerWords(index, index.upperLevel).vi),
    `Số ${commune}`,
    ...index.standardIds.map((id) => capital(standardShort(index.standards, id).vi)),
    ...bands.map(bandText),
    "Bình quân",
  ];
  const widths = [9, 42, 16, ...index.standardIds.map(() => 22), ...bands.map(() => 18), 26];
  const note = `Ghi chú: nhóm theo số tiêu chí chỉ tính ${commune} có đủ số liệu; “2–3”: từ 2 đến 3, tùy số liệu còn thiếu.`;
  return {
    id: "III",
    title: `Kết quả theo ${layerWord(index, index.upperLevel).vi}`,
    landscape: true,
    blocks: [wordTable(widths, head, rows, 10), paragraph(note, { size: 11, italic: true })],
  };
}

/** A row for a unit; for the root, which has no number, in bold. */
function unitCells(context: ReportContext, unit: SummaryUnit, bands: readonly CriteriaBand[], number?: string) {
  const { collection, index } = context;
  const isRoot = number === undefined;
  const own = new Set(index.communesOf(unit.id).map(({ id }) => id));
  const certain = collection.rows.filter(
    (row) => own.has(row.unit.id) && row.unit.reported && row.unit.criteria[0] === row.unit.criteria[1],
  );
  const inBands = bands.map((band) => certain.filter((row) => inBand(band, row.unit.criteria[0])).length);
  return [
    center(number ?? "", isRoot),
    left(unit.name, isRoot),
    center(String(unit.communes), isRoot),
    ...index.standardIds.map((id) => center(endsText(unit.standards[id] ?? [null, null]), isRoot)),
    ...inBands.map((count) => center(String(count), isRoot)),
    center(hasNoMean(context, unit) ? NO_FIGURES : meanOf(unit), isRoot),
  ];
}

const endsText = ([low, high]: readonly [number | null, number | null]): string =>
  low === high ? String(low ?? "") : `${low}–${high}`;

function meanOf({ meanCriteria: [low, high] }: SummaryUnit): string {
  if (low === high) return withDecimals(low ?? 0, 2);
  return meanText([low ?? 0, high ?? 0], "")
    .replace(" đến ", "–")
    .replace(/ tiêu chí.*/, "");
}

function tasksOf({ collection }: ReportContext): AppendixBody {
  const rows = collection.taskRows.map(({ task, round }) => [
    center(task.id),
    left(task.content),
    left(task.leadAgencies.text),
    center(task.schedule.text),
    center(`${taskStateText(round.state, "vi")}${round.state !== null && round.overdue ? ", quá hạn" : ""}`),
    left(round.evidence ?? ""),
  ]);
  const head = ["Số", "Nội dung", "Đơn vị chủ trì", "Thời hạn", "Tiến độ", "Văn bản"];
  return {
    id: "IV",
    title: "Tiến độ thực hiện nhiệm vụ",
    landscape: true,
    blocks: [wordTable([16, 100, 48, 26, 28, 29], head, rows, SMALL)],
  };
}

const SENT = { received: "đủ", partial: "thiếu", missing: "chưa gửi", unexpected: "ngoài danh sách" } as const;

function sendersOf(context: ReportContext): AppendixBody {
  const { collection, index } = context;
  const { completeness, conflicts } = collection;
  const days = new Map(completeness.otherDays?.map(({ file, day }) => [file, ` (số liệu đến ${dayText(day, "vi")})`]));
  const rows = completeness.senders.map(({ name, status, units, tasks, files }, i) => {
    const { expected, reported, missing } = units ?? tasks ?? { expected: 0, reported: 0, missing: [] };
    return [
      center(String(i + 1)),
      left(name),
      center(SENT[status]),
      center(`${reported}/${expected}`),
      left(status === "missing" ? "" : missing.map(index.nameOf).join(", ")),
      left(files.map((file) => `${file}${days.get(file) ?? ""}`).join("; ")),
    ];
  });
  return {
    id: sendersAppendix(context),
    title: "Đơn vị báo cáo, số liệu còn thiếu và mâu thuẫn",
    landscape: false,
    blocks: [
      wordTable([9, 48, 20, 16, 40, 30], ["TT", "Đơn vị", "Tình trạng", "Số liệu", "Còn thiếu", "Tệp"], rows, SMALL),
      ...(conflicts.length > 0 ? conflictBlocks(conflicts, index) : []),
    ],
  };
}

/** Of each value that is said twice the place whose word counts for now, and the other one. */
function conflictBlocks(conflicts: readonly RoundConflict[], index: PlanIndex): TextBlock[] {
  const place = ({ file, sheet, cell }: RoundConflict["kept"]): string =>
    [file, sheet, cell].filter(Boolean).join(" › ");
  const rows = conflicts.map(({ unit, field, kept, other }, i) => [
    center(String(i + 1)),
    left(index.nameOf(unit)),
    left(fieldText(field)),
    left(place(kept)),
    left(place(other)),
  ]);
  const head = ["TT", "Đơn vị", "Nội dung", "Tạm tính theo", "Nơi ghi khác"];
  return [
    paragraph("Nội dung mâu thuẫn", { bold: true, before: 6, after: 3, size: 12 }),
    wordTable([9, 36, 30, 44, 44], head, rows, SMALL),
  ];
}
