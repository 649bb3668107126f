// Writes where the sources live into what is published: `repository`, `homepage` and `bugs` of every package.
//   node scripts/release/address.mjs https://<host>/<owner>/<name>
// npm shows these links, and takes a provenance only where `repository` is the one that the workflow runs in.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { manifestOf, manifestPath, PUBLISHED } from "./packages.mjs";

/** An address as a person copies it from the bar of a browser, or as git clones it. */
const REPOSITORY = /^https:\/\/[\w.-]+(?:\/[\w.-]+){2,}$/;

/**
 * @param written address of the repository; a trailing slash or `.git` is taken. @param folder of the package in it
 * @throws where it is no https address of a repository
 */
export function addressesOf(written, folder) {
  const address = written.replace(/\/+$/, "").replace(/\.git$/, "");
  if (!REPOSITORY.test(address)) throw new Error(`not the https address of a repository: ${written}`);
  return {
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: "git", url: `git+${address}.git`, directory: folder },
  };
}

/** The manifest with the addresses in their usual place, after the licence; older ones are replaced. */
export function withAddresses(manifest, addresses) {
  const { homepage, bugs, repository, ...rest } = manifest;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) =>
      key === "license" ? [[key, value], ...Object.entries(addresses)] : [[key, value]],
    ),
  );
}

function main([written = ""]) {
  for (const folder of PUBLISHED) {
    const manifest = withAddresses(manifestOf(folder), addressesOf(written, folder));
    writeFileSync(manifestPath(folder), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
