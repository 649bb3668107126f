import type { z } from "zod";
import type { PlanFault } from "./plan-fault";

type Issue = z.core.$ZodIssue;
type Json = Readonly<Record<string, unknown>>;

/** What stands in for a part of a plan that does not fit, so that nothing more is found of it. */
const STAND_INS: Json = {
  id: "plan",
  version: "0.0.0",
  title: "–",
  period: { from: "1900-01-01", to: "2999-12-31" },
  documents: [],
  targets: [],
};

/** A plan without the parts that do not fit the schema. */
interface Rest {
  readonly plan: Json;
  /** Places in the file of what is left of each list. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What was taken out, by list. */
  readonly dropped: ReadonlyMap<string, readonly unknown[]>;
}

/** @returns undefined where what does not fit is no part that could be taken out */
function restOf(input: Json, issues: readonly Issue[]): Rest | undefined {
  const plan: Record<string, unknown> = { ...input };
  const out = new Map<string, Set<number>>();
  for (const { path, ...issue } of issues) {
    const [key, at] = path;
    if (key === undefined && issue.code === "unrecognized_keys") for (const name of issue.keys) delete plan[name];
    else if (typeof key !== "string") return undefined;
    else if (typeof at === "number" && Array.isArray(input[key])) out.set(key, (out.get(key) ?? new Set()).add(at));
    else if (key in STAND_INS) plan[key] = STAND_INS[key];
    else delete plan[key];
  }
  const places = new Map<string, readonly number[]>();
  const dropped = new Map<string, readonly unknown[]>();
  for (const [key, faulty] of out) {
    const list = input[key] as readonly unknown[];
    places.set(
      key,
      list.flatMap((_, i) => (faulty.has(i) ? [] : [i])),
    );
    plan[key] = list.filter((_, i) => !faulty.has(i));
    dropped.set(
      key,
      [...faulty].map((i) => list[i]),
    );
  }
  return { plan, places, dropped };
}

/**
 * What else is wrong in a plan of which some parts do not fit the schema: its other parts are looked at as if those
 * were right, so that all faults are told at once.
 *
 * @param read - reads the rest; undefined where that does not fit either
 * @param faultsOf - what is wrong in it
 */
export function faultsOfRest<PlanFile>(
  input: unknown,
  issues: readonly Issue[],
  read: (rest: unknown) => PlanFile | undefined,
  faultsOf: (file: PlanFile) => readonly PlanFault[],
): PlanFault[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return [];
  const rest = restOf(input as Json, issues);
  const file = rest && read(rest.plan);
  if (!file) return [];
  return faultsOf(file)
    .filter((fault) => !isOfDropped(fault, rest))
    .map((fault) => ({ ...fault, path: placeIn(fault.path, rest) }));
}

/** A fault that may be there only because something was taken out. */
function isOfDropped({ code, path, message }: PlanFault, { dropped, plan }: Rest): boolean {
  if (dropped.has("units") && path.endsWith(".population")) return true;
  if (dropped.has("criteriaSets") && path.endsWith(".criterion")) return true;
  if (code !== "plan/id-unknown" && code !== "plan/document-unknown") return false;
  if (plan["root"] === undefined && /^(?:root|units)\b/.test(path)) return true;
  const ids = [...dropped.values()].flat().map((one) => (one as Json | null)?.["id"]);
  const said = new Set(message.split(/[\s,;]+/));
  return ids.some((id) => typeof id !== "string" || said.has(id));
}

/** `targets[3].unit` as the file counts it. */
const placeIn = (path: string, { places }: Rest): string =>
  path.replace(/^(\w+)\[(\d+)\]/, (whole, key: string, at: string) => {
    const place = places.get(key)?.[Number(at)];
    return place === undefined ? whole : `${key}[${place}]`;
  });
