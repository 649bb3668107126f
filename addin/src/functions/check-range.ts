// biome-ignore-all lint/suspicious/noExplicitAny: the metadata tool knows no other name for "any cell"
import { checkFiles, reportOf } from "@ntm-kit/sheets";
import { dayOf } from "./day";
import { failure } from "./failure";
import { languageOf } from "./language";
import { planOfCells } from "./plan";
import { gridOfRange } from "./range-grid";
import { words } from "./words";

/**
 * A formula is recalculated on each edit of its range; larger sheets are for the pane, which reads only what changed.
 */
const MOST_CELLS = 100_000;

/**
 * The findings of a range, as a table.
 * @customfunction KIEMTRA
 * @param {any[][]} range The cells of a table with its header.
 * @param {any} [asOf] The day that deadlines are judged on; today where left out.
 * @param {string} [language] vi or en.
 * @param {CustomFunctions.Invocation} invocation
 * @requiresParameterAddresses
 * @returns {Promise<string[][]>} A row for each finding: severity, cell, what is wrong, what to do.
 */
export async function checkRange(
  range: any[][],
  asOf: any,
  language: string,
  invocation: CustomFunctions.Invocation,
): Promise<string[][]> {
  const spoken = languageOf(language);
  const asked = dayOf(asOf, spoken);
  const cells = range.length * (range[0]?.length ?? 0);
  if (cells > MOST_CELLS) throw failure("invalidValue", "range/too-large", { cells, most: MOST_CELLS }, spoken);
  const grid = gridOfRange(range, invocation?.parameterAddresses?.[0] ?? undefined);
  const file = { path: "", sha256: "", workbook: { format: "memory" as const, sheets: [grid] } };
  const run = await checkFiles([file], { plan: await planOfCells(), asOf: asked });
  const { findings } = reportOf(run, { language: spoken, toolVersion: "" });
  const { head, severities, nothing } = words[spoken];
  if (findings.length === 0) return [[nothing, "", "", ""]];
  return [[...head], ...findings.map((one) => [severities[one.severity], one.cell ?? "", one.message, one.hint ?? ""])];
}
