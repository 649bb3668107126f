import { type Plan, planRounds, type ReportFinding } from "@ntm-kit/core";
import {
  type Collection,
  type CompareDocument,
  checkFiles,
  collect,
  compareRounds,
  isUnreadable,
  type RoundFiles,
  type Run,
  type RunInput,
  roundFiles,
  type SavedRound,
  savedRoundSchema,
  sendersOfRound,
  type WordsOptions,
} from "@ntm-kit/sheets";
import { NO_SHA256 } from "@ntm-kit/workbook";
import { EngineError } from "../engine-error";
import { isFault, readOrFault } from "../held-files";
import type { RoundFileKind, RoundOptions } from "../protocol";
import { type RoundContents, roundDownload } from "./round-downloads";
import { type RoundMoves, type RoundView, roundView } from "./round-view";

type Bytes = { readonly name: string; readonly bytes: Uint8Array };

const SAVED = /\.json$/i;
const NOTHING_SAID: SavedRound = savedRoundSchema.parse({ roundVersion: 1, plan: "?" });

/** The round that the open files are: what was said of them, what they come to, and the round before. */
export class RoundDesk {
  #collection: (() => Collection) | undefined;
  #saved = NOTHING_SAID;
  #earlier: Collection | undefined;

  forget(): void {
    this.#collection = undefined;
    this.#earlier = undefined;
  }

  /** The files by their names in the round, with what the saved round says of those that it knows. */
  prepare(inputs: readonly RunInput[], { saved }: RoundOptions): RoundFiles {
    // Zeros claim nothing: no two files are equal by them.
    const given = inputs.map((input) => (input.sha256 === NO_SHA256 ? { ...input, sha256: "" } : input));
    return roundFiles(given, sendersOfRound(knownOf(saved, given), given));
  }

  /** Puts the files of a run together, when that is asked for: a file alone is mostly looked at by itself. */
  take(run: Run, files: RoundFiles, { period, saved }: RoundOptions): () => Collection {
    const round = planRounds(run.plan).find(({ id }) => id === period);
    this.#saved = saved;
    let made: Collection | undefined;
    this.#collection = () => (made ??= collect(run, { files: files.files, period: round, expected: saved.expected }));
    return this.#collection;
  }

  view(findings: readonly ReportFinding[], words: WordsOptions): RoundView {
    const view = roundView(this.#now(), findings, this.#saved);
    const moves = this.#moves(words);
    return moves ? { ...view, moves: withoutFindings(moves) } : view;
  }

  /** Reads the earlier round on the latest day that it states, else on that of this one. */
  async compare(files: readonly Bytes[], plan: Plan, words: WordsOptions): Promise<RoundMoves> {
    const now = this.#now();
    const own = files.find(({ name }) => SAVED.test(name));
    const saved = own ? readSaved(new TextDecoder().decode(own.bytes), plan) : NOTHING_SAID;
    const held = [];
    for (const { name, bytes } of files) if (!SAVED.test(name)) held.push(await readOrFault(name, bytes));
    const inputs = await Promise.all(held.map((one) => (isFault(one) ? one : one.input())));
    const round = roundFiles(inputs, sendersOfRound(knownOf(saved, inputs), inputs));
    const { decisions, asOf } = saved;
    const stated = await checkFiles(round.inputs, { plan, decisions, ...(asOf ? { asOf } : {}) });
    const isStated = asOf !== undefined || stated.asOfFrom === "sheets";
    const run = isStated ? stated : await checkFiles(round.inputs, { plan, decisions, asOf: now.run.asOf });
    if (run.sheets.every(({ content }) => content.tables.length === 0))
      throw new EngineError("round-earlier", run.inputs.filter(isUnreadable)[0]?.path ?? files[0]?.name ?? "");
    this.#earlier = collect(run, { files: round.files });
    return withoutFindings(compareRounds(this.#earlier, now, words));
  }

  file(kind: RoundFileKind, more: Pick<RoundContents, "accepted" | "given" | "office">) {
    const moves = this.#moves({ language: "vi", toolVersion: "", accepted: more.accepted });
    return roundDownload(kind, { ...more, collection: this.#now(), saved: this.#saved, moves });
  }

  #moves(words: WordsOptions): CompareDocument | undefined {
    return this.#earlier && compareRounds(this.#earlier, this.#now(), words);
  }

  #now(): Collection {
    if (!this.#collection) throw new EngineError("check-first");
    return this.#collection();
  }
}

const withoutFindings = ({ earlier, later, units, targets, summary }: CompareDocument): RoundMoves => ({
  earlier,
  later,
  units,
  targets,
  summary,
});

/** What a saved round says of files of the same content; without a hash the name tells. */
function knownOf(saved: SavedRound, given: readonly RunInput[]): SavedRound {
  const hashes = new Set(given.map(({ sha256 }) => sha256));
  return { ...saved, files: saved.files.filter(({ sha256 }) => sha256 === undefined || hashes.has(sha256)) };
}

/** @throws {EngineError} `round-file` for what is no saved round, `round-plan` for one of another plan */
export function readSaved(text: string, plan: Plan): SavedRound {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new EngineError("round-file", "JSON");
  }
  const read = savedRoundSchema.safeParse(json);
  if (!read.success) throw new EngineError("round-file", read.error.issues[0]?.path.map(String).join(".") || "{…}");
  if (read.data.plan !== plan.id) throw new EngineError("round-plan", read.data.plan);
  return read.data;
}
