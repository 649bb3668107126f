import { expect, it } from "vitest";
import * as z from "zod";
import { planSchema } from "./plan";

it("exports to JSON Schema, with what a plan file must hold as required", () => {
  const schema = z.toJSONSchema(planSchema, { io: "input" });
  expect(schema.required).toEqual(
    expect.arrayContaining([
      "id",
      "version",
      "title",
      "period",
      "documents",
      "root",
      "countedTypes",
      "units",
      "targets",
    ]),
  );
  expect(schema.required).not.toContain("tasks");
  expect(schema.additionalProperties).toBe(false);
});
