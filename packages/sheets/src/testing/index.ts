/** Sheets made of plain rows, for examples and tests. */
export { exampleGrid } from "../checks/example-grid";
export { communeSheet, recognitionList, taskSheet } from "../checks/examples";
