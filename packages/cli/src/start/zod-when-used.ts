/** What of the library makes schemas, as far as this project uses it. */
const BUILDERS = [
  "array",
  "boolean",
  "discriminatedUnion",
  "enum",
  "int",
  "literal",
  "looseObject",
  "null",
  "number",
  "object",
  "record",
  "strictObject",
  "string",
  "templateLiteral",
  "tuple",
  "union",
  "unknown",
] as const;

/** What makes a schema of another. Whatever else is asked of one is asked of the schema itself. */
const STEPS: ReadonlySet<unknown> = new Set([
  ...["catchall", "default", "extend", "int", "max", "meta", "min", "nonnegative", "nullable", "nullish", "optional"],
  ...["partial", "pipe", "positive", "readonly", "refine", "regex", "rest", "superRefine", "transform"],
]);

type Library = typeof import("./zod-itself");
type Builder = (typeof BUILDERS)[number];
type Make = (...given: unknown[]) => object;

/** The schemas that stand for others not yet made, each with what makes it, once. */
const pending = new WeakMap<object, () => object>();

/** What is given to a builder, with the schemas themselves instead of those that stand for them. */
function made(given: unknown): unknown {
  if (typeof given === "function") return pending.get(given)?.() ?? given;
  if (Array.isArray(given)) return given.map(made);
  if (given === null || typeof given !== "object" || Object.getPrototypeOf(given) !== Object.prototype) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, made(value)]));
}

/** Stands for a schema until something is asked of it that only the schema itself can answer. */
function standIn(make: () => object): object {
  let schema: object | undefined;
  const itself = (): object => (schema ??= make());
  const stand = new Proxy(() => {}, {
    get(_, name) {
      const asked = (): unknown => Reflect.get(itself(), name);
      if (!STEPS.has(name)) return asked();
      return (...given: unknown[]) => standIn(() => (asked() as Make)(...given.map(made)));
    },
    has: (_, name) => Reflect.has(itself(), name),
    getPrototypeOf: () => Reflect.getPrototypeOf(itself()),
  });
  pending.set(stand, itself);
  return stand;
}

/**
 * The schema library for a command that mostly needs none of it: making the schemas of plans, records and reports takes
 * a tenth of a short run, and only a plan, a mapping or records of one's own are checked by them. Each is made when it
 * is first used, with those that it is made of.
 *
 * @param load - gives the library itself
 */
export function zodWhenUsed(load: () => Library): Pick<Library, Builder | "toJSONSchema"> {
  const builder = (name: Builder): [Builder, Make] => [
    name,
    (...given) => standIn(() => (load()[name] as unknown as Make)(...given.map(made))),
  ];
  return {
    ...(Object.fromEntries(BUILDERS.map(builder)) as unknown as Pick<Library, Builder>),
    toJSONSchema: ((schema: unknown, ...rest: unknown[]) =>
      (load().toJSONSchema as Make)(made(schema), ...rest)) as Library["toJSONSchema"],
  };
}
