import * as z from "zod";
import { field } from "../model/field";
import { laterSchema } from "./later";
import { countSchema, documentHead, judgedOn, rangeSchema } from "./parts";
import { reportTargetSchema, statusSchema } from "./target";

export const summaryUnitSchema = z
  .object({
    id: field(z.string().min(1), "Id of the unit or group.", "song-mau"),
    name: field(z.string().min(1), "Its type and name.", "Huyện Sông Mẫu"),
    communes: field(countSchema, "Its counted communes.", 8),
    reported: field(countSchema, "Those that are reported.", 7),
    standards: field(
      z.record(z.string(), rangeSchema),
      "Communes at each standard of the plan, by its id: certainly, and possibly.",
      { standard: [7, 8] },
    ),
    standard: field(rangeSchema.optional(), "The same of `standard`, where the plan has it."),
    advanced: field(rangeSchema.optional(), "The same of `advanced`, where the plan has it."),
    model: field(rangeSchema.optional(), "The same of `model`, where the plan has it."),
    meanCriteria: field(rangeSchema, "Criteria met per commune, the mean."),
    minCriteria: field(rangeSchema, "Criteria met by the commune that meets fewest."),
    unitStandard: field(
      z.record(z.string(), statusSchema).optional(),
      "Whether a unit above communes is itself at each standard, by its id.",
      { standard: "met" },
    ),
    districtStandard: field(
      statusSchema.optional(),
      "The same of the plain standard, for units of the layer directly above the communes.",
    ),
  })
  .meta({ id: "SummaryUnit", description: "Where the communes of a unit or group stand." });
/** Figures of a unit. */
export type SummaryUnit = z.infer<typeof summaryUnitSchema>;

/** Overdue tasks are also counted in their state. */
export const taskCountsSchema = z
  .object({
    id: field(z.string(), "Id of the agency, group or due day."),
    name: field(z.string(), "Its name."),
    tasks: field(countSchema, "Its tasks."),
    done: field(countSchema, "Those that are done."),
    inProgress: field(countSchema, "Those that are under way."),
    notStarted: field(countSchema, "Those that are not begun."),
    overdue: field(countSchema, "Those whose last day has passed and that are not done; also counted in their state."),
    notReported: field(countSchema, "Those that no sheet reports."),
  })
  .meta({ id: "TaskCounts", description: "How many tasks are in which state." });
/** Tasks by state, of an agency, a group or a day. */
export type TaskCounts = z.infer<typeof taskCountsSchema>;

/** Where one commune stands: a tile of the picture of the whole. */
const unitStandingSchema = z
  .object({
    unit: field(z.string().min(1), "Id of the commune.", "song-mau/tan-minh"),
    name: field(z.string().min(1), "Its type and name.", "Xã Tân Minh"),
    upper: field(z.string().min(1), "Id of the unit of the layer above.", "song-mau"),
    standing: field(
      z.string().min(1),
      "Id of the highest standard that it certainly is at; else `near`, `behind` or `no-data`.",
      "advanced",
      "near",
    ),
    criteria: field(z.tuple([countSchema, countSchema]), "Number of criteria met, at least and at most.", [17, 18]),
    asked: field(countSchema, "Of how many.", 19),
    notMet: field(z.array(z.string()), "Numbers of the criteria that are not met.", ["5"]),
    open: field(z.array(z.string()), "Numbers of those of which nothing certain is stated.", ["17"]),
  })
  .meta({ id: "UnitStanding", description: "Where one commune stands." });
/** Where a unit stands, for a picture of the whole. */
export type UnitStanding = z.infer<typeof unitStandingSchema>;

const wordsIn = { vi: field(z.string(), "In Vietnamese."), en: field(z.string(), "In English.") };
const bothSchema = z.object(wordsIn).meta({ id: "Words", description: "Words in both languages." });

/**
 * What the plan calls what a summary tells of, for headings: one and several communes, the layer above them, the
 * standards.
 */
