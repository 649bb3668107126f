import { type Report, type Summary, subjectText, toldUnits } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import type { RunTextOptions } from "../text/options";
import { type CommandContext, unitNames } from "./context";

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
    coverage: report.coverage,
    hasFiles: report.files.length > 1,
    claimable: run.dataset.claimable,
  };
}
