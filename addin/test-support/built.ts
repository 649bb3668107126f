import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** Where the build puts the add-in; another build can be tried by `NTM_ADDIN_DIST`. */
export const DIST = process.env["NTM_ADDIN_DIST"] ?? fileURLToPath(new URL("../dist", import.meta.url));

/**
 * A suite over what was built. Where that is not there it is skipped, and stderr says so: a run that is green because
 * nothing ran must not look like one that passed.
 *
 * @param files - names in `addin/dist` that the suite needs
 */
export function describeBuilt(title: string, files: readonly string[], suite: () => void): void {
  const missing = files.filter((file) => !existsSync(`${DIST}/${file}`));
  if (missing.length > 0)
    console.warn(`NOT TESTED: ${title}. addin/dist has no ${missing.join(", ")}; build first: node scripts/build.mjs`);
  describe.skipIf(missing.length > 0)(title, suite);
}
