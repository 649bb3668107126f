import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@ntm-kit/cli";
import { describe, expect, it } from "vitest";

/** Runs the command; a program to hold against the cases is a text of Node's own. */
async function conformance(...args: string[]) {
  let out = "";
  let err = "";
  const stdout = { write: (text: string | Uint8Array) => void (out += text) };
  const stderr = { write: (text: string) => void (err += text) };
  const status = await run(["conformance", ...args, "--lang", "en"], { stdout, stderr, env: {} });
  return { status, out, err };
}

const folder = mkdtempSync(join(tmpdir(), "ntm-conformance-"));
const program = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return `"${process.execPath}" "${join(folder, name)}"`;
};

interface Told {
  readonly total: Readonly<Record<string, number>>;
  readonly rules: readonly {
    readonly rule: string;
    readonly tests: readonly { readonly description: string; readonly result: string; readonly details: string[] }[];
  }[];
}

const own: Told = JSON.parse((await conformance("--format", "json")).out);

describe("cases of how units and tasks are counted", () => {
  const cases = own.rules.flatMap(({ rule, tests }) => tests.map((test) => ({ ...test, rule })));
  it.each(cases)("$rule: $description", ({ result, details }) => {
    expect([result, details]).toEqual(["passed", []]);
  });
});

describe("another program held against the cases", () => {
  it("passes, fails and leaves out test by test, in the order of the lines", async () => {
    const against = program(
      "half.mjs",
      `import { createInterface } from "node:readline";
let n = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { plan, asOf, records } = JSON.parse(line);
  if (!plan.targets || !asOf || !Array.isArray(records)) throw new Error("not as it was agreed");
  console.log(++n === 1 ? '{"skipped":"too hard"}' : n === 2 ? "no JSON at all" : '{"targets":[],"findings":[]}');
}`,
    );
    const { status, out } = await conformance("--format", "json", "--against", against);
    const { total, rules }: Told = JSON.parse(out);
    const [first, second, third] = rules.flatMap(({ tests }) => tests);
    expect(status).toBe(1);
    expect([first?.result, first?.details]).toEqual(["skipped", ["too hard"]]);
    expect([second?.result, second?.details]).toEqual(["failed", ["no JSON: no JSON at all"]]);
    expect([third?.result, third?.details[0]]).toEqual(["failed", expect.stringContaining("not answered")]);
    expect(total["skipped"]).toBe(1);
    expect(Object.values(total).reduce((a, b) => a + b)).toBe(Object.values(own.total).reduce((a, b) => a + b));
  });

  it("that tells no findings is compared by its targets alone", async () => {
    const against = program(
      "targets.mjs",
      `process.stdin.setEncoding("utf8"); let all = "";
process.stdin.on("data", (text) => (all += text)).on("end", () => {
  for (const line of all.trim().split("\\n")) console.log('{"targets":[]}');
});`,
    );
    const { rules }: Told = JSON.parse((await conformance("--format", "json", "--against", against)).out);
    const overdue = rules.find(({ rule }) => rule === "counting/task-overdue");
    expect(overdue?.tests.map(({ result }) => result)).toContain("skipped");
    expect(overdue?.tests.map(({ result }) => result)).not.toContain("failed");
  });

  it.each([
    ["cannot be started", "no-such-program-anywhere"],
    ["says nothing", `"${process.execPath}" -e 0`],
  ])("that %s is a fault of the call, not of a case", async (_what, against) => {
    const { status, out, err } = await conformance("--against", against);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("the program gave nothing");
  });

  const evaluator = fileURLToPath(new URL("../examples/conformance_evaluator.py", import.meta.url));
  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!hasPython)("that was written anew in Python fails none (skipped where there is no python3)", async () => {
    const { status, out } = await conformance("--format", "json", "--against", `python3 "${evaluator}"`);
    const { total }: Told = JSON.parse(out);
    expect([status, total["failed"]]).toEqual([0, 0]);
    expect(total["passed"]).toBeGreaterThanOrEqual(89);
  });

  it("that ends early has answered what it has answered", async () => {
    const against = `"${process.execPath}" -e "console.log('{\\"skipped\\":\\"x\\"}')"`;
    const { status, out } = await conformance("--against", against);
    expect(status).toBe(1);
    expect(out).toContain("  no answer");
  });
});

describe("a folder of cases of one's own", () => {
  const group = (targets: object) => ({
    suite: 1,
    description: "Mẫu",
    rule: "own/rule",
    plan: "dak-nong-2021-2025",
    tests: [{ description: "nothing is reported", asOf: "2025-12-31", records: [], targets }],
  });
  const put = (name: string, content: unknown): string => {
    const own = mkdtempSync(join(folder, "own-"));
    writeFileSync(join(own, name), JSON.stringify(content));
    return own;
  };
  it("says what differs where a case does not come out", async () => {
    const own = put("a.json", [group({ "cu-jut/communes-standard": { status: "met", range: [0, 7] } })]);
    const { status, out } = await conformance(own);
    expect(status).toBe(1);
    expect(out).toMatch(/own\/rule +0 +1 +0/);
    expect(out).toContain('cu-jut/communes-standard: status is "undetermined", expected "met"');
  });
  it.each([
    ["holds none", "a.txt", [], "the folder holds no cases"],
    ["holds what is no case", "a.json", [{ ...group({}), suite: 2 }], "no cases: 0.suite"],
    ["names a plan that is not there", "a.json", [{ ...group({}), plan: "nowhere" }], "There is no plan"],
  ])("that %s is refused", async (_what, name, content, words) => {
    const { status, err } = await conformance(put(name, content));
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
