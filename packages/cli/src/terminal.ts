import type { Progress } from "@ntm-kit/sheets";

/** Where output goes; the tests give their own. */
export interface Streams {
  readonly stdout: { write(text: string | Uint8Array): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal a person sits at: colours and progress only where there is one. */
export interface Terminal {
  readonly colours: boolean;
  readonly width: number;
  progress(progress: Progress): void;
  endProgress(): void;
  remark(text: string): void;
}

/** Columns: lines are laid out for no fewer and no more, whatever the window; and those of a pipe or file. */
const [NARROWEST, WITHOUT_TERMINAL, WIDEST] = [72, 110, 140];

export function terminalOf({ stdout, stderr, env }: Streams): Terminal {
  const forced = env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "0";
  let drawn = false;
  return {
    colours: forced || (stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb"),
    width: Math.max(NARROWEST, Math.min(stdout.columns ?? WITHOUT_TERMINAL, WIDEST)),
    progress({ done, total, what }) {
      if (stderr.isTTY !== true || total < 3) return;
      const filled = Math.round((done / Math.max(1, total)) * 20);
      stderr.write(
        `\r\u001b[K[${"#".repeat(filled)}${".".repeat(20 - filled)}] ${done}/${total} ${(what ?? "").replace(/[\u0000-\u001f\u007f-\u009f]/g, "?").slice(-50)}`,
      );
      drawn = true;
    },
    endProgress() {
      if (drawn) stderr.write("\r\u001b[K");
      drawn = false;
    },
    remark: (text) => void stderr.write(`${text}\n`),
  };
}
