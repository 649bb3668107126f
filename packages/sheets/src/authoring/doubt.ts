import type { FindingCode, FindingParams } from "@ntm-kit/core";
import type { SourcePlace } from "./source-rows";

/** A doubt of an import that a person should settle: the words are in the catalogue. */
export interface Doubt<Code extends FindingCode = FindingCode> {
  /** In the catalogue. */
  readonly code: Code;
  /** What stands in the braces of its words. */
  readonly params: FindingParams<Code>;
  /** Where in the source it came up. */
  readonly place: SourcePlace;
  /** What it is about in the plan: `tasks[II.1].schedule`. */
  readonly path: string;
  /** Id of that entry. */
  readonly subject: string;
  /** Key under which an answer is kept; none where there is nothing to answer. */
  readonly question?: string;
}

/** A doubt with its parameters held to those that its words ask for. */
export const doubt = <Code extends FindingCode>(of: Doubt<Code>): Doubt => of as unknown as Doubt;
