import * as z from "zod";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";

/** Who acts: one agency, a collective ("các Sở, Ban, ngành"), or words that fit no agency for certain. */
export const agencySchema = strictObject({
  /** Its id, in kebab-case. */
  id: field(z.string().min(1), "Its id, in kebab-case.", "so-noi-vu"),
  /** Its name in full. */
  name: field(z.string().min(1), "Its name in full.", "Sở Nội vụ"),
  /** `collective`: several (“các Sở, Ban, ngành”); `doubtful`: words that fit no agency for certain. */
  kind: field(
    z.enum(["agency", "collective", "doubtful"]),
    "`collective`: several (“các Sở, Ban, ngành”); `doubtful`: words that fit no agency for certain.",
    "agency",
  ),
  /** Other spellings of the text and abbreviations in use. */
  aliases: field(z.array(z.string()).default([]), "Other spellings of the text and abbreviations in use.", ["SNV"]),
  /** What else is to be known of it. */
  note: field(z.string().optional(), "What else is to be known of it."),
}).meta({ id: "Agency", description: "Who acts: one agency, a collective, or words that fit none for certain." });
/** An agency of a plan; its schema describes each field. */
export type Agency = Immutable<z.infer<typeof agencySchema>>;

/** The words of a lead or coordinating cell and the agencies they name, in the order of the text. */
export const agencyListSchema = strictObject({
  /** The words of the cell. */
  text: field(z.string(), "The words of the cell.", "Sở Nội vụ; Sở Tài chính"),
  /** Ids of the agencies they name, in the order of the text. */
  agencies: field(z.array(z.string()), "Ids of the agencies they name, in the order of the text.", [
    "so-noi-vu",
    "so-tai-chinh",
  ]),
  /** The list says that others may follow (“…”). */
  open: field(z.boolean().optional(), "The list says that others may follow (“…”).", true),
  /** What each is to do, by agency id, where the cell says so. */
  roles: field(
    z.record(z.string(), z.string()).optional(),
    "What each is to do, by agency id, where the cell says so.",
    {
      "so-noi-vu": "chủ trì",
    },
  ),
}).meta({ id: "AgencyList", description: "The words of a lead or coordinating cell and the agencies they name." });
/** Agencies that a text of the plan names, with the text itself. */
export type AgencyList = Immutable<z.infer<typeof agencyListSchema>>;
