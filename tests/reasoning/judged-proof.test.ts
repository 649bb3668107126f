import { provePlan } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { describe, expect, it } from "vitest";
import { judgedEnd } from "./judge";

const proof = provePlan(plan);
const binding = plan.targets.filter(({ commitment }) => commitment === "binding");
const counts = binding.filter(({ unit, rule }) => rule.measure.kind === "count" && /^(dak-nong|gia-nghia)$/.test(unit));

describe("the proof of the built-in plan before a judge", () => {
  it.each(counts.map((target) => [target.id, target] as const))(
    "%s has the range a solver of others finds",
    (id, one) => {
      const others = binding.filter((other) => other !== one);
      const range = (["least", "most"] as const).map((end) => judgedEnd(end, plan, one, others));
      expect(proof.targets.find((told) => told.id === id)?.range).toEqual(range);
    },
  );
});
