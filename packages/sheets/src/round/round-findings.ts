import type { ReportingPeriod } from "@ntm-kit/core";
import type { Run, RunFinding } from "../run/run";
import type { Duplicate } from "./duplicates";
import type { RoundFile } from "./round-files";
import type { RoundSender } from "./senders";
import { twiceFinding } from "./sent-twice";
import { staleSenders } from "./stale-senders";

interface Told {
  readonly files: readonly RoundFile[];
  readonly senders: readonly RoundSender[];
  readonly duplicates: readonly Duplicate[];
  readonly unassigned: readonly string[];
  readonly period?: ReportingPeriod | undefined;
}

/** What the files of a round as a whole give cause to say. */
export function roundFindings(run: Run, told: Told): RunFinding[] {
  const { files, senders, duplicates, unassigned } = told;
  const first = files[0]?.name ?? run.plan.id;
  const nameOf = (id: string): string => senders.find((sender) => sender.id === id)?.name ?? id;
  const missing = senders
    .filter(({ expected, status }) => expected && status === "missing")
    .map(({ id, name, files: own }): RunFinding => {
      const params = { name };
      return { code: "sender/missing", severity: "warning", params, file: own[0] ?? first, subject: id };
    });
  const twice = duplicates.flatMap((entry) =>
    entry.kind === "sender" ? [twiceFinding(run, entry, nameOf(entry.sender))] : [],
  );
  const unknown = unassigned.map((name): RunFinding => {
    return { code: "sender/unknown", severity: "warning", params: { name }, file: name };
  });
  const equal = files.flatMap(({ name, state, of = "" }): RunFinding[] =>
    state === "duplicate"
      ? [{ code: "file/duplicate", severity: "info", params: { name, first: of }, file: name }]
      : [],
  );
  return [...missing, ...staleSenders(run, told), ...twice, ...unknown, ...equal];
}
