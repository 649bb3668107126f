import { isoDateSchema } from "@ntm-kit/core";
import * as z from "zod";
import { checkGiven } from "../check-given";
import { acceptedEntrySchema } from "../run/accepted";
import type { RunInput } from "../run/run";
import { baseName, shortNames } from "../text/file-names";
import type { Collection } from "./collect";
import type { Senders } from "./senders-file";

/** A round as it is kept beside its files: which they are, what was decided and accepted; no value of a cell. */
export const savedRoundSchema = z.looseObject({
  roundVersion: z.literal(1),
  plan: z.string().min(1),
  /** Id of the round; null where none is named. */
  period: z.string().nullable().default(null),
  asOf: isoDateSchema.optional(),
  files: z
    .array(
      z.looseObject({
        name: z.string().min(1),
        sha256: z.string().optional(),
        sender: z.string().nullish(),
        replaces: z.string().nullish(),
      }),
    )
    .default([]),
  /** Who is expected, where that is not the plan's own list. */
  expected: z.array(z.string()).optional(),
  decisions: z
    .array(
      z.looseObject({
        unit: z.string().min(1),
        field: z.string().min(1),
        take: z.looseObject({ file: z.string().min(1), sheet: z.string().optional(), cell: z.string().min(1) }),
      }),
    )
    .default([]),
  accepted: z.array(acceptedEntrySchema).default([]),
});
/** What is kept of a round; no cell among it. */
export type SavedRound = z.infer<typeof savedRoundSchema>;

/**
 * What a saved round says of the files that are given: they are known by their content, else by their name.
 *
 * @example
 * const senders = sendersOfRound(savedRound(collect(run)), run.inputs);
 */
export function sendersOfRound(saved: SavedRound, given: readonly RunInput[]): Senders {
  checkGiven({ saved, given });
  const names = shortNames(given.map(({ path }) => path));
  const files = given.flatMap((input, i) => {
    const name = names[i] ?? input.path;
    const entry =
      saved.files.find(({ sha256 }) => sha256 !== undefined && sha256 === input.sha256) ??
      saved.files.find((one) => one.name === name) ??
      saved.files.find((one) => baseName(one.name) === baseName(name));
    if (!entry || (!entry.sender && !entry.replaces)) return [];
    const said = {
      ...(entry.sender ? { sender: entry.sender } : {}),
      ...(entry.replaces ? { replaces: entry.replaces } : {}),
    };
    return [[name, said] as const];
  });
  return {
    sendersVersion: 1,
    files: Object.fromEntries(files),
    ...(saved.expected ? { expected: saved.expected } : {}),
  };
}

/**
 * A round to be kept: its files by name and content, and what the user has said of them.
 *
 * @example
 * await writeFile("ky.json", JSON.stringify(savedRound(collect(run))));
 */
export function savedRound(collection: Collection, saved?: SavedRound): SavedRound {
  checkGiven({ collection });
  const { run, files, period } = collection;
  const replacedBy = new Map(files.flatMap(({ name, of, state }) => (state === "replaced" && of ? [[of, name]] : [])));
  return {
    roundVersion: 1,
    plan: run.plan.id,
    period: period?.id ?? null,
    asOf: run.asOf,
    files: files.map(({ name, sha256, sender }) => ({
      name,
      ...(sha256 === undefined ? {} : { sha256 }),
      sender: sender ?? null,
      replaces: replacedBy.get(name) ?? null,
    })),
    decisions: saved?.decisions ?? [],
    accepted: saved?.accepted ?? [],
  };
}
