import type { ConformanceAnswer } from "@ntm-kit/core";
import type { SuiteTest } from "./suite";

/** What became of one test. */
export interface Judgement {
  readonly test: SuiteTest;
  readonly result: "passed" | "failed" | "skipped";
  /** What differs, or why it was left out. */
  readonly details: readonly string[];
}

/** Numbers of another engine may come from a division of its own. */
const TOLERANCE = 1e-6;

/** Holds an answer against a test; a program that tells no findings is compared by its targets alone. */
export function judge(test: SuiteTest, answer: ConformanceAnswer): Judgement {
  if (answer.skipped !== undefined) return { test, result: "skipped", details: [answer.skipped] };
  const targets = Object.entries(test.targets ?? {});
  const asks = targets.length > 0 || (test.findings !== undefined && answer.findings !== undefined);
  if (!asks) return { test, result: "skipped", details: ["findings are not told"] };
  const details = [
    ...targets.flatMap(([id, expected]) => targetDifferences(id, expected, answer)),
    ...findingDifferences(test.findings, answer.findings),
  ];
  return { test, result: details.length === 0 ? "passed" : "failed", details };
}

function targetDifferences(id: string, expected: object, answer: ConformanceAnswer): string[] {
  const found = answer.targets?.find((target) => target.id === id);
  if (!found) return [`${id}: not answered`];
  return Object.entries(expected).flatMap(([field, value]) =>
    isSame(value, found[field])
      ? []
      : [`${id}: ${field} is ${JSON.stringify(found[field])}, expected ${JSON.stringify(value)}`],
  );
}

function isSame(expected: unknown, found: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(found) && found.length === expected.length && expected.every((end, i) => isSame(end, found[i]))
    );
  if (typeof expected === "number") return typeof found === "number" && Math.abs(expected - found) <= TOLERANCE;
  return expected === found;
}

type Findings = ConformanceAnswer["findings"];

/** As sets: in which order a program tells them is its own affair. */
function findingDifferences(expected: Findings, found: Findings): string[] {
  if (!expected || !found) return [];
  const listed = (findings: NonNullable<Findings>): string[] =>
    findings.map(({ code, severity, subject }) => `${severity} ${code} ${subject ?? ""}`).sort();
  const [wanted, told] = [listed(expected), listed(found)];
  return wanted.join("\n") === told.join("\n")
    ? []
    : [`findings are [${told.join("; ")}], expected [${wanted.join("; ")}]`];
}
