// Builds the packages in the order of their dependencies, then the add-in; skips what is newer than its sources.
//   node scripts/build.mjs [--packages]     --packages leaves the add-in out
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const PACKAGES = ["core", "plans", "sheets", "workbook", "cli"];

/** Newest change below a folder, in milliseconds; 0 where there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path).map((name) => (name === "node_modules" || name === "dist" ? 0 : newest(join(path, name)))),
  );
}

function oldest(folder) {
  return existsSync(folder)
    ? Math.min(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs), Number.POSITIVE_INFINITY)
    : 0;
}

/** Packages whose build is older than their sources or than a package they use. */
export function stale() {
  let changed = 0;
  return PACKAGES.filter((name) => {
    const folder = join(root, "packages", name);
    changed = Math.max(
      changed,
      newest(join(folder, "src")),
      newest(join(folder, "conformance")),
      newest(join(folder, "tsup.config.ts")),
      newest(join(folder, "package.json")),
    );
    const built = existsSync(join(folder, "dist")) ? oldest(join(folder, "dist")) : 0;
    return built === 0 || built === Number.POSITIVE_INFINITY || built < changed;
  });
}

/** Runs a build; what it prints goes to stderr, and only where it fails. */
function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}\n`);
    throw new Error(`${command} ${args.join(" ")} failed in ${cwd}`);
  }
}

/** Maps name the sources, which are published beside them: a second copy would be half of each package. */
function leaveSourcesOut(folder) {
  for (const path of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".map"))) {
    const { sourcesContent, ...map } = JSON.parse(readFileSync(join(folder, path), "utf8"));
    writeFileSync(join(folder, path), JSON.stringify(map));
  }
}

/**
 * Whether the add-in must be built: it is older than a source of its own or of a package, or was built for another
 * address.
 */
function isAddinStale() {
  const folder = join(root, "addin");
  const manifest = join(folder, "dist", "manifest.xml");
  const page = join(folder, "dist", "taskpane.html");
  if (!existsSync(manifest) || !existsSync(page)) return true;
  const isDefault =
    readFileSync(manifest, "utf8").includes("https://localhost:3000/taskpane.html") &&
    readFileSync(page, "utf8").includes("https://appsforoffice.microsoft.com");
  const sources = ["addin/src", "addin/scripts", "addin/manifest.xml", "addin/package.json", "pnpm-lock.yaml"];
  const packages = PACKAGES.map((name) => `packages/${name}/src`);
  const changed = Math.max(...[...sources, ...packages].map((path) => newest(join(root, path))));
  return !isDefault || statSync(manifest).mtimeMs < changed;
}

export function build({ packagesOnly = false } = {}) {
  const tsup = join(root, "node_modules", "tsup", "dist", "cli-default.js");
  for (const name of stale()) {
    process.stderr.write(`build @ntm-kit/${name}\n`);
    rmSync(join(root, "packages", name, "dist"), { recursive: true, force: true });
    run(process.execPath, [tsup, "--silent"], join(root, "packages", name));
    leaveSourcesOut(join(root, "packages", name, "dist"));
  }
  const addin = join(root, "addin", "scripts", "build.mjs");
  if (!packagesOnly && isAddinStale()) {
    process.stderr.write("build @ntm-kit/addin\n");
    run(process.execPath, [addin], join(root, "addin"));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    build({ packagesOnly: process.argv.includes("--packages") });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
