import { type Plan, type PlanInput, parsePlan } from "@ntm-kit/core";

export type TargetInput = PlanInput["targets"][number];
export type Rule = TargetInput["rule"];

const commune = (district: string, n: number, groups: string[] = []) =>
  ({
    id: `${district}/x${n}`,
    code: "",
    level: "commune",
    type: "xã",
    name: `X${district}${n}`,
    parent: district,
    groups,
  }) as const;

/** Two districts of two communes, two criteria; the second commune of each is of a group. */
export function plan(...targets: (Pick<TargetInput, "required"> & Partial<TargetInput> & { rule: Rule })[]): Plan {
  return parsePlan({
    id: "nho",
    version: "1.0.0",
    title: "Kế hoạch nhỏ",
    period: { from: "2021-01-01", to: "2025-12-31" },
    documents: [{ id: "1", title: "Văn bản" }],
    root: "tinh",
    countedTypes: ["xã"],
    groups: [{ id: "nui", name: "xã miền núi" }],
    indicators: [{ id: "thu-nhap", name: "Thu nhập", measure: "triệu đồng", headings: ["Thu nhập"] }],
    units: [
      { id: "tinh", code: "", level: "province", type: "tỉnh", name: "Tỉnh" },
      ...["a", "b"].flatMap((id) => [
        { id, code: "", level: "district" as const, type: "huyện" as const, name: id, parent: "tinh" },
        commune(id, 0),
        commune(id, 1, ["nui"]),
      ]),
    ],
    criteriaSets: [
      {
        id: "xa",
        title: "Xã",
        level: "commune",
        standard: "standard",
        criteria: [
          { number: "1", name: "Một" },
          { number: "2", name: "Hai" },
        ],
      },
    ],
    targets: targets.map((target, i) => ({
      id: `t${i}`,
      unit: "tinh",
      title: `Mục tiêu ${i}`,
      due: "2025-12-31",
      commitment: "binding",
      source: { document: "1", section: "I", quote: "…" },
      ...target,
    })),
  });
}
