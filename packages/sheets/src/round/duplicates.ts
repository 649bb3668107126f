import { repeatedUnits } from "../run/repeated-units";
import { isReadFile, type Run } from "../run/run";
import { hasSameDay } from "../run/same-day";
import type { RoundConflict } from "./conflicts";
import type { RoundFile } from "./round-files";
import { fileSender } from "./senders";

/** The same twice: one file of the same bytes, or two files of one sender about the same units and the same day. */
export type Duplicate =
  | { readonly kind: "file"; readonly files: readonly string[] }
  | {
      readonly kind: "sender";
      readonly sender: string;
      readonly files: readonly string[];
      /** Units, or tasks, that all of them report. */
      readonly units: readonly string[];
      /** Whether they say different things of them. */
      readonly differ: boolean;
    };

export function duplicatesOf(run: Run, files: readonly RoundFile[], conflicts: readonly RoundConflict[]): Duplicate[] {
  return [...equalFiles(files), ...sentTwice(run, files, conflicts)];
}

function equalFiles(files: readonly RoundFile[]): Duplicate[] {
  const groups = new Map<string, string[]>();
  for (const { name, state, of } of files)
    if (state === "duplicate" && of !== undefined) groups.set(of, [...(groups.get(of) ?? [of]), name]);
  return [...groups.values()].map((names) => ({ kind: "file", files: names }));
}

function sentTwice(run: Run, files: readonly RoundFile[], conflicts: readonly RoundConflict[]): Duplicate[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const senders = new Map<string, { files: Set<string>; units: Set<string> }>();
  const add = (paths: readonly string[], units: readonly string[]): void => {
    const bySender = new Map<string, string[]>();
    for (const path of paths) {
      const file = byName.get(path);
      const sender = file && fileSender(run, file, files);
      if (sender !== undefined) bySender.set(sender, [...(bySender.get(sender) ?? []), path]);
    }
    for (const [sender, own] of bySender) {
      if (own.length < 2) continue;
      const same = units.filter((unit) => hasSameDay(run, unit, own));
      if (same.length === 0) continue;
      const known = senders.get(sender) ?? { files: new Set(), units: new Set() };
      for (const path of own) known.files.add(path);
      for (const unit of same) known.units.add(unit);
      senders.set(sender, known);
    }
  };
  for (const { files: paths, units } of repeatedUnits(run)) add(paths, units);
  for (const [paths, tasks] of repeatedTasks(run)) add(paths, tasks);
  return [...senders].map(([sender, found]) => {
    const [own, units] = [[...found.files], [...found.units]];
    const differ = conflicts.some(
      ({ unit, kept, other }) =>
        units.includes(unit) && own.includes(kept.file ?? "") && own.includes(other.file ?? ""),
    );
    return { kind: "sender", sender, files: own, units, differ };
  });
}

/** Tasks that several files say the state of, by these files. */
function repeatedTasks({ dataset, inputs, locate }: Run): Map<readonly string[], string[]> {
  const filesOf = new Map<string, Set<string>>();
  for (const { task, status, origin } of dataset.tasks) {
    const file = status && origin !== undefined ? locate(origin)?.file : undefined;
    if (file !== undefined) filesOf.set(task, (filesOf.get(task) ?? new Set()).add(file));
  }
  const order = inputs.filter(isReadFile).map(({ path }) => path);
  const groups = new Map<string, { paths: readonly string[]; tasks: string[] }>();
  for (const [task, found] of filesOf) {
    if (found.size < 2) continue;
    const paths = order.filter((path) => found.has(path));
    const group = groups.get(paths.join("\u0000")) ?? { paths, tasks: [] };
    group.tasks.push(task);
    groups.set(paths.join("\u0000"), group);
  }
  return new Map([...groups.values()].map(({ paths, tasks }) => [paths, tasks]));
}
