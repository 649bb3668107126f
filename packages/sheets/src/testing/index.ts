/** Sheets made of plain rows, for examples and tests. */
export { exampleGrid } from "../checks/support/example-grid";
export { communeSheet, recognitionList, taskSheet } from "../checks/support/examples";
export { DATE_FORMATS, NUMBER_FORMATS } from "./number-formats";
