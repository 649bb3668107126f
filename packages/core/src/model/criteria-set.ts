import * as z from "zod";
import { confidenceSchema, isoDateSchema, sourceSchema, standardSchema } from "./basics";
import { field } from "./field";
import { unitLevelSchema } from "./unit";

/** One measurable part of a criterion. A threshold that is not verified takes part in no check. */
const indicatorSchema = z
  .strictObject({
    code: field(z.string().min(1), "Its number within the set.", "5.1"),
    text: field(z.string().min(1), "What it asks for.", "Tỷ lệ hộ được sử dụng nước sạch"),
    textConfidence: confidenceSchema,
    valueKind: field(z.string().optional(), "What a value of it is.", "percent_min"),
    thresholds: field(
      z
        .array(
          z.strictObject({
            region: field(z.string(), "Where it holds.", "tay-nguyen"),
            text: field(z.string(), "The threshold in words.", "≥95%"),
            confidence: confidenceSchema,
            verified: field(z.boolean(), "Whether it was compared with the decision itself.", false),
          }),
        )
        .default([]),
      "Thresholds by region; one that is not verified takes part in no check.",
    ),
  })
  .meta({ id: "CriterionIndicator", description: "One measurable part of a criterion." });
/** A part of a criterion. */
export type Indicator = z.infer<typeof indicatorSchema>;

const criterionSchema = z
  .strictObject({
    number: field(z.string().min(1), "As numbered in the set.", "1", "19"),
    name: field(z.string().min(1), "Its name.", "Quy hoạch"),
    nameConfidence: field(confidenceSchema.optional(), "How sure the name is."),
    aliases: field(z.array(z.string()).default([]), "Headings met in sheets: abbreviations and former names.", ["QH"]),
    group: field(z.string().optional(), "Id of the group within the set.", "I"),
    indicators: field(z.array(indicatorSchema).default([]), "Its measurable parts."),
  })
  .meta({ id: "Criterion", description: "One criterion of a set." });
/** One criterion of a set. */
export type Criterion = z.infer<typeof criterionSchema>;

/** The criteria that lead to one standard at one level, and since when they are in force. */
export const criteriaSetSchema = z
  .strictObject({
    id: field(z.string().min(1), "Id of the set.", "xa-2021-2025"),
    title: field(z.string().min(1), "Its name.", "Bộ tiêu chí quốc gia về xã nông thôn mới"),
    level: field(unitLevelSchema, "Id of the layer it is for.", "commune"),
    standard: field(
      standardSchema.optional(),
      "Id of the standard it leads to; absent where the set is listed for reference alone.",
      "standard",
    ),
    document: field(z.string().optional(), "Id of the document it stands in.", "318/QĐ-TTg"),
    effective: field(
      z
        .strictObject({
          from: field(isoDateSchema.optional(), "First day in force.", "2022-03-08"),
          to: field(isoDateSchema.optional(), "Last day in force.", "2025-12-31"),
        })
        .optional(),
      "When it is in force.",
    ),
    groups: field(
      z
        .array(
          z.union([
            z.string().min(1),
            z.strictObject({
              id: field(z.string(), "Id of the part.", "I"),
              name: field(z.string(), "Its name.", "Hạ tầng kinh tế - xã hội"),
            }),
          ]),
        )
        .default([]),
      "Ids of the groups of communes it is meant for; or, as objects, the parts that it sorts its criteria by.",
      ["nhom-3"],
      [{ id: "I", name: "Hạ tầng kinh tế - xã hội" }],
    ),
    criteria: field(z.array(criterionSchema).min(1), "Its criteria, in their order."),
    complete: field(z.boolean().default(true), "Whether all its criteria are listed.", true),
    note: field(z.string().optional(), "What else is to be known of it."),
    source: field(sourceSchema.optional(), "Where it stands."),
  })
  .meta({ id: "CriteriaSet", description: "The criteria that lead to one standard at one layer." });
/** A set of criteria that units are marked by. */
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;

/** A set that ships with the package, named by its id, with what the plan alone can say of it. */
export const criteriaSetRefSchema = z
  .strictObject({
    ref: field(z.string().min(1), "Id of a set that ships with the package.", "xa-2026-2030"),
    standard: field(standardSchema.optional(), "Id of the standard it leads to.", "standard"),
    groups: field(z.array(z.string().min(1)).optional(), "Ids of the groups of communes it is meant for.", ["nhom-3"]),
  })
  .meta({ id: "CriteriaSetReference", description: "A criteria set that ships with the package, by its id." });
/** A set of criteria that a plan names instead of holding it. */
export type CriteriaSetRef = z.infer<typeof criteriaSetRefSchema>;
