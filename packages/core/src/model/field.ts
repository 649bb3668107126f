import * as z from "zod";

/**
 * A field as its JSON Schema shows it: what it says, and how it is written. The comment above it says the same to who
 * points at a member of the type; a test holds the two together.
 */
export function field<S extends z.ZodType>(schema: S, description: string, ...examples: readonly unknown[]): S {
  return schema.meta({ description, ...(examples.length > 0 ? { examples: [...examples] } : {}) }) as S;
}

/** `z.object`, typed by the very shape: the comments of its fields then reach the types that are published. */
export const object = <S extends z.core.$ZodShape>(shape: S): z.ZodObject<S, z.core.$strip> =>
  z.object(shape) as z.ZodObject<S, z.core.$strip>;

/** `z.strictObject` in the same way. */
export const strictObject = <S extends z.core.$ZodShape>(shape: S): z.ZodObject<S, z.core.$strict> =>
  z.strictObject(shape) as z.ZodObject<S, z.core.$strict>;
