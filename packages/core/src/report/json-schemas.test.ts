import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas";

it.each(Object.entries(jsonSchemas()))("the published %s schema is the one the code gives", (name, schema) => {
  const stored = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
  expect(stored).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});
