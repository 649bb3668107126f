import * as z from "zod";
import { confidenceSchema, isoDateSchema, sourceSchema, standardSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";
import { unitLevelSchema } from "./unit";

/** One measurable part of a criterion. A threshold that is not verified takes part in no check. */
const indicatorSchema = strictObject({
  /** Its number within the set. */
  code: field(z.string().min(1), "Its number within the set.", "5.1"),
  /** What it asks for. */
  text: field(z.string().min(1), "What it asks for.", "Tỷ lệ hộ được sử dụng nước sạch"),
  /** How sure the reading of the text is. */
  textConfidence: confidenceSchema,
  /** What a value of it is. */
  valueKind: field(z.string().optional(), "What a value of it is.", "percent_min"),
  /** Thresholds by region; one that is not verified takes part in no check. */
  thresholds: field(
    z
      .array(
        strictObject({
          /** Where it holds. */
          region: field(z.string(), "Where it holds.", "tay-nguyen"),
          /** The threshold in words. */
          text: field(z.string(), "The threshold in words.", "≥95%"),
          /** How sure the reading of the text is. */
          confidence: confidenceSchema,
          /** Whether it was compared with the decision itself. */
          verified: field(z.boolean(), "Whether it was compared with the decision itself.", false),
        }),
      )
      .default([]),
    "Thresholds by region; one that is not verified takes part in no check.",
  ),
}).meta({ id: "CriterionIndicator", description: "One measurable part of a criterion." });
/** A part of a criterion. */
export type Indicator = Immutable<z.infer<typeof indicatorSchema>>;

const criterionSchema = strictObject({
  /** As numbered in the set. */
  number: field(z.string().min(1), "As numbered in the set.", "1", "19"),
  /** Its name. */
  name: field(z.string().min(1), "Its name.", "Quy hoạch"),
  /** How sure the name is. */
  nameConfidence: field(confidenceSchema.optional(), "How sure the name is."),
  /** Headings met in sheets: abbreviations and former names. */
  aliases: field(z.array(z.string()).default([]), "Headings met in sheets: abbreviations and former names.", ["QH"]),
  /** Id of the group within the set. */
  group: field(z.string().optional(), "Id of the group within the set.", "I"),
  /** Its measurable parts. */
  indicators: field(z.array(indicatorSchema).default([]), "Its measurable parts."),
}).meta({ id: "Criterion", description: "One criterion of a set." });
/** One criterion of a set. */
export type Criterion = Immutable<z.infer<typeof criterionSchema>>;

/** The criteria that lead to one standard at one level, and since when they are in force. */
export const criteriaSetSchema = strictObject({
  /** Id of the set. */
  id: field(z.string().min(1), "Id of the set.", "xa-2021-2025"),
  /** Its name. */
  title: field(z.string().min(1), "Its name.", "Bộ tiêu chí quốc gia về xã nông thôn mới"),
  /** Id of the layer it is for. */
  level: field(unitLevelSchema, "Id of the layer it is for.", "commune"),
  /** Id of the standard it leads to; absent where the set is listed for reference alone. */
  standard: field(
    standardSchema.optional(),
    "Id of the standard it leads to; absent where the set is listed for reference alone.",
    "standard",
  ),
  /** Id of the document it stands in. */
  document: field(z.string().optional(), "Id of the document it stands in.", "318/QĐ-TTg"),
  /** When it is in force. */
  effective: field(
    strictObject({
      /** First day in force. */
      from: field(isoDateSchema.optional(), "First day in force.", "2022-03-08"),
      /** Last day in force. */
      to: field(isoDateSchema.optional(), "Last day in force.", "2025-12-31"),
    }).optional(),
    "When it is in force.",
  ),
  /** Ids of the groups of communes it is meant for; or, as objects, the parts that it sorts its criteria by. */
  groups: field(
    z
      .array(
        z.union([
          z.string().min(1),
          strictObject({
            /** Id of the part. */
            id: field(z.string(), "Id of the part.", "I"),
            /** Its name. */
            name: field(z.string(), "Its name.", "Hạ tầng kinh tế - xã hội"),
          }),
        ]),
      )
      .default([]),
    "Ids of the groups of communes it is meant for; or, as objects, the parts that it sorts its criteria by.",
    ["nhom-3"],
    [{ id: "I", name: "Hạ tầng kinh tế - xã hội" }],
  ),
  /** Its criteria, in their order. */
  criteria: field(z.array(criterionSchema).min(1), "Its criteria, in their order."),
  /** Whether all its criteria are listed. */
  complete: field(z.boolean().default(true), "Whether all its criteria are listed.", true),
  /** What else is to be known of it. */
  note: field(z.string().optional(), "What else is to be known of it."),
  /** Where it stands. */
  source: field(sourceSchema.optional(), "Where it stands."),
}).meta({ id: "CriteriaSet", description: "The criteria that lead to one standard at one layer." });
/** A set of criteria that units are marked by. */
export type CriteriaSet = Immutable<z.infer<typeof criteriaSetSchema>>;

/** A set that ships with the package, named by its id, with what the plan alone can say of it. */
export const criteriaSetRefSchema = strictObject({
  /** Id of a set that ships with the package. */
  ref: field(z.string().min(1), "Id of a set that ships with the package.", "xa-2026-2030"),
  /** Id of the standard it leads to. */
  standard: field(standardSchema.optional(), "Id of the standard it leads to.", "standard"),
  /** Ids of the groups of communes it is meant for. */
  groups: field(z.array(z.string().min(1)).optional(), "Ids of the groups of communes it is meant for.", ["nhom-3"]),
}).meta({ id: "CriteriaSetReference", description: "A criteria set that ships with the package, by its id." });
/** A set of criteria that a plan names instead of holding it. */
export type CriteriaSetRef = Immutable<z.infer<typeof criteriaSetRefSchema>>;
