import { type Plan, parsePlan, type Task, type TaskGroup } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";

const CONTENTS: Readonly<Record<string, string>> = {
  "I.1": "Ban hành Kế hoạch thực hiện Chương trình của tỉnh",
  "I.2": "Kiện toàn Văn phòng Điều phối các cấp",
  "II.1.1": "Rà soát quy hoạch xây dựng vùng huyện",
  "II.1.2": "Nâng cấp hệ thống giao thông trên địa bàn xã",
  "II.1.3": "Hoàn thiện hệ thống thủy lợi, phòng chống thiên tai",
  "II.1.4": "Cải tạo lưới điện nông thôn an toàn, ổn định",
  "II.1.5": "Xây dựng trường học đạt chuẩn quốc gia",
  "II.1.6": "Xây dựng trung tâm văn hóa, thể thao xã",
  "II.1.7": "Đầu tư chợ và cơ sở thương mại nông thôn",
  "II.1.8": "Phổ cập thông tin và truyền thông cơ sở",
  "II.1.9": "Xây dựng công trình cấp nước sạch tập trung",
  "II.1.10": "Phát triển hạ tầng thu gom và xử lý rác thải",
  "II.2.1": "Hỗ trợ hộ nghèo phát triển sinh kế",
  "II.2.2": "Thực hiện chính sách bảo trợ xã hội",
};

const TITLES: Readonly<Record<string, string>> = {
  I: "Lãnh đạo, chỉ đạo",
  II: "Thực hiện các nội dung thành phần",
  "II.1": "Phát triển hạ tầng kinh tế - xã hội theo quy hoạch",
  "II.2": "Giảm nghèo và an sinh xã hội",
};

const LEADS: Readonly<Record<string, string>> = { "I.2": "so-noi-vu", "II.2.1": "so-tai-chinh", "II.2.2": "so-noi-vu" };

const [like] = samplePlan.tasks;
const agencies = (...ids: string[]) => ({ text: ids.join("; "), agencies: ids });

/**
 * The sample plan with groups within a group, of which one has ten tasks: their numbers begin with that of their group,
 * as the appendices of plans write them ("1.10" in II.1).
 */
export const nestedTasksPlan: Plan = parsePlan({
  ...samplePlan,
  taskGroups: Object.entries(TITLES).map(([id, title]) => ({
    id,
    title,
    number: id.slice(id.lastIndexOf(".") + 1),
    ...(id.includes(".") ? { parent: "II" } : {}),
    source: { ...like?.source, quote: title },
  })),
  tasks: Object.entries(CONTENTS).map(([id, content]) => ({
    ...like,
    id,
    group: id.slice(0, id.lastIndexOf(".")),
    number: id.slice(id.indexOf(".") + 1),
    content,
    leadAgencies: agencies(LEADS[id] ?? "so-nong-nghiep"),
    coordinatingAgencies: agencies(id.startsWith("II.1") ? "van-phong-dieu-phoi" : "cac-so-ban-nganh"),
  })),
});

const found = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const one = list.find((item) => item.id === id);
  if (!one) throw new RangeError(`the plan has no ${id}`);
  return one;
};
/** @throws {RangeError} where the plan has no such task */
export const nestedTask = (id: string): Task => found(nestedTasksPlan.tasks, id);
/** @throws {RangeError} where the plan has no such group */
export const nestedGroup = (id: string): TaskGroup => found(nestedTasksPlan.taskGroups, id);
