import { frozen } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { hash } from "../tables/form-fingerprint";

/**
 * What stands beside a plan in `import.json`: what an import wrote, so that what a person changed is told from it, and
 * what a person answered.
 */
export interface ImportMemory {
  /** Of the shape. */
  readonly importVersion: 1;
  /** Digest of each field as an import wrote it, by path: `tasks[II.1].schedule`. */
  readonly written: Readonly<Record<string, string>>;
  /** Answers to doubts, by the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A memory of an import in which nothing is settled. */
export const EMPTY_MEMORY: ImportMemory = frozen({ importVersion: 1, written: {}, answers: {} });

/** What stands in a file of this kind; undefined where it is something else. */
export function parseMemory(input: unknown): ImportMemory | undefined {
  if (typeof input !== "object" || input === null || !("importVersion" in input) || input.importVersion !== 1)
    return undefined;
  const { written, answers } = input as Partial<Record<"written" | "answers", unknown>>;
  return { importVersion: 1, written: textsOf(written), answers: textsOf(answers) };
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );

/** Digest of a value, the same whatever order its fields stand in. */
export const digestOf = (value: unknown): string => hash(JSON.stringify(sorted(value)) ?? "");

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * The memory as it is kept: keys in order, so that one import after another gives the same bytes.
 *
 * @example
 * parseMemory(JSON.parse(memoryText(EMPTY_MEMORY))); // EMPTY_MEMORY
 */
export function memoryText(memory: ImportMemory): string {
  checkGiven({ memory });
  const { written, answers } = memory;
  const ordered = { importVersion: 1, written: sorted(written), answers: sorted(answers) };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
