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
const grid = sheets.gridFromRows("Tiêu chí xã", [
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

describe("what an option cannot be is refused", () => {
  const collected = { ...collection };
  // biome-ignore lint/suspicious/noExplicitAny: no compiler looks at it there
  const any = (value: unknown): any => value;
  const { sheets: lists, styles } = sheets.findingsDocument(report, { language: "en" });
  const marked = (mark: object) => {
    const first = { sheet: "Tiêu chí xã", cell: "A1", severity: "error", text: "x", ...mark };
    return workbook.annotateWorkbook(bytes, any({ marks: [first], findings: lists[0], styles }));
  };
  const empty = core.EMPTY_DATASET;

  it.each<[string, () => unknown]>([
    ["aim: binding or all expected, not “bindng”", () => core.findRoad(plan, dataset, { aim: any("bindng") })],
    ["unknown: pessimistic, optimistic or both", () => core.findRoad(plan, dataset, { unknown: any("worst") })],
    ["language: vi or en", () => core.findRoad(plan, dataset, { language: any("fr") })],
    ["locks: a list of steps", () => core.findRoad(plan, dataset, { locks: any("a") })],
    ["language: vi or en", () => core.provePlan(plan, { language: any("fr") })],
    ["reading: a list of readings", () => core.provePlan(plan, { reading: any("mean=remaining") })],
    ["facts: facts, as factsOf gives", () => core.checkRecords(plan, empty, { asOf: "2025-12-31", facts: any({}) })],
    ["no day of the calendar: x", () => core.checkRecords(plan, empty, { asOf: "2025-12-31", today: "x" })],
    ["unitName: a function", () => html.renderHtmlReport(report, summary, { language: "en", unitName: any(3) })],
    ["texts: texts, as defineTexts", () => html.renderHtmlReport(report, summary, { language: "en", texts: any({}) })],
    ["files: files of a round, as", () => sheets.collect(run, { files: any({}) })],
    ["period: a period, as planRounds", () => sheets.collect(run, { period: any("2024") })],
    ["overdueOnly: true or false", () => sheets.taskList(run, { overdueOnly: any("yes") })],
    ["language: vi or en", () => sheets.findingsDocument(report, any({}))],
    ["linkTo: a list", () => sheets.findingsDocument(report, { language: "en", linkTo: any(5) })],
    ["language: vi or en", () => sheets.summaryDocument(summary, any({ plan }))],
    ["road: a road, as roadOf", () => sheets.summaryDocument(summary, { plan, language: "en", road: any({}) })],
    ["language: vi or en", () => sheets.liveSummary(run, summary, any({}))],
    ["day: a day, such as", () => sheets.templateDocument("commune-criteria", plan, { day: "31/12/2025" })],
    ["carried: a Map", () => sheets.templateDocument("commune-criteria", plan, { carried: any({}) })],
    ["office: an office, as", () => sheets.reportDocument(collected, summary, { office: any("x") })],
    ["visibility: visible, hidden or", () => sheets.gridFromRows("a", [], { visibility: any("hiden") })],
    ["texts.note: notes expected", () => core.defineTexts(any({ findings: {}, note: {} }))],
    [
      "kind.record: records",
      () => sheets.defineKind(any({ kind: "a/b", columns: { c: { holds: "unit" } }, record: 1 })),
    ],
    [
      "columns.c.optionl: optional",
      () => sheets.defineKind({ kind: "a/b", columns: { c: any({ holds: "unit", optionl: true }) } }),
    ],
    ["addsCells: true or false", () => workbook.fixWorkbook(bytes, [], { addsCells: any("no") })],
    ["modified: a number", () => workbook.writeWorkbook(document, { modified: any("x") })],
    ["marks[0].sheet: one of Tiêu chí xã", () => marked({ sheet: "Biểu 9" })],
    ["marks[0].cell: a cell, such as B12", () => marked({ cell: "nope" })],
    ["marks[0].severity: error, warning or info", () => marked({ severity: "fatal" })],
  ])("%s", async (said, call) => {
    await expect((async () => call())()).rejects.toThrow(said);
  });

  it("and a mark in its place is taken", async () => expect((await marked({})).withoutNote).toEqual([]));
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

  it.each(withOptions)("a text in place of the object is told: %s", async (name, called, names, at) => {
    const own = OWN[name] ?? {};
    const args = names.map((one, i) => (i === at ? "2025-12-31" : (own[one] ?? RIGHT[one] ?? OPTIONS)));
    const fault = await (async () => called(...args))().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(core.OptionError);
    expect(String(fault)).toMatch(/expected/);
    expect(String(fault)).not.toContain("option 0");
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
