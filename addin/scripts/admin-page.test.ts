import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../src/strings/en";
import { vi } from "../src/strings/vi";
import { REQUIRED_SET } from "./manifest/check-head.mjs";
import { HEADER_DIRECTIVES, HEADERS, LEFT_OUT, pagePolicy } from "./policy.mjs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

describe.each(["addin-admin.md", "addin-admin.vi.md"])("the page for administrators %s", (name) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

  it("gives the policy of each way to build, word for word", () => {
    for (const office of ["microsoft", "local"]) {
      const told = new RegExp(`<!-- policy: ${office} -->\\s+\`\`\`\\n(.*)\\n\`\`\``).exec(page)?.[1];
      expect(told).toBe(pagePolicy({ office }));
    }
    for (const { value } of HEADER_DIRECTIVES) expect(page).toContain(value({ web: true }));
  });

  it("names each header that is sent, with its value, and those left out on purpose", () => {
    for (const header of HEADERS) {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${header.name}\``));
      expect(row, header.name).toContain(`\`${header.value}\``);
    }
    for (const { name: left } of LEFT_OUT.filter((one) => !one.name.startsWith("require")))
      expect(page).toContain(left);
  });

  it("quotes what the pane says in its own words", () => {
    const words = name.endsWith(".vi.md") ? vi : en;
    expect(page).toContain(words.unmark);
    expect(page).toContain(words["fail.cell-edit"].split(".")[0]);
  });

  it("names scripts that there are, and the set that the manifest asks for", () => {
    for (const [, script] of page.matchAll(/--filter @ntm-kit\/addin ([\w:-]+)/g))
      expect(Object.keys(manifest.scripts)).toContain(script);
    expect(page).toContain(`${REQUIRED_SET.name} ${REQUIRED_SET.version}`);
  });
});