export const summaryLabelsSchema = z
  .object({
    commune: field(bothSchema, "One commune."),
    communes: field(bothSchema, "Several communes."),
    layer: field(bothSchema, "One unit of the layer above the communes."),
    layers: field(bothSchema, "Several of them."),
    standards: field(
      z.array(
        z.object({ id: field(z.string(), "Id of the standard.", "standard"), ...wordsIn }).meta({
          id: "StandardWords",
          description: "What a standard is called.",
        }),
      ),
      "The standards of the plan, lowest first.",
    ),
  })
  .meta({ id: "SummaryLabels", description: "What the plan calls what the summary tells of, for headings." });
/** What the plan calls its layers and standards. */
export type SummaryLabels = z.infer<typeof summaryLabelsSchema>;

const criterionCountsSchema = z
  .object({
    number: field(z.string(), "Number of the criterion.", "1"),
    name: field(z.string(), "Its name.", "Quy hoạch"),
    met: field(countSchema, "Communes that meet it."),
    notMet: field(countSchema, "Communes that do not."),
    notReported: field(countSchema, "Communes of which nothing is known."),
  })
  .meta({ id: "CriterionCounts", description: "How many communes meet a criterion." });

const nearSchema = z
  .object({
    unit: field(z.string(), "Id of the commune.", "song-mau/tan-minh"),
    missing: field(z.array(z.string()), "Numbers of the criteria that it does not meet.", ["5", "17"]),
  })
  .meta({ id: "Near", description: "A commune that is at most two criteria short of the standard." });

/** What a summary says of the units, and what a supposed value can change. */
const board = {
  units: field(z.array(summaryUnitSchema), "The root first, then each unit of the layer above the communes."),
  groups: field(
    z.array(summaryUnitSchema).optional(),
    "The same for each group of communes, by the group's id, where the plan has groups.",
  ),
  criteria: field(z.array(criterionCountsSchema), "Each criterion of the lowest standard."),
  near: field(z.array(nearSchema), "Communes that are at most two criteria short of the standard."),
  standings: field(
    z.array(unitStandingSchema).optional(),
    "Where every counted commune stands; what versions before it wrote has none.",
  ),
  targets: field(z.array(reportTargetSchema), "Where each target stands, in the plan's order."),
};

const supposedSchema = z
  .object({
    text: field(z.string().min(1), "The supposition, as it was given.", "song-mau/tan-minh=standard"),
    unit: field(z.string().optional(), "Id of the unit it is about.", "song-mau/tan-minh"),
    target: field(z.string().optional(), "Id of the target whose required number is supposed.", "song-mau/standard"),
    value: field(z.union([z.string(), z.number()]), "What is supposed.", "standard", 6),
  })
  .meta({ id: "Supposed", description: "One thing that is supposed." });

const { targets, ...standing } = board;

/** What `ntm summarize --format json` gives. */
export const summarySchema = z.object({
  ...documentHead,
  ...judgedOn,
  labels: summaryLabelsSchema,
  ...standing,
  tasks: field(
    z.object({
      byAgency: field(z.array(taskCountsSchema), "By the agency that leads."),
      byGroup: field(z.array(taskCountsSchema), "By the group of the plan."),
      byDue: field(z.array(taskCountsSchema), "By the last day."),
    }),
    "The tasks of the plan by state.",
  ),
  targets,
  findings: field(
    z.object({
      errors: field(countSchema, "Open findings of severity error."),
      warnings: field(countSchema, "Open findings of severity warning."),
      infos: field(countSchema, "Open findings of severity info."),
      accepted: field(countSchema.optional(), "Accepted findings, which the others leave out."),
    }),
    "How many findings there are.",
  ),
  today: field(laterSchema.optional(), "With `--units today`: results on the units that came after those of the plan."),
  suppose: field(
    z.array(supposedSchema).optional(),
    "With `--suppose`: what is supposed, in the order given. All above is then as supposed.",
  ),
  before: field(
    z.object(board).meta({ id: "Board", description: "What the sheets themselves say." }).optional(),
    "With `--suppose`: the same as the sheets say.",
  ),
  changed: field(
    z.array(z.string()).optional(),
    "With `--suppose`: ids of the targets whose status, actual, range or required number differ.",
  ),
});
/** Figures by unit, criteria, tasks and targets. */
export type Summary = z.infer<typeof summarySchema>;
