import * as z from "zod";
import { isoDateSchema, sourceSchema, standardSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";
import { unitLevelSchema } from "./unit";

const standard = field(standardSchema, "Id of a standard of the plan.", "standard");
const reached = {
  /** Id of the standard that is reached; either this or `criterion`. */
  standard: field(
    standardSchema.optional(),
    "Id of the standard that is reached; either this or `criterion`.",
    "standard",
  ),
  /** Number of the criterion that is met; either this or `standard`. */
  criterion: field(
    z.string().min(1).optional(),
    "Number of the criterion that is met; either this or `standard`.",
    "10",
  ),
};
const exactlyOne = (measure: { readonly standard?: unknown; readonly criterion?: unknown }): boolean =>
  (measure.standard === undefined) !== (measure.criterion === undefined);
const either = (one: string, other: string) => ({
  error: `${one} | ${other}`,
  params: { vi: `cần đúng một trong hai: ${one}, ${other}`, en: `exactly one of ${one} and ${other} is expected` },
});
const EITHER = either("standard", "criterion");

const plainMeasures = [
  strictObject({
    /** How many are at the standard, or meet the criterion. */
    kind: field(z.literal("count"), "How many are at the standard, or meet the criterion."),
    ...reached,
  }).refine(exactlyOne, EITHER),
  strictObject({
    /** The same from 0 to 1. */
    kind: field(z.literal("share"), "The same from 0 to 1."),
    ...reached,
  }).refine(exactlyOne, EITHER),
  strictObject({
    /** The mean over the population. */
    kind: field(z.literal("mean"), "The mean over the population."),
    /** The number of criteria met by each unit. */
    of: field(z.literal("criteria"), "The number of criteria met by each unit."),
  }),
  strictObject({
    /** The least over the population. */
    kind: field(z.literal("minimum"), "The least over the population."),
    /** The number of criteria met by each unit. */
    of: field(z.literal("criteria"), "The number of criteria met by each unit."),
  }),
  strictObject({
    /** Whether the target's own unit is at the standard, or meets the criterion: 1 of 1. */
    kind: field(
      z.literal("status"),
      "Whether the target's own unit is at the standard, or meets the criterion: 1 of 1.",
    ),
    ...reached,
    /** The unit must keep what it had. */
    kept: field(z.boolean().optional(), "The unit must keep what it had.", true),
  }).refine(exactlyOne, EITHER),
  strictObject({
    /** How many have reached the standard beyond those that had it before. */
    kind: field(z.literal("newly"), "How many have reached the standard beyond those that had it before."),
    /** Id of the standard that is meant. */
    standard,
    /** Ids of the units that had it before; either this or `baselineCount`. */
    baseline: field(
      z.array(z.string()).optional(),
      "Ids of the units that had it before; either this or `baselineCount`.",
      ["song-mau"],
    ),
    /** How many had it before, where the text gives a number and no list. */
    baselineCount: field(
      z.int().nonnegative().optional(),
      "How many had it before, where the text gives a number and no list.",
      299,
    ),
  }).refine(
    (measure) => (measure.baseline === undefined) !== (measure.baselineCount === undefined),
    either("baseline", "baselineCount"),
  ),
  strictObject({
    /** An indicator that is stated of units. */
    kind: field(z.literal("quantity"), "An indicator that is stated of units."),
    /** Id of an indicator of the plan. */
    of: field(z.string().min(1), "Id of an indicator of the plan.", "income"),
    /** `value`: what is stated for the target's own unit, never derived; `sum`, `mean`: over the population. */
    take: field(
      z.enum(["value", "sum", "mean"]),
      "`value`: what is stated for the target's own unit, never derived; `sum`, `mean`: over the population.",
      "mean",
    ),
  }),
] as const;

/** What is measured, without a comparison of parts. */
export const plainMeasureSchema = z.discriminatedUnion("kind", [...plainMeasures]);
/** A measure that counts units or asks for a state. */
export type PlainMeasure = Immutable<z.infer<typeof plainMeasureSchema>>;

/**
 * What is measured over the population.
 * - `count`: how many are at the standard, or meet the criterion · `share`: the same from 0 to 1
 * - `mean`, `minimum`: of the number of criteria met per unit
 * - `status`: whether the target's own unit is at the standard (1 of 1); `kept` where it must keep what it had
 * - `newly`: how many have reached the standard beyond those that had it at the baseline
 * - `quantity`: an indicator that is stated of units
 * - `each`: the least that another measure comes to over the units of a layer
 */
export const measureSchema = z
  .discriminatedUnion("kind", [
    ...plainMeasures,
    strictObject({
      /** The least that another measure comes to over the units of a layer. */
      kind: field(z.literal("each"), "The least that another measure comes to over the units of a layer."),
      /** Id of the layer whose units are compared. */
      of: field(unitLevelSchema, "Id of the layer whose units are compared.", "district"),
      /** What is measured within each of them. */
      measure: field(plainMeasureSchema, "What is measured within each of them.", { kind: "count", standard: "model" }),
    }),
  ])
  .meta({
    id: "Measure",
    description:
      "What is measured: `count` and `share` (0 to 1) of units at a standard or meeting a criterion, `mean` and `minimum` of criteria met, `status` of the target's own unit, `newly` reached, a stated `quantity`, or the least value over `each` unit of a layer.",
    examples: [
      { kind: "count", standard: "standard" },
      { kind: "share", criterion: "10" },
      { kind: "each", of: "district", measure: { kind: "count", standard: "model" } },
    ],
  });
/** What a target measures in the units that it counts. */
export type Measure = Immutable<z.infer<typeof measureSchema>>;
export const MEASURES = [
  "count",
  "share",
  "mean",
  "minimum",
  "status",
  "newly",
  "quantity",
  "each",
] as const satisfies readonly Measure["kind"][];

/** Which of the units beneath the target's unit are looked at. */
export const populationFilterSchema = z
  .discriminatedUnion("kind", [
    strictObject({
      /** Those at the standard on the day; whether a unit is one of them may be open. */
      kind: field(z.literal("at"), "Those at the standard on the day; whether a unit is one of them may be open."),
      /** Id of the standard that is meant. */
      standard,
    }),
    strictObject({
      /** Those not at the standard on the day. */
      kind: field(z.literal("not-at"), "Those not at the standard on the day."),
      /** Id of the standard that is meant. */
      standard,
    }),
    strictObject({
      /** Those of some types. */
      kind: field(z.literal("types"), "Those of some types."),
      /** Types of unit. */
      types: field(z.array(z.string()).min(1), "Types of unit.", ["huyện"]),
    }),
    strictObject({
      /** Those of a group. */
      kind: field(z.literal("in-group"), "Those of a group."),
      /** Ids of groups; a unit of any of them is looked at. */
      groups: field(z.array(z.string()).min(1), "Ids of groups; a unit of any of them is looked at.", ["nhom-3"]),
    }),
    strictObject({
      /** Those that the text names. */
      kind: field(z.literal("units"), "Those that the text names."),
      /** Ids of the units that the text names. */
      units: field(z.array(z.string()).min(1), "Ids of the units that the text names.", ["song-mau/tan-minh"]),
    }),
  ])
  .meta({
    id: "Filter",
    description: "Which units of the population are looked at.",
    examples: [{ kind: "at", standard: "standard" }],
  });
/** Which units of the population a target counts. */
export type PopulationFilter = Immutable<z.infer<typeof populationFilterSchema>>;

export const operatorSchema = z.enum([">=", "<=", ">", "<", "=", "in"]);
/** How what is reached compares with what is required. */
export type Operator = z.infer<typeof operatorSchema>;

export const targetRuleSchema = strictObject({
  /** Id of the layer whose units are the population; for `status` that of the target's own unit. */
  of: field(
    unitLevelSchema,
    "Id of the layer whose units are the population; for `status` that of the target's own unit.",
    "commune",
  ),
  /** One filter, or several that must all hold. */
  where: field(
    z.union([populationFilterSchema, z.array(populationFilterSchema)]).optional(),
    "One filter, or several that must all hold.",
    { kind: "not-at", standard: "standard" },
    [
      { kind: "at", standard: "standard" },
      { kind: "in-group", groups: ["nhom-3"] },
    ],
  ),
  /** What is counted, and how. */
  measure: measureSchema,
  /** How what is measured must stand to `required`; `in` a range. */
  operator: field(operatorSchema, "How what is measured must stand to `required`; `in` a range.", ">="),
}).meta({ id: "Rule", description: "What is measured over which units, and how it must stand to `required`." });
/** What a target counts, and how that is compared. */
export type TargetRule = Immutable<z.infer<typeof targetRuleSchema>>;

/** What is asked for: a number, or a range for the operator `in`; a share is 0 to 1. */
export const requiredSchema = z
  .union([
    z.number(),
    strictObject({
      /** Least value, included. */
      from: field(z.number(), "Least value, included.", 17),
      /** Most, included. */
      to: field(z.number(), "Most, included.", 19),
    }),
  ])
  .meta({
    id: "Required",
    description: "What is asked for: a number, or a range for the operator `in`. A share is 0 to 1.",
    examples: [7, 0.4, { from: 17, to: 19 }],
  });
/** What a target asks for: a number, or a part of the population. */
export type Required = Immutable<z.infer<typeof requiredSchema>>;

/** What must be reached on the way: a target of its own with id `<target>@<due>`, judged on its own day. */
const milestoneSchema = strictObject({
  /** Last day, before the target's own. */
  due: field(isoDateSchema, "Last day, before the target's own.", "2026-12-31"),
  /** The number or range to reach, in the measure's own unit. */
  required: requiredSchema,
  /** Its own words, where they stand elsewhere than the target's. */
  source: field(sourceSchema.optional(), "Its own words, where they stand elsewhere than the target's."),
}).meta({
  id: "Milestone",
  description: "What must be reached on the way; a target of its own, judged on its own day.",
});
/** A value that a target has to reach on the way. */
export type Milestone = Immutable<z.infer<typeof milestoneSchema>>;

/** Schema of `Target`. */
export const targetSchema = strictObject({
  /** Unit, slash, measure. */
  id: field(z.string().min(1), "Unit, slash, measure.", "song-mau/communes-standard"),
  /** Id of the unit it is set for. */
  unit: field(z.string().min(1), "Id of the unit it is set for.", "song-mau"),
  /** What is aimed at, without the unit. */
  title: field(z.string().min(1), "What is aimed at, without the unit.", "Số xã đạt chuẩn nông thôn mới"),
  /** The same in English. */
  titleEn: field(z.string().optional(), "The same in English.", "Communes at the standard"),
  /** How it is counted. */
  rule: targetRuleSchema,
  /** The number or range to reach, in the measure's own unit. */
  required: requiredSchema,
  /** How many are looked at, as the text states it (`7/7`, `5/11`); compared with the units. */
  population: field(
    z.int().positive().optional(),
    "How many are looked at, as the text states it (`7/7`, `5/11`); compared with the units.",
    7,
  ),
  /** Last day, on which it is judged. */
  due: field(isoDateSchema, "Last day, on which it is judged.", "2025-12-31"),
  /** What must be reached on the way. */
  milestones: field(z.array(milestoneSchema).optional(), "What must be reached on the way.", [
    { due: "2026-12-31", required: 0.15 },
  ]),
  /** `aspiration` where the text says “phấn đấu” of this very target. */
  commitment: field(
    z.enum(["binding", "aspiration"]),
    "`aspiration` where the text says “phấn đấu” of this very target.",
    "binding",
  ),
  /** Ids of the readings that decide it. */
  assumptions: field(z.array(z.string()).default([]), "Ids of the readings that decide it.", ["C1"]),
  /** Where it is stated. */
  source: sourceSchema,
}).meta({ id: "Target", description: "What must be reached, by when, and the words that say so." });
/** A target of a plan with its rule and source. */
export type Target = Immutable<z.infer<typeof targetSchema>>;

/** Whether a target is reached, whatever is missing; `undetermined` where that decides. */
export type TargetStatus = "met" | "not-met" | "undetermined";
