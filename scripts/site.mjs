// `pnpm site` writes site/: the pages of docs/ and the reference of the packages, for any web server or from disk.
import { fileURLToPath } from "node:url";
import { faultsOf } from "./site/faults.mjs";
import { PAGES, SOURCES } from "./site/pages.mjs";
import { writeSite } from "./site/write.mjs";

process.chdir(fileURLToPath(new URL("../", import.meta.url)));

const isFaulty = await writeSite({ pages: PAGES, sources: SOURCES, out: "site" });
const faults = faultsOf("site");
for (const fault of faults) console.error(fault);
process.exitCode = isFaulty || faults.length > 0 ? 1 : 0;
