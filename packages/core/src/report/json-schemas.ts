import * as z from "zod";
import { version } from "../../package.json";
import { planFileSchema } from "../model/plan";
import { tidyRecordSchema } from "../tidy/tidy-record";
import { collectSchema } from "./collect";
import { compareSchema } from "./compare";
import { conformanceFileSchema } from "./conformance";
import { reportDocumentSchema } from "./drafted";
import { proofSchema } from "./proof";
import { reportSchema } from "./report";
import { returnSchema } from "./returned";
import { roadSchema } from "./road";
import { summarySchema } from "./summary";
import { tasksSchema } from "./tasks";

const PUBLISHED = {
  plan: { schema: planFileSchema, io: "input", title: "NTM Kit plan" },
  report: { schema: reportSchema, io: "output", title: "NTM Kit report" },
  summary: { schema: summarySchema, io: "output", title: "NTM Kit summary" },
  proof: { schema: proofSchema, io: "output", title: "NTM Kit proof of a plan" },
  road: { schema: roadSchema, io: "output", title: "NTM Kit road to the targets" },
  collect: { schema: collectSchema, io: "output", title: "NTM Kit collected round" },
  compare: { schema: compareSchema, io: "output", title: "NTM Kit comparison of two rounds" },
  return: { schema: returnSchema, io: "output", title: "NTM Kit: what goes back to the senders of a round" },
  tasks: { schema: tasksSchema, io: "output", title: "NTM Kit list of tasks" },
  "report-document": { schema: reportDocumentSchema, io: "output", title: "NTM Kit draft of a report, as data" },
  records: {
    schema: tidyRecordSchema,
    io: "output",
    title: "NTM Kit record: one statement, a line of an .ndjson file",
  },
  conformance: { schema: conformanceFileSchema, io: "output", title: "NTM Kit conformance cases" },
} as const satisfies Record<string, { schema: z.ZodType; io: "input" | "output"; title: string }>;

const [major, minor] = version.split(".");
/** Where the package of this version is found; a patch changes no schema. */
const BASE = `https://unpkg.com/@ntm-kit/core@${major}.${minor}/schemas`;

/** Lists of types as alternatives, `null` beside one type aside: strict validators take such a list for a slip. */
function withoutTypeLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypeLists);
  if (typeof value !== "object" || value === null) return value;
  const { type, ...rest } = value as { readonly type?: unknown };
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, part]) => [key, AS_WRITTEN.has(key) ? part : withoutTypeLists(part)]),
  );
  if (type === undefined) return inner;
  const isList = Array.isArray(type) && !(type.length === 2 && type.includes("null"));
  return isList ? { anyOf: type.map((one) => ({ type: one })), ...inner } : { type: withoutTypeLists(type), ...inner };
}
const AS_WRITTEN: ReadonlySet<string> = new Set(["examples", "default", "enum", "const"]);

/**
 * The published JSON Schemas (draft 2020-12), generated from the zod schemas: `plan` as a file may give it, the others
 * as they come out. Each has an absolute `$id` with the version, named parts under `$defs`, and a description of every
 * field; none refers to another.
 *
 * @example
 * const names = Object.keys(jsonSchemas());
 */
export function jsonSchemas(): Record<keyof typeof PUBLISHED, Record<string, unknown>> {
  const made = Object.entries(PUBLISHED).map(([name, { schema, io, title }]) => {
    const { $schema, ...rest } = withoutTypeLists(z.toJSONSchema(schema, { io })) as Record<string, unknown>;
    return [name, { $schema, $id: `${BASE}/${name}.schema.json`, title, ...rest }];
  });
  return Object.fromEntries(made) as ReturnType<typeof jsonSchemas>;
}
