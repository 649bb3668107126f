import { checkGiven } from "../../check-given";
import { checkNames, namesOf } from "../../check-names";
import type { Language } from "../../findings/words";
import type { Plan } from "../../model/plan";
import { indexPlan } from "../../model/plan-index";
import { READINGS, type Reading } from "../../model/readings";
import type { Proof, ProvedBreak, ProvedTarget } from "../../report/proof";
import { asNumber } from "../../targets/exact";
import { UnknownWordError } from "../errors";
import { leftOutOf } from "../left-out";
import { Pace, type Watching } from "../progress";
import { type Analysis, analyse, numberOf, roomOf } from "./analyse";
import { type Break, breaksOf } from "./breaks";
import { breakMessage, headMessage, targetMessage } from "./proof-words";
import { tryReading } from "./try-reading";
import { type AskedTarget, Worlds } from "./world";

const NAMES = namesOf<ProveOptions>({
  reading: ["a list of readings", "list"],
  language: ["vi or en", ["vi", "en"]],
  signal: true,
  onProgress: true,
});

/** Which readings are tried, in which language it is told, and how it is watched and stopped. */
export interface ProveOptions extends Watching {
  /** Readings other than the chosen ones. */
  readonly reading?: readonly Reading[] | undefined;
  /** Of its sentences; Vietnamese where absent. */
  readonly language?: Language | undefined;
}

/**
 * Whether the targets of a plan can hold together, which follow from others, how much room each leaves, what single
 * change breaks them, and what each other reading of the text does. Exact; looks at no data.
 *
 * @throws {UnknownWordError} for a reading that is none
 * @throws {DOMException} `AbortError`, where `signal` says so
 * @example
 * const { targets, breaks } = provePlan(plan, { language: "en" });
 */
export function provePlan(plan: Plan, options: ProveOptions = {}): Proof {
  checkGiven({ options });
  checkNames(options, NAMES);
  const { reading = [], language = "vi" } = options;
  indexPlan(plan);
  const asked = READINGS.filter((known) => (reading as readonly string[]).includes(known));
  const unknown = reading.find((one) => !READINGS.includes(one));
  if (unknown !== undefined) throw new UnknownWordError("reading", unknown, READINGS);
  const others = READINGS.filter((known) => !asked.includes(known));
  const pace = new Pace(2 + plan.targets.length + others.length, options);
  const worlds = new Worlds(plan, new Set(asked), { onStep: pace.check });
  const analysis = analyse(worlds);
  pace.step();
  const targets = worlds.asked.map((one) => {
    pace.step();
    return proved(one, analysis, worlds, language);
  });
  const breaks = breaksOf(worlds, analysis).map((entry) => broken(entry, worlds, language));
  pace.step();
  const readings = others.map((other) => {
    pace.step();
    return tryReading(other, asked, analysis, worlds, { language, onStep: pace.check });
  });
  return {
    reading: [...asked],
    consistent: analysis.consistent,
    conflict: idsOf(analysis.conflict),
    message: headMessage(analysis, worlds, language),
    targets,
    breaks,
    readings,
    leftOut: leftOutOf(worlds.leftOut, plan, language),
  };
}

const idOf = ({ ask }: AskedTarget): string => ask.target.id;
const idsOf = (asked: readonly AskedTarget[] | undefined): string[] | null => asked?.map(idOf) ?? null;

function proved(one: AskedTarget, analysis: Analysis, worlds: Worlds, language: Language): ProvedTarget {
  const { target, operator } = one.ask;
  const room = roomOf(one, analysis, worlds);
  const { by, range, margin } = room;
  return {
    id: target.id,
    commitment: one.commitment,
    operator,
    required: target.required,
    implied: analysis.implied.has(one),
    by: idsOf(by),
    range: range ? [asNumber(range[0]), asNumber(range[1])] : null,
    margin: numberOf(margin),
    room: numberOf(room.room),
    message: targetMessage(one, room, analysis, worlds, language),
  };
}

function broken(entry: Break, worlds: Worlds, language: Language): ProvedBreak {
  const effects = {
    conflict: idsOf(entry.conflict),
    loses: entry.loses.map(idOf),
    message: breakMessage(entry, worlds, language),
  };
  return entry.change === "one-commune-less"
    ? { change: entry.change, unit: entry.unit, ...effects }
    : { change: entry.change, target: idOf(entry.target), to: entry.to, ...effects };
}
