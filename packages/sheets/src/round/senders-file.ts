import * as z from "zod";

const senderEntrySchema = z.strictObject({
  /** Id of a unit or an agency. */
  sender: z.string().min(1).optional(),
  /** Name of the file whose place this one takes. */
  replaces: z.string().min(1).optional(),
});

/** Whose file is whose, who is expected, and what replaces what; files by their names without folder. */
export const sendersSchema = z.strictObject({
  sendersVersion: z.literal(1),
  files: z.record(z.string(), senderEntrySchema).default({}),
  /** In place of the units right above the communes and the agencies. */
  expected: z.array(z.string()).optional(),
});
/** Whose files are expected, and by which names they are known. */
export type Senders = z.infer<typeof sendersSchema>;
