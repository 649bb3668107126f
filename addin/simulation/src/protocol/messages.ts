/** What the client sends in one batch, and what it expects back; names are those on the wire. */
export interface RequestBody {
  readonly Actions: readonly ActionMessage[];
  readonly ObjectPaths: Readonly<Record<string, PathMessage>>;
  /** Ranges stay valid after the batch without a call of their own. */
  readonly AutoKeepReference?: boolean;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Which arguments are objects: their path ids in the places of the arguments, nested as these are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface PathMessage {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionMessage {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryMessage;
}

export interface QueryMessage {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ErrorMessage {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorMessage;
}

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7 } as const;
/** Bits of a batch's flags; the client sets `write` on some calls that change nothing, too. */
export const FLAG = { write: 1, delayForCellEdit: 64 } as const;
