/** A day as people write it, in both languages of the report. */
export const day = (iso: string): { vi: string; en: string } => ({ vi: iso.split("-").reverse().join("/"), en: iso });
