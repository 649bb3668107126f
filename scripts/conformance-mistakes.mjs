// Makes deliberate mistakes in the counting, one at a time, and shows that the conformance suite notices each of them.
//   node scripts/conformance-mistakes.mjs [every]     needs python3 and the built command; 10: every tenth mistake
// A mistake is data: a text of the evaluator in Python, and what stands there in its place.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "packages", "cli", "dist", "bin.js");
const folder = mkdtempSync(join(tmpdir(), "ntm-mistakes-"));

export const mistakes = JSON.parse(readFileSync(join(root, "tests", "conformance", "mistakes.json"), "utf8"));
export const evaluator = readFileSync(join(root, "examples", "conformance_evaluator.py"), "utf8");

/** The evaluator with one mistake; undefined where its text does not stand there exactly once. */
export const withMistake = ({ from, to }) =>
  evaluator.split(from).length === 2 ? evaluator.replace(from, () => to) : undefined;

/** The tests that an evaluator fails, as `rule: test`. */
export function failedBy(source) {
  const program = join(folder, "evaluator.py");
  writeFileSync(program, source);
  const cases = join(root, "packages", "core", "conformance");
  const args = [command, "conformance", cases, "--format", "json", "--against", `python3 "${program}"`];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).rules.flatMap(({ rule, tests }) =>
    tests.filter(({ result }) => result === "failed").map(({ description }) => `${rule}: ${description}`),
  );
}

function main(every = 1) {
  const made = mistakes.filter((_, i) => i % every === 0);
  const unnoticed = made.filter((mistake) => {
    const source = withMistake(mistake);
    const failed = source === undefined ? [] : failedBy(source);
    process.stdout.write(`${String(failed.length).padStart(3)}  ${mistake.name}\n`);
    return failed.length === 0;
  });
  process.stdout.write(`${made.length - unnoticed.length} of ${made.length} mistakes are noticed\n`);
  if (unnoticed.length > 0 || failedBy(evaluator).length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(Number(process.argv[2] ?? 1));
