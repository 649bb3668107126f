import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { partsOf } from "../../packages/workbook/src/testing/hand-made";
import type { commandFolder } from "./command";

type Folder = Pick<ReturnType<typeof commandFolder>, "at" | "typed">;

/** The parts of a file that was written, or of all files of a folder, without markup. */
async function partsToRead(path: string): Promise<string[]> {
  if (statSync(path).isDirectory())
    return (await Promise.all(readdirSync(path).map((name) => partsToRead(join(path, name))))).flat();
  const bytes = new Uint8Array(readFileSync(path));
  if (!/\.(?:xlsx|docx)$/.test(path)) return [Buffer.from(bytes).toString("utf8")];
  return Object.values(await partsOf(bytes)).map((xml) => xml.replace(/<[^>]*>/g, " "));
}

/** What a person reads of an output: of JSON its values, not the names that other programs know it by. */
const read = (call: readonly string[], text: string): string =>
  call.includes("json") ? (text.match(/"(?:[^"\\]|\\.)*"(?!\s*:)/g) ?? []).join("\n") : text;

/**
 * All that one call says and writes in a language: both outputs, and every part of what stands after `-o`, whose name
 * gets the language before it.
 *
 * @param how.named arguments that every call takes
 * @param how.refused what stands second in the calls that end with an error
 */
export async function saidBy(
  { at, typed }: Folder,
  call: readonly string[],
  language: string,
  { named, refused }: { named: readonly string[]; refused: ReadonlySet<string> },
): Promise<string> {
  const place = call.indexOf("-o");
  const output = place < 0 ? undefined : `${language}-${call[place + 1]}`;
  const args = output === undefined ? call : [...call.slice(0, place), "-o", output];
  const { out, err, status } = await typed([...args, ...named, "--lang", language]);
  const parts = output !== undefined && existsSync(at(output)) ? await partsToRead(at(output)) : [];
  if (!refused.has(call[1] ?? "")) expect(status, `${call.join(" ")}\n${err}`).not.toBe(2);
  return [read(call, out), err, ...parts].join("\n");
}
