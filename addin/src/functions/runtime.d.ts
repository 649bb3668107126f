/** What the runtime of custom functions gives to a script. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }
  // biome-ignore lint/suspicious/noShadowRestrictedNames: the name that Microsoft gave it
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
  }
  function associate(id: string, call: (...args: unknown[]) => unknown): void;
}
