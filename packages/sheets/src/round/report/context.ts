import { indexPlan, layerWord, type PlanIndex, type Summary, type SummaryUnit } from "@ntm-kit/core";
import type { Collection } from "../collect";
import type { ReportDraft } from "./draft";

/** What every part of a report is said from, and the draft it is said into. */
export interface ReportContext {
  readonly collection: Collection;
  readonly summary: Summary;
  readonly index: PlanIndex;
  readonly commune: string;
  readonly draft: ReportDraft;
}

/** The last appendix: that of the tasks is there where a sheet of tasks was read. */
export const sendersAppendix = ({ collection }: ReportContext): string => (collection.taskRows.length > 0 ? "V" : "IV");

export const contextOf = (collection: Collection, summary: Summary, draft: ReportDraft): ReportContext => {
  const index = indexPlan(collection.run.plan);
  return { collection, summary, index, commune: layerWord(index, index.countedLevel).vi, draft };
};

/** Of a unit that nothing is stated of, a mean from nothing to everything says no more than that; the whole keeps it. */
export const hasNoMean = ({ index }: ReportContext, { id, reported }: SummaryUnit): boolean =>
  reported === 0 && id !== index.root.id;

/** In place of a mean. */
export const NO_FIGURES = "chưa có số liệu";
