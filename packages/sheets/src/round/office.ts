import * as z from "zod";

/** Letterhead, place, signatory and recipients of an office's documents. */
export const officeSchema = z.strictObject({
  officeVersion: z.literal(1),
  /** The governing body, above the office's own name. */
  parent: z.string().optional(),
  name: z.string().optional(),
  /** In the document's number: `VPĐP`. */
  abbreviation: z.string().optional(),
  place: z.string().optional(),
  signatory: z
    .strictObject({ capacity: z.string().optional(), title: z.string().optional(), name: z.string().optional() })
    .optional(),
  recipients: z.array(z.string()).optional(),
  /** Where it is filed, after "Lưu: VT". */
  archive: z.string().optional(),
});
/** The office whose letterhead a page bears. */
export type Office = z.infer<typeof officeSchema>;
