import { layerWord, type ReportTarget, type SummaryUnit, standardWords, taskStateText, unitTitle } from "@ntm-kit/core";
import { bandId, bandsOf, type CriteriaBand, inBand } from "../bands";
import type { CellPlace } from "../place";
import type { UnitRow } from "../units";
import { hasNoMean, NO_FIGURES, type ReportContext } from "./context";
import { sayResources } from "./resources";
import { meanText, shareText, targetText } from "./words";

const targetOf = ({ summary }: ReportContext, id: string): ReportTarget | undefined =>
  summary.targets.find((target) => target.id === id);

const rowsOf = ({ collection, index }: ReportContext, unit: string): UnitRow[] => {
  const own = new Set(index.communesOf(unit).map(({ id }) => id));
  return collection.rows.filter((row) => own.has(row.unit.id));
};

const certain = ([low, high]: readonly [number | null, number | null]): [number, number] => [
  low ?? 0,
  high ?? low ?? 0,
];

/** Why a count is not certain. */
function silence(rows: readonly UnitRow[], commune: string): string {
  const silent = rows.filter(({ unit }) => !unit.reported).length;
  return silent > 0 ? `chưa có số liệu của ${silent} ${commune}` : `số liệu của một số ${commune} chưa đầy đủ`;
}

const valued = ([low, high]: readonly [number, number]): { value: number } | { range: [number, number] } =>
  low === high ? { value: low } : { range: [low, high] };

const firstOf = (...places: readonly (CellPlace | undefined)[]): CellPlace[] => {
  const found = places.find((place) => place !== undefined);
  return found ? [found] : [];
};

const factId = (context: ReportContext, unit: SummaryUnit, id: string): string =>
  unit.id === context.index.root.id ? id : `${unit.id}/${id}`;

/** How many communes of a unit are at a standard, as a fact; with what is asked for beside it. */
function standardFact(context: ReportContext, unit: SummaryUnit, standard: string, words: string): string {
  const { draft, commune, index } = context;
  const range = certain(unit.standards[standard] ?? [0, unit.communes]);
  const rows = rowsOf(context, unit.id);
  const text = shareText(range, unit.communes, `${commune} ${words}`, silence(rows, commune));
  const height = index.heightOf(standard);
  const reached = rows.filter(
    ({ unit: { level } }) => level !== null && level !== "none" && index.heightOf(level) >= height,
  );
  const cells = reached.flatMap(({ unit: { cells: own } }) => firstOf(own["level"], own["total"], own["unit"]));
  const said = draft.fact(factId(context, unit, `communes-${standard}`), { ...valued(range), text, cells });
  const target = targetOf(context, `${unit.id}/communes-${standard}`);
  return target ? `${said}; ${targetText(target, commune)}` : said;
}

function meanFact(context: ReportContext, unit: SummaryUnit): string {
  const { draft, commune } = context;
  const target = targetOf(context, `${unit.id}/mean-criteria`);
  const range = certain(unit.meanCriteria);
  const required = typeof target?.required === "number" ? target.required : undefined;
  const text = hasNoMean(context, unit) ? NO_FIGURES : meanText(range, commune, required);
  const said = draft.fact(factId(context, unit, "mean-criteria"), { ...valued(range), text });
  return target ? `${said}; ${targetText(target, `tiêu chí/${commune}`)}` : said;
}

function minFact(context: ReportContext, unit: SummaryUnit): string {
  const { draft, commune } = context;
  const range = certain(unit.minCriteria);
  const text =
    range[0] === range[1] ? `${range[0]} tiêu chí/${commune}` : `${range[0]} đến ${range[1]} tiêu chí/${commune}`;
  return draft.fact(factId(context, unit, "min-criteria"), { ...valued(range), text });
}

/** `19 tiêu chí: 37 xã; từ 15 đến 18 tiêu chí: 9 xã; …`, of communes whose count is certain. */
function bandFacts(context: ReportContext, unit: SummaryUnit): string {
  const { collection, draft, commune } = context;
  const most = Math.max(...collection.rows.map(({ facts }) => facts.asked.length), 0);
  const rows = rowsOf(context, unit.id).filter(
    ({ unit: { reported, criteria } }) => reported && criteria[0] === criteria[1],
  );
  return bandsOf(most)
    .map((band) => {
      const own = rows.filter((row) => inBand(band, row.unit.criteria[0]));
      const text = `${bandWords(band)}: ${own.length} ${commune}`;
      const cells = own.flatMap((row) => firstOf(row.unit.cells["total"], row.unit.cells["unit"]));
      return draft.fact(factId(context, unit, bandId(band)), { value: own.length, text, cells });
    })
    .join("; ");
}

function bandWords({ from, to }: CriteriaBand): string {
  if (from === to && from > 0) return `${from} tiêu chí`;
  return from === 0 ? `dưới ${to + 1} tiêu chí` : `từ ${from} đến ${to} tiêu chí`;
}

