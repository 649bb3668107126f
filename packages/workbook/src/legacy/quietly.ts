const METHODS = ["log", "info", "warn", "error"] as const;

/** Runs a piece of work that cannot be kept from writing to the console. */
export function quietly<T>(work: () => T): T {
  const kept = METHODS.map((method) => [method, console[method]] as const);
  for (const method of METHODS) console[method] = () => {};
  try {
    return work();
  } finally {
    for (const [method, own] of kept) console[method] = own;
  }
}
