/** What the runtime of custom functions gives to a script. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
  }
  function associate(id: string, call: (...args: unknown[]) => unknown): void;
}
