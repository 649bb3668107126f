import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@ntm-kit/cli";
import { afterAll } from "vitest";

export interface Done {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * A folder for the files of one test file, and the command run in it by its own function: no start of Node for each
 * call. The folder is left again once they are done.
 */
export function commandFolder(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `ntm-${name}-`));
  const before = process.cwd();
  process.chdir(folder);
  afterAll(() => process.chdir(before));
  return {
    folder,
    at: (file: string): string => join(folder, file),
    /** The command as it is typed, without a day unless one is given. */
    async typed(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Done> {
      const out: Uint8Array[] = [];
      let err = "";
      const status = await run(args, {
        stdout: { write: (text) => out.push(Buffer.from(text)) },
        stderr: { write: (text) => (err += text) },
        env,
      });
      return { status, out: Buffer.concat(out).toString("utf8"), err };
    },
    /** The command on the last day of the plan. */
    ntm(...args: string[]): Promise<Done> {
      return this.typed([...args, "--as-of", "2025-12-31"]);
    },
  };
}
