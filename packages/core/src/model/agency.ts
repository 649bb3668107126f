import { z } from "zod";

/** Who acts: one agency, a collective ("các Sở, Ban, ngành"), or words that fit no agency for certain. */
export const agencySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(["agency", "collective", "doubtful"]),
  /** Other spellings of the decision and abbreviations in use. */
  aliases: z.array(z.string()).default([]),
  note: z.string().optional(),
});
export type Agency = z.infer<typeof agencySchema>;

/** The words of a lead or coordinating cell and the agencies they name, in the order of the text. */
export const agencyListSchema = z.strictObject({
  text: z.string(),
  agencies: z.array(z.string()),
  /** The list says that others may follow ("…"). */
  open: z.boolean().optional(),
  /** What each is to do, where the cell says so, by agency id. */
  roles: z.record(z.string(), z.string()).optional(),
});
export type AgencyList = z.infer<typeof agencyListSchema>;
