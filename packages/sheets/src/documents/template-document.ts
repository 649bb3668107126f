import type { Plan } from "@ntm-kit/core";
import type { WorkbookDocument } from "../document/sheet-document";
import { communeTemplate } from "./commune-template";
import { districtTemplate } from "./district-template";
import { taskTemplate } from "./task-template";

export const TEMPLATE_KINDS = ["commune-criteria", "task-progress", "district-summary"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

const MAKERS: Readonly<Record<TemplateKind, (plan: Plan) => WorkbookDocument>> = {
  "commune-criteria": communeTemplate,
  "task-progress": taskTemplate,
  "district-summary": districtTemplate,
};

/** A form to fill in, made from the same plan that checks it; an untouched one gives no error. */
export const templateDocument = (kind: TemplateKind, plan: Plan): WorkbookDocument => MAKERS[kind](plan);
