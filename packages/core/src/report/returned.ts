import * as z from "zod";
import { field } from "../model/field";
import { reportFindingSchema } from "./finding";
import { roundDay, roundPeriod } from "./round";

const id = z.string().min(1);

const returnedSenderSchema = z
  .object({
    id: field(id, "Id of the unit or agency.", "song-mau"),
    name: field(z.string().min(1), "Who it is.", "UBND huyện Sông Mẫu"),
    folder: field(z.string().min(1), "Its folder within that of the round.", "song-mau"),
    files: field(
      z.array(
        z.object({
          file: field(z.string(), "Name of the file that it sent.", "Song Mau.xlsx"),
          annotated: field(z.string(), "Name of the marked copy in its folder.", "Song Mau.xlsx"),
        }),
      ),
      "Its files, each with the copy that goes back.",
    ),
    list: field(z.string().min(1), "Name of the one-page list in its folder.", "phieu-chinh-sua.docx"),
    findings: field(
      z.array(reportFindingSchema),
      "What it has to put right, gravest first; of other senders no more than that they say otherwise.",
    ),
  })
  .meta({ id: "ReturnedSender", description: "What goes back to one sender." });

/** What `ntm return` writes beside the folders: `tra-lai.json`. */
export const returnSchema = z.object({
  returnVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  asOf: roundDay,
  period: roundPeriod,
  senders: field(z.array(returnedSenderSchema), "Those that have something to put right."),
  clear: field(z.array(id), "Ids of those that have nothing to put right."),
  missing: field(z.array(id), "Ids of those that have not sent."),
  unassigned: field(z.array(z.string()), "Names of files of which nobody can be told to be the sender."),
});
