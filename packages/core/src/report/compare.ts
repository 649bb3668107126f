import * as z from "zod";
import { field } from "../model/field";
import { reportFindingSchema } from "./finding";
import { countSchema, rangeSchema } from "./parts";
import { levelSchema, roundCellSchema, roundDay, roundHead, roundTaskState } from "./round";
import { statusSchema } from "./target";

const id = z.string().min(1);
const numbers = z.array(z.string());

/** The same of both sides. */
const sides = <S extends z.ZodType>(schema: S) => ({
  earlier: field(schema, "In the earlier round."),
  later: field(schema, "In the later round."),
});

const sideSchema = z
  .object({
    asOf: roundDay,
    files: field(z.array(z.string()), "Names of its files."),
    reported: field(countSchema, "Communes that are reported."),
    standard: field(rangeSchema.optional(), "Communes at the standard, where the plan has one of that name."),
    advanced: field(rangeSchema.optional(), "Communes at the advanced standard, likewise."),
    model: field(rangeSchema.optional(), "Communes at the model standard, likewise."),
    meanCriteria: field(rangeSchema, "Mean number of criteria met."),
  })
  .meta({ id: "ComparedSide", description: "One round of the two." });

const UNIT_CHANGES = ["up", "down", "mixed", "same", "stopped", "started", "absent"] as const;
const TASK_CHANGES = ["up", "down", "same", "stopped", "started", "absent"] as const;
const TURNS = ["reached", "lost", "missed", "unclear", "same"] as const;

const unitSchema = z
  .object({
    id: field(id, "Id of the commune.", "song-mau/tan-minh"),
    change: field(
      z.enum(UNIT_CHANGES),
      "`stopped`: reported before, not now; `started`: the reverse; `absent`: in neither; `mixed`: up and down.",
    ),
    criteria: field(z.object(sides(z.tuple([countSchema, countSchema]))), "Number of criteria met, from and to."),
    gained: field(numbers, "Numbers of criteria not met before and met now.", ["5", "10"]),
    lost: field(numbers, "Numbers of criteria met before and not met now."),
    unclear: field(numbers, "Numbers of criteria of which one side does not say, and the two differ.", ["17"]),
    level: field(z.object(sides(levelSchema)), "What it is at."),
    cells: field(
      z.record(
        z.string(),
        z.object({
          earlier: field(roundCellSchema.optional(), "In the earlier round."),
          later: field(roundCellSchema.optional(), "In the later round."),
        }),
      ),
      "Where criteria gained, lost or unclear stand, by number.",
    ),
  })
  .meta({ id: "ComparedUnit", description: "What moved of one commune." });

const targetSchema = z
  .object({
    id: field(id, "Id of the target.", "song-mau/communes-standard"),
    ...sides(statusSchema),
    turned: field(
      z.enum(TURNS),
      "`reached`: met now, not before; `lost`: the reverse; `missed`: open before, not met now; `unclear`: open now.",
    ),
    actual: field(z.object(sides(z.number().nullable())), "The number; null where it is not certain."),
    range: field(z.object(sides(rangeSchema)), "What the number can be."),
  })
  .meta({ id: "ComparedTarget", description: "How a target turned." });

const taskSchema = z
  .object({
    id: field(id, "Number of the task.", "IV.1.2"),
    ...sides(roundTaskState),
    change: field(
      z.enum(TASK_CHANGES),
      "`stopped`: reported before, not now; `started`: the reverse; `absent`: in neither.",
    ),
  })
  .meta({ id: "ComparedTask", description: "What moved of one task." });

/** How many of each. */
const counts = <K extends string>(keys: readonly K[]) =>
  z.object(
    Object.fromEntries(keys.map((key) => [key, field(countSchema, `How many are \`${key}\`.`)])) as Record<
      K,
      typeof countSchema
    >,
  );

/** What `ntm compare --format json` gives. */
export const compareSchema = z.object({
  compareVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  ...roundHead,
  ...sides(sideSchema),
  units: field(z.array(unitSchema), "All communes of the plan, in its order."),
  targets: field(z.array(targetSchema), "All targets, in the plan's order."),
  tasks: field(z.array(taskSchema).optional(), "All tasks; absent where one side has no sheet of tasks."),
  findings: field(
    z.object({
      new: field(z.array(reportFindingSchema), "Not there before."),
      solved: field(z.array(reportFindingSchema), "Gone, and what they were about is still reported."),
      standing: field(z.array(z.object(sides(reportFindingSchema))), "There in both."),
      notChecked: field(z.array(reportFindingSchema), "Gone because what they were about is not reported any more."),
    }),
    "Findings, matched by `key`.",
  ),
  summary: field(
    z.object({
      units: field(counts(UNIT_CHANGES), "Communes by change."),
      criteria: field(counts(["gained", "lost"]), "Criteria gained and lost."),
      levels: field(counts(["gained", "lost"]), "Communes that stand higher, and lower."),
      targets: field(counts(TURNS), "Targets by turn."),
      findings: field(counts(["new", "solved", "standing", "notChecked"]), "Findings of each sort."),
    }),
    "How much moved.",
  ),
});
