import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { ENTRIES, namesOf } from "./helpers/entries";

it.each(ENTRIES)("every name that %s offers says what it is", (entry) => {
  const names = namesOf(entry);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(({ doc }) => doc === "").map(({ name }) => name)).toEqual([]);
});

it.each(ENTRIES)("every member of the types and classes of %s says what it is", (entry) => {
  expect(namesOf(entry).flatMap(({ name, bare }) => bare.map((member) => `${name}.${member}`))).toEqual([]);
});

it.each(ENTRIES)("no docstring of %s shows signs of its comment", (entry) => {
  expect(namesOf(entry).flatMap(({ name, doc }) => (/[^\s*] \*$/m.test(doc) ? [name] : []))).toEqual([]);
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

/** Fields of the schemas in a folder of core: what their JSON Schema says and what the comment above them says. */
function fieldsIn(folder: string): { name: string; said: string; comment: string }[] {
  const base = fileURLToPath(new URL(`../packages/core/src/${folder}/`, import.meta.url));
  const found: { name: string; said: string; comment: string }[] = [];
  const look = (file: string, node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) {
      const { expression, arguments: given } = node.initializer;
      const [, said] = given;
      const lines = ts.getJSDocCommentsAndTags(node).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "");
      if (expression.getText() === "field" && said && ts.isStringLiteralLike(said))
        found.push({
          name: `${file}: ${node.name.getText()}`,
          said: said.text,
          comment: lines.join(" ").replace(/\s+/g, " "),
        });
    }
    node.forEachChild((child) => look(file, child));
  };
  for (const file of readdirSync(base).filter((name) => /^(?!.*\.test\.ts$).*\.ts$/.test(name)))
    look(file, ts.createSourceFile(file, readFileSync(`${base}${file}`, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

it.each(["model", "report", "tidy"])("a member of a type says what its JSON Schema says: %s", (folder) => {
  const fields = fieldsIn(folder);
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter(({ said, comment }) => said !== comment)).toEqual([]);
});