/** How many of those at the plain standard have a decision behind them. */
function recognised(context: ReportContext): string {
  const { collection, commune, draft } = context;
  const at = collection.rows.filter(({ unit: { level } }) => level !== null && level !== "none");
  const decided = at.filter(({ unit: { decision } }) => decision !== null);
  if (at.length === 0) return "";
  const said = draft.fact("recognised", {
    value: decided.length,
    text: `${decided.length}/${at.length} ${commune} được công nhận`,
    cells: decided.flatMap(({ unit: { cells } }) => firstOf(cells["decision"])),
  });
  const rest = at.length - decided.length;
  return ` Trong đó ${said} (biểu có số quyết định)${rest > 0 ? `, ${rest} ${commune} báo cáo đạt, chưa có số quyết định` : ""}.`;
}

/** II. What was reached. */
export function sayResults(context: ReportContext, section: string): void {
  const { draft, summary, index, collection } = context;
  const [root] = summary.units;
  if (!root) return;
  draft.open(section, "Kết quả thực hiện");
  draft.open(`${section}.1`, "Kết quả thực hiện mục tiêu");
  sayTargets(context, root);
  draft.open(`${section}.2`, "Bộ tiêu chí");
  sayCriteria(context, root);
  draft.open(`${section}.3`, `Theo ${layerWord(index, index.upperLevel).vi}`);
  sayUnits(context, root);
  draft.open(`${section}.4`, "Nhiệm vụ");
  if (collection.taskRows.length > 0) sayTasks(context);
  else draft.leave("tiến độ thực hiện nhiệm vụ; đợt này chưa có biểu nhiệm vụ");
  draft.open(`${section}.5`, "Nguồn lực");
  sayResources(context);
  draft.leave("phân tích, đánh giá các số liệu nêu trên");
}

/** How many communes of the whole are at each standard, and how many targets are met. */
function sayTargets(context: ReportContext, root: SummaryUnit): void {
  const { draft, summary, index } = context;
  const whole = `Toàn ${layerWord(index, index.root.level).vi}`;
  for (const [i, id] of index.standardIds.entries()) {
    const words = standardWords(index.standards, id).vi;
    draft.say(`${whole} có ${standardFact(context, root, id, words)}.${i === 0 ? recognised(context) : ""}`);
  }
  const count = (status: ReportTarget["status"], id: string, words: string): string => {
    const n = summary.targets.filter((target) => target.status === status).length;
    return draft.fact(id, { value: n, text: `${n}/${summary.targets.length} mục tiêu ${words}` });
  };
  draft.say(
    `Theo kế hoạch: ${count("met", "targets-met", "đạt")}; ${count("not-met", "targets-not-met", "chưa đạt")}; ${count("undetermined", "targets-undetermined", "chưa đủ số liệu để đánh giá")} (chi tiết tại Phụ lục I).`,
  );
}

function sayCriteria(context: ReportContext, root: SummaryUnit): void {
  const { draft, summary, commune } = context;
  draft.say(`Bình quân đạt ${meanFact(context, root)}. Thấp nhất: ${minFact(context, root)}.`);
  draft.say(
    `Phân theo số tiêu chí đạt (các ${commune} có đủ số liệu): ${bandFacts(context, root)} (chi tiết tại Phụ lục II).`,
  );
  const least = [...summary.criteria]
    .sort((a, b) => a.met - b.met)
    .filter(({ notMet }) => notMet > 0)
    .slice(0, 3);
  if (least.length > 0) {
    const lines = least.map(({ number, name, met }) => `tiêu chí ${number} (${name}): ${met} ${commune} đạt`);
    draft.say(`Các tiêu chí có ít ${commune} đạt nhất: ${lines.join("; ")}.`);
  }
}

/** The units above the communes, one after the other. */
function sayUnits(context: ReportContext, root: SummaryUnit): void {
  const { draft, summary, index } = context;
  const units = summary.units.filter(({ id }) => id !== root.id);
  const plain = index.plainStandard;
  for (const unit of units) {
    const known = index.units.get(unit.id);
    const name = known ? unitTitle(known) : unit.name;
    const at = standardFact(context, unit, plain, standardWords(index.standards, plain).vi);
    const mean = hasNoMean(context, unit) ? "bình quân tiêu chí: " : "bình quân ";
    draft.say(`${name}: ${at}; ${mean}${meanFact(context, unit)}.`);
  }
  if (units.length > 0) draft.say("Chi tiết tại Phụ lục III.");
}

function sayTasks({ collection, draft }: ReportContext): void {
  const rows = collection.taskRows.map(({ round }) => round);
  const of = (id: string, words: string, test: (row: (typeof rows)[number]) => boolean): string => {
    const n = rows.filter(test).length;
    return draft.fact(id, { value: n, text: `${n} nhiệm vụ ${words}` });
  };
  draft.say(
    `Trong ${rows.length} nhiệm vụ của kế hoạch: ${[
      of("tasks-done", "đã hoàn thành", ({ state }) => state === "done"),
      of(
        "tasks-in-progress",
        taskStateText("in-progress", "vi"),
        ({ state }) => state === "in-progress" || state === "not-done",
      ),
      of("tasks-not-started", taskStateText("not-started", "vi"), ({ state }) => state === "not-started"),
      of("tasks-not-reported", taskStateText(null, "vi"), ({ state }) => state === null),
    ].join("; ")}; ${of("tasks-overdue", "quá hạn", ({ overdue }) => overdue)} (chi tiết tại Phụ lục IV).`,
  );
}
