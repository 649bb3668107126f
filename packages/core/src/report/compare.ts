import * as z from "zod";
import { field, object } from "../model/field";
import { reportFindingSchema } from "./finding";
import { countSchema, rangeSchema } from "./parts";
import { levelSchema, roundCellSchema, roundDay, roundHead, roundTaskState } from "./round";
import { statusSchema } from "./target";

const id = z.string().min(1);
const numbers = z.array(z.string());

/** The same of both sides. */
const sides = <S extends z.ZodType>(schema: S) => ({
  /** In the earlier round. */
  earlier: field(schema, "In the earlier round."),
  /** In the later round. */
  later: field(schema, "In the later round."),
});

const sideSchema = object({
  asOf: roundDay,
  /** Names of its files. */
  files: field(z.array(z.string()), "Names of its files."),
  /** Communes that are reported. */
  reported: field(countSchema, "Communes that are reported."),
  /** Communes at the standard, where the plan has one of that name. */
  standard: field(rangeSchema.optional(), "Communes at the standard, where the plan has one of that name."),
  /** Communes at the advanced standard, likewise. */
  advanced: field(rangeSchema.optional(), "Communes at the advanced standard, likewise."),
  /** Communes at the model standard, likewise. */
  model: field(rangeSchema.optional(), "Communes at the model standard, likewise."),
  /** Mean number of criteria met. */
  meanCriteria: field(rangeSchema, "Mean number of criteria met."),
}).meta({ id: "ComparedSide", description: "One round of the two." });

const UNIT_CHANGES = ["up", "down", "mixed", "same", "stopped", "started", "absent"] as const;
const TASK_CHANGES = ["up", "down", "same", "stopped", "started", "absent"] as const;
const TURNS = ["reached", "lost", "missed", "unclear", "same"] as const;

const unitSchema = object({
  /** Id of the commune. */
  id: field(id, "Id of the commune.", "song-mau/tan-minh"),
  /** `stopped`: reported before, not now; `started`: the reverse; `absent`: in neither; `mixed`: up and down. */
  change: field(
    z.enum(UNIT_CHANGES),
    "`stopped`: reported before, not now; `started`: the reverse; `absent`: in neither; `mixed`: up and down.",
  ),
  /** Number of criteria met, from and to. */
  criteria: field(object(sides(z.tuple([countSchema, countSchema]))), "Number of criteria met, from and to."),
  /** Numbers of criteria not met before and met now. */
  gained: field(numbers, "Numbers of criteria not met before and met now.", ["5", "10"]),
  /** Numbers of criteria met before and not met now. */
  lost: field(numbers, "Numbers of criteria met before and not met now."),
  /** Numbers of criteria of which one side does not say, and the two differ. */
  unclear: field(numbers, "Numbers of criteria of which one side does not say, and the two differ.", ["17"]),
  /** What it is at. */
  level: field(object(sides(levelSchema)), "What it is at."),
  /** Where criteria gained, lost or unclear stand, by number. */
  cells: field(
    z.record(
      z.string(),
      object({
        /** In the earlier round. */
        earlier: field(roundCellSchema.optional(), "In the earlier round."),
        /** In the later round. */
        later: field(roundCellSchema.optional(), "In the later round."),
      }),
    ),
    "Where criteria gained, lost or unclear stand, by number.",
  ),
}).meta({ id: "ComparedUnit", description: "What moved of one commune." });

const targetSchema = object({
  /** Id of the target. */
  id: field(id, "Id of the target.", "song-mau/communes-standard"),
  ...sides(statusSchema),
  /** `reached`: met now, not before; `lost`: the reverse; `missed`: open before, not met now; `unclear`: open now. */
  turned: field(
    z.enum(TURNS),
    "`reached`: met now, not before; `lost`: the reverse; `missed`: open before, not met now; `unclear`: open now.",
  ),
  /** The number; null where it is not certain. */
  actual: field(object(sides(z.number().nullable())), "The number; null where it is not certain."),
  /** What the number can be. */
  range: field(object(sides(rangeSchema)), "What the number can be."),
}).meta({ id: "ComparedTarget", description: "How a target turned." });

const taskSchema = object({
  /** Number of the task. */
  id: field(id, "Number of the task.", "IV.1.2"),
  ...sides(roundTaskState),
  /** `stopped`: reported before, not now; `started`: the reverse; `absent`: in neither. */
  change: field(
    z.enum(TASK_CHANGES),
    "`stopped`: reported before, not now; `started`: the reverse; `absent`: in neither.",
  ),
}).meta({ id: "ComparedTask", description: "What moved of one task." });

/** How many of each. */
const counts = <K extends string>(keys: readonly K[]) =>
  object(
    Object.fromEntries(keys.map((key) => [key, field(countSchema, `How many are \`${key}\`.`)])) as Record<
      K,
      typeof countSchema
    >,
  );

/** What `ntm compare --format json` gives. */
export const compareSchema = object({
  /** Version of the shape of the document. */
  compareVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  ...roundHead,
  ...sides(sideSchema),
  /** All communes of the plan, in its order. */
  units: field(z.array(unitSchema), "All communes of the plan, in its order."),
  /** All targets, in the plan's order. */
  targets: field(z.array(targetSchema), "All targets, in the plan's order."),
  /** All tasks; absent where one side has no sheet of tasks. */
  tasks: field(z.array(taskSchema).optional(), "All tasks; absent where one side has no sheet of tasks."),
  /** Findings, matched by `key`. */
  findings: field(
    object({
      /** Not there before. */
      new: field(z.array(reportFindingSchema), "Not there before."),
      /** Gone, and what they were about is still reported. */
      solved: field(z.array(reportFindingSchema), "Gone, and what they were about is still reported."),
      /** There in both. */
      standing: field(z.array(object(sides(reportFindingSchema))), "There in both."),
      /** Gone because what they were about is not reported any more. */
      notChecked: field(z.array(reportFindingSchema), "Gone because what they were about is not reported any more."),
    }),
    "Findings, matched by `key`.",
  ),
  /** How much moved. */
  summary: field(
    object({
      /** Communes by change. */
      units: field(counts(UNIT_CHANGES), "Communes by change."),
      /** Criteria gained and lost. */
      criteria: field(counts(["gained", "lost"]), "Criteria gained and lost."),
      /** Communes that stand higher, and lower. */
      levels: field(counts(["gained", "lost"]), "Communes that stand higher, and lower."),
      /** Targets by turn. */
      targets: field(counts(TURNS), "Targets by turn."),
      /** Findings of each sort. */
      findings: field(counts(["new", "solved", "standing", "notChecked"]), "Findings of each sort."),
    }),
    "How much moved.",
  ),
});
