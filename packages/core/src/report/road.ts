import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { leftOutSchema } from "./proof";
import { asOfFromSchema, reportFileSchema } from "./report";

const id = z.string().min(1);
const message = z.string().min(1);
const count = z.int().nonnegative();
const standing = z.object({ standard: z.string().nullable(), criteria: count.optional() });

/** What is asked of one unit: criteria by number, recognitions by standard; `district` for a unit above communes. */
export const roadStepSchema = z.object({
  unit: id,
  criteria: z.array(z.string()),
  recognitions: z.array(z.string()),
  cost: count,
  from: standing,
  to: standing,
  /** The marks and the claim that would change. */
  cells: z.array(z.object({ file: z.string(), sheet: z.string(), cell: z.string() })),
  message,
});
export type RoadStep = z.infer<typeof roadStepSchema>;

/** What a district brings to each shared target, and what that costs at least. */
const point = z.tuple([z.array(z.number()), count]);

/** Why no road is cheaper; the bounds of the parts and of what they share add up to `bound`. */
export const roadCertificateSchema = z.object({
  bound: count,
  targets: z.array(id),
  parts: z.array(z.object({ unit: id, targets: z.array(id), bound: count })),
  shared: z
    .object({
      targets: z.array(id),
      bound: z.int(),
      prices: z.array(z.object({ unit: id, points: z.array(point) })).nullable(),
    })
    .nullable(),
  message,
});
export type RoadCertificate = z.infer<typeof roadCertificateSchema>;

export const roadWaySchema = z.object({
  /**
   * Nothing costs less than this road; false: nothing cheaper was found, and nothing costs less than the certificate's
   * bound.
   */
  proved: z.boolean(),
  /** `reached`: nothing to do; `none`: no steps lead there. */
  status: z.enum(["reached", "road", "none"]),
  cost: count.nullable(),
  /** Standards gained beyond the first by one commune. */
  skips: count,
  units: count,
  steps: z.array(roadStepSchema),
  /** Units with a step in every, in some answer of this cost. */
  must: z.array(id),
  may: z.array(id),
  /** Its share of the road, and the least cost of its own targets alone. */
  districts: z.array(z.object({ unit: id, cost: count.nullable(), alone: count.nullable() })),
  /** Status `none`: a minimal set of targets that no steps reach together. */
  blocked: z.array(id).nullable(),
  certificate: roadCertificateSchema.nullable(),
  message,
});
/** The cheapest way from one state. */
export type RoadWay = z.infer<typeof roadWaySchema>;

export const roadBodySchema = z.object({
  aim: z.enum(["binding", "all"]),
  targets: z.array(id),
  weights: z.record(z.string(), z.int().min(1).max(1000)),
  locks: z.array(z.string()),
  cost: z.tuple([count.nullable(), count.nullable()]),
  optimistic: roadWaySchema.nullable(),
  pessimistic: roadWaySchema.nullable(),
  message,
  leftOut: z.array(leftOutSchema),
});
export type RoadBody = z.infer<typeof roadBodySchema>;

/** What `ntm road --format json` gives. */
export const roadSchema = z.object({
  reportVersion: z.literal(1),
  tool: z.object({ name: z.literal("ntm"), version: z.string().min(1) }),
  plan: z.object({ id, version: z.string().min(1) }),
  asOf: isoDateSchema,
  asOfFrom: asOfFromSchema,
  files: z.array(reportFileSchema),
  ...roadBodySchema.shape,
});
export type RoadDocument = z.infer<typeof roadSchema>;
