// `pnpm site` writes site/: the pages of docs/ and the reference of the packages, for any web server or from disk.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, RendererEvent } from "typedoc";
import { faultsOf } from "./site/faults.mjs";
import { PAGES, SOURCES } from "./site/pages.mjs";

process.chdir(fileURLToPath(new URL("../", import.meta.url)));

const app = await Application.bootstrap({
  name: "NTM Kit",
  entryPoints: SOURCES,
  projectDocuments: PAGES,
  readme: "README.md",
  tsconfig: "tsconfig.json",
  // `pnpm typecheck` is there for that, and quicker.
  skipErrorChecking: true,
  // No page leads to a repository: its address is not known here.
  disableGit: true,
  disableSources: true,
  excludeInternal: true,
  sort: ["documents-first", "source-order"],
  sortEntryPoints: false,
  searchInDocuments: true,
  hideGenerator: true,
  highlightLanguages: ["typescript", "javascript", "json", "jsonc", "sql", "python", "shellscript", "html"],
  validation: { notExported: false, invalidLink: false, invalidPath: true, rewrittenLink: false },
});
const project = await app.convert();
if (!project) process.exit(1);

// After the addresses are made from the names of files, people are shown headings and what a program imports.
app.renderer.on(
  RendererEvent.BEGIN,
  () => {
    const headings = PAGES.map((page) => readFileSync(page, "utf8").match(/^# (.+)$/m)?.[1] ?? page);
    for (const [index, page] of (project.documents ?? []).entries()) page.name = headings[index] ?? page.name;
    for (const module of project.children ?? []) module.name = `@ntm-kit/${module.name.replace("/src", "")}`;
  },
  1000,
);
await app.generateDocs(project, "site");

const faults = faultsOf("site");
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 || app.logger.hasErrors() ? 1 : 0;
