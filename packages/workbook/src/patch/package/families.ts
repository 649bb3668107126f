import type { PackageEdit } from "./package-edit";

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The URIs that a workbook's own parts are written with. */
export const familyOf = (edit: PackageEdit): typeof TRANSITIONAL => (edit.isStrict ? STRICT : TRANSITIONAL);
