import * as z from "zod";
import { field, object } from "../model/field";
import { READINGS } from "../model/readings";
import { operatorSchema, requiredSchema } from "../model/target";
import { documentHead } from "./parts";

const id = z.string().min(1);
const message = field(z.string().min(1), "The same as a sentence, in the language that was asked for.");
const target = field(id, "Id of the target.", "song-mau/communes-standard");
const readingSchema = z
  .enum(READINGS)
  .meta({ id: "Reading", description: "Another way to read the text than the chosen one." });
const number = z.number().nullable();

export const leftOutSchema = object({ target /** The same in words, in the language asked for. */, message }).meta({
  id: "LeftOut",
  description: "A target that the reasoning leaves out, and why.",
});

const consistentSchema = object({
  /** The binding targets alone. */
  binding: field(z.boolean(), "The binding targets alone."),
  /** All, with those that are an aspiration. */
  all: field(z.boolean(), "All, with those that are an aspiration."),
}).meta({ id: "Consistent", description: "Whether targets can hold together." });

/** One target against the others of its scope. */
export const provedTargetSchema = object({
  id: target,
  /** `aspiration` where the text says “phấn đấu” of it. */
  commitment: field(z.enum(["binding", "aspiration"]), "`aspiration` where the text says “phấn đấu” of it."),
  /** How the number must stand to `required`. */
  operator: field(operatorSchema, "How the number must stand to `required`.", ">="),
  required: requiredSchema,
  /** It holds wherever the others of its scope do. */
  implied: field(z.boolean(), "It holds wherever the others of its scope do."),
  /** Ids of a minimal set that implies it; null where it is not implied. */
  by: field(z.array(id).nullable(), "Ids of a minimal set that implies it; null where it is not implied."),
  /** Least and most its number can be while the others hold; null where they cannot hold. */
  range: field(
    z.tuple([z.number(), z.number()]).nullable(),
    "Least and most its number can be while the others hold; null where they cannot hold.",
    [7, 8],
  ),
  /**
   * What the others force beyond `required`; below 0 it asks for that much more than they do; null where that says
   * nothing.
   */
  margin: field(
    number,
    "What the others force beyond `required`; below 0 it asks for that much more than they do; null where that says nothing.",
  ),
  /** How far it could be raised, for `<=` lowered, before nothing satisfies all. */
  room: field(number, "How far it could be raised, for `<=` lowered, before nothing satisfies all."),
  /** The same in words, in the language asked for. */
  message,
}).meta({ id: "ProvedTarget", description: "One target against the others of its scope." });
/** What a target follows from, or forbids. */
export type ProvedTarget = z.infer<typeof provedTargetSchema>;

const effects = {
  /** Ids of a minimal set that then contradicts itself; null where all can hold. */
  conflict: field(
    z.array(id).nullable(),
    "Ids of a minimal set that then contradicts itself; null where all can hold.",
  ),
  /** Ids of the targets that then no longer follow from the others. */
  loses: field(z.array(id), "Ids of the targets that then no longer follow from the others."),
  /** The same in words, in the language asked for. */
  message,
};

/** A single change that makes all contradict each other, or lets a target no longer follow. */
export const provedBreakSchema = z
  .discriminatedUnion("change", [
    object({
      /** The required number is raised. */
      change: field(z.literal("raise"), "The required number is raised."),
      target,
      /** The number then required. */
      to: field(z.number(), "The number then required.", 8),
      ...effects,
    }),
    object({
      /** The required number is lowered. */
      change: field(z.literal("lower"), "The required number is lowered."),
      target,
      /** The number then required. */
      to: field(z.number(), "The number then required.", 6),
      ...effects,
    }),
    object({
      /** A unit has one commune less. */
      change: field(z.literal("one-commune-less"), "A unit has one commune less."),
      /** Id of the unit. */
      unit: field(id, "Id of the unit.", "song-mau"),
      ...effects,
    }),
  ])
  .meta({
    id: "ProvedBreak",
    description: "A single change that makes all contradict each other, or lets a target no longer follow.",
  });
/** Targets that cannot all be met, and why. */
export type ProvedBreak = z.infer<typeof provedBreakSchema>;

/** What another reading, added to those asked for, changes. */
export const provedReadingSchema = object({
  reading: readingSchema,
  /** Id of the plan's assumption that it answers otherwise; null where none does. */
  assumption: field(id.nullable(), "Id of the plan's assumption that it answers otherwise; null where none does."),
  consistent: consistentSchema,
  /** Ids of a minimal set that contradicts itself; null where all can hold. */
  conflict: field(z.array(id).nullable(), "Ids of a minimal set that contradicts itself; null where all can hold."),
  /** Ids of the targets that follow from others. */
  implied: field(z.array(id), "Ids of the targets that follow from others."),
  /** Those of them that did not without the reading. */
  gains: field(z.array(id), "Those of them that did not without the reading."),
  /** Targets that no longer follow. */
  loses: field(z.array(id), "Targets that no longer follow."),
  /** It changes nothing. */
  same: field(z.boolean(), "It changes nothing."),
  /** The same in words, in the language asked for. */
  message,
}).meta({ id: "ProvedReading", description: "What another reading, added to those asked for, changes." });
/** What another reading of the text would change. */
export type ProvedReading = z.infer<typeof provedReadingSchema>;

export const proofBodySchema = object({
  /** Readings that were asked for; empty: the plan's own. */
  reading: field(z.array(readingSchema), "Readings that were asked for; empty: the plan's own."),
  consistent: consistentSchema,
  /** Ids of a minimal set that contradicts itself; null where all can hold. */
  conflict: field(z.array(id).nullable(), "Ids of a minimal set that contradicts itself; null where all can hold."),
  /** The same in words, in the language asked for. */
  message,
  /** Each target, in the plan's order. */
  targets: field(z.array(provedTargetSchema), "Each target, in the plan's order."),
  /** Single changes that break something. */
  breaks: field(z.array(provedBreakSchema), "Single changes that break something."),
  /** What each other reading changes. */
  readings: field(z.array(provedReadingSchema), "What each other reading changes."),
  /** Targets that take no part. */
  leftOut: field(z.array(leftOutSchema), "Targets that take no part."),
});
/** Whether the targets of a plan can hold together, which follow from others, and how much room each leaves. */
export type Proof = z.infer<typeof proofBodySchema>;

/** What `ntm plan prove --format json` gives. */
export const proofSchema = object({ ...documentHead, ...proofBodySchema.shape });
/** A proof as the command prints it. */
export type ProofDocument = z.infer<typeof proofSchema>;
