import * as z from "zod";
import { READINGS } from "../model/readings";
import { operatorSchema } from "../model/target";

const id = z.string().min(1);
const message = z.string().min(1);
const readingSchema = z.enum(READINGS);
export const leftOutSchema = z.object({ target: id, message });
const number = z.number().nullable();
const range = z.object({ from: z.number(), to: z.number() });
const consistent = z.object({ binding: z.boolean(), all: z.boolean() });

/** One target against the others of its scope. */
export const provedTargetSchema = z.object({
  id,
  commitment: z.enum(["binding", "aspiration"]),
  operator: z.union([operatorSchema, z.literal("in")]),
  required: z.union([z.number(), range]),
  /** It holds wherever the others of its scope do. */
  implied: z.boolean(),
  /** A minimal set that implies it; null where it is not implied. */
  by: z.array(id).nullable(),
  /** Least and most its number can be while the others hold. */
  range: z.tuple([z.number(), z.number()]).nullable(),
  /** What the others force beyond `required`; below 0 it asks for that much more than they do. */
  margin: number,
  /** How far it could be raised, for `<=` lowered, before nothing satisfies all. */
  room: number,
  message,
});
export type ProvedTarget = z.infer<typeof provedTargetSchema>;

const effects = { conflict: z.array(id).nullable(), loses: z.array(id), message };

/** A single change that makes all contradict each other, or lets a target no longer follow. */
export const provedBreakSchema = z.discriminatedUnion("change", [
  z.object({ change: z.literal("raise"), target: id, to: z.number(), ...effects }),
  z.object({ change: z.literal("lower"), target: id, to: z.number(), ...effects }),
  z.object({ change: z.literal("one-commune-less"), unit: id, ...effects }),
]);
export type ProvedBreak = z.infer<typeof provedBreakSchema>;

/** What another reading, added to those asked for, changes. */
export const provedReadingSchema = z.object({
  reading: readingSchema,
  /** Id of the plan's assumption that it answers otherwise. */
  assumption: id.nullable(),
  consistent,
  conflict: z.array(id).nullable(),
  implied: z.array(id),
  gains: z.array(id),
  loses: z.array(id),
  same: z.boolean(),
  message,
});
export type ProvedReading = z.infer<typeof provedReadingSchema>;

export const proofBodySchema = z.object({
  reading: z.array(readingSchema),
  consistent,
  conflict: z.array(id).nullable(),
  message,
  targets: z.array(provedTargetSchema),
  breaks: z.array(provedBreakSchema),
  readings: z.array(provedReadingSchema),
  leftOut: z.array(leftOutSchema),
});
/** Whether the targets of a plan can hold together, which follow from others, and how much room each leaves. */
export type Proof = z.infer<typeof proofBodySchema>;

/** What `ntm plan prove --format json` gives. */
export const proofSchema = z.object({
  reportVersion: z.literal(1),
  tool: z.object({ name: z.literal("ntm"), version: z.string().min(1) }),
  plan: z.object({ id, version: z.string().min(1) }),
  ...proofBodySchema.shape,
});
export type ProofDocument = z.infer<typeof proofSchema>;
