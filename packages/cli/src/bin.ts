#!/usr/bin/env node
import { run } from "./index";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort(Object.assign(new Error("stopped"), { name: "AbortError" })));
// A reader that has seen enough ("| head") is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: stop.signal,
});
