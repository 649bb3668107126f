import { checkGiven } from "../check-given";
import type { RunInput } from "../run/run";
import { baseName, shortNames } from "../text/file-names";
import type { Senders } from "./senders-file";

/** What became of a file of a round. */
export interface RoundFile {
  /** Without folder where that is one of a kind, else the shortest ending of its path that is. */
  readonly name: string;
  /** Of its bytes, in hex; absent where it was not opened. */
  readonly sha256?: string | undefined;
  /** `duplicate`: of the very bytes of an earlier one, and not read again. */
  readonly state: "read" | "unreadable" | "replaced" | "duplicate";
  /** The earlier file that it is a duplicate of, or the later one that takes its place. */
  readonly of?: string;
  /** Whose file it is, where the user says so. */
  readonly sender?: string;
}

/** The files of a round, and what of them is to be read. */
export interface RoundFiles {
  /** In the order they were given. */
  readonly files: readonly RoundFile[];
  /** What is to be read, by its name in the round. */
  readonly inputs: readonly RunInput[];
  /** The user's word on whose file is whose, by name in the round. */
  readonly senders: ReadonlyMap<string, string>;
}

/**
 * The files of a round: named without folders, each content once, what is replaced left out.
 *
 * @example
 * const { inputs, files, senders } = roundFiles(run.inputs);
 */
export function roundFiles(given: readonly RunInput[], senders?: Senders): RoundFiles {
  checkGiven({ given });
  const names = shortNames(given.map(({ path }) => path));
  const entries = new Map(Object.entries(senders?.files ?? {}));
  const entryOf = (name: string) => entries.get(name) ?? entries.get(baseName(name));
  const replaced = new Map<string, string>();
  for (const name of names) {
    const replaces = entryOf(name)?.replaces;
    for (const other of names)
      if (replaces !== undefined && other !== name && (other === replaces || baseName(other) === replaces))
        replaced.set(other, name);
  }
  const seen = new Map<string, string>();
  const files = given.map((input, i): RoundFile => {
    const name = names[i] ?? input.path;
    const sender = entryOf(name)?.sender;
    const known = { name, sha256: input.sha256, ...(sender === undefined ? {} : { sender }) };
    const [by, first] = [replaced.get(name), input.sha256 ? seen.get(input.sha256) : undefined];
    if (by !== undefined) return { ...known, state: "replaced", of: by };
    if (first !== undefined) return { ...known, state: "duplicate", of: first };
    if (input.sha256) seen.set(input.sha256, name);
    return { ...known, state: "reason" in input ? "unreadable" : "read" };
  });
  return {
    files,
    inputs: given.flatMap((input, i) => {
      const file = files[i];
      return file && (file.state === "read" || file.state === "unreadable") ? [{ ...input, path: file.name }] : [];
    }),
    senders: new Map(files.flatMap(({ name, sender }) => (sender === undefined ? [] : [[name, sender]]))),
  };
}
