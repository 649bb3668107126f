import type { Options } from "tsup";

/**
 * The second build of a package, for bundlers: a file for each module, so that what a page does not use stays out of
 * it.
 *
 * @param left - sources that are no part of it, such as those for Node alone
 */
export const modulesBuild = (...left: readonly string[]): Options => ({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", ...left.map((path) => `!${path}`)],
  outDir: "dist/modules",
  format: ["esm"],
  target: "es2022",
  splitting: true,
  sourcemap: true,
});
