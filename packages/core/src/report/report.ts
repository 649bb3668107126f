import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { natureSchema } from "../model/nature";
import { MEASURES, operatorSchema, requiredSchema } from "../model/target";
import { laterSchema } from "./later";

/** Kinds of sheet that are read; anything else is `unrecognised`. */
export const SHEET_KINDS = [
  "commune-criteria",
  "task-progress",
  "district-summary",
  "recognition-list",
  "funding",
  "indicators",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
const sheetKindSchema = z.enum([...SHEET_KINDS, "unrecognised"]);

const cellSchema = z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/);
const rangeSchema = z.tuple([z.number().nullable(), z.number().nullable()]);
const count = z.int().nonnegative();

const reportSourceSchema = z.object({
  document: z.string().min(1),
  section: z.string().min(1),
  quote: z.string().min(1),
  line: z.int().positive().optional(),
});

/** Every non-empty cell of a sheet, accounted for once; the parts add up to `nonEmpty`. */
const ledgerSchema = z.object({
  nonEmpty: count,
  used: count,
  header: count,
  subtotal: count,
  heading: count,
  note: count,
  ignored: count,
});
export type Ledger = z.infer<typeof ledgerSchema>;

const reportColumnSchema = z.object({
  field: z.string().min(1),
  column: z.string().regex(/^[A-Z]{1,3}$/),
  /**
   * In a form with the units across, where a field has a row of its own: that row; `column` is where its heading
   * stands.
   */
  row: z.int().positive().optional(),
  header: z.string().min(1),
  score: z.number().optional(),
});

/** Columns or rows of a sheet that are about one day, and whether they are what counts. */
const reportPeriodSchema = z.object({
  /** Absent where none is stated. */
  day: isoDateSchema.optional(),
  nature: natureSchema,
  columns: z.array(z.string().regex(/^[A-Z]{1,3}$/)).optional(),
  /** The label of rows that says it ("Thực hiện"). */
  rows: z.string().optional(),
  counts: z.boolean(),
});
export type ReportPeriod = z.infer<typeof reportPeriodSchema>;

/** One table of a sheet that holds several; a sheet with one table has these fields itself. */
const reportTableSchema = z.object({
  kind: sheetKindSchema,
  headerRows: z.array(z.int().positive()).optional(),
  dataRange: cellSchema.optional(),
  records: count,
  columns: z.array(reportColumnSchema),
  /** Whose table it is, where the title or the sheet's name says so: unit id. */
  unit: z.string().optional(),
  orientation: z.enum(["units-in-rows", "units-in-columns"]).optional(),
  /** Name of the saved mapping that was used. */
  mapping: z.string().optional(),
  /** Stays the same for the same form with other figures; a saved mapping is found by it. */
  fingerprint: z.string().optional(),
});

const reportSheetSchema = reportTableSchema.extend({
  name: z.string(),
  hidden: z.boolean(),
  ledger: ledgerSchema,
  tables: z.array(reportTableSchema).optional(),
  /** Legacy encoding the texts were converted from. */
  encoding: z.enum(["tcvn3", "vni"]).optional(),
  /** Why cells were left aside, with how many. */
  ignored: z.array(z.object({ why: z.string(), cells: count })).optional(),
  /** Where its records are of several days or natures. */
  periods: z.array(reportPeriodSchema).optional(),
});
export type ReportSheet = z.infer<typeof reportSheetSchema>;

export const reportFileSchema = z.object({
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.string().optional(),
  sheets: z.array(reportSheetSchema),
});
export type ReportFile = z.infer<typeof reportFileSchema>;

