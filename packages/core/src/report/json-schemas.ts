import * as z from "zod";
import { planFileSchema } from "../model/plan";
import { tidyRecordSchema } from "../tidy/tidy-record";
import { conformanceFileSchema } from "./conformance";
import { proofSchema } from "./proof";
import { reportSchema, summarySchema } from "./report";
import { roadSchema } from "./road";

const TITLES = {
  plan: "NTM Kit plan",
  report: "NTM Kit report",
  summary: "NTM Kit summary",
  proof: "NTM Kit proof of a plan",
  road: "NTM Kit road to the targets",
  records: "NTM Kit record: one statement, a line of an .ndjson file",
  conformance: "NTM Kit conformance cases",
} as const;

/**
 * The published JSON Schemas, generated from the zod schemas: `plan` as a file may give it, the others as they come
 * out.
 */
export function jsonSchemas(): Record<keyof typeof TITLES, Record<string, unknown>> {
  const make = (name: keyof typeof TITLES, schema: z.ZodType, io: "input" | "output") => ({
    ...z.toJSONSchema(schema, { io }),
    $id: `${name}.schema.json`,
    title: TITLES[name],
  });
  return {
    plan: make("plan", planFileSchema, "input"),
    report: make("report", reportSchema, "output"),
    summary: make("summary", summarySchema, "output"),
    proof: make("proof", proofSchema, "output"),
    road: make("road", roadSchema, "output"),
    records: make("records", tidyRecordSchema, "output"),
    conformance: make("conformance", conformanceFileSchema, "output"),
  };
}
