import { type Plan, provePlan, type Reading } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { describe, expect, it } from "vitest";

const proof = provePlan(plan);
const target = (id: string) => proof.targets.find((entry) => entry.id === id)!;
const DISTRICTS = ["cu-jut", "dak-mil", "dak-r-lap", "dak-song", "krong-no", "dak-glong", "tuy-duc"];

describe("the built-in plan", () => {
  it("does not contradict itself: 26 targets bind, 30 with the aspirations", () => {
    expect(proof).toMatchObject({ consistent: { binding: true, all: true }, conflict: null, reading: [], leftOut: [] });
    expect(proof.message).toBe("Các mục tiêu không mâu thuẫn nhau: 26 mục tiêu bắt buộc, 30 kể cả phấn đấu.");
  });

  it.each<readonly [string, number[], number, number, string[]]>([
    [
      "dak-nong/communes-standard",
      [43, 60],
      0,
      17,
      [...DISTRICTS.map((unit) => `${unit}/communes-standard`), "gia-nghia/communes-advanced"],
    ],
    [
      "dak-nong/communes-advanced",
      [12, 60],
      0,
      48,
      [...DISTRICTS.slice(0, 5), "gia-nghia"].map((unit) => `${unit}/communes-advanced`),
    ],
    ["dak-nong/communes-model", [3, 60], 0, 57, DISTRICTS.slice(0, 3).map((unit) => `${unit}/communes-model`)],
    // Cư Jút and the two others strive for the standard, and Gia Nghĩa is a city: three of the seven huyện are forced.
    ["dak-nong/new-districts-standard", [3, 7], 1, 5, ["dak-mil/district-standard", "dak-r-lap/district-standard"]],
    ...DISTRICTS.slice(3).map((unit): [string, number[], number, number, string[]] => [
      `${unit}/remaining-min-criteria`,
      [15, 19],
      0,
      4,
      ["dak-nong/min-criteria"],
    ]),
  ])("%s follows from others", (id, range, margin, room, by) => {
    expect(target(id)).toMatchObject({ implied: true, range, margin, room, by });
  });

  it("nothing else follows, and the mean asks for 2.2 criteria more than the others force", () => {
    expect(proof.targets.filter(({ implied }) => implied)).toHaveLength(8);
    expect(target("dak-nong/mean-criteria")).toMatchObject({ by: null, range: [15, 19], margin: -2.2, room: 1.8 });
  });

  it("contradicts itself with one commune more to lift, or one less, where all communes must be at a standard", () => {
    const breaks = proof.breaks.filter(({ conflict }) => conflict);
    const full = [
      "cu-jut/communes-standard",
      "dak-mil/communes-standard",
      "dak-r-lap/communes-standard",
      "gia-nghia/communes-advanced",
    ];
    expect(breaks.flatMap((entry) => (entry.change === "raise" ? [entry.target] : []))).toEqual(full);
    expect(breaks.flatMap((entry) => (entry.change === "one-commune-less" ? [entry.unit] : []))).toEqual([
      "cu-jut",
      "dak-mil",
      "dak-r-lap",
      "gia-nghia",
    ]);
    expect(breaks.map(({ conflict }) => conflict)).toEqual([...full, ...full].map((id) => [id]));
  });

  it("lets the province's numbers go where one district's is lowered", () => {
    const lowered = proof.breaks.filter((entry) => entry.change === "lower");
    expect(lowered.find((entry) => "target" in entry && entry.target === "gia-nghia/communes-advanced")).toMatchObject({
      to: 1,
      conflict: null,
      loses: ["dak-nong/communes-standard", "dak-nong/communes-advanced"],
    });
    expect(lowered).toHaveLength(17);
  });
});

describe("other readings of the built-in plan", () => {
  it.each<[Reading, string | null, string[], string[], string[] | null]>([
    ["standard=all-criteria", "C12", ["dak-nong/mean-criteria", "dak-nong/min-criteria"], [], null],
    ["mean=remaining", "C5", [], [], null],
    ["remaining=beyond-required", "C8", [], [], null],
    ["kept=given", "C10", ["gia-nghia/district-standard"], [], null],
    ["districts=all-communes", null, [], [], null],
    ["frame=aspiration", "C1", [], DISTRICTS.slice(3).map((unit) => `${unit}/remaining-min-criteria`), null],
  ])("%s", (reading, assumption, gains, loses, conflict) => {
    const told = proof.readings.find((entry) => entry.reading === reading);
    const same = gains.length + loses.length === 0;
    expect(told).toMatchObject({ assumption, gains, loses, conflict, same, consistent: { binding: true, all: true } });
  });

  it("counts=separate contradicts: Đắk Song cannot have 7 and 2 of 8", () => {
    expect(proof.readings.find(({ reading }) => reading === "counts=separate")).toMatchObject({
      assumption: "C4",
      consistent: { binding: false, all: false },
      conflict: ["dak-song/communes-standard", "dak-song/communes-advanced"],
      implied: [],
    });
  });

  it("all criteria force a mean of 17.87 where it is asked for", () => {
    const asked = provePlan(plan, { reading: ["standard=all-criteria"] });
    const mean = asked.targets.find(({ id }) => id === "dak-nong/mean-criteria");
    expect(mean?.range?.[0]).toBe(1072 / 60);
    expect(asked.readings.map(({ reading }) => reading)).not.toContain("standard=all-criteria");
  });
});

describe("one number of the built-in plan changed flips what depends on it", () => {
  const changed = (id: string, required: number): Plan => ({
    ...plan,
    targets: plan.targets.map((entry) => (entry.id === id ? { ...entry, required } : entry)),
  });
  it.each([
    ["tuy-duc/communes-standard", 2, { "dak-nong/communes-standard": [44, 1] }],
    ["dak-nong/communes-model", 2, { "dak-nong/communes-model": [3, 1] }],
  ])("%s to %d", (id, required, expected) => {
    const other = provePlan(changed(id, required));
    for (const entry of other.targets) {
      const known = target(entry.id);
      const [least, margin] = (expected as Record<string, number[]>)[entry.id] ?? [known.range?.[0], known.margin];
      if (entry.id === id && !(id in expected)) continue;
      expect([entry.id, entry.implied, entry.range?.[0], entry.margin]).toEqual([
        entry.id,
        known.implied,
        least,
        margin,
      ]);
    }
  });
});
