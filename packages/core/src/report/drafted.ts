import * as z from "zod";
import { field, object } from "../model/field";
import { roundCellSchema, roundDay, roundPeriod } from "./round";

const section = field(z.string(), "Section of the document; empty for what stands before the first.", "II.1");

const factSchema = object({
  /** What is counted; of a unit `<unit>/<what>`. */
  id: field(z.string().min(1), "What is counted; of a unit `<unit>/<what>`.", "communes-standard"),
  /** The number, where it is certain. */
  value: field(z.number().optional(), "The number, where it is certain.", 37),
  /** Least and most, where it is not. */
  range: field(z.tuple([z.number(), z.number()]).optional(), "Least and most, where it is not.", [35, 43]),
  /** The very words of the document. */
  text: field(z.string().min(1), "The very words of the document."),
  section,
  /** Where it was counted from. */
  cells: field(z.array(roundCellSchema), "Where it was counted from."),
}).meta({ id: "ReportFact", description: "A number of the report, with the words that say it." });

/** What `ntm report --format json` gives: what the document says, as data. */
export const reportDocumentSchema = object({
  /** Version of the shape of the document. */
  reportDocVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  asOf: roundDay,
  period: roundPeriod,
  /** Every number that the text says, in its order. */
  facts: field(z.array(factSchema), "Every number that the text says, in its order."),
  /** What a person has still to write. */
  placeholders: field(
    z.array(
      object({
        section,
        /** What is to be written there. */
        text: field(z.string().min(1), "What is to be written there.", "[Cần bổ sung: nguyên nhân]"),
      }),
    ),
    "What a person has still to write.",
  ),
  /** The appendices. */
  appendices: field(
    z.array(
      object({
        /** Its number. */
        id: field(z.string().min(1), "Its number.", "II"),
        /** Its title. */
        title: field(z.string().min(1), "Its title."),
      }),
    ),
    "The appendices.",
  ),
});
