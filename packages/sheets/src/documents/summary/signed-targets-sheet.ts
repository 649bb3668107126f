import {
  commitmentWords,
  type Language,
  type Plan,
  type Report,
  type ReportTarget,
  requiredText,
  resultText,
  statusWords,
  unitTitle,
} from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { tableSheet, type Value } from "../table-sheet";
import { statusColours } from "../targets-sheet";
import { figureValue, rangeRemark, rangeValue } from "./range-value";

const HEADS = {
  vi: ["TT", "Đơn vị", "Mục tiêu", "Kế hoạch", "Thực hiện", "Còn thiếu", "Đánh giá", "Tính chất", "Thời hạn", "Căn cứ"],
  en: ["No.", "Unit", "Target", "Required", "Actual", "Gap", "Status", "Commitment", "Due", "Words"],
} as const;

const TITLE = {
  vi: "Kết quả thực hiện các mục tiêu xây dựng nông thôn mới",
  en: "Where the targets stand",
} as const;

/** Where each target stands, a row each, as an office signs it: what is not certain in one cell, no ids. */
export function signedTargetsSheet(
  { targets }: Pick<Report, "targets">,
  { name, plan }: { readonly name: string; readonly plan: Plan },
  form: OfficialForm,
): SheetDocument {
  const { language } = form;
  const names = new Map(plan.units.map((unit) => [unit.id, unitTitle(unit)]));
  const actual = targets.map((target) => rangeValue(target.range, language, textOf(target, language)));
  const rows = targets.map((target, i): Value[] => [
    i + 1,
    names.get(target.unit) ?? target.unit,
    target.title,
    requiredValue(target, language),
    actual[i] ?? null,
    target.gap === null ? null : figureValue(target.gap, textOf(target, language)),
    statusWords[target.status][language],
    commitmentWords[target.commitment][language],
    { date: target.due },
    target.source.quote,
  ]);
  const table = tableSheet(name, "ntm_muc_tieu", HEADS[language], rows, [5, 22, 34, 9, 11, 9, 12, 12, 11, 50]);
  const sheet = { ...table, conditionalFormats: statusColours(`G2:G${rows.length + 1}`, "G2", language) };
  return officialSheet(sheet, TITLE[language], form, rangeRemark(actual, language));
}

const textOf =
  (target: ReportTarget, language: Language) =>
  (value: number): string =>
    resultText(value, target, language);

const SIGNS = { ">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< ", "=": "", in: "" } as const;

const requiredValue = (target: ReportTarget, language: Language): Value => ({
  figure: SIGNS[target.operator] + requiredText(target, language),
});
