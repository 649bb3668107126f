import * as z from "zod";
import { field, object } from "../model/field";
import { countSchema, documentHead, judgedOn, placeSchema } from "./parts";
import { leftOutSchema } from "./proof";
import { reportFileSchema } from "./sheets";

const id = z.string().min(1);
const message = field(z.string().min(1), "The same as a sentence, in the language that was asked for.");
const unit = field(id, "Id of the unit.", "song-mau/tan-minh");
const cost = field(countSchema, "Criteria and recognitions to be gained, by their weights.", 3);

const standingSchema = object({
  /** Id of the highest standard; null where it is at none. */
  standard: field(z.string().nullable(), "Id of the highest standard; null where it is at none.", "standard"),
  /** Criteria that it meets; absent for a unit above communes. */
  criteria: field(countSchema.optional(), "Criteria that it meets; absent for a unit above communes.", 17),
}).meta({ id: "Standing", description: "Where a unit stands." });

/** What is asked of one unit: criteria by number, recognitions by standard; `district` for a unit above communes. */
export const roadStepSchema = object({
  unit,
  /** Numbers of the criteria to be met. */
  criteria: field(z.array(z.string()), "Numbers of the criteria to be met.", ["5", "17"]),
  /** Ids of the standards to be recognised at. */
  recognitions: field(z.array(z.string()), "Ids of the standards to be recognised at.", ["standard"]),
  cost,
  /** Where the unit stands before. */
  from: standingSchema,
  /** Where it stands after. */
  to: standingSchema,
  /** The marks and the claim that would change. */
  cells: field(z.array(placeSchema), "The marks and the claim that would change."),
  /** The same in words, in the language asked for. */
  message,
}).meta({ id: "RoadStep", description: "What is asked of one unit." });
/** One step of a road. */
export type RoadStep = z.infer<typeof roadStepSchema>;

/** What a district brings to each shared target, and what that costs at least. */
const point = field(
  z.tuple([z.array(z.number()), countSchema]),
  "What the unit brings to each shared target, and what that costs at least.",
);

/** Why no road is cheaper; the bounds of the parts and of what they share add up to `bound`. */
export const roadCertificateSchema = object({
  /** No road costs less. */
  bound: field(countSchema, "No road costs less.", 12),
  /** Ids of the targets that force it. */
  targets: field(z.array(id), "Ids of the targets that force it."),
  /** What each unit must do for its own targets. */
  parts: field(
    z.array(
      object({
        unit,
        /** Ids of its own targets that force it. */
        targets: field(z.array(id), "Ids of its own targets that force it."),
        /** What these cost at least. */
        bound: field(countSchema, "What these cost at least."),
      }).meta({ id: "RoadPart", description: "What the own targets of one unit force." }),
    ),
    "What each unit must do for its own targets.",
  ),
  /** What targets of several units force beyond that; null where there are none. */
  shared: field(
    object({
      /** Ids of the targets that several units share. */
      targets: field(z.array(id), "Ids of the targets that several units share."),
      /** What they cost beyond the parts. */
      bound: field(z.int(), "What they cost beyond the parts."),
      /** What each unit can bring; null where a shared target is no lower bound on a count, a share or a mean. */
      prices: field(
        z
          .array(
            object({
              unit,
              /** What it can bring, and the price of each. */
              points: field(z.array(point), "What it can bring, and the price of each."),
            }),
          )
          .nullable(),
        "What each unit can bring; null where a shared target is no lower bound on a count, a share or a mean.",
      ),
    }).nullable(),
    "What targets of several units force beyond that; null where there are none.",
  ),
  /** The same in words, in the language asked for. */
  message,
}).meta({ id: "RoadCertificate", description: "Why no road is cheaper: the bounds of the parts add up to `bound`." });
/** Why no road is cheaper. */
export type RoadCertificate = z.infer<typeof roadCertificateSchema>;

