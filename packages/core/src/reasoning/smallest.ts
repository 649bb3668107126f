/**
 * A smallest part of `all` that still has what `keeps` says: each is left out in turn from the first, and stays out
 * where the rest still has it. What keeps must never be lost by adding; whole blocks are tried first, which gives the
 * same answer.
 */
export function smallest<T>(all: readonly T[], keeps: (rest: readonly T[]) => boolean): T[] {
  const kept: T[] = [];
  const decide = (block: readonly T[], later: readonly T[]): void => {
    if (block.length === 0 || keeps([...kept, ...later])) return;
    if (block.length === 1) {
      kept.push(...block);
      return;
    }
    const half = Math.ceil(block.length / 2);
    decide(block.slice(0, half), [...block.slice(half), ...later]);
    decide(block.slice(half), later);
  };
  decide(all, []);
  return kept;
}
