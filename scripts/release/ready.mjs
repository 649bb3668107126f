// Whether what stands here may be published: said before npm is asked, since a published version cannot be taken back.
//   node scripts/release/ready.mjs [--provenance]     --provenance: the addresses must be there too
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { manifestOf, PUBLISHED, root, VERSIONED } from "./packages.mjs";

/** Changes that no version has taken up yet. */
const pendingIn = (folder) => readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");

const changelogOf = (folder) => {
  const path = join(root, folder, "CHANGELOG.md");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

/** What the checkout says of itself, as data. */
export const stateOf = () => ({
  pending: pendingIn(join(root, ".changeset")),
  packages: VERSIONED.map((folder) => {
    const { name, version, repository } = manifestOf(folder);
    const isPublished = PUBLISHED.includes(folder);
    return { name, version, isPublished, hasAddress: repository !== undefined, changelog: changelogOf(folder) };
  }),
});

/** @returns what is in the way, as sentences; none where all is ready */
export function faultsOf({ pending, packages }, { provenance = false } = {}) {
  const versions = new Set(packages.map(({ version }) => version));
  const [first] = versions;
  return [
    ...(pending.length > 0
      ? [`${pending.length} changes wait in .changeset: run \`npx pnpm@10 version-packages\` and commit what it writes`]
      : []),
    ...(versions.size > 1 ? [`the versions differ: ${[...versions].join(", ")}`] : []),
    ...(first === "0.0.0" ? ["0.0.0 is no version to publish"] : []),
    ...packages
      .filter(({ isPublished, changelog, version }) => isPublished && !changelog.includes(`\n## ${version}\n`))
      .map(({ name, version }) => `the changelog of ${name} does not speak of ${version}`),
    ...(provenance && packages.some(({ isPublished, hasAddress }) => isPublished && !hasAddress)
      ? ["the packages do not say where their sources live: run `node scripts/release/address.mjs <https address>`"]
      : []),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const faults = faultsOf(stateOf(), { provenance: process.argv.includes("--provenance") });
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