export const reportFindingSchema = z.object({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
  severity: z.enum(["error", "warning", "info"]),
  file: z.string().min(1),
  sheet: z.string().optional(),
  cell: cellSchema.optional(),
  message: z.string().min(1),
  hint: z.string().min(1).optional(),
  fix: z
    .object({
      cell: cellSchema,
      from: z.union([z.string(), z.number()]),
      to: z.union([z.string(), z.number()]),
      safe: z.boolean(),
    })
    .optional(),
  related: z
    .array(z.object({ file: z.string().optional(), sheet: z.string(), cell: cellSchema, message: z.string().min(1) }))
    .optional(),
  source: reportSourceSchema.optional(),
  /** Unit or task it is about. */
  subject: z.string().optional(),
  fingerprint: z.string().min(1),
  /** What it is known by from round to round, whatever file, sheet and form. */
  key: z.string().min(1).optional(),
  /** It stands with a reason, and is not counted among the open ones. */
  accepted: z
    .object({
      reason: z.string().min(1),
      by: z.string().min(1),
      on: isoDateSchema,
      until: isoDateSchema,
      round: z.string().optional(),
    })
    .optional(),
  /** It was accepted until that day, which has passed: it counts again. */
  acceptedUntil: isoDateSchema.optional(),
});
export type ReportFinding = z.infer<typeof reportFindingSchema>;

export const reportTargetSchema = z.object({
  id: z.string().min(1),
  unit: z.string().min(1),
  title: z.string().min(1),
  commitment: z.enum(["binding", "aspiration"]),
  status: z.enum(["met", "not-met", "undetermined"]),
  /** What is measured, and so what the numbers count: units, a share from 0 to 1, criteria per commune. */
  measure: z.enum(MEASURES),
  /** What is measured within each unit, for the measure `each`. */
  eachMeasure: z.enum(MEASURES).optional(),
  operator: operatorSchema,
  required: requiredSchema,
  population: z.int().nonnegative().optional(),
  actual: z.number().nullable(),
  range: rangeSchema,
  gap: z.number().nullable(),
  due: isoDateSchema,
  /** Whether the due day lies ahead of the day judged: not yet reached is not missed. */
  dueState: z.enum(["ahead", "passed"]),
  source: reportSourceSchema,
  /** Cells that decide a result which is not certain, at most ten, and how many there are. */
  decidedBy: z.array(z.object({ file: z.string(), sheet: z.string(), cell: cellSchema })).optional(),
  /** Units that are not reported and could change the result. */
  openUnits: z.array(z.string()).optional(),
  /** Readings of the text that the result rests on, by id. */
  assumptions: z.array(z.string()).optional(),
});
export type ReportTarget = z.infer<typeof reportTargetSchema>;

export const asOfFromSchema = z.enum(["option", "sheets", "today"]);
export type AsOfFrom = z.infer<typeof asOfFromSchema>;

/** How many communes of a unit of the layer above them have data, and which files report them. */
export const coverageSchema = z.object({
  unit: z.string().min(1),
  communes: count,
  withData: count,
  files: z.array(z.string()),
});
export type Coverage = z.infer<typeof coverageSchema>;

const head = {
  reportVersion: z.literal(1),
  tool: z.object({ name: z.literal("ntm"), version: z.string().min(1) }),
  plan: z.object({ id: z.string().min(1), version: z.string().min(1) }),
  /**
   * The day judged, and where it comes from: given (an option, a setting), the latest that results of the run state,
   * today.
   */
  asOf: isoDateSchema,
  asOfFrom: asOfFromSchema,
};

/** What `ntm validate --format json` gives. */
export const reportSchema = z.object({
  ...head,
  files: z.array(reportFileSchema),
  findings: z.array(reportFindingSchema),
  targets: z.array(reportTargetSchema),
  coverage: z.array(coverageSchema),
  /** With `--units today`: results on the units that came after those of the plan. */
  today: laterSchema.optional(),
  summary: z.object({
    errors: count,
    warnings: count,
    infos: count,
    targetsMet: count,
    targetsNotMet: count,
    targetsUndetermined: count,
    /** Accepted findings, which the counts above leave out. */
    accepted: count.optional(),
  }),
  /** Acceptances of which no finding is left, where acceptances were given. */
  unused: z
    .array(
      z.object({
        key: z.string(),
        code: z.string(),
        subject: z.string().optional(),
        reason: z.string(),
        by: z.string(),
        on: isoDateSchema,
        until: isoDateSchema,
      }),
    )
    .optional(),
});
export type Report = z.infer<typeof reportSchema>;

