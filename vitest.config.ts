import { defineConfig } from "vitest/config";

const NEVER = ["**/node_modules/**", "**/dist/**"];
/** Says how much memory its process took at most, so that the process is its own. */
const MEASURES_MEMORY = "tests/corpus.test.ts";

/** Tests run the workspace from source; those that need the built command use `packages/cli/dist`. */
export default defineConfig({
  resolve: { conditions: ["@ntm-kit/source"] },
  ssr: { resolve: { conditions: ["@ntm-kit/source"] } },
  test: {
    exclude: NEVER,
    projects: [
      // Tests share what they load: most of their time was loading the same sources again.
      { extends: true, test: { name: "packages", include: ["packages/*/src/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: [...NEVER, MEASURES_MEMORY],
          isolate: false,
        },
      },
      { extends: true, test: { name: "memory", include: [MEASURES_MEMORY] } },
      // Those of the add-in stand in for Excel and the browser, each from the start.
      { extends: true, test: { name: "addin", include: ["addin/**/*.test.{ts,tsx}"], isolate: false } },
    ],
    // A command that is started leaves nothing in the caches of who runs the tests.
    env: { NTM_NO_CACHE: "1" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/testing/**", "packages/plans/**"],
      reporter: ["text", "json-summary"],
    },
  },
});
