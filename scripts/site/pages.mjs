// What the documentation site is made of, in the order of its menu.

/** The pages: for all first, then for programs. The first heading of each is its name in the menu. */
export const PAGES = [
  "docs/start.vi.md",
  "docs/findings.md",
  "docs/a-round.vi.md",
  "docs/a-round.md",
  "docs/addin.vi.md",
  "docs/addin.md",
  "docs/addin-admin.vi.md",
  "docs/addin-admin.md",
  "docs/addin-functions.md",
  "docs/command.md",
  "docs/plans.md",
  "docs/write-a-plan.md",
  "docs/reasoning.md",
  "docs/sql.md",
  "docs/conformance.md",
  "docs/core.md",
  "docs/sheets.md",
  "docs/workbook.md",
  "docs/extend.md",
  "docs/release.md",
  "CONTRIBUTING.md",
];

/** The reference is made from these: each is what a program imports. Plans themselves are data, and have their page. */
export const SOURCES = [
  "packages/core/src/index.ts",
  "packages/core/src/html/index.ts",
  "packages/core/src/testing/index.ts",
  "packages/plans/src/index.ts",
  "packages/sheets/src/index.ts",
  "packages/sheets/src/authoring/index.ts",
  "packages/sheets/src/testing/index.ts",
  "packages/workbook/src/index.ts",
  "packages/workbook/src/node.ts",
];
