import { defineConfig } from "vitest/config";
import base from "./vitest.config";

/** Tests that mutants are run against: those beside the code, one after another, without the page that is compared with docs/. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [`${process.env["MUTATION_TESTS"] ?? "packages"}/**/*.test.ts`],
    exclude: ["**/node_modules/**", "**/findings-page.test.ts"],
    maxWorkers: 1,
  },
});
