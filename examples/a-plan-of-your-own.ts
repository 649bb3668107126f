// A plan for another province is data: units, a target, the words it comes from. Nothing in the packages has to change.
import { evaluateTargets, PlanError, parsePlan } from "@ntm-kit/core";

const words = "có ít nhất 50% số xã đạt chuẩn nông thôn mới";
const plan = parsePlan({
  id: "song-mau-2026",
  version: "1.0.0",
  title: "Kế hoạch ví dụ",
  period: { from: "2026-01-01", to: "2026-12-31" },
  documents: [{ id: "1/QĐ-UBND", title: "Quyết định ví dụ" }],
  root: "song-mau",
  countedTypes: ["xã"],
  units: [
    { id: "song-mau", code: "1", level: "province", type: "tỉnh", name: "Sông Mẫu" },
    { id: "song-mau/binh-hoa", code: "11", level: "commune", type: "xã", name: "Bình Hòa", parent: "song-mau" },
    { id: "song-mau/tan-minh", code: "12", level: "commune", type: "xã", name: "Tân Minh", parent: "song-mau" },
  ],
  targets: [
    {
      id: "song-mau/share-standard",
      unit: "song-mau",
      title: "Tỷ lệ xã đạt chuẩn",
      rule: { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">=" },
      required: 0.5,
      due: "2026-12-31",
      commitment: "binding",
      source: { document: "1/QĐ-UBND", section: "II", quote: words },
    },
  ],
});

const communes = [{ unit: "song-mau/binh-hoa", marks: {}, claims: { standard: { value: true } } }];
const [result] = evaluateTargets(plan, { communes, districts: [], tasks: [], claimable: ["standard"] });
console.log(result?.status, result?.range);

try {
  parsePlan({ ...plan, root: "nowhere" });
} catch (error) {
  if (error instanceof PlanError) console.log(error.faults);
}
