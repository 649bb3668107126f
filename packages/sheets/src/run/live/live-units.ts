import { capital, type Language, type Standard, type Summary, type SummaryUnit, statusWords } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { tableSheet } from "../../documents/table-sheet";
import { statusColours } from "../../documents/targets-sheet";
import { columnName } from "../../grid/address";
import type { Calculation } from "./calculation";
import { withFormulas } from "./live-cell";

const HEADS = {
  vi: {
    unit: "Đơn vị",
    reported: "Có số liệu",
    possible: ", tối đa",
    figures: [
      "Bình quân, thấp nhất",
      "Bình quân, cao nhất",
      "{Commune} ít nhất, thấp nhất",
      "{Commune} ít nhất, cao nhất",
    ],
  },
  en: {
    unit: "Unit",
    reported: "Reported",
    possible: ", at most",
    figures: ["Mean from", "Mean to", "Lowest from", "Lowest to"],
  },
} as const;

/** Where the units stand, a row each, groups of communes beneath them: the numbers of the day alone. */
export function unitsTable(
  summary: Pick<Summary, "units" | "groups" | "labels">,
  name: string,
  language: Language,
): SheetDocument {
  const { units, groups = [], labels } = summary;
  const words = HEADS[language];
  const standards = labels.standards.flatMap((label) => [label[language], `${label[language]}${words.possible}`]);
  const communes = language === "vi" ? `Số ${labels.communes.vi}` : capital(labels.communes.en);
  const layer = capital(labels.layer[language]);
  const figures = words.figures.map((figure) => figure.replace("{Commune}", capital(labels.commune[language])));
  const own = language === "vi" ? `${layer} đạt chuẩn` : layer;
  const heads = [words.unit, communes, words.reported, ...standards, ...figures, own];
  const rows = [...units, ...groups].map((unit) => [
    unit.name,
    unit.communes,
    unit.reported,
    ...labels.standards.flatMap(({ id }) => unit.standards[id] ?? [null, null]),
    ...unit.meanCriteria,
    ...unit.minCriteria,
    unit.districtStandard ? statusWords[unit.districtStandard][language] : null,
  ]);
  const mean = 3 + standards.length;
  const widths = [26, 9, 11, ...standards.map(() => 12), 12, 12, 12, 12, 14];
  const sheet = tableSheet(name, "ntm_don_vi", heads, rows, widths, [mean, mean + 1]);
  const status = columnName(heads.length - 1);
  return {
    ...sheet,
    conditionalFormats: statusColours(`${status}2:${status}${rows.length + 1}`, `${status}2`, language),
  };
}

/** Where the units stand, each number by a formula; of groups of communes the numbers of today. */
export function liveUnits(summary: Summary, name: string, calculation: Calculation, language: Language): SheetDocument {
  const sheet = unitsTable(summary, name, language);
  const { standards } = summary.labels;
  return {
    ...sheet,
    rows: withFormulas(sheet.rows, (i) => formulasOf(summary.units[i], standards, calculation, language)),
  };
}

function formulasOf(
  unit: SummaryUnit | undefined,
  standards: Summary["labels"]["standards"],
  calculation: Calculation,
  language: Language,
): (string | undefined)[] {
  const { layout, index } = calculation;
  if (!unit || unit.communes === 0 || !index.units.has(unit.id)) return [];
  const of = (name: string, column: number): string | undefined => {
    const cells = calculation.range(column, unit.id);
    return cells && `${name}(${cells})`;
  };
  const mean = (column: number): string | undefined => {
    const sum = of("SUM", column);
    return sum && `${sum}/${unit.communes}`;
  };
  const [low, high] = [layout.column("low"), layout.column("high")];
  const hasStatus = unit.districtStandard !== undefined;
  return [
    undefined,
    undefined,
    of("SUM", layout.column("reported")),
    ...standards.flatMap(({ id }) => layout.at(id).map((column) => of("SUM", column))),
    mean(low),
    mean(high),
    of("MIN", low),
    of("MIN", high),
    hasStatus ? statusFormula(calculation, unit.id, index.plainStandard, language) : undefined,
  ];
}

function statusFormula(
  calculation: Calculation,
  unit: string,
  standard: Standard,
  language: Language,
): string | undefined {
  const [low, high] = calculation.upper(unit, standard) ?? [];
  const say = (status: keyof typeof statusWords): string => `"${statusWords[status][language]}"`;
  return low && `IF(${low}=1,${say("met")},IF(${high}=0,${say("not-met")},${say("undetermined")}))`;
}
