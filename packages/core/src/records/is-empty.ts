/** Whether an object has nothing of its own, without a list of all its keys: it is asked of every record. */
export function isEmpty(object: object): boolean {
  for (const key in object) if (Object.hasOwn(object, key)) return false;
  return true;
}
