// The custom functions: their one script, and their metadata from the code, in Vietnamese (functions.json) and English.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build as viteBuild } from "vite";

/** The files of the functions, as `functions.ts` imports them. */
function functionFiles(folder) {
  const entry = readFileSync(join(folder, "functions.ts"), "utf8");
  return [...entry.matchAll(/from "\.\/([\w-]+)"/g)].map(([, name]) => join(folder, `${name}.ts`));
}

/** Metadata in English, the language of the code. */
export async function englishMetadata(folder) {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionFiles(folder), true);
  if (errors.length > 0) throw new Error(`custom functions: ${errors.join("; ")}`);
  if (associate.length === 0) throw new Error("custom functions: none found");
  const metadata = JSON.parse(metadataJson);
  refuseShortNames(metadata);
  // Cells come as plain values, since entities of other add-ins mean nothing here; error values come too, as findings
  // of NTM.KIEMTRA.
  const { allowCustomDataForDataTypeAny: _, ...plain } = metadata;
  return { allowErrorForDataTypeAny: true, ...plain };
}

/** Excel refuses the functions of an add-in where one name has fewer than three characters. */
export function refuseShortNames({ functions }) {
  const short = functions.filter(({ id }) => id.length < 3).map(({ id }) => id);
  if (short.length > 0) throw new Error(`custom functions: a name needs three characters: ${short.join(", ")}`);
}

/** The same with names of parameters and descriptions from `functions.vi.json`; ids and names of functions stay. */
export function inVietnamese(metadata, words) {
  const known = new Set(metadata.functions.map(({ id }) => id));
  for (const id of Object.keys(words)) if (!known.has(id)) throw new Error(`functions.vi.json: no function ${id}`);
  return { ...metadata, functions: metadata.functions.map((one) => functionInVietnamese(one, words[one.id])) };
}

function functionInVietnamese(one, words) {
  if (!words) throw new Error(`functions.vi.json: ${one.id} is missing`);
  const parameters = one.parameters.map((parameter) => {
    const own = words.parameters[parameter.name];
    if (!own) throw new Error(`functions.vi.json: ${one.id} has no words for ${parameter.name}`);
    return { ...parameter, name: own[0], description: own[1] };
  });
  return { ...one, description: words.description, parameters };
}

/**
 * Custom functions run in a runtime of their own that takes one classic script, knows no document and may be an old
 * engine.
 */
export async function buildFunctions({ source, dist, shared, output }) {
  const folder = join(source, "functions");
  const lib = {
    entry: join(folder, "functions.ts"),
    formats: ["iife"],
    name: "NtmFunctions",
    fileName: () => "functions.js",
  };
  const define = { "process.env.NODE_ENV": '"production"' };
  await viteBuild({
    ...shared,
    publicDir: false,
    define,
    build: { ...output, target: "es2018", lib },
  });
  const english = await englishMetadata(folder);
  const words = JSON.parse(readFileSync(join(folder, "functions.vi.json"), "utf8"));
  const write = (name, metadata) => writeFileSync(join(dist, name), `${JSON.stringify(metadata, null, 2)}\n`);
  write("functions.json", inVietnamese(english, words));
  write("functions.en.json", english);
}
