// Writes what is generated from the code: the JSON Schemas and the page of findings. A test compares them with fresh
// ones.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "../packages/core/dist/index.js";
import { findingsPage } from "../packages/sheets/dist/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemas = join(root, "packages", "core", "schemas");
mkdirSync(schemas, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(schemas, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(join(root, "docs", "findings.md"), findingsPage());
