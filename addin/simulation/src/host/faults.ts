import type { RequestBody } from "../protocol/messages";

/** Failures of Office itself, by the number it answers with. */
export const OFFICE_ERRORS = {
  "cell-edit": 5004,
  "session-ended": 5012,
  busy: 5102,
  "request-too-large": 5103,
  "response-too-large": 5104,
  "access-denied": 7000,
} as const;
export type OfficeErrorName = keyof typeof OFFICE_ERRORS;

/** A failure put in on purpose: one of Office, or one of Excel by its code. */
export type Fault = { readonly office: OfficeErrorName } | { readonly code: string; readonly message?: string };

export interface PlannedFault {
  readonly fault: Fault;
  /** Which batches it hits: all, or those that hold a call or setting of this name. */
  readonly on?: string;
  /** How many batches it hits; without it, all until `clear`. */
  times: number;
}

/** What goes wrong, and when. */
export class Faults {
  #planned: PlannedFault[] = [];

  /** The next `times` batches that do `on` fail with `fault`. */
  plan(fault: Fault, { on, times = 1 }: { on?: string; times?: number } = {}): void {
    this.#planned.push({ fault, on, times });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that hits this batch, which is then used up by one. */
  take(request: RequestBody, names: readonly string[]): Fault | undefined {
    if (names.length > 0 && names.every((name) => name === "_RemoveReference")) return undefined;
    const hit = this.#planned.find(({ on, times }) => times > 0 && (!on || names.includes(on) || loads(request, on)));
    if (hit) hit.times--;
    return hit?.fault;
  }
}

const loads = (request: RequestBody, name: string): boolean =>
  request.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.some((path) => path.split("/").includes(name))) ||
  Object.values(request.ObjectPaths).some((path) => path.Name === name);
