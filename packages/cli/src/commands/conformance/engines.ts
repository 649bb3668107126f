import { spawn } from "node:child_process";
import { type ConformanceAnswer, conformanceAnswerSchema } from "@ntm-kit/core";
import { checkFiles, reportOf } from "@ntm-kit/sheets";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { SuiteTest } from "./suite";

/** What a program gave for a test: its answer, or what is wrong with it. */
export type Given = ConformanceAnswer | { readonly fault: string };

/** This program itself. */
export async function ownAnswers(tests: readonly SuiteTest[], signal: AbortSignal): Promise<Given[]> {
  const answers: Given[] = [];
  for (const { plan, asOf, records } of tests) {
    const lines = records.map((record, i) => ({ line: i + 1, record }));
    const run = await checkFiles([{ path: "case.ndjson", sha256: "", lines }], { plan, asOf, signal });
    const { targets, findings } = reportOf(run, { language: "en", toolVersion: VERSION });
    answers.push({ targets, findings });
  }
  return answers;
}

/**
 * Another program: a line of JSON a test on its stdin, a line of JSON a test on its stdout.
 *
 * @throws {UserError} where it cannot be started, or gives nothing at all
 */
export async function programAnswers(
  command: string,
  tests: readonly SuiteTest[],
  signal: AbortSignal,
): Promise<Given[]> {
  const asked = tests.map(({ plan, asOf, records }) => `${JSON.stringify({ plan, asOf, records })}\n`);
  const { stdout, stderr, status } = await talk(command, asked, signal);
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) throw gaveNothing(command, status, stderr);
  return tests.map((_, i) => answerOf(lines[i]));
}

function answerOf(line: string | undefined): Given {
  if (line === undefined) return { fault: "no answer" };
  try {
    const parsed = conformanceAnswerSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : { fault: `no answer: ${parsed.error.issues[0]?.path.join(".")}` };
  } catch {
    return { fault: `no JSON: ${line.slice(0, 60)}` };
  }
}

interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function talk(command: string, asked: readonly string[], signal: AbortSignal): Promise<Said> {
  return new Promise((resolve, reject) => {
    const program = spawn(command, { shell: true, stdio: ["pipe", "pipe", "pipe"], signal });
    let stdout = "";
    let stderr = "";
    program.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    program.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-2000)));
    // A program that ends early is judged by what it has said.
    program.stdin.on("error", () => undefined);
    program.on("error", reject);
    program.on("close", (status) => resolve({ stdout, stderr, status }));
    program.stdin.end(asked.join(""));
  });
}

function gaveNothing(command: string, status: number | null, stderr: string): UserError {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const why = last === "" ? "" : `: ${last}`;
  return new UserError(
    {
      vi: `chương trình không trả lời gì (mã thoát ${status})${why}`,
      en: `the program gave nothing (exit ${status})${why}`,
    },
    {
      vi: "Mỗi dòng JSON ở stdin cần một dòng JSON ở stdout: targets, findings.",
      en: "Each line of JSON on stdin asks for one on stdout: targets, findings.",
    },
    command,
  );
}
