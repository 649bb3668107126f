/** What the runtime of custom functions gives to a script. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }
  // biome-ignore lint/suspicious/noShadowRestrictedNames: the name that Microsoft gave it
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
  interface Invocation {
    /**
     * Where each argument stands, as `Sheet!A1:B2`; absent in a runtime before 1.3 and for an argument that is no
     * reference.
     */
    readonly parameterAddresses?: readonly (string | null | undefined)[];
  }
  function associate(id: string, call: (...args: never[]) => unknown): void;
}
