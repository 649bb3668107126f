import type { Plan } from "@ntm-kit/core";
import type { WorkbookDocument } from "../document/sheet-document";
import { communeTemplate } from "./commune-template";
import { districtTemplate } from "./district-template";
import type { FormOptions } from "./form-of";
import { recognitionTemplate } from "./recognition-template";
import { taskTemplate } from "./task-template";

export const TEMPLATE_KINDS = ["commune-criteria", "task-progress", "district-summary", "recognition-list"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

const MAKERS: Readonly<Record<TemplateKind, (plan: Plan, options: FormOptions) => WorkbookDocument>> = {
  "commune-criteria": communeTemplate,
  "task-progress": taskTemplate,
  "district-summary": districtTemplate,
  "recognition-list": recognitionTemplate,
};

/** A form to fill in, made from the same plan that checks it; an untouched one gives no error. */
export const templateDocument = (kind: TemplateKind, plan: Plan, options: FormOptions = {}): WorkbookDocument =>
  MAKERS[kind](plan, options);
