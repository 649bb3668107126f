import { expect, it } from "vitest";
import { ENTRIES, namesOf } from "./helpers/entries";

it.each(ENTRIES)("every name that %s offers says what it is", (entry) => {
  const names = namesOf(entry);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(({ doc }) => doc === "").map(({ name }) => name)).toEqual([]);
});

/** What a stranger calls first; the other functions are told by their types and their page. */
const CALLED_FIRST: Readonly<Record<string, readonly string[]>> = {
  "core/src/index.ts": [
    ...["parsePlan", "parseDataset", "evaluateTargets", "checkRecords", "summarize", "explainTarget"],
    ...["defineTexts", "planSql", "targetSentences", "provePlan", "findRoad", "suppose", "recordsOfTidy"],
  ],
  "core/src/html/index.ts": ["renderHtmlReport"],
  "plans/src/index.ts": ["loadPlan", "loadCriteriaSets"],
  "sheets/src/index.ts": [
    ...["checkFiles", "reportOf", "summaryOf", "extractRecords", "safeFixes", "gridFromRows", "createUnitMatcher"],
    ...["defineCheck", "defineKind", "templateDocument", "summaryDocument", "liveSummary", "findingsDocument"],
    ...["collect", "compareRounds", "readMark", "readNumber", "readDate"],
  ],
  "sheets/src/testing/index.ts": ["exampleGrid"],
  "workbook/src/index.ts": [
    ...["checkWorkbook", "readWorkbook", "writeWorkbook", "fixWorkbook", "addSheets", "readDocx", "removeMarks"],
  ],
  "workbook/src/node.ts": ["readLegacyInWorker", "nodeDeflate"],
};

it.each(Object.entries(CALLED_FIRST))("what is called first of %s shows how", (entry, called) => {
  const names = namesOf(entry);
  const shown = called.filter((name) => names.some((one) => one.name === name && one.doc.includes("@example")));
  expect(called.filter((name) => !shown.includes(name))).toEqual([]);
});
