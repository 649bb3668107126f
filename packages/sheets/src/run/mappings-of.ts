import { checkGiven } from "../check-given";
import { fieldKey } from "../tables/field";
import { formFingerprint } from "../tables/form-fingerprint";
import { allColumns } from "../tables/frame";
import { type Mapping, slotKey } from "../tables/mapping";
import type { Run } from "./run";

/**
 * How the tables of a run were read, as mappings to be saved; a form that stands twice is saved once.
 *
 * @example
 * const again = await checkFiles(files, { plan, mappings: mappingsOf(run) });
 */
export function mappingsOf(run: Run): Mapping[] {
  checkGiven({ run });
  const mappings = new Map<string, Mapping>();
  for (const { file, content } of run.sheets)
    for (const { table } of content.tables) {
      const { frame } = table;
      const fingerprint = formFingerprint(frame);
      if (mappings.has(fingerprint)) continue;
      const columns = allColumns(frame).map(
        (column) =>
          [slotKey(frame.view, column.slot), column.field === "unknown" ? "" : fieldKey(column.field)] as const,
      );
      const name = [file.path.split(/[\\/]/).pop(), content.grid.name].filter(Boolean).join(" › ");
      const orientation = frame.view.transposed ? "units-in-columns" : "units-in-rows";
      mappings.set(fingerprint, {
        mappingVersion: 1,
        name,
        fingerprint,
        kind: frame.kind,
        orientation,
        columns: Object.fromEntries(columns),
      });
    }
  return [...mappings.values()];
}
