import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { PlanChange, PlanChangeSubject } from "../model/diff-plans";
import { capital } from "../text/capital";
import type { BothLanguages } from "./both-languages";

const SUBJECTS: Readonly<Record<PlanChangeSubject, BothLanguages>> = {
  plan: { vi: "kế hoạch", en: "plan" },
  document: { vi: "văn bản", en: "document" },
  layer: { vi: "cấp", en: "layer" },
  standard: { vi: "mức", en: "standard" },
  "unit-group": { vi: "nhóm đơn vị", en: "group of units" },
  indicator: { vi: "chỉ tiêu", en: "indicator" },
  unit: { vi: "đơn vị", en: "unit" },
  agency: { vi: "cơ quan", en: "agency" },
  "criteria-set": { vi: "bộ tiêu chí", en: "criteria set" },
  group: { vi: "nhóm nhiệm vụ", en: "group of tasks" },
  task: { vi: "nhiệm vụ", en: "task" },
  target: { vi: "mục tiêu", en: "target" },
  proposal: { vi: "mục tiêu đề xuất", en: "proposed target" },
  assumption: { vi: "cách hiểu", en: "reading" },
  "funding-source": { vi: "nguồn vốn", en: "source of money" },
};

/** Fields that people change, as they call them; others stand by their names in the file. */
const FIELDS: Readonly<Record<string, BothLanguages>> = {
  required: { vi: "mức phải đạt", en: "what is required" },
  due: { vi: "hạn", en: "due day" },
  commitment: { vi: "mức cam kết", en: "commitment" },
  population: { vi: "tổng số", en: "population" },
  title: { vi: "tên", en: "title" },
  name: { vi: "tên", en: "name" },
  content: { vi: "nội dung", en: "content" },
  parent: { vi: "đơn vị cấp trên", en: "unit above" },
  code: { vi: "mã", en: "code" },
  type: { vi: "loại", en: "type" },
  version: { vi: "phiên bản", en: "version" },
  milestones: { vi: "các mốc", en: "milestones" },
  "schedule.text": { vi: "thời gian", en: "time" },
  "schedule.to": { vi: "ngày cuối", en: "last day" },
  "leadAgencies.text": { vi: "cơ quan chủ trì", en: "lead" },
  "coordinatingAgencies.text": { vi: "cơ quan phối hợp", en: "coordinating" },
  "outputs.text": { vi: "sản phẩm", en: "outputs" },
  "period.from": { vi: "ngày bắt đầu", en: "first day" },
  "period.to": { vi: "ngày kết thúc", en: "last day" },
  criteria: { vi: "các tiêu chí", en: "criteria" },
};

const KINDS = {
  added: { vi: "thêm", en: "added" },
  removed: { vi: "bỏ", en: "removed" },
} as const;

/** One change as a sentence: `Mục tiêu song-mau/standard: mức phải đạt 5 → 7.` */
export function planChangeText(change: PlanChange, language: Language): string {
  checkGiven({ change, language });
  const { kind, subject, id, name, field = "", from, to } = change;
  const head = `${SUBJECTS[subject][language]} ${id}`;
  if (kind !== "changed") {
    const done = KINDS[kind][language];
    const called = name === undefined || name === id ? "" : `: ${short(name)}`;
    return `${capital(language === "vi" ? `${done} ${head}` : `${head} ${done}`)}${called}.`;
  }
  const what = FIELDS[field]?.[language] ?? field;
  return `${capital(head)}: ${what} ${valueText(from, language)} → ${valueText(to, language)}.`;
}

function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === "") return language === "vi" ? "(không có)" : "(none)";
  if (Array.isArray(value) && value.some((entry) => typeof entry === "object"))
    return language === "vi" ? `(${value.length} mục)` : `(${value.length} entries)`;
  if (Array.isArray(value)) return short(value.join(", "));
  return short(typeof value === "string" ? value : JSON.stringify(value));
}

/** What a line of a comparison shows of a long text. */
const MOST = 70;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
