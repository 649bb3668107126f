/**
 * A name as an id: `Đắk R'Lấp` is `dak-r-lap`. Made once when something is first written; later it is matched, never
 * made again.
 */
export const idOfName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
