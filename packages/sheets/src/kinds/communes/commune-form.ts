import type { CriteriaSet } from "@ntm-kit/core";
import type { ReadContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";

/** What kinds of tables of communes differ in. */
export interface CommuneForm {
  /** A list of what was recognised: that a commune stands in it says so, it covers no district, and districts may have rows. */
  readonly isList: boolean;
  /** The set of criteria that its marks are of; none in a table without marks. */
  set(frame: TableFrame, context: ReadContext): CriteriaSet | undefined;
}
