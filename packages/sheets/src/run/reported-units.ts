import { isRecordsFile, type Run } from "./run";

/**
 * Communes that a sheet of criteria, or a file of records, states something of: a list of recognitions reports for
 * nobody.
 */
export function reportedUnits(run: Run): ReadonlySet<string> {
  const records = new Set(run.inputs.filter(isRecordsFile).map(({ path }) => path));
  const listed = new Set(
    run.sheets.flatMap(({ file, content }) =>
      content.tables.every(({ of, table }) => of !== "communes" || table.form.isList)
        ? [sheetKey(file.path, content.grid.name)]
        : [],
    ),
  );
  const reported = new Set<string>();
  for (const { unit, origin, marks, total, claims } of run.dataset.communes) {
    const at = origin === undefined ? undefined : run.locate(origin);
    if (!at || (!records.has(at.file) && listed.has(sheetKey(at.file, at.sheet)))) continue;
    const says =
      Object.keys(marks).length > 0 || total !== undefined || Object.values(claims).some((one) => one?.value);
    if (says && run.facts.communes.get(unit)?.reported) reported.add(unit);
  }
  return reported;
}

const sheetKey = (file: string, sheet: string): string => `${file}\u0000${sheet}`;

/**
 * Communes that a list of recognitions names and of which nothing else is stated; nothing where the run has no list.
 */
export function listedAlone(run: Run): ReadonlySet<string> {
  if (run.sheets.every(({ content }) => content.kind !== "recognition-list")) return new Set();
  const reported = reportedUnits(run);
  return new Set(
    [...run.facts.communes.values()].flatMap(({ unit, reported: isKnown }) =>
      isKnown && !reported.has(unit.id) ? [unit.id] : [],
    ),
  );
}
