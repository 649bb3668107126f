import * as z from "zod";
import { field } from "./field";

/** Who acts: one agency, a collective ("các Sở, Ban, ngành"), or words that fit no agency for certain. */
export const agencySchema = z
  .strictObject({
    id: field(z.string().min(1), "Its id, in kebab-case.", "so-noi-vu"),
    name: field(z.string().min(1), "Its name in full.", "Sở Nội vụ"),
    kind: field(
      z.enum(["agency", "collective", "doubtful"]),
      "`collective`: several (“các Sở, Ban, ngành”); `doubtful`: words that fit no agency for certain.",
      "agency",
    ),
    aliases: field(z.array(z.string()).default([]), "Other spellings of the text and abbreviations in use.", ["SNV"]),
    note: field(z.string().optional(), "What else is to be known of it."),
  })
  .meta({ id: "Agency", description: "Who acts: one agency, a collective, or words that fit none for certain." });
/** An agency of a plan; its schema describes each field. */
export type Agency = z.infer<typeof agencySchema>;

/** The words of a lead or coordinating cell and the agencies they name, in the order of the text. */
export const agencyListSchema = z
  .strictObject({
    text: field(z.string(), "The words of the cell.", "Sở Nội vụ; Sở Tài chính"),
    agencies: field(z.array(z.string()), "Ids of the agencies they name, in the order of the text.", [
      "so-noi-vu",
      "so-tai-chinh",
    ]),
    open: field(z.boolean().optional(), "The list says that others may follow (“…”).", true),
    roles: field(
      z.record(z.string(), z.string()).optional(),
      "What each is to do, by agency id, where the cell says so.",
      {
        "so-noi-vu": "chủ trì",
      },
    ),
  })
  .meta({ id: "AgencyList", description: "The words of a lead or coordinating cell and the agencies they name." });
/** Agencies that a text of the plan names, with the text itself. */
export type AgencyList = z.infer<typeof agencyListSchema>;
