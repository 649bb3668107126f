import * as z from "zod";
import { field, object } from "../model/field";
import { laterSchema } from "./later";
import { countSchema, documentHead, judgedOn, rangeSchema } from "./parts";
import { reportTargetSchema, statusSchema } from "./target";

export const summaryUnitSchema = object({
  /** Id of the unit or group. */
  id: field(z.string().min(1), "Id of the unit or group.", "song-mau"),
  /** Its type and name. */
  name: field(z.string().min(1), "Its type and name.", "Huyện Sông Mẫu"),
  /** Its counted communes. */
  communes: field(countSchema, "Its counted communes.", 8),
  /** Those that are reported. */
  reported: field(countSchema, "Those that are reported.", 7),
  /** Communes at each standard of the plan, by its id: certainly, and possibly. */
  standards: field(
    z.record(z.string(), rangeSchema),
    "Communes at each standard of the plan, by its id: certainly, and possibly.",
    { standard: [7, 8] },
  ),
  /** The same of `standard`, where the plan has it. */
  standard: field(rangeSchema.optional(), "The same of `standard`, where the plan has it."),
  /** The same of `advanced`, where the plan has it. */
  advanced: field(rangeSchema.optional(), "The same of `advanced`, where the plan has it."),
  /** The same of `model`, where the plan has it. */
  model: field(rangeSchema.optional(), "The same of `model`, where the plan has it."),
  /** Criteria met per commune, the mean. */
  meanCriteria: field(rangeSchema, "Criteria met per commune, the mean."),
  /** Criteria met by the commune that meets fewest. */
  minCriteria: field(rangeSchema, "Criteria met by the commune that meets fewest."),
  /** Whether a unit above communes is itself at each standard, by its id. */
  unitStandard: field(
    z.record(z.string(), statusSchema).optional(),
    "Whether a unit above communes is itself at each standard, by its id.",
    { standard: "met" },
  ),
  /** The same of the plain standard, for units of the layer directly above the communes. */
  districtStandard: field(
    statusSchema.optional(),
    "The same of the plain standard, for units of the layer directly above the communes.",
  ),
}).meta({ id: "SummaryUnit", description: "Where the communes of a unit or group stand." });
/** Figures of a unit. */
export type SummaryUnit = z.infer<typeof summaryUnitSchema>;

/** Overdue tasks are also counted in their state. */
export const taskCountsSchema = object({
  /** Id of the agency, group or due day. */
  id: field(z.string(), "Id of the agency, group or due day."),
  /** Its name. */
  name: field(z.string(), "Its name."),
  /** Its tasks. */
  tasks: field(countSchema, "Its tasks."),
  /** Those that are done. */
  done: field(countSchema, "Those that are done."),
  /** Those that are under way. */
  inProgress: field(countSchema, "Those that are under way."),
  /** Those that are not begun. */
  notStarted: field(countSchema, "Those that are not begun."),
  /** Those whose last day has passed and that are not done; also counted in their state. */
  overdue: field(countSchema, "Those whose last day has passed and that are not done; also counted in their state."),
  /** Those that no sheet reports. */
  notReported: field(countSchema, "Those that no sheet reports."),
}).meta({ id: "TaskCounts", description: "How many tasks are in which state." });
/** Tasks by state, of an agency, a group or a day. */
export type TaskCounts = z.infer<typeof taskCountsSchema>;

/** Where one commune stands: a tile of the picture of the whole. */
const unitStandingSchema = object({
  /** Id of the commune. */
  unit: field(z.string().min(1), "Id of the commune.", "song-mau/tan-minh"),
  /** Its type and name. */
  name: field(z.string().min(1), "Its type and name.", "Xã Tân Minh"),
  /** Id of the unit of the layer above. */
  upper: field(z.string().min(1), "Id of the unit of the layer above.", "song-mau"),
  /** Id of the highest standard that it certainly is at; else `near`, `behind` or `no-data`. */
  standing: field(
    z.string().min(1),
    "Id of the highest standard that it certainly is at; else `near`, `behind` or `no-data`.",
    "advanced",
    "near",
  ),
  /** Number of criteria met, at least and at most. */
  criteria: field(z.tuple([countSchema, countSchema]), "Number of criteria met, at least and at most.", [17, 18]),
  /** Of how many. */
  asked: field(countSchema, "Of how many.", 19),
  /** Numbers of the criteria that are not met. */
  notMet: field(z.array(z.string()), "Numbers of the criteria that are not met.", ["5"]),
  /** Numbers of those of which nothing certain is stated. */
  open: field(z.array(z.string()), "Numbers of those of which nothing certain is stated.", ["17"]),
}).meta({ id: "UnitStanding", description: "Where one commune stands." });
/** Where a unit stands, for a picture of the whole. */
export type UnitStanding = z.infer<typeof unitStandingSchema>;

const wordsIn = {
  /** In Vietnamese. */
  vi: field(z.string(), "In Vietnamese."),
  /** In English. */
  en: field(z.string(), "In English."),
};
const bothSchema = object(wordsIn).meta({ id: "Words", description: "Words in both languages." });

/**
 * What the plan calls what a summary tells of, for headings: one and several communes, the layer above them, the
 * standards.
 */
