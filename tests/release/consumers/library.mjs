// Node programs and the compiler, on the packages as they were installed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/release/packages.mjs";
import { expectPart, run } from "../run.mjs";

/** The ten lines of the README. */
const readmeSample = () => {
  const [, text = ""] = readFileSync(join(root, "README.md"), "utf8").split("```ts\n");
  return text.slice(0, text.indexOf("```"));
};

const SUBPATHS = [
  "core",
  "core/html",
  "core/testing",
  "plans",
  "plans/dak-nong-2021-2025",
  "plans/viet-nam-2021-2025",
  "plans/xa-2026-2030",
  "sheets",
  "sheets/authoring",
  "sheets/testing",
  "workbook",
  "workbook/node",
];

const required = `for (const path of ${JSON.stringify(SUBPATHS)})
  console.log(path, Object.keys(require("@ntm-kit/" + path)).length > 0);
const { dakNong20212025 } = require("@ntm-kit/plans/dak-nong-2021-2025");
const { loadPlan } = require("@ntm-kit/plans");
loadPlan("dak-nong-2021-2025").then((plan) => console.log("one plan", plan === dakNong20212025));
`;

const misuse = `import { readWorkbook } from "@ntm-kit/workbook";
await readWorkbook("report.xlsx").catch((error) => console.log(error.stack));
`;

/** @returns programs in folders of their own: files, and what is run and expected */
export const LIBRARY = [
  {
    name: "ESM: the sample of the README",
    files: { "sample.mjs": readmeSample },
    check: async (cwd) => {
      const printed = await run("node", ["sample.mjs"], { cwd });
      expectPart(printed, "dak-nong/communes-standard met [ 43, 44 ]", "the sample");
      expectPart(printed, "B12 ", "the sample");
    },
  },
  {
    name: "CommonJS: every subpath, and one plan",
    files: { "sample.cjs": () => required },
    check: async (cwd) => {
      const printed = await run("node", ["sample.cjs"], { cwd });
      for (const path of SUBPATHS) expectPart(printed, `${path} true`, "require");
      expectPart(printed, "one plan true", "require");
    },
  },
  {
    name: "source maps: a stack leads to the sources in the package",
    files: { "misuse.mjs": () => misuse },
    check: async (cwd) => {
      const printed = await run("node", ["--enable-source-maps", "misuse.mjs"], { cwd });
      expectPart(printed, join("node_modules", "@ntm-kit", "workbook", "src"), "the stack");
    },
  },
  ...["node16", "nodenext", "bundler"].map((resolution) => ({
    name: `TypeScript, strict, ${resolution}`,
    files: {
      "sample.mts": readmeSample,
      "plain.cts": () => `import { parsePlan, type Plan } from "@ntm-kit/core";
import { checkWorkbook } from "@ntm-kit/workbook";
export const check = async (text: string, bytes: Uint8Array) => {
  const plan: Plan = parsePlan(JSON.parse(text));
  return checkWorkbook(bytes, { plan, asOf: "2025-12-31", language: "vi" });
};
`,
      "tsconfig.json": () =>
        JSON.stringify({
          compilerOptions: {
            ...{ strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, declaration: true },
            ...{ target: "ES2022", lib: ["ES2022", "DOM"], types: ["node"], outDir: "out" },
            module: resolution === "bundler" ? "ESNext" : resolution,
            moduleResolution: resolution,
          },
          // A bundler's project is modules alone.
          include: resolution === "bundler" ? ["*.mts"] : ["*.mts", "*.cts"],
        }),
    },
    check: (cwd) => run("node", [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "."], { cwd }),
  })),
];
