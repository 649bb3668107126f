// Checks an XML add-in-only manifest without any service: order, required elements, ids, https, lengths, resources,
// icons, functions,
// and attributes and texts by the types of Microsoft's schemas.
//   node scripts/check-manifest.mjs [manifest.xml]     dist/manifest.xml where it is built, with the files it names; else the one in the repository
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkAddresses } from "./manifest/check-addresses.mjs";
import { checkFunctions } from "./manifest/check-functions.mjs";
import { checkHead } from "./manifest/check-head.mjs";
import { checkNames, checkResources } from "./manifest/check-resources.mjs";
import { checkOrder } from "./manifest/order.mjs";
import { child, parseXml } from "./manifest/parse-xml.mjs";
import { checkValues } from "./manifest/values.mjs";

/**
 * @param {string} xml
 * @param {{folder: string, origin: string}} [built] the built files and the address they are served from, where each is
 *   to be looked at too
 * @returns faults as sentences; none where the manifest is right
 */
export function checkManifest(xml, built) {
  let app;
  try {
    app = parseXml(xml);
  } catch (error) {
    return [`not well-formed: ${error.message}`];
  }
  const checks = [checkOrder, (app) => checkValues(app), checkHead, checkNames, checkResources, checkFunctions];
  return [...checks.flatMap((check) => check(app)), ...checkAddresses(app, built)];
}

/** Where the files of a manifest are served from: the address of its pane without the file. */
const originOf = (xml) =>
  child(child(parseXml(xml), "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue.replace(/\/[^/]*$/, "");

function main(file) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const dist = join(root, "dist", "manifest.xml");
  const chosen = file ?? (existsSync(dist) ? dist : join(root, "manifest.xml"));
  const xml = readFileSync(chosen, "utf8");
  const wellFormed = !checkManifest(xml).some((fault) => fault.startsWith("not well-formed"));
  const built =
    wellFormed && existsSync(join(dirname(chosen), "taskpane.html"))
      ? { folder: dirname(chosen), origin: originOf(xml) }
      : undefined;
  const faults = checkManifest(xml, built);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `${chosen}: no fault` : `${chosen}: ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2]);
