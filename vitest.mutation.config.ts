import { defineConfig } from "vitest/config";
import base from "./vitest.config";

const { projects: _split, ...test } = base.test ?? {};
const paths = (process.env["MUTATION_TESTS"] ?? "packages").split(",");

/**
 * Tests that mutants are run against, one after another and with time to be watched; without the page that is compared
 * with docs/.
 */
export default defineConfig({
  ...base,
  test: {
    ...test,
    include: paths.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.test.ts`)),
    exclude: ["**/node_modules/**", "**/findings-page.test.ts"],
    maxWorkers: 1,
    testTimeout: 300_000,
  },
});
