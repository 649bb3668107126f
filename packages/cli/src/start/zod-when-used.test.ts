import { expect, it, vi } from "vitest";
import * as zod from "zod";
import { zodWhenUsed } from "./zod-when-used";

/** A schema of every kind that the packages make, by the library given. */
function schemaBy(z: ReturnType<typeof zodWhenUsed>) {
  const name = z.string().min(1).meta({ description: "As it is written.", id: "name" });
  const bare = z.strictObject({ name, kind: z.enum(["commune", "district"]).default("commune") });
  const unit = bare.extend({ of: name.optional(), before: z.object({ from: z.string(), to: z.string() }).partial() });
  return z.looseObject({
    units: z.array(unit).min(1),
    values: z.record(z.string(), z.union([z.number().positive(), z.null(), z.boolean()])),
    ends: z.tuple([z.int().nonnegative(), z.int()]).rest(z.literal("…")),
    rule: z.discriminatedUnion("type", [
      z.object({ type: z.literal("at-least"), value: z.number().max(100) }),
      z.object({ type: z.literal("none"), why: z.string().regex(/^c/).nullable() }),
    ]),
    id: z.templateLiteral([z.string(), "/", z.string()]).nullish(),
    more: z
      .unknown()
      .refine((value) => value !== 7, "not seven")
      .transform((value) => [value]),
  });
}

const right = {
  units: [
    { name: "Song Mau", before: {} },
    { name: "Bình Hòa", kind: "district", of: "Song Mau", before: { to: "2024" } },
  ],
  values: { a: 1, b: null, c: false },
  ends: [0, 1, "…"],
  rule: { type: "none", why: "cells" },
  id: "a/b",
  more: 8,
  other: "kept",
};
const wrong = {
  units: [{ name: "", kind: "town", more: 1, before: { from: 1 } }],
  values: { a: -1 },
  ends: [-1, 0.5, "."],
  rule: { type: "at-least", value: 101 },
  id: "ab",
  more: 7,
};

it("makes no schema before one is used", () => {
  const load = vi.fn(() => zod);
  const schema = schemaBy(zodWhenUsed(load));
  expect(load).not.toHaveBeenCalled();
  expect(schema.safeParse(right).success).toBe(true);
});

it.each([right, wrong])("a schema made late says of a value what the schema itself says", (value) => {
  expect(schemaBy(zodWhenUsed(() => zod)).safeParse(value)).toEqual(schemaBy(zod).safeParse(value));
});

it("makes a schema once, and the same one for all that hold it", () => {
  const z = zodWhenUsed(() => zod);
  const name = z.string().meta({ description: "A name." });
  const pair = z.object({ a: name, b: name });
  expect(pair.shape.a).toBe(pair.shape.b);
  expect(pair.shape).toBe(pair.shape);
  expect(name instanceof zod.ZodString).toBe(true);
});

it("takes a further step from a schema that is made, with others that are not", () => {
  const z = zodWhenUsed(() => zod);
  const name = z.object({ name: z.string() });
  expect(name.safeParse({}).success).toBe(false);
  const unit = name.extend({ of: name, parts: z.array(name).optional() });
  expect(zod.toJSONSchema(unit)).toMatchObject({ required: ["name", "of"] });
});

it("gives the same JSON Schema", () => {
  const late = zodWhenUsed(() => zod);
  const options = { unrepresentable: "any", io: "input" } as const;
  const expected = zod.toJSONSchema(schemaBy(zod), options);
  expect(late.toJSONSchema(schemaBy(late), options)).toEqual(expected);
});
