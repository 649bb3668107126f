#!/usr/bin/env node
import { quickAnswer } from "./quick-answer";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort(Object.assign(new Error("stopped"), { name: "AbortError" })));
// A reader that has seen enough ("| head") is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const argv = process.argv.slice(2);
const answer = quickAnswer(argv);
if (answer !== undefined) process.stdout.write(answer);
else {
  const { run } = await import("./index");
  process.exitCode = await run(argv, {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: stop.signal,
  });
}
