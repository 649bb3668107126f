import { countsIn, dayWords, type IsoDate, planRounds, type ReportingPeriod } from "@ntm-kit/core";
import type { Run, RunFinding } from "../run/run";
import { type OtherDay, otherDays } from "./other-days";
import type { RoundFile } from "./round-files";
import { fileSender, type RoundSender } from "./senders";
import { statedFigures } from "./stated-figures";

interface Sent {
  readonly files: readonly RoundFile[];
  readonly senders: readonly RoundSender[];
  readonly period?: ReportingPeriod | undefined;
}

/** Senders whose figures are all of an earlier round, and count for want of newer ones: one finding for each. */
export function staleSenders(run: Run, { files, senders, period }: Sent): RunFinding[] {
  if (!period) return [];
  const days = new Map(otherDays(run).map((other) => [other.file, other]));
  const isOld = isOfEarlierRound(run, period);
  const withFigures = filesWithFigures(run);
  return senders.flatMap(({ id, name, kind }): RunFinding[] => {
    if (kind === "province") return [];
    const own = files.filter((file) => withFigures.has(file.name) && fileSender(run, file, files) === id);
    const old = own.flatMap((file): OtherDay[] => {
      const other = days.get(file.name);
      return other && isOld(other.day) ? [other] : [];
    });
    if (old.length < own.length) return [];
    const counting = old.filter(({ file }) => withFigures.get(file));
    const day = counting
      .map((other) => other.day)
      .sort()
      .at(-1);
    const latest = counting.flatMap((other) => (other.day === day ? [other.file] : []));
    const [file] = latest;
    if (day === undefined || file === undefined) return [];
    const params = { name, file: latest.join(", "), day: dayWords(day), ofDay: day };
    return [{ code: "sender/earlier-period", severity: "warning", params, file, subject: id }];
  });
}

/** Within a year lies the half-year that was reported on before: its figures are old for the year too. */
function isOfEarlierRound({ plan }: Run, { from, to }: ReportingPeriod): (day: IsoDate) => boolean {
  const before = planRounds(plan)
    .filter((round) => round.to < to)
    .at(-1);
  return (day) => day < from || (before !== undefined && day <= before.to);
}

/** Files that state results of communes or tasks, and whether any of these is what counts. */
function filesWithFigures(run: Run): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { file, record } of statedFigures(run))
    if (!found.get(file)) found.set(file, countsIn(run.facts.merged, record));
  return found;
}
