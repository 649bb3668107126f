// Writes the site from some pages and sources.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, PageEvent, RendererEvent } from "typedoc";
import { nameTypesAsWritten } from "./names.mjs";
import { searchInPlainWords } from "./search.mjs";

/**
 * @param pages Markdown files, in the order of the menu; the first heading of each is its name there
 * @param sources what a program imports
 * @param out the folder that is written
 * @returns whether something was wrong
 */
export async function writeSite({ pages, sources, out }) {
  const app = await Application.bootstrap({
    name: "NTM Kit",
    entryPoints: sources,
    projectDocuments: pages,
    readme: "README.md",
    tsconfig: "tsconfig.json",
    // `pnpm typecheck` is there for that, and quicker.
    skipErrorChecking: true,
    // No page leads to a repository: its address is not known here.
    disableGit: true,
    disableSources: true,
    excludeInternal: true,
    // A schema says all that lies in it: its page shows the first layers, the JSON Schema the rest.
    maxTypeConversionDepth: 4,
    sort: ["documents-first", "source-order"],
    sortEntryPoints: false,
    searchInDocuments: true,
    customCss: fileURLToPath(new URL("./style.css", import.meta.url)),
    customJs: fileURLToPath(new URL("./search-input.js", import.meta.url)),
    hideGenerator: true,
    highlightLanguages: ["typescript", "javascript", "json", "jsonc", "sql", "python", "shellscript", "html"],
    validation: { notExported: false, invalidLink: false, invalidPath: true, rewrittenLink: false },
  });
  nameTypesAsWritten(app.converter);
  const project = await app.convert();
  if (!project) return true;
  for (const { content = [] } of project.documents ?? []) takeAsWritten(content);
  takeAsWritten(project.readme ?? []);
  // After the addresses are made from the names of files, people are shown headings and what a program imports.
  app.renderer.on(RendererEvent.BEGIN, () => nameAsPeopleRead(project, pages), 1000);
  app.renderer.on(PageEvent.END, nameItsLanguage);
  searchInPlainWords(app.renderer);
  await app.generateDocs(project, out);
  return app.logger.hasErrors();
}

function nameAsPeopleRead(project, pages) {
  for (const [index, page] of (project.documents ?? []).entries()) {
    const heading = readFileSync(pages[index], "utf8").match(/^# (.+)$/m)?.[1] ?? pages[index];
    // The reference of a package bears its name; its page would stand in the same place of the menu.
    page.name = heading.replace(/^@ntm-kit\/(\w+)$/, "Guide: $1");
  }
  for (const module of project.children ?? []) module.name = `@ntm-kit/${module.name.replace("/src", "")}`;
}

/** A page in Vietnamese says so: what reads it aloud, or breaks its lines, would take it for English. */
function nameItsLanguage(page) {
  if (page.url.endsWith(".vi.html")) page.contents = page.contents?.replace(' lang="en"', ' lang="vi"');
}

/** A block that names no language is none: commands would be coloured as TypeScript. */
function takeAsWritten(content) {
  for (const part of content)
    if (part.kind === "code" && part.text.startsWith("```\n")) part.text = part.text.replace("```", "```text");
}
