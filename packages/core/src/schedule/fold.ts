/** Words of a time or round, folded for comparing: one Unicode form, lower case, one kind of dash, single spaces. */
export function foldTime(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/hằng (?=năm|quý|tháng|tuần)/g, "hàng ")
    .replace(/ ?, ?/g, ", ")
    .trim()
    .replace(/[.;]$/, "");
}
