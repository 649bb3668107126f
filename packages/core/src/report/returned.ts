import * as z from "zod";
import { field, object } from "../model/field";
import { reportFindingSchema } from "./finding";
import { roundDay, roundPeriod } from "./round";

const id = z.string().min(1);

const returnedSenderSchema = object({
  /** Id of the unit or agency. */
  id: field(id, "Id of the unit or agency.", "song-mau"),
  /** Who it is. */
  name: field(z.string().min(1), "Who it is.", "UBND huyện Sông Mẫu"),
  /** Its folder within that of the round. */
  folder: field(z.string().min(1), "Its folder within that of the round.", "song-mau"),
  /** Its files, each with the copy that goes back. */
  files: field(
    z.array(
      object({
        /** Name of the file that it sent. */
        file: field(z.string(), "Name of the file that it sent.", "Song Mau.xlsx"),
        /** Name of the marked copy in its folder. */
        annotated: field(z.string(), "Name of the marked copy in its folder.", "Song Mau.xlsx"),
      }),
    ),
    "Its files, each with the copy that goes back.",
  ),
  /** Name of the one-page list in its folder. */
  list: field(z.string().min(1), "Name of the one-page list in its folder.", "phieu-chinh-sua.docx"),
  /** What it has to put right, gravest first; of other senders no more than that they say otherwise. */
  findings: field(
    z.array(reportFindingSchema),
    "What it has to put right, gravest first; of other senders no more than that they say otherwise.",
  ),
}).meta({ id: "ReturnedSender", description: "What goes back to one sender." });

/** What `ntm return` writes beside the folders: `tra-lai.json`. */
export const returnSchema = object({
  /** Version of the shape of the document. */
  returnVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  asOf: roundDay,
  period: roundPeriod,
  /** Those that have something to put right. */
  senders: field(z.array(returnedSenderSchema), "Those that have something to put right."),
  /** Ids of those that have nothing to put right. */
  clear: field(z.array(id), "Ids of those that have nothing to put right."),
  /** Ids of those that have not sent. */
  missing: field(z.array(id), "Ids of those that have not sent."),
  /** Names of files of which nobody can be told to be the sender. */
  unassigned: field(z.array(z.string()), "Names of files of which nobody can be told to be the sender."),
});
