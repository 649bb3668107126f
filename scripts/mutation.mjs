// Mutation tests: Stryker changes one thing at a time in a folder, and the tests beside the code must notice. Slow, so
// not in CI.
//   npx pnpm@10 mutation packages/sheets/src/checks [folder of the tests, by default the package's]
import { Stryker } from "@stryker-mutator/core";

const [folder, tests] = process.argv.slice(2).filter((arg) => arg !== "--");
const folders = folder ? [folder] : ["packages/core/src", "packages/sheets/src/checks", "packages/sheets/src/kinds"];

for (const mutated of folders) {
  const files = mutated.endsWith(".ts") ? mutated : `${mutated}/**/*.ts`;
  process.env.MUTATION_TESTS = tests ?? mutated.split("/").slice(0, 3).join("/");
  await new Stryker({ mutate: [files, "!packages/**/*.test.ts", "!packages/*/src/testing/**"] }).runMutationTest();
}
