import {
  commitmentWords,
  type Language,
  type Plan,
  type Report,
  requiredText,
  statusWords,
  unitTitle,
} from "@ntm-kit/core";
import type { SheetDocument } from "../document/sheet-document";
import { tableSheet } from "./table-sheet";

const HEADS = {
  vi: [
    "Mã",
    "Đơn vị",
    "Mục tiêu",
    "Chỉ tiêu",
    "Thực hiện, thấp nhất",
    "Thực hiện, cao nhất",
    "Còn thiếu",
    "Trạng thái",
    "Tính chất",
    "Hạn",
    "Căn cứ",
  ],
  en: ["Id", "Unit", "Target", "Required", "Actual from", "Actual to", "Gap", "Status", "Commitment", "Due", "Words"],
} as const;

interface TargetsSheetOptions {
  readonly name: string;
  readonly language: Language;
  readonly plan: Plan;
}

/** Where each target stands, a row each. */
export function targetsSheet(
  { targets }: Pick<Report, "targets">,
  { name, language, plan }: TargetsSheetOptions,
): SheetDocument {
  const names = new Map(plan.units.map((unit) => [unit.id, unitTitle(unit)]));
  const rows = targets.map((target) => [
    target.id,
    names.get(target.unit) ?? target.unit,
    target.title,
    typeof target.required === "number" ? target.required : requiredText(target, language),
    target.range[0],
    target.range[1],
    target.gap,
    statusWords[target.status][language],
    commitmentWords[target.commitment][language],
    { date: target.due },
    target.source.quote,
  ]);
  const sheet = tableSheet(name, "ntm_muc_tieu", HEADS[language], rows, [30, 22, 40, 9, 12, 12, 10, 12, 12, 12, 60]);
  return { ...sheet, conditionalFormats: statusColours(`H2:H${rows.length + 1}`, "H2", language) };
}

/** Colours of a column that says where something stands. */
export function statusColours(range: string, first: string, language: Language) {
  return [
    { range, formula: `${first}="${statusWords.met[language]}"`, style: { fill: "C6EFCE", color: "006100" } },
    { range, formula: `${first}="${statusWords["not-met"][language]}"`, style: { fill: "FFC7CE", color: "9C0006" } },
    { range, formula: `${first}="${statusWords.undetermined[language]}"`, style: { fill: "FFEB9C", color: "9C5700" } },
  ];
}
