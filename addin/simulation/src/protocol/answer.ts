import { HostCollection, HostObject } from "../objects/host-object";
import type { QueryMessage } from "./messages";
import { wireName } from "./names";

/** What a query answers: names in Pascal case, objects nested, collections under `_Items`. */
export function answerQuery(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryMessage): unknown {
  const paths = [...Select, ...Expand.filter((path) => !Select.some((one) => one.startsWith(`${path}/`)))];
  if (!(object instanceof HostCollection)) return answer(object, paths);
  const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { _Items: items.map((item) => answer(item, itemPaths(paths))) };
}

const itemPaths = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.toLowerCase() !== "items").map((path) => path.replace(/^items\//i, ""));

function answer(object: HostObject, paths: readonly string[]): unknown {
  if (object instanceof HostCollection) return { _Items: object.items().map((item) => answer(item, itemPaths(paths))) };
  const result: Record<string, unknown> = { ...object.identity() };
  for (const [name, deeper] of byFirst(object, paths)) {
    const value = object.get(wireName(name));
    result[wireName(name)] = value instanceof HostObject ? answer(value, deeper) : value;
  }
  return result;
}

/** `format/font/name` under `format`; no path at all, or a star, stands for every plain property. */
function byFirst(object: HostObject, paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const wanted = paths.length === 0 ? ["*"] : paths;
  for (const path of wanted.flatMap((one) => (one === "*" ? object.scalars() : [one]))) {
    const [first = "", ...rest] = path.split("/");
    const deeper = groups.get(first) ?? [];
    if (rest.length > 0) deeper.push(rest.join("/"));
    groups.set(first, deeper);
  }
  return groups;
}
