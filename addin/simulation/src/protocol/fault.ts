/** A failure as Excel reports it: its code is what `error.code` holds in the add-in. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostFault";
  }
}

export const itemNotFound = (what: string): HostFault =>
  new HostFault("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
export const invalidArgument = (what: string): HostFault =>
  new HostFault("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
export const accessDenied = (what: string): HostFault =>
  new HostFault("AccessDenied", `You cannot perform the requested operation: ${what}.`);
/** Said aloud, with the name, so that no test passes on an answer nobody gave. */
export const notSimulated = (what: string): HostFault =>
  new HostFault("ApiNotSimulated", `The simulated Excel does not know ${what}.`);
