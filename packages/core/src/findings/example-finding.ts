import type { FindingCode, FindingParams, NoteCode } from "./catalogue";
import type { Severity } from "./finding";
import type { Param } from "./words";

/** Another place that a finding of an example shows. */
export interface ExamplePlace {
  /** Origin of the value, or its cell. */
  readonly at: string;
  /** What it has to do with the finding. */
  readonly note: NoteCode;
  /** What stands in the braces of the note. */
  readonly params?: Readonly<Record<string, Param>>;
}

/** All that a finding of an example says: what is absent here, the finding does not say. */
export interface ExampleFinding<Code extends FindingCode = FindingCode> {
  /** Where it stands: the address of a cell or an area ("B3", "A1:G1"), or the origin a record carries. */
  readonly at?: string;
  /** What stands in the braces of its words. */
  readonly params: FindingParams<Code>;
  /** Where it is another than the check's own. */
  readonly severity?: Severity;
  /** Other places it shows, in their order. */
  readonly related?: readonly ExamplePlace[];
  /** The change it proposes. */
  readonly fix?: {
    readonly to: string | number;
    readonly safe: boolean;
    /** Other cells that change with it. */
    readonly also?: readonly { readonly at: string; readonly to: string | number }[];
  };
  /** Words of the plan that its source quotes. */
  readonly source?: string;
  /** Id of the unit or task it is about. */
  readonly subject?: string;
  /** What of the subject it is about, as `ntm extract` names it. */
  readonly field?: string;
}

/** What an example must find: exactly this, and `also` where it shows several faults. */
export interface FoundByExample<Code extends FindingCode = FindingCode> extends ExampleFinding<Code> {
  /** Findings after the first, in their order. */
  readonly also?: readonly ExampleFinding<Code>[];
}
