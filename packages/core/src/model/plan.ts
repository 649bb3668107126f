import * as z from "zod";
import { agencySchema } from "./agency";
import { isoDateSchema, periodSchema, sourceSchema } from "./basics";
import { criteriaSetRefSchema, criteriaSetSchema } from "./criteria-set";
import { assumptionSchema, correctionSchema, documentSchema } from "./document";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";
import { layerSchema, quantityIndicatorSchema, standardLevelSchema, unitGroupSchema } from "./layers";
import { targetSchema } from "./target";
import { taskGroupSchema, taskSchema } from "./task";
import { unitSchema, unitTypeSchema } from "./unit";

/** A source of money that the plan names; no amount stands in it. */
const fundingSourceSchema = strictObject({
  /** Its id. */
  id: field(z.string().min(1), "Its id.", "ngan-sach-tinh"),
  /** Its name. */
  name: field(z.string().min(1), "Its name.", "Ngân sách tỉnh"),
  /** Other words for it. */
  aliases: field(z.array(z.string()).default([]), "Other words for it.", ["NS tỉnh"]),
  /** Id of the source that it is part of. */
  parent: field(z.string().optional(), "Id of the source that it is part of.", "ngan-sach"),
  /** Where it is stated. */
  source: sourceSchema,
}).meta({ id: "FundingSource", description: "A source of money that the plan names." });
/** A source of money that the plan names. */
export type FundingSource = Immutable<z.infer<typeof fundingSourceSchema>>;

const roundKindSchema = z.enum(["month", "quarter", "six-month", "year", "phase"]);

/** A round of a plan; its words stand within a sentence. */
export const reportingPeriodSchema = strictObject({
  /** Its id. */
  id: field(z.string().min(1), "Its id.", "2024-6m"),
  /** Its kind. */
  kind: field(roundKindSchema, "Its kind.", "six-month"),
  /** Its first day. */
  from: field(isoDateSchema, "Its first day.", "2024-01-01"),
  /** Its last day. */
  to: field(isoDateSchema, "Its last day.", "2024-06-30"),
  /** Its words within a sentence. */
  title: field(z.string().min(1), "Its words within a sentence.", "6 tháng đầu năm 2024"),
}).meta({ id: "ReportingPeriod", description: "A round of a plan." });
/** A period that is reported on. */
export type ReportingPeriod = Immutable<z.infer<typeof reportingPeriodSchema>>;

/** Who reports to whom, and in which rounds. */
const reportingDutySchema = strictObject({
  /** How often. */
  rounds: field(z.array(roundKindSchema).min(1), "How often.", ["year"]),
  /** Who reports. */
  from: field(z.array(z.string()), "Who reports.", ["UBND cấp xã"]),
  /** To whom. */
  to: field(z.array(z.string()), "To whom.", ["Văn phòng Điều phối"]),
  /** What else is to be known of it. */
  note: field(z.string().optional(), "What else is to be known of it."),
  /** The rounds that follow from `rounds` and the plan's period, as `ntm plan export` lists them; of no effect. */
  periods: field(
    z.array(reportingPeriodSchema).optional(),
    "The rounds that follow from `rounds` and the plan's period, as `ntm plan export` lists them; of no effect.",
  ),
  /** The words that say so. */
  sources: field(z.array(sourceSchema).min(1), "The words that say so."),
}).meta({ id: "ReportingDuty", description: "Who reports to whom, and in which rounds." });
/** Who reports by when, as the plan says. */
export type ReportingDuty = Immutable<z.infer<typeof reportingDutySchema>>;

/** A sentence of the text that no rule covers, and why. */
const notCheckableSchema = strictObject({
  /** Where it is stated. */
  source: sourceSchema,
  /** Why no rule covers it. */
  reason: field(z.string().min(1), "Why no rule covers it.", "Không có số liệu đo được."),
  /** The same in English. */
  reasonEn: field(z.string().optional(), "The same in English.", "Nothing of it is measured."),
}).meta({ id: "NotCheckable", description: "A sentence of the text that no rule covers, and why." });

/** Units that came after those of the plan, from a day on. */
const laterUnitsSchema = strictObject({
  /** First day on which they exist. */
  on: field(isoDateSchema, "First day on which they exist.", "2025-07-01"),
  /** The units. */
  units: field(z.array(unitSchema), "The units."),
  /** What else is to be known of it. */
  note: field(z.string().optional(), "What else is to be known of it."),
}).meta({ id: "LaterUnits", description: "Units that came after those of the plan, from a day on." });

/** A target as an import proposes it; it takes part in nothing until a person moves it to `targets`. */
const proposalSchema = targetSchema
  .extend({
    /** Codes of what a person must decide first. */
    doubts: field(z.array(z.string()).default([]), "Codes of what a person must decide first.", [
      "plan/denominator-doubtful",
    ]),
  })
  .meta({
    id: "Proposal",
    description: "A target as an import proposes it; of no effect until it is moved to `targets`.",
  });
/** A target as an import proposes it; of no effect until it is moved to `targets`. */
export type Proposal = Immutable<z.infer<typeof proposalSchema>>;

