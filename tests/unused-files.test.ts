import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const ROOMS = [
  "packages/core",
  "packages/plans",
  "packages/sheets",
  "packages/workbook",
  "packages/cli",
  "addin",
  "addin/simulation",
];
/** What tools read by its name. */
const NAMED = /\.d\.ts$|\.config\.ts$|addin\/src\/public\//;

const sourcesOf = (room: string): string[] =>
  readdirSync(join(root, room, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(root, room, "src", name));

/** Sources that a package's exports, its command or a page names. */
function entriesOf(room: string): string[] {
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
  const named = [...JSON.stringify(exports).matchAll(/\.\/src\/[\w./-]+\.ts/g)].map(([path]) => join(root, room, path));
  const command = Object.keys(bin).map(() => join(root, room, "src", "bin.ts"));
  const pages = readdirSync(join(root, room, "src"))
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => [...readFileSync(join(root, room, "src", name), "utf8").matchAll(/src="\.\/([\w.-]+\.tsx?)"/g)])
    .map(([, name]) => join(root, room, "src", name!));
  const functions = room === "addin" ? [join(root, room, "src", "functions", "functions.ts")] : [];
  return [...named, ...command, ...pages, ...functions];
}

/** Files that a file imports by a path, in any way an import is written. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, "utf8");
  const written = [...code.matchAll(/(?:from|import|import\(|new URL\()\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)].map(
    (match) => match[1]!,
  );
  return written.flatMap((path) => {
    const bare = join(dirname(file), path);
    return (
      [bare, `${bare}.ts`, `${bare}.tsx`, join(bare, "index.ts")].find(
        (one) => /\.tsx?$/.test(one) && existsSync(one),
      ) ?? []
    );
  });
}

/** Programs beside the rooms that may use a file of theirs by its path. */
const outside = ["tests", "bench", "examples", "addin/test-support"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => join(root, folder, name)),
);

function reachedFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
}

it.each(ROOMS)("each file of %s is used by what the room gives out, or by a test", (room) => {
  const files = sourcesOf(room).filter((file) => !NAMED.test(file));
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file));
  const reached = reachedFrom([...entriesOf(room), ...tests, ...outside]);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !reached.has(file)).map((file) => relative(root, file))).toEqual([]);
});
