// Runs programs and says on failure what they printed.
import { spawn } from "node:child_process";

/**
 * @param options of `spawn`, and `status`: the exit status that is expected, 0 by default
 * @returns what it printed on stdout
 * @throws with all it printed where it ends in another way
 */
export function run(command, args, { status = 0, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    const printed = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"])
      child[stream].setEncoding("utf8").on("data", (text) => {
        printed[stream] += text;
      });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === status) resolve(printed.stdout);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}\n${printed.stdout}${printed.stderr}`));
    });
  });
}

/** Where a result is not what it should be. */
export function expectPart(text, part, what) {
  if (!text.includes(part)) throw new Error(`${what}: “${part}” is missing in\n${text.slice(0, 2000)}`);
}
