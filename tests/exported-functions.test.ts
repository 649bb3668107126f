import * as core from "@ntm-kit/core";
import * as html from "@ntm-kit/core/html";
import * as coreTesting from "@ntm-kit/core/testing";
import * as plans from "@ntm-kit/plans";
import * as sheets from "@ntm-kit/sheets";
import * as authoring from "@ntm-kit/sheets/authoring";
import * as sheetsTesting from "@ntm-kit/sheets/testing";
import * as workbook from "@ntm-kit/workbook";
import * as node from "@ntm-kit/workbook/node";
import ts from "typescript";
import { describe, expect, it } from "vitest";

import { namesOf, ENTRIES as SOURCES } from "./helpers/entries";

/** Every entry of every package that programs import. */
const ENTRIES: Readonly<Record<string, object>> = {
  ...{ core, "core/html": html, "core/testing": coreTesting, plans },
  ...{ sheets, "sheets/authoring": authoring, "sheets/testing": sheetsTesting, workbook, "workbook/node": node },
};

/** What a program in JavaScript hands in by mistake. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ["nothing", undefined],
  ["an object", {}],
  ["null", null],
  ["a text", "x"],
  ["a list", []],
];

const plan = coreTesting.samplePlan;
const index = core.indexPlan(plan);
const dataset = core.EMPTY_DATASET;
const grid = sheets.gridFromRows("Biểu 01", [
  ["STT", "Tên xã", "TC1", "TC2"],
  [1, "Bình Hòa", "x", "x"],
]);
const input = { path: "a.xlsx", sha256: "0".repeat(64), workbook: { format: "xlsx" as const, sheets: [grid] } };
const run = await sheets.checkFiles([input], { plan, asOf: "2025-12-31" });
const words = { language: "vi", toolVersion: "1" } as const;
const { report, summary } = sheets.documentsOf(run, words);
const collection = sheets.collect(run);
const document = sheets.templateDocument("commune-criteria", plan);
const bytes = workbook.writeWorkbook(document);

/** Right arguments by their names, so that each wrong one is handed in beside right ones. */
const RIGHT: Readonly<Record<string, unknown>> = {
  ...{ plan, before: plan, after: plan, index, dataset, facts: core.factsOf(index, dataset), units: plan.units },
  ...{ run, report, summary, collection, earlier: collection, later: collection, grid, document, bytes, file: bytes },
  ...{ language: "vi", words, text: "x", day: "2025-12-31", asOf: "2025-12-31", kind: "commune-criteria" },
  ...{ standards: index.standardIds, task: plan.tasks[0], schedule: plan.tasks[0]?.schedule, period: plan.period },
  ...{ target: plan.targets[0], result: core.evaluateTargets(plan, dataset)[0], unit: plan.units[0] },
  ...{ changes: [], findings: report.findings, tasks: [], inputs: [], given: [], rows: [], row: 1, column: 1 },
  ...{ memory: authoring.EMPTY_MEMORY, look: {} },
};
const OPTIONS = { plan, asOf: "2025-12-31", ...words };

type Called = (...args: readonly unknown[]) => unknown;
/** What our functions tell misuse with. */
const TOOLS = /^check(?:Given|List|Names|Object|Optional|Text|Word)$/;
const isClass = (value: object): boolean => /^class\b/.test(String(value));
const functions = Object.entries(ENTRIES).flatMap(([entry, offered]) =>
  Object.entries(offered).flatMap(([name, value]): [string, Called][] =>
    typeof value === "function" && !isClass(value) && !TOOLS.test(name) ? [[`${entry}: ${name}`, value]] : [],
  ),
);

/** Names of a function's parameters, as its text has them. */
function parametersOf(called: Called): string[] {
  const text = String(called);
  const names: string[] = [""];
  let depth = 0;
  for (const letter of text.slice(text.indexOf("("))) {
    if (")]}".includes(letter)) depth--;
    if (depth === 0 && letter === ")") break;
    if (depth === 1 && letter === ",") names.push("");
    else if (depth > 0) names[names.length - 1] += letter;
    if ("([{".includes(letter)) depth++;
  }
  return names.map((name) => name.replace(/=.*$/s, "").trim()).filter((name) => name !== "");
}

/** What goes wrong otherwise than by an error of ours that names what was expected. */
async function faultOf(called: Called, args: readonly unknown[]): Promise<string | undefined> {
  try {
    await called(...args);
    return undefined;
  } catch (error) {
    const { code, message } = Object(error);
    if (typeof code !== "string" || code.startsWith("ERR_")) return String(error);
    return error instanceof core.OptionError && !/^option \S+: .+ expected, not /.test(message) ? message : undefined;
  }
}

