import type { FindingCode, FindingParams, NoteCode } from "./catalogue";
import type { Severity } from "./finding";
import type { Param } from "./words";

/** Another place that a finding of an example shows. */
export interface ExamplePlace {
  readonly at: string;
  readonly note: NoteCode;
  readonly params?: Readonly<Record<string, Param>>;
}

/** All that a finding of an example says: what is absent here, the finding does not say. */
export interface ExampleFinding<Code extends FindingCode = FindingCode> {
  /** Where it stands: the address of a cell or an area ("B3", "A1:G1"), or the origin a record carries. */
  readonly at?: string;
  readonly params: FindingParams<Code>;
  /** Where it is another than the check's own. */
  readonly severity?: Severity;
  readonly related?: readonly ExamplePlace[];
  readonly fix?: {
    readonly to: string | number;
    readonly safe: boolean;
    /** Other cells that change with it. */
    readonly also?: readonly { readonly at: string; readonly to: string | number }[];
  };
  /** Words of the plan that its source quotes. */
  readonly source?: string;
  readonly subject?: string;
  readonly field?: string;
}

/** What an example must find: exactly this, and `also` where it shows several faults. */
export interface FoundByExample<Code extends FindingCode = FindingCode> extends ExampleFinding<Code> {
  readonly also?: readonly ExampleFinding<Code>[];
}
