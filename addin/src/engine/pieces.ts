import type { ReportFinding } from "@ntm-kit/core";
import type { CallName, Checked } from "./protocol";

/** Findings in one message: more would hold the pane up. */
const FINDINGS_A_PIECE = 1_000;

/** Findings that stay as they were: from a place in the list before, to another that is left out. */
interface Kept {
  readonly keep: readonly [from: number, to: number];
}
/** A part of a list: what stays of the list before, and what is new. */
type Piece = readonly (Kept | ReportFinding)[];

/** A list of findings that went over the channel, and the request it answered. */
interface Answered {
  readonly id: number;
  readonly findings: readonly ReportFinding[];
}

/** The calls that answer with a report. */
const isReported = (call: CallName): boolean => call === "check" || call === "accept";

/** The end of the channel that sends: of findings that the other end has, it says where they stood. */
export class FindingsSent {
  #last: Answered | undefined;

  /**
   * A result as it goes over the channel: its findings ahead, in pieces.
   * @param known - the request whose answer the other end has
   */
  split(id: number, call: CallName, result: unknown, known: number | undefined) {
    if (!isReported(call)) return { rest: result, pieces: [] };
    const checked = result as Checked;
    const { findings } = checked.report;
    const before = known !== undefined && this.#last?.id === known ? this.#last.findings : [];
    this.#last = { id, findings };
    return { rest: withFindings(checked, []), pieces: [...piecesOf(findings, before)] };
  }
}

/** The end of the channel that receives. */
export class FindingsHeld {
  #last: Answered | undefined;

  /** The request whose answer is here. */
  get known(): number | undefined {
    return this.#last?.id;
  }

  /** The whole result again; findings that stayed are the very objects of before. */
  join(id: number, call: CallName, rest: unknown, pieces: readonly unknown[]): unknown {
    if (!isReported(call)) return rest;
    const before = this.#last?.findings ?? [];
    // Chunks of such a call are those of `split`, here and nowhere else.
    const parts = (pieces as readonly Piece[]).flat();
    const findings = parts.flatMap((part) => ("keep" in part ? before.slice(...part.keep) : [part]));
    this.#last = { id, findings };
    return withFindings(rest as Checked, findings);
  }
}

const withFindings = (checked: Checked, findings: readonly ReportFinding[]): Checked => ({
  ...checked,
  report: { ...checked.report, findings: [...findings] },
});

/** Findings are known by what they are: the engine leaves those that did not change the objects they were. */
function* piecesOf(findings: readonly ReportFinding[], before: readonly ReportFinding[]): Generator<Piece> {
  const placeOf = placesIn(before);
  let piece: (Kept | ReportFinding)[] = [];
  let run: [number, number] | undefined;
  for (const finding of findings) {
    const place = placeOf(finding);
    if (place !== undefined && run?.[1] === place) {
      run[1]++;
      continue;
    }
    run = place === undefined ? undefined : [place, place + 1];
    piece.push(run ? { keep: run } : finding);
    if (piece.length < FINDINGS_A_PIECE) continue;
    yield piece;
    [piece, run] = [[], undefined];
  }
  if (piece.length > 0) yield piece;
}

/** Where each stood in a list: mostly right after the one that was asked for before it. */
function placesIn(list: readonly ReportFinding[]): (finding: ReportFinding) => number | undefined {
  let next = 0;
  let places: ReadonlyMap<ReportFinding, number> | undefined;
  return (finding) => {
    if (list[next] === finding) return next++;
    places ??= new Map(list.map((one, i) => [one, i]));
    const place = places.get(finding);
    if (place !== undefined) next = place + 1;
    return place;
  };
}
