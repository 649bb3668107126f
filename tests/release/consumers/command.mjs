// The command, fetched by npx into an empty folder.
import { expectPart, run } from "../run.mjs";

const npx = (args, options) => run("npx", ["-y", "@ntm-kit/cli", ...args], options);

export const COMMAND = [
  {
    name: "npx @ntm-kit/cli --help",
    isBare: true,
    files: {},
    check: async (cwd, { env, version }) => {
      expectPart(await npx(["--help", "--lang", "en"], { cwd, env }), "ntm validate", "the help");
      expectPart(await npx(["--version"], { cwd, env }), version, "the version");
    },
  },
  {
    name: "npx @ntm-kit/cli validate",
    isBare: true,
    files: {},
    check: async (cwd, { env }) => {
      const args = ["validate", "report.xlsx", "--as-of", "2025-12-31", "--lang", "en"];
      expectPart(await npx(args, { cwd, env, status: 1 }), "unit/misspelt", "validate");
    },
  },
];