export const summaryLabelsSchema = object({
  /** One commune. */
  commune: field(bothSchema, "One commune."),
  /** Several communes. */
  communes: field(bothSchema, "Several communes."),
  /** One unit of the layer above the communes. */
  layer: field(bothSchema, "One unit of the layer above the communes."),
  /** Several of them. */
  layers: field(bothSchema, "Several of them."),
  /** The standards of the plan, lowest first. */
  standards: field(
    z.array(
      object({
        /** Id of the standard. */
        id: field(z.string(), "Id of the standard.", "standard"),
        ...wordsIn,
      }).meta({
        id: "StandardWords",
        description: "What a standard is called.",
      }),
    ),
    "The standards of the plan, lowest first.",
  ),
}).meta({ id: "SummaryLabels", description: "What the plan calls what the summary tells of, for headings." });
/** What the plan calls its layers and standards. */
export type SummaryLabels = z.infer<typeof summaryLabelsSchema>;

const criterionCountsSchema = object({
  /** Number of the criterion. */
  number: field(z.string(), "Number of the criterion.", "1"),
  /** Its name. */
  name: field(z.string(), "Its name.", "Quy hoạch"),
  /** Communes that meet it. */
  met: field(countSchema, "Communes that meet it."),
  /** Communes that do not. */
  notMet: field(countSchema, "Communes that do not."),
  /** Communes of which nothing is known. */
  notReported: field(countSchema, "Communes of which nothing is known."),
}).meta({ id: "CriterionCounts", description: "How many communes meet a criterion." });

const nearSchema = object({
  /** Id of the commune. */
  unit: field(z.string(), "Id of the commune.", "song-mau/tan-minh"),
  /** Numbers of the criteria that it does not meet. */
  missing: field(z.array(z.string()), "Numbers of the criteria that it does not meet.", ["5", "17"]),
}).meta({ id: "Near", description: "A commune that is at most two criteria short of the standard." });

/** What a summary says of the units, and what a supposed value can change. */
const board = {
  /** The root first, then each unit of the layer above the communes. */
  units: field(z.array(summaryUnitSchema), "The root first, then each unit of the layer above the communes."),
  /** The same for each group of communes, by the group's id, where the plan has groups. */
  groups: field(
    z.array(summaryUnitSchema).optional(),
    "The same for each group of communes, by the group's id, where the plan has groups.",
  ),
  /** Each criterion of the lowest standard. */
  criteria: field(z.array(criterionCountsSchema), "Each criterion of the lowest standard."),
  /** Communes that are at most two criteria short of the standard. */
  near: field(z.array(nearSchema), "Communes that are at most two criteria short of the standard."),
  /** Where every counted commune stands; what versions before it wrote has none. */
  standings: field(
    z.array(unitStandingSchema).optional(),
    "Where every counted commune stands; what versions before it wrote has none.",
  ),
  /** Where each target stands, in the plan's order. */
  targets: field(z.array(reportTargetSchema), "Where each target stands, in the plan's order."),
};

const supposedSchema = object({
  /** The supposition, as it was given. */
  text: field(z.string().min(1), "The supposition, as it was given.", "song-mau/tan-minh=standard"),
  /** Id of the unit it is about. */
  unit: field(z.string().optional(), "Id of the unit it is about.", "song-mau/tan-minh"),
  /** Id of the target whose required number is supposed. */
  target: field(z.string().optional(), "Id of the target whose required number is supposed.", "song-mau/standard"),
  /** What is supposed. */
  value: field(z.union([z.string(), z.number()]), "What is supposed.", "standard", 6),
}).meta({ id: "Supposed", description: "One thing that is supposed." });

const { targets, ...standing } = board;

/** What `ntm summarize --format json` gives. */
export const summarySchema = object({
  ...documentHead,
  ...judgedOn,
  /** What the plan calls what is told of, for headings. */
  labels: summaryLabelsSchema,
  ...standing,
  /** The tasks of the plan by state. */
  tasks: field(
    object({
      /** By the agency that leads. */
      byAgency: field(z.array(taskCountsSchema), "By the agency that leads."),
      /** By the group of the plan. */
      byGroup: field(z.array(taskCountsSchema), "By the group of the plan."),
      /** By the last day. */
      byDue: field(z.array(taskCountsSchema), "By the last day."),
    }),
    "The tasks of the plan by state.",
  ),
  /** Where each target stands, in the plan's order. */
  targets,
  /** How many findings there are. */
  findings: field(
    object({
      /** Open findings of severity error. */
      errors: field(countSchema, "Open findings of severity error."),
      /** Open findings of severity warning. */
      warnings: field(countSchema, "Open findings of severity warning."),
      /** Open findings of severity info. */
      infos: field(countSchema, "Open findings of severity info."),
      /** Accepted findings, which the others leave out. */
      accepted: field(countSchema.optional(), "Accepted findings, which the others leave out."),
    }),
    "How many findings there are.",
  ),
  /** With `--units today`: results on the units that came after those of the plan. */
  today: field(laterSchema.optional(), "With `--units today`: results on the units that came after those of the plan."),
  /** With `--suppose`: what is supposed, in the order given. All above is then as supposed. */
  suppose: field(
    z.array(supposedSchema).optional(),
    "With `--suppose`: what is supposed, in the order given. All above is then as supposed.",
  ),
  /** With `--suppose`: the same as the sheets say. */
  before: field(
    object(board).meta({ id: "Board", description: "What the sheets themselves say." }).optional(),
    "With `--suppose`: the same as the sheets say.",
  ),
  /** With `--suppose`: ids of the targets whose status, actual, range or required number differ. */
  changed: field(
    z.array(z.string()).optional(),
    "With `--suppose`: ids of the targets whose status, actual, range or required number differ.",
  ),
});
/** Figures by unit, criteria, tasks and targets. */
export type Summary = z.infer<typeof summarySchema>;