export const roadWaySchema = object({
  /**
   * Nothing costs less than this road; false: nothing cheaper was found, and nothing costs less than the
   * certificate's bound.
   */
  proved: field(
    z.boolean(),
    "Nothing costs less than this road; false: nothing cheaper was found, and nothing costs less than the certificate's bound.",
  ),
  /** `reached`: nothing to do; `none`: no steps lead there. */
  status: field(z.enum(["reached", "road", "none"]), "`reached`: nothing to do; `none`: no steps lead there."),
  /** What the steps cost together; null where there are none. */
  cost: field(countSchema.nullable(), "What the steps cost together; null where there are none."),
  /** Standards gained beyond the first by one commune. */
  skips: field(countSchema, "Standards gained beyond the first by one commune."),
  /** Units with a step. */
  units: field(countSchema, "Units with a step."),
  /** What is asked of each unit. */
  steps: field(z.array(roadStepSchema), "What is asked of each unit."),
  /** Ids of the units with a step in every answer of this cost. */
  must: field(z.array(id), "Ids of the units with a step in every answer of this cost."),
  /** Ids of the units with a step in some answer of this cost. */
  may: field(z.array(id), "Ids of the units with a step in some answer of this cost."),
  /** What each unit of the layer above the communes bears. */
  districts: field(
    z.array(
      object({
        /** Id of the unit. */
        unit: field(id, "Id of the unit.", "song-mau"),
        /** Its share of the road. */
        cost: field(countSchema.nullable(), "Its share of the road."),
        /** Least cost of its own targets alone; null where no steps reach them. */
        alone: field(countSchema.nullable(), "Least cost of its own targets alone; null where no steps reach them."),
      }).meta({ id: "RoadShare", description: "What one unit of the layer above the communes bears." }),
    ),
    "What each unit of the layer above the communes bears.",
  ),
  /** With status `none`: ids of a minimal set of targets that no steps reach together. */
  blocked: field(
    z.array(id).nullable(),
    "With status `none`: ids of a minimal set of targets that no steps reach together.",
  ),
  /** Why nothing is cheaper. */
  certificate: field(roadCertificateSchema.nullable(), "Why nothing is cheaper."),
  /** The same in words, in the language asked for. */
  message,
}).meta({ id: "RoadWay", description: "The cheapest way from one state." });
/** The cheapest way from one state. */
export type RoadWay = z.infer<typeof roadWaySchema>;

export const roadBodySchema = object({
  /** Which targets are to be reached. */
  aim: field(z.enum(["binding", "all"]), "Which targets are to be reached."),
  /** Their ids. */
  targets: field(z.array(id), "Their ids."),
  /** What a criterion, by its number, or a recognition, by the id of its standard, costs where that is not 1. */
  weights: field(
    z.record(z.string(), z.int().min(1).max(1000)),
    "What a criterion, by its number, or a recognition, by the id of its standard, costs where that is not 1.",
    { "17": 3 },
  ),
  /** What may not change, as it was given. */
  locks: field(z.array(z.string()), "What may not change, as it was given."),
  /** Cost if all that is missing turns out well, and if it turns out badly; null where there is no road. */
  cost: field(
    z.tuple([countSchema.nullable(), countSchema.nullable()]),
    "Cost if all that is missing turns out well, and if it turns out badly; null where there is no road.",
    [3, 5],
  ),
  /** The way if all that is missing turns out well; null where it was not asked for. */
  optimistic: field(
    roadWaySchema.nullable(),
    "The way if all that is missing turns out well; null where it was not asked for.",
  ),
  /** The way if it turns out badly; null where it was not asked for. */
  pessimistic: field(roadWaySchema.nullable(), "The way if it turns out badly; null where it was not asked for."),
  /** The same in words, in the language asked for. */
  message,
  /** Targets that take no part. */
  leftOut: field(z.array(leftOutSchema), "Targets that take no part."),
});
/** A road as data: its steps, what it costs and why nothing is cheaper. */
export type RoadBody = z.infer<typeof roadBodySchema>;

/** What `ntm road --format json` gives. */
export const roadSchema = object({
  ...documentHead,
  ...judgedOn,
  /** The files that were read, in the order given. */
  files: field(z.array(reportFileSchema), "The files that were read, in the order given."),
  ...roadBodySchema.shape,
});
/** A road as the command prints it. */
export type RoadDocument = z.infer<typeof roadSchema>;
