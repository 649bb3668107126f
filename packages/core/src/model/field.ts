import type { z } from "zod";

/** A field of the plan as its JSON Schema shows it: what it says, and how it is written. */
export function field<S extends z.ZodType>(schema: S, description: string, ...examples: readonly unknown[]): S {
  return schema.meta({ description, ...(examples.length > 0 ? { examples: [...examples] } : {}) }) as S;
}
