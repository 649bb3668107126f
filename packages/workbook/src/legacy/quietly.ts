const METHODS = ["log", "info", "warn", "error"] as const;

/** Runs a piece of work that cannot be kept from writing to the console. */
export function quietly<T>(work: () => T): T {
  const kept = METHODS.map((method) => console[method]);
  for (const method of METHODS) console[method] = () => {};
  try {
    return work();
  } finally {
    METHODS.forEach((method, i) => {
      console[method] = kept[i]!;
    });
  }
}
