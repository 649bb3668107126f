import {
  type FileLine,
  isNothingIn,
  type RoundReading,
  type RoundView,
  type SenderLine,
} from "../../engine/round/round-view";

/** A sender with its files, each file at one sender alone. */
export interface SenderRow {
  readonly sender: SenderLine;
  readonly files: readonly FileLine[];
}

export interface SenderRows {
  readonly rows: readonly SenderRow[];
  /** Files of nobody: those that cannot be read, and those of which nothing tells whose they are. */
  readonly others: readonly FileLine[];
}

/** The table of senders as it stands, also while files are still being read. */
export function senderRows(view: RoundView | undefined, reading: RoundReading | undefined): SenderRows {
  const senders = view?.senders ?? reading?.senders.map(whileReading) ?? [];
  const files = view?.files ?? reading?.files ?? [];
  const left = new Map(files.map((file) => [file.name, file]));
  const rows = senders.map((sender): SenderRow => {
    const own = sender.files.flatMap((name) => left.get(name) ?? []);
    for (const { name } of own) left.delete(name);
    return { sender, files: own };
  });
  return { rows, others: [...left.values()] };
}

const whileReading = (sender: RoundReading["senders"][number]): SenderLine => ({
  ...sender,
  status: isNothingIn(sender) && sender.files.length > 0 ? "empty" : sender.status,
  twice: [],
  differ: false,
  errors: 0,
  warnings: 0,
});

/** Files that another of the same sender could replace: those that are read, byte for byte copies aside. */
export const replaceable = (files: readonly FileLine[]): readonly FileLine[] =>
  files.filter(({ state, of }) => state === "read" && of === undefined);

/** What a file would replace: the others about the same, or, where none are, all others of its sender. */
export function replacedBy(file: FileLine, { sender, files }: SenderRow): readonly FileLine[] {
  const others = replaceable(files).filter(({ name }) => name !== file.name);
  const same = sender.twice.includes(file.name) ? others.filter(({ name }) => sender.twice.includes(name)) : [];
  return same.length > 0 ? same : others;
}

/** The later one by its name, numbers by value: it is proposed, and nothing more. */
export const proposed = (files: readonly FileLine[]): string | undefined =>
  [...files].sort((a, b) => stem(a.name).localeCompare(stem(b.name), "vi", { numeric: true })).at(-1)?.name;

const stem = (name: string): string => name.replace(/\.[^.]*$/, "");
