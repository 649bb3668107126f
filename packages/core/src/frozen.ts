/**
 * Freezes plain data with all that it holds, and gives it back: what every program of a process shares is changed by
 * none of them. What is frozen already is taken as frozen to its depth.
 *
 * @example
 * const levels = frozen([{ id: "standard", words: ["NTM"] }]);
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<T>(data: T): T {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const part of Object.values(data)) frozen(part);
  return data;
}
