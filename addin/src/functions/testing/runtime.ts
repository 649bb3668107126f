/** What Excel gives to a script of functions, as far as ours uses it: for tests that call a function outside Excel. */
export const associated = new Map<string, (...args: unknown[]) => unknown>();

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const runtime = {
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  Error: FunctionError,
  associate: (id: string, call: (...args: unknown[]) => unknown): void => void associated.set(id, call),
};

Object.assign(globalThis, { CustomFunctions: runtime });