const statusSchema = z.enum(["met", "not-met", "undetermined"]);

export const summaryUnitSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  communes: count,
  reported: count,
  /** Communes at each standard of the plan, by its id: certainly, and possibly. */
  standards: z.record(z.string(), rangeSchema),
  /** The same of the usual three, where the plan has them. */
  standard: rangeSchema.optional(),
  advanced: rangeSchema.optional(),
  model: rangeSchema.optional(),
  meanCriteria: rangeSchema,
  minCriteria: rangeSchema,
  /** Whether a unit above communes is itself at each standard, by its id. */
  unitStandard: z.record(z.string(), statusSchema).optional(),
  /** The same of the plain standard, for units of the layer directly above the communes. */
  districtStandard: statusSchema.optional(),
});
export type SummaryUnit = z.infer<typeof summaryUnitSchema>;

/** Overdue tasks are also counted in their state. */
export const taskCountsSchema = z.object({
  id: z.string(),
  name: z.string(),
  tasks: count,
  done: count,
  inProgress: count,
  notStarted: count,
  overdue: count,
  notReported: count,
});
export type TaskCounts = z.infer<typeof taskCountsSchema>;

/** Where one commune stands: a tile of the picture of the whole. */
export const unitStandingSchema = z.object({
  unit: z.string().min(1),
  name: z.string().min(1),
  /** The unit of the layer above, by id. */
  upper: z.string().min(1),
  /** The highest standard that it certainly is at, by id; else `near`, `behind` or `no-data`. */
  standing: z.string().min(1),
  /** Number of criteria met, at least and at most, of how many. */
  criteria: z.tuple([count, count]),
  asked: count,
  /** Criteria that are not met, and those of which nothing certain is stated, by number. */
  notMet: z.array(z.string()),
  open: z.array(z.string()),
});
export type UnitStanding = z.infer<typeof unitStandingSchema>;

const bothSchema = z.object({ vi: z.string(), en: z.string() });

/**
 * What the plan calls what a summary tells of, for headings: one and several communes, the layer above them, the
 * standards.
 */
export const summaryLabelsSchema = z.object({
  commune: bothSchema,
  communes: bothSchema,
  layer: bothSchema,
  layers: bothSchema,
  standards: z.array(z.object({ id: z.string(), vi: z.string(), en: z.string() })),
});
export type SummaryLabels = z.infer<typeof summaryLabelsSchema>;

/** What a summary says of the units, and what a supposed value can change. */
const board = {
  units: z.array(summaryUnitSchema),
  /** The same for each group of communes, by the group's id, where the plan has groups. */
  groups: z.array(summaryUnitSchema).optional(),
  criteria: z.array(z.object({ number: z.string(), name: z.string(), met: count, notMet: count, notReported: count })),
  near: z.array(z.object({ unit: z.string(), missing: z.array(z.string()) })),
  /** Where every counted commune stands; what versions before it wrote has none. */
  standings: z.array(unitStandingSchema).optional(),
};

/** What `ntm summarize --format json` gives. */
export const summarySchema = z.object({
  ...head,
  labels: summaryLabelsSchema,
  ...board,
  tasks: z.object({
    byAgency: z.array(taskCountsSchema),
    byGroup: z.array(taskCountsSchema),
    byDue: z.array(taskCountsSchema),
  }),
  targets: z.array(reportTargetSchema),
  findings: z.object({ errors: count, warnings: count, infos: count, accepted: count.optional() }),
  /** With `--units today`: results on the units that came after those of the plan. */
  today: laterSchema.optional(),
  /** With `--suppose`: what is supposed, in the order given. All above is then as supposed. */
  suppose: z
    .array(
      z.object({
        text: z.string().min(1),
        unit: z.string().optional(),
        target: z.string().optional(),
        value: z.union([z.string(), z.number()]),
      }),
    )
    .optional(),
  /** The same board as the sheets say. */
  before: z.object({ ...board, targets: z.array(reportTargetSchema) }).optional(),
  /** Targets whose status, actual, range or required number differ. */
  changed: z.array(z.string()).optional(),
});
export type Summary = z.infer<typeof summarySchema>;