const planFields = {
  /** Address of this schema, for editors. */
  $schema: field(
    z.string().optional(),
    "Address of this schema, for editors.",
    "https://unpkg.com/@ntm-kit/core/schemas/plan.schema.json",
  ),
  /** Id of the plan. */
  id: field(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ke-hoach-2021-2025"), "Id of the plan.", "mau-2021-2025"),
  /** Version of this file. */
  version: field(z.string().regex(/^\d+\.\d+\.\d+$/, "1.0.0"), "Version of this file.", "1.0.0"),
  /** Its name, as people know it. */
  title: field(
    z.string().min(1),
    "Its name, as people know it.",
    "Kế hoạch xây dựng nông thôn mới giai đoạn 2021-2025",
  ),
  /** The years of the plan. */
  period: field(periodSchema, "The years of the plan.", { from: "2021-01-01", to: "2025-12-31" }),
  /** The documents that its facts are taken from. */
  documents: field(z.array(documentSchema), "The documents that its facts are taken from."),
  /**
   * Layers of units from the root down; the last is counted. Default: country, region, province, district, commune, as
   * far as units have them.
   */
  layers: field(
    z.array(layerSchema).min(1).optional(),
    "Layers of units from the root down; the last is counted. Default: country, region, province, district, commune, as far as units have them.",
    [
      { id: "province", name: "tỉnh", nameEn: "province" },
      { id: "commune", name: "xã", nameEn: "commune" },
    ],
  ),
  /** Standards that units reach, lowest first; each includes those before it. Default: standard, advanced, model. */
  standards: field(
    z.array(standardLevelSchema).min(1).optional(),
    "Standards that units reach, lowest first; each includes those before it. Default: standard, advanced, model.",
    [{ id: "standard", name: "nông thôn mới", words: ["NTM"] }],
  ),
  /** Groups of communes that rules and criteria sets can be meant for. */
  groups: field(
    z.array(unitGroupSchema).optional(),
    "Groups of communes that rules and criteria sets can be meant for.",
    [{ id: "nhom-3", name: "xã nhóm 3" }],
  ),
  /** Quantities that sheets state of units. */
  indicators: field(z.array(quantityIndicatorSchema).optional(), "Quantities that sheets state of units.", [
    { id: "income", name: "Thu nhập bình quân đầu người", measure: "triệu đồng/người/năm" },
  ]),
  /** Id of the unit that stands above all others. */
  root: field(z.string().min(1), "Id of the unit that stands above all others.", "mau"),
  /** Types of the last layer that targets count. */
  countedTypes: field(z.array(unitTypeSchema).min(1), "Types of the last layer that targets count.", ["xã"]),
  /** All units, the root first. */
  units: field(z.array(unitSchema).min(1), "All units, the root first."),
  /** Units that came after those of the plan. */
  laterUnits: field(z.array(laterUnitsSchema).default([]), "Units that came after those of the plan."),
  /** Who acts. */
  agencies: field(z.array(agencySchema).default([]), "Who acts."),
  /** Headings of the table of tasks. */
  taskGroups: field(z.array(taskGroupSchema).default([]), "Headings of the table of tasks."),
  /** The tasks. */
  tasks: field(z.array(taskSchema).default([]), "The tasks."),
  /** What must be reached. */
  targets: field(z.array(targetSchema), "What must be reached."),
  /** Targets that an import proposes; of no effect. */
  proposals: field(z.array(proposalSchema).optional(), "Targets that an import proposes; of no effect."),
  /** How open points of the text are read. */
  assumptions: field(z.array(assumptionSchema).default([]), "How open points of the text are read."),
  /** Sources of money that the plan names. */
  fundingSources: field(z.array(fundingSourceSchema).default([]), "Sources of money that the plan names."),
  /** Who reports to whom, and in which rounds. */
  reporting: field(reportingDutySchema.optional(), "Who reports to whom, and in which rounds."),
  /** Sentences of the text that no rule covers. */
  notCheckable: field(z.array(notCheckableSchema).default([]), "Sentences of the text that no rule covers."),
  /** Slips of the stored text. */
  corrections: field(z.array(correctionSchema).default([]), "Slips of the stored text."),
};

/**
 * A plan as data: what must be reached, by whom, by when, and the words that say so. References to criteria sets are
 * resolved.
 */
export const planSchema = strictObject({
  ...planFields,
  /** Criteria that lead to the standards. */
  criteriaSets: field(z.array(criteriaSetSchema).default([]), "Criteria that lead to the standards."),
});
/** A plan as data: units, criteria, tasks, targets and their sources. Its schema describes each field. */
export type Plan = Immutable<z.infer<typeof planSchema>>;

/** A plan as its file holds it: a criteria set may be named by the id of one that ships with the package. */
export const planFileSchema = strictObject({
  ...planFields,
  /** Criteria that lead to the standards, in full or by reference. */
  criteriaSets: field(
    z.array(z.union([criteriaSetRefSchema, criteriaSetSchema])).default([]),
    "Criteria that lead to the standards, in full or by reference.",
    [{ ref: "xa-2026-2030" }],
  ),
});
/** What a plan file may leave out. */
export type PlanInput = Immutable<z.input<typeof planFileSchema>>;
