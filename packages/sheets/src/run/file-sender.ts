import { createAgencyResolver, type PlanIndex } from "@ntm-kit/core";
import type { CommuneTable } from "../kinds/communes/commune-table";
import type { Table } from "../kinds/kinds";
import type { TaskTable } from "../kinds/tasks/task-table";
import { isRecordsFile, type Run } from "./run";

/**
 * Whose file a file of a run is: what the caller says; the one commune or the one unit above the communes that its
 * sheets of criteria are of, or the root where they are of several; the agency that a task sheet's letterhead names, or
 * that leads every task in it. Undefined where nothing tells. The name of the file tells nothing.
 */
export function senderOf(run: Run, path: string): string | undefined {
  const known = memory.get(run) ?? new Map<string, string | undefined>();
  memory.set(run, known);
  if (!known.has(path)) known.set(path, run.senders.get(path) ?? findSender(run, path));
  return known.get(path);
}

const memory = new WeakMap<Run, Map<string, string | undefined>>();

function findSender(run: Run, path: string): string | undefined {
  const tables = run.sheets.filter(({ file }) => file.path === path).flatMap(({ content }) => content.tables);
  const own = tables.filter(({ table }) => table.frame.kind === "commune-criteria");
  const ofCriteria = unitsIn(own, run.index);
  if (ofCriteria.size > 0) return ofUnits(ofCriteria, run.index);
  const ofRecords = unitsOfRecords(run, path);
  if (ofRecords.size > 0) return ofUnits(ofRecords, run.index);
  for (const { of, table } of tables) {
    const agency = of === "tasks" ? agencyOf(table, run) : undefined;
    if (agency !== undefined) return agency;
  }
  const others = unitsIn(tables, run.index);
  const above = new Set([...others].map((id) => run.index.districtOf(id)?.id));
  return above.size > 1 ? run.index.root.id : undefined;
}

/** Communes that the rows name. A row in a block of another unit is none of the file's own. */
function unitsIn(tables: readonly Table[], index: PlanIndex): Set<string> {
  return new Set(
    tables.flatMap(({ of, table }) => (of === "communes" ? table.rows.flatMap((row) => ownUnit(row, index)) : [])),
  );
}

function ownUnit({ unit, district }: CommuneTable["rows"][number], index: PlanIndex): string[] {
  if (!unit || !index.isCommune(unit)) return [];
  const isForeign = district && index.isUpper(district) && index.districtOf(unit.id)?.id !== district.id;
  return isForeign ? [] : [unit.id];
}

function unitsOfRecords({ inputs, dataset, locate, index }: Run, path: string): Set<string> {
  if (!inputs.some((input) => input.path === path && isRecordsFile(input))) return new Set();
  const isHere = (origin: string | number | undefined): boolean =>
    origin !== undefined && locate(origin)?.file === path;
  return new Set(
    dataset.communes.flatMap(({ unit, origin }) => (isHere(origin) && index.units.has(unit) ? [unit] : [])),
  );
}

function ofUnits(units: ReadonlySet<string>, index: PlanIndex): string {
  const above = new Set([...units].map((id) => index.districtOf(id)?.id));
  const [district] = above;
  if (above.size > 1 || district === undefined) return index.root.id;
  const [first = district] = units;
  return units.size === 1 && index.communesOf(district).length > 1 ? first : district;
}

function agencyOf({ frame, rows }: TaskTable, { plan }: Run): string | undefined {
  const named = createAgencyResolver(plan.agencies.filter(({ kind }) => kind === "agency"));
  const letterhead = new Set(frame.title.lines.flatMap(({ text }) => named.resolve(text).agencies));
  if (letterhead.size === 1) return [...letterhead][0];
  const tasks = rows.flatMap(({ task }) => task ?? []);
  const [first, ...rest] = tasks;
  const leads = (first?.leadAgencies.agencies ?? []).filter((id) =>
    rest.every(({ leadAgencies }) => leadAgencies.agencies.includes(id)),
  );
  return leads.length === 1 ? leads[0] : undefined;
}
