import type { CriteriaSet } from "@ntm-kit/core";
import type { PlanContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";
import type { MarkCell } from "./marks";

/** What kinds of tables of communes differ in. */
export interface CommuneForm {
  /** A list of what was recognised: that a commune stands in it says so, and districts may have rows of their own. */
  readonly isList: boolean;
  /** Whether a district of which it lists most communes should have all of them in it. */
  readonly coversDistricts: boolean;
  /**
   * Whether its rows say who is at a standard; else what stands in columns of levels, decisions and years says nothing
   * of it.
   */
  readonly hasClaims: boolean;
  /** The set of criteria that its marks are of; none in a table without marks. */
  set(frame: TableFrame, context: PlanContext): CriteriaSet | undefined;
  /** The marks of a line. */
  marks(frame: TableFrame, line: number, set: CriteriaSet): MarkCell[];
}
