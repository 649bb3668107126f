import * as z from "zod";
import { calendarDaySchema as day } from "../model/calendar-day";
import { natureSchema } from "../model/nature";
import type { Dataset } from "./dataset";
import { TASK_STATUSES } from "./task-record";

const id = z.string().min(1);
const origin = z.union([z.string(), z.number()]).optional();
const stated = <S extends z.ZodType>(value: S) => z.strictObject({ value, origin });

/** What every record has: whose, where from, of what nature and of which day. */
const timed = { origin, nature: natureSchema.optional(), day: day.optional(), from: day.optional() };
const claims = z.record(id, stated(z.boolean()));
const quantities = z.record(id, stated(z.number())).optional();

const recognitionSchema = z.strictObject({
  standard: id,
  decision: stated(z.string()).optional(),
  date: stated(day).optional(),
  year: stated(z.int()).optional(),
});

const communeRecordSchema = z.strictObject({
  unit: id,
  ...timed,
  marks: z.record(id, stated(z.enum(["met", "not-met", "open"]))).default({}),
  total: stated(z.number()).optional(),
  claims: claims.default({}),
  recognitions: z.array(recognitionSchema).optional(),
  openClaims: z.array(id).optional(),
  openOrigin: origin,
  quantities,
  isMisplaced: z.boolean().optional(),
  isListed: z.boolean().optional(),
});

/**
 * An end of a band. JSON has no number for an open one: it is left out, or null, which is what `JSON.stringify` makes of
 * `Infinity`.
 */
const bandEnd = (open: number) =>
  z
    .union([z.number(), z.literal(Number.POSITIVE_INFINITY), z.null()])
    .optional()
    .transform((end) => end ?? open);

const bandSchema = z
  .strictObject({ from: bandEnd(0), to: bandEnd(Number.POSITIVE_INFINITY), communes: stated(z.number()) })
  .refine(({ from, to }) => from <= to, {
    params: { vi: "from không được lớn hơn to", en: "from must not be above to" },
  });

const districtRecordSchema = z.strictObject({
  unit: id,
  ...timed,
  standard: stated(z.boolean()).optional(),
  claims: claims.optional(),
  quantities,
  stated: z.record(id, stated(z.number())).default({}),
  bands: z.array(bandSchema).optional(),
  criteria: z.record(id, stated(z.number())).optional(),
});

const taskRecordSchema = z.strictObject({
  task: id,
  ...timed,
  status: stated(z.enum(TASK_STATUSES)).optional(),
  progress: stated(z.number().min(0).max(1)).optional(),
  evidence: stated(z.string()).optional(),
  evidenceDate: stated(day).optional(),
  reason: stated(z.string()).optional(),
  round: stated(z.string()).optional(),
});

/**
 * The shape of a `Dataset`: lists that are left out are empty. It knows no plan; `parseDataset` also holds ids against
 * one, and says for which standards there is a place to claim them where `claimable` is left out.
 */
export const datasetSchema = z.strictObject({
  communes: z.array(communeRecordSchema).default([]),
  districts: z.array(districtRecordSchema).default([]),
  tasks: z.array(taskRecordSchema).default([]),
  claimable: z.array(id).optional(),
}) satisfies z.ZodType<Partial<Dataset>>;
