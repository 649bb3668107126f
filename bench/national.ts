import { type CommuneRecord, type Dataset, type Mark, type Plan, parsePlan } from "@ntm-kit/core";
import { dakNong20212025 as base } from "@ntm-kit/plans/dak-nong-2021-2025";

const PER_DISTRICT = 18;

/**
 * A country of as many communes as asked for (up to 21,952), each of a name of its own, with the targets of a province.
 */
export function nationalPlan(communes: number): Plan {
  const units: unknown[] = [{ id: "ca-nuoc", code: "0", level: "country", type: "cả nước", name: "Cả nước" }];
  for (let i = 0; i < communes; i++) {
    const district = `h${Math.floor(i / PER_DISTRICT)}`;
    if (i % PER_DISTRICT === 0)
      units.push({ id: district, code: `d${i}`, level: "district", type: "huyện", name: district, parent: "ca-nuoc" });
    units.push({
      id: `${district}/x${i}`,
      code: `c${i}`,
      level: "commune",
      type: "xã",
      name: communeName(i),
      parent: district,
    });
  }
  const targets = base.targets
    .filter((target) => target.unit === "dak-nong")
    .map(({ population: _population, ...target }) => ({
      ...target,
      id: target.id.replace("dak-nong", "ca-nuoc"),
      unit: "ca-nuoc",
      rule: {
        ...target.rule,
        where: [target.rule.where].flat().some((filter) => filter?.kind === "types") ? undefined : target.rule.where,
      },
    }));
  return parsePlan({
    ...base,
    id: "ca-nuoc",
    root: "ca-nuoc",
    units,
    laterUnits: [],
    tasks: [],
    taskGroups: [],
    targets: JSON.parse(JSON.stringify(targets)),
  });
}

/** What every commune of the plan reports. */
export function nationalRecords(plan: Plan): Dataset {
  const communes = plan.units
    .filter(({ level }) => level === "commune")
    .map(({ id }, i): CommuneRecord => {
      const met = 14 + ((i * 7919) % 6);
      const marks: Record<string, { value: Mark; origin: number }> = {};
      for (let k = 1; k <= 19; k++) marks[k] = { value: k <= met ? "met" : "not-met", origin: i * 32 + k };
      return {
        unit: id,
        origin: i,
        marks,
        total: { value: met, origin: i * 32 },
        claims: { standard: { value: met === 19, origin: i * 32 + 20 } },
      };
    });
  return { communes, districts: [], tasks: [], claimable: ["standard"] };
}

const SYLLABLES =
  "An Bình Cao Châu Đông Đức Giang Hà Hải Hòa Hưng Khánh Kim Lâm Long Minh Mỹ Nam Ngọc Phú Phước Quang Sơn Tân Thành Thọ Trung Vĩnh".split(
    " ",
  );

const communeName = (i: number): string => {
  const count = SYLLABLES.length;
  return [Math.floor(i / count ** 2), Math.floor(i / count), i].map((n) => SYLLABLES[n % count]).join(" ");
};
