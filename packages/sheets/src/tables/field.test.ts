import fc from "fast-check";
import { expect, it } from "vitest";
import { type Field, fieldKey, parseField } from "./field";

it.each<[Field, string]>([
  ["unit", "unit"],
  [{ of: "criterion", number: "7" }, "criterion.7"],
  [{ of: "indicator", criterion: "7", number: "7.1" }, "indicator.7.1"],
  [{ of: "state", status: "in-progress" }, "state.in-progress"],
  [{ of: "band", from: 10, to: 14 }, "band.10-14"],
  [{ of: "band", from: 15, to: Number.POSITIVE_INFINITY }, "band.15-"],
  [{ of: "amount" }, "amount.total"],
  [{ of: "amount", measure: "plan" }, "amount.plan"],
  [{ of: "amount", source: "nstw" }, "amount.nstw"],
  [{ of: "amount", measure: "disbursed", source: "part" }, "amount.disbursed.part"],
])("%j is written %s, and read from it", (field, key) => {
  expect(fieldKey(field)).toBe(key);
  expect(parseField(key)).toEqual(field);
});

it.each(["", "unti", "criterion", "criterion.", "state.finished", "band.10", "band.a-b", "band.1-2-3", "toString.1"])(
  "“%s” is no field",
  (key) => expect(parseField(key)).toBeUndefined(),
);

it("whatever is read from a key is written as that key again", () => {
  const part = fc.constantFrom("unit", "criterion", "indicator", "state", "band", "amount", "plan", "done", "1", "1-3");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const field = parseField(parts.join("."));
      if (field !== undefined) expect(fieldKey(field)).toBe(parts.join("."));
    }),
  );
});
