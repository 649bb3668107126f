import { checkNames, checkWord, frozen, indexPlan, namesOf, OptionError, type Plan } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { WorkbookDocument } from "../document/sheet-document";
import { communeTemplate } from "./commune-template";
import { districtTemplate } from "./district-template";
import type { FormOptions } from "./form-of";
import { recognitionTemplate } from "./recognition-template";
import { taskTemplate } from "./task-template";

const NAMES = namesOf<FormOptions>({ unit: true, day: true, carried: ["a Map by unit", "object", "get"] });

/** Kinds of sheets that forms are made for. */
export const TEMPLATE_KINDS = frozen([
  "commune-criteria",
  "task-progress",
  "district-summary",
  "recognition-list",
] as const);
/** A kind of sheet that forms are made for. */
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

const MAKERS: Readonly<Record<TemplateKind, (plan: Plan, options: FormOptions) => WorkbookDocument>> = {
  "commune-criteria": communeTemplate,
  "task-progress": taskTemplate,
  "district-summary": districtTemplate,
  "recognition-list": recognitionTemplate,
};

/**
 * A form to fill in, made from the same plan that checks it; an untouched one gives no error.
 *
 * @throws {OptionError} for a kind or a unit that is none
 * @example
 * const bytes = writeWorkbook(templateDocument("commune-criteria", plan));
 */
export function templateDocument(kind: TemplateKind, plan: Plan, options: FormOptions = {}): WorkbookDocument {
  checkGiven({ options });
  checkNames(options, NAMES);
  checkWord("kind", kind, TEMPLATE_KINDS);
  const { unit, day } = options;
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day))
    throw new OptionError("day", day, "a day, such as 2025-12-31,");
  const isKnown = (id: string): boolean =>
    indexPlan(plan).units.has(id) || plan.agencies.some((agency) => agency.id === id);
  if (unit !== undefined && !isKnown(unit)) throw new OptionError("unit", unit, "the id of a unit or an agency");
  return MAKERS[kind](plan, options);
}
