import * as z from "zod";
import { field } from "../model/field";
import { roundCellSchema, roundDay, roundPeriod } from "./round";

const section = field(z.string(), "Section of the document; empty for what stands before the first.", "II.1");

const factSchema = z
  .object({
    id: field(z.string().min(1), "What is counted; of a unit `<unit>/<what>`.", "communes-standard"),
    value: field(z.number().optional(), "The number, where it is certain.", 37),
    range: field(z.tuple([z.number(), z.number()]).optional(), "Least and most, where it is not.", [35, 43]),
    text: field(z.string().min(1), "The very words of the document."),
    section,
    cells: field(z.array(roundCellSchema), "Where it was counted from."),
  })
  .meta({ id: "ReportFact", description: "A number of the report, with the words that say it." });

/** What `ntm report --format json` gives: what the document says, as data. */
export const reportDocumentSchema = z.object({
  reportDocVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  asOf: roundDay,
  period: roundPeriod,
  facts: field(z.array(factSchema), "Every number that the text says, in its order."),
  placeholders: field(
    z.array(
      z.object({
        section,
        text: field(z.string().min(1), "What is to be written there.", "[Cần bổ sung: nguyên nhân]"),
      }),
    ),
    "What a person has still to write.",
  ),
  appendices: field(
    z.array(
      z.object({
        id: field(z.string().min(1), "Its number.", "II"),
        title: field(z.string().min(1), "Its title."),
      }),
    ),
    "The appendices.",
  ),
});
