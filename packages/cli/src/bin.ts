#!/usr/bin/env node
import { join } from "node:path";
import { languageOf } from "./language-of";
import { quickAnswer } from "./quick-answer";

const HELP = /^(?:--help|-h|help|--version)$/;

const stop = new AbortController();
process.once("SIGINT", () => stop.abort(Object.assign(new Error("stopped"), { name: "AbortError" })));
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough ("| head") is no fault.
  if (code === "EPIPE") process.exit(0);
  process.stderr.write(UNWRITTEN[languageOf(process.argv)](code ?? message), () => process.exit(2));
});
const UNWRITTEN = {
  vi: (why: string) =>
    `ntm: không ghi hết được kết quả (${why}).\n     Kiểm tra chỗ trống trên đĩa; phần đã ghi không dùng được.\n`,
  en: (why: string) =>
    `ntm: the result could not be written whole (${why}).\n     Check the space on the disk; what was written is of no use.\n`,
};

async function main(argv: readonly string[]): Promise<void> {
  const answer = quickAnswer(argv);
  if (answer !== undefined) {
    process.stdout.write(answer);
    return;
  }
  const { loadCommand } = await import("./start/load-command");
  const { run, keep } = loadCommand(join(__dirname, "command.js"), argv);
  const { stdout, stderr, env } = process;
  const status = await run(argv, { stdout, stderr, env, signal: stop.signal });
  process.exitCode = status;
  // A run that could not do its work has compiled too little, or has no command by that name; so has one that gave help.
  if (status !== 2 && !argv.some((word) => HELP.test(word))) keep();
  // Nothing is left to do; Node would tidy up for as long as a tenth of the run before it ends.
  stdout.write("", (failed) => failed || stderr.write("", () => process.exit(status)));
}

void main(process.argv.slice(2));
