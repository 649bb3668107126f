import { type Column, readColumns } from "./columns";
import type { Evidence } from "./evidence";
import { byField } from "./fields";
import { applyMapping, type Mapping } from "./mapping";
import type { SheetView } from "./sheet-view";
import type { TableKind } from "./table-kind";

export interface KindChoice {
  readonly definition: TableKind;
  readonly columns: readonly Column[];
}

/** The kind that explains the header and the cells best, of equals the first of the list; undefined where none does. */
export function chooseKind(kinds: readonly TableKind[], evidence: Evidence): KindChoice | undefined {
  const choices = kinds.map((definition) => {
    const read = readColumns(evidence.paths, evidence.headings, definition.kind);
    const columns = definition.columns(read, evidence);
    return { definition, columns, score: scoreOf(definition, columns, evidence) };
  });
  choices.sort((a, b) => b.score - a.score);
  return choices[0] && choices[0].score > 0 ? choices[0] : undefined;
}

/**
 * The kind that a mapping names, with the columns it names. Of several kinds that a report calls alike the one that
 * fits best.
 */
export function mappedKind(
  kinds: readonly TableKind[],
  mapping: Mapping,
  view: SheetView,
  evidence: Evidence,
): KindChoice | undefined {
  const { paths, headings } = evidence;
  const columns = applyMapping(mapping, readColumns(paths, headings, mapping.kind), view, paths);
  const score = (definition: TableKind): number => scoreOf(definition, columns, evidence);
  const named = kinds.filter(({ kind }) => kind === mapping.kind);
  const definition = named.length > 1 ? [...named].sort((a, b) => score(b) - score(a))[0] : named[0];
  return definition && { definition, columns };
}

const scoreOf = (definition: TableKind, columns: readonly Column[], evidence: Evidence): number =>
  definition.judge(byField(columns).fields, columns, evidence);
