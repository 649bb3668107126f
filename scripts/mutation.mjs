// Mutation tests: Stryker changes one thing at a time in a folder, and the tests must notice. Slow, so not in CI.
//   npx pnpm@10 mutation packages/sheets/src/checks [tests, by default those below]
import { Stryker } from "@stryker-mutator/core";

const FOLDERS = ["packages/core/src", "packages/sheets/src/checks", "packages/sheets/src/kinds"];

/** Tests stand beside the code; what is held against other engines or published cases has its tests in `tests`. */
const BESIDE = [
  ["packages/core/src/reasoning", ["packages/core/src/targets", "tests/reasoning"]],
  ["packages/core/src/export/sql", ["packages/core/src/export", "tests/sql"]],
  ["packages/core/src", ["packages/core/src", "tests/conformance-core.test.ts"]],
];

const testsOf = (folder) =>
  BESIDE.find(([code]) => folder.startsWith(code))?.[1] ?? [folder.split("/").slice(0, 3).join("/")];

/** The whole of core is run in three parts, each with its own tests. */
const partsOf = (folder) => (folder === "packages/core/src" ? BESIDE.map(([code]) => code) : [folder]);

const [folder, ...tests] = process.argv.slice(2).filter((arg) => arg !== "--");

for (const mutated of folder ? [folder] : FOLDERS)
  for (const part of partsOf(mutated)) {
    process.env.MUTATION_TESTS = (tests.length > 0 ? tests : testsOf(part)).join(",");
    const files = part.endsWith(".ts") ? part : `${part}/**/*.ts`;
    const elsewhere = BESIDE.filter(([code]) => code !== part && code.startsWith(`${part}/`)).map(
      ([code]) => `!${code}/**`,
    );
    const mutate = [files, ...elsewhere, "!packages/**/*.test.ts", "!packages/*/src/testing/**"];
    await new Stryker({ mutate }).runMutationTest();
  }