describe("what is handed in by mistake gives a result or an error of ours, never one of the language", () => {
  it("holds of more than two hundred functions", () => expect(functions.length).toBeGreaterThan(200));

  it.each(functions)("%s", async (_, called) => {
    const names = parametersOf(called);
    const right = names.map((name) => RIGHT[name] ?? OPTIONS);
    const calls = WRONG.flatMap(([wrong, value]) => [
      [`${wrong} for all`, names.map(() => value)] as const,
      ...names.map((name, i) => [`${wrong} as ${name}`, right.map((one, j) => (j === i ? value : one))] as const),
    ]);
    const faults: string[] = [];
    for (const [what, args] of calls) {
      const fault = await faultOf(called, args);
      if (fault !== undefined) faults.push(`${what}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("options that are none are told before the file is called damaged", () => {
  it.each([
    ["signal", {}, "an AbortSignal"],
    ["onProgress", "x", "a function"],
    ["readLegacy", true, "a function"],
    ["inflate", {}, "a function"],
    ["limits", 5, "an object of limits"],
    ["fileName", 5, "a text"],
  ])("%s", async (option, value, expected) => {
    const wrong: object = { plan, asOf: "2025-12-31", [option]: value };
    const said = `option ${option}: ${expected} expected`;
    await expect(workbook.readWorkbook(bytes, wrong)).rejects.toThrow(said);
    await expect(workbook.checkWorkbook(bytes, Object(wrong))).rejects.toThrow(said);
  });
});

describe("a limit that is none holds nothing, and is refused", () => {
  it.each<[object, string]>([
    [{ cell: 3 }, "option limits.cell: cells expected, not “cell”"],
    [{ maxRows: 3 }, "option limits.maxRows: fileSize, zipEntries,"],
    [{ cells: "3" }, "option limits.cells: a number from 0 expected, not “3”"],
    [{ cells: Number.NaN }, "option limits.cells: a number from 0 expected, not NaN"],
    [{ cells: -1 }, "option limits.cells: a number from 0 expected, not -1"],
  ])("%j", async (limits, said) => {
    await expect(workbook.readWorkbook(bytes, { limits })).rejects.toThrow(said);
    await expect(workbook.checkWorkbook(bytes, { plan, limits })).rejects.toThrow(said);
    await expect(workbook.readDocx(docx, { limits })).rejects.toThrow(said);
  });
});

/** What examples take as given, beside everything that is exported. */
const GIVEN = {
  ...{ plan, dataset: run.dataset, index, run, lastRun: run, report, summary, words, document, bytes, grid },
  ...{ files: [input], ...input, rows: sheets.extractRecords(run), json: JSON.parse(JSON.stringify(plan)) },
  console: { log: () => undefined },
  writeFile: async () => undefined,
  readFile: async (name: string) =>
    name.endsWith(".json") ? JSON.stringify(plan) : name.endsWith(".docx") ? docx : bytes,
};
const { document: text } = sheets.reportDocument(collection, summary);
const docx = workbook.writeDocx(text);

/** Right arguments of those whose names mean something else to others. */
const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "workbook: annotateWorkbook": { annotation: { marks: [], findings: document.sheets[0] } },
  "workbook: markedCopy": { givenFile: { bytes } },
  "workbook: returnFiles": { returnOptions: { given: () => undefined } },
  "workbook: writeDocx": { document: text },
  "workbook: zipFiles": { files: [] },
  "sheets: fixesSheet": { changed: [] },
  "sheets: readDate": { value: "1/2/2024" },
};

describe("a name that is none, in an object of options, is refused", () => {
  const TAKEN = ["options", "fixOptions", "returnOptions"];
  const withOptions = functions.flatMap(([name, called]) => {
    const names = parametersOf(called);
    const at = names.findIndex((one) => TAKEN.includes(one));
    return at < 0 ? [] : [[name, called, names, at] as const];
  });

  it("by many", () => expect(withOptions.length).toBeGreaterThan(25));

  it.each(withOptions)("%s", async (name, called, names, at) => {
    const own = OWN[name] ?? {};
    const wrong = { ...OPTIONS, ...Object(own[names[at] ?? ""]), lan: "vi" };
    const args = names.map((one, i) => (i === at ? wrong : (own[one] ?? RIGHT[one] ?? OPTIONS)));
    const fault = await (async () => called(...args))().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(core.OptionError);
    expect(fault).toMatchObject({ option: "lan", given: "lan" });
  });
});

/** What an example says that an expression gives: `cellName(6, 1); // "B7"`. */
const compared = (code: string): string =>
  code.replace(/^(?!const |for |if |await )(.+); \/\/ (.+)$/gm, (_, made, said) => `same(${made}, ${said});`);

const examples = SOURCES.flatMap((entry) =>
  namesOf(entry).flatMap(({ name, doc }) => {
    const [, code] = /@example\n([\s\S]*?)\*\//.exec(doc) ?? [];
    return code === undefined ? [] : [[`${entry}: ${name}`, code.replace(/^ \* ?/gm, "")] as const];
  }),
);

describe("examples in docstrings run, and give what they say", () => {
  it("are many", () => expect(examples.length).toBeGreaterThan(100));

  it.each(examples)("%s", async (_, code) => {
    const same = (made: unknown, said: unknown) => expect(made).toEqual(said);
    const scope: Record<string, unknown> = { ...Object.assign({}, ...Object.values(ENTRIES)), ...GIVEN, same };
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    const plain = ts.transpile(compared(code), options);
    const names = Object.keys(scope);
    const body = new Function(...names, `return (async () => { ${plain} })();`);
    await body(...names.map((name) => scope[name]));
    expect(plain.trim()).not.toBe("");
  });
});
