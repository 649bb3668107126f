import type { ReportFinding } from "@ntm-kit/core";
import type { CallName, Checked, EngineCalls } from "./protocol";

/**
 * How a result too large for one message goes over the channel: most of it ahead, and put together again at the other
 * end.
 */
interface InPieces<Whole, Piece> {
  split(whole: Whole): { readonly rest: Whole; readonly pieces: readonly Piece[] };
  join(rest: Whole, pieces: readonly Piece[]): Whole;
}

const FINDINGS_A_PIECE = 1_000;

const findings: InPieces<Checked, readonly ReportFinding[]> = {
  split(checked) {
    const all = checked.report.findings;
    if (all.length <= FINDINGS_A_PIECE) return { rest: checked, pieces: [] };
    const count = Math.ceil(all.length / FINDINGS_A_PIECE);
    const pieces = Array.from({ length: count }, (_, i) => all.slice(i * FINDINGS_A_PIECE, (i + 1) * FINDINGS_A_PIECE));
    return { rest: withFindings(checked, []), pieces };
  },
  join: (rest, pieces) => (pieces.length === 0 ? rest : withFindings(rest, pieces.flat())),
};

const withFindings = (checked: Checked, list: readonly ReportFinding[]): Checked => ({
  ...checked,
  report: { ...checked.report, findings: [...list] },
});

type Table = { readonly [Name in CallName]?: InPieces<ReturnType<EngineCalls[Name]>, unknown> };

/** The calls whose results are cut. What a piece holds is known to the two functions of its entry alone. */
export const IN_PIECES: Table = {
  check: findings as InPieces<Checked, unknown>,
  accept: findings as InPieces<Checked, unknown>,
};

/** A result as it goes over the channel. */
export function splitResult<Name extends CallName>(call: Name, result: ReturnType<EngineCalls[Name]>) {
  return IN_PIECES[call]?.split(result) ?? { rest: result, pieces: [] };
}
