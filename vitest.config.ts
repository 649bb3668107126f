import { defineConfig } from "vitest/config";

/** Tests run the workspace from source; those that need the built command use `packages/cli/dist`. */
export default defineConfig({
  resolve: { conditions: ["@ntm-kit/source"] },
  ssr: { resolve: { conditions: ["@ntm-kit/source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "addin/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
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
