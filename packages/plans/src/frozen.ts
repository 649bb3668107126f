/**
 * Freezes plain data with all that it holds: a plan is shared by every program of a process. As core has it, which a plan
 * by itself does not load.
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<T>(data: T): T {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const part of Object.values(data)) frozen(part);
  return data;
}
