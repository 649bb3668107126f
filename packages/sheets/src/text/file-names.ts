import { checkGiven } from "../check-given";

const partsOf = (path: string): string[] => path.split(/[\\/]/).filter((part) => part !== "");

/** The name of a file without its folder. */
export const baseName = (path: string): string => partsOf(path).at(-1) ?? path;

/**
 * Each path by its shortest ending that no other has.
 *
 * @example
 * shortNames(["a/bao-cao.xlsx", "b/bao-cao.xlsx"]); // ["a/bao-cao.xlsx", "b/bao-cao.xlsx"]
 */
export function shortNames(paths: readonly string[]): string[] {
  checkGiven({ paths });
  const endings = new Map<string, number>();
  const endingsOf = (path: string): string[] => {
    const parts = partsOf(path);
    return parts.map((_, i) => parts.slice(parts.length - 1 - i).join("/"));
  };
  for (const path of paths) for (const ending of endingsOf(path)) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  return paths.map((path) => endingsOf(path).find((ending) => endings.get(ending) === 1) ?? path);
}
