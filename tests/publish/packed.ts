import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A package as npm would pack it. */
export interface Packed {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Paths from the package's folder. */
  readonly paths: readonly string[];
  read(path: string): string;
}

/** Lists what a package publishes, without writing a tarball. */
export function packed(room: string): Packed {
  const folder = join(root, "packages", room);
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const [{ name, version, files }] = JSON.parse(listed);
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  return { folder, name, version, paths, read: (path) => readFileSync(join(folder, path), "utf8") };
}
