import { type Report, type Summary, subjectText, toldUnits, valuesOf } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import type { RunTextOptions } from "../text/options";
import { type CommandContext, unitNames } from "./context";

/** Whether a table says anything; money is in no record, and its amounts tell. */
function saysAnything(table: Run["sheets"][number]["content"]["tables"][number]): boolean {
  if (table.of === "funding") return [...table.beside()].length > 0;
  const { communes = [], districts = [], tasks = [] } = table.records();
  return [...communes, ...districts, ...tasks].some((record) =>
    [...valuesOf(record).keys()].some((field) => field !== POPULATION),
  );
}
/** How many communes a unit has stands in a form before anything is reported. */
const POPULATION = "figure.communes";

/** How a run is said to a person: `validate` and `summarize` begin alike and leave out the same units. */
export function runTextOptions(
  run: Run,
  { report, summary }: { readonly report: Report; readonly summary: Summary },
  { args: { language }, terminal }: Pick<CommandContext, "args" | "terminal">,
): RunTextOptions {
  const names = unitNames(run.plan);
  return {
    language,
    terminal,
    ...names,
    upperName: (id) => names.unitName(run.index.districtOf(id)?.id ?? ""),
    subject: subjectText(report, summary, language),
    units: toldUnits(report.targets, report.coverage, run.plan.units),
    labels: summary.labels,
    hasData: (path, name) => {
      const sheet = run.sheets.find(({ file, content }) => file.path === path && content.grid.name === name);
      return sheet === undefined || sheet.content.tables.some(saysAnything);
    },
    hasCommunes: summary.units.some((unit) => unit.reported > 0),
    hasFiles: report.files.length > 1,
    byCriteriaAlone: run.dataset.claimable?.includes(run.index.plainStandard) === false,
  };
}
