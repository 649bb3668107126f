import { tasksDue, tasksOf } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { dakNong20212025 as plan } from "./index";

const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id).join(" ");

/** Agency, tasks it leads, tasks it helps with: counted on the appendix itself, not made from the plan. */
const EXPECTED: readonly (readonly [string, string, string])[] = [
  [
    "van-phong-dieu-phoi-nong-thon-moi-tinh",
    "I.1 I.3 I.4 I.10 I.13 I.16 I.17 II.3 II.8 II.9 II.10 III.7 IV.3.10 IV.6.1 IV.6.2 IV.6.4 IV.6.6 IV.7.1 IV.7.2 IV.7.3",
    "I.2 I.8 I.9 I.11 I.14 I.15 II.4 II.5 II.6 II.7 III.1 III.2 III.3 III.4 III.8 III.9 IV.6.5",
  ],
  [
    "so-nong-nghiep-va-phat-trien-nong-thon",
    "I.1 I.4 IV.1.6 IV.1.11 IV.1.12 IV.1.15 IV.1.16 IV.2.1 IV.2.2 IV.2.3 IV.2.4 IV.2.6 IV.2.9 IV.3.7 IV.3.8 IV.3.9 IV.6.2 IV.6.3",
    "I.7 I.10 III.1 III.2 III.3 III.4 III.7 III.8 IV.1.1 IV.1.2",
  ],
  ["so-ke-hoach-va-dau-tu", "I.4 I.6 III.1 III.2 III.4 IV.1.4 IV.2.5", "I.7 I.8 I.9 III.3 III.7 III.8 IV.2.4"],
  ["so-noi-vu", "I.5 I.7 II.5 IV.4.6", "I.8 I.9 I.10 I.11 IV.4.7"],
  ["so-van-hoa-the-thao-va-du-lich", "II.2 IV.1.9 IV.3.3 IV.3.4", "IV.6.4"],
  ["so-lao-dong-thuong-binh-va-xa-hoi", "IV.2.8 IV.2.11 IV.4.10", "III.1 III.2 III.4 III.7 IV.2.9"],
  ["so-cong-thuong", "IV.1.7 IV.1.10 IV.2.7", "IV.1.11 IV.2.6"],
  ["so-tai-nguyen-va-moi-truong", "IV.1.17 IV.3.5 IV.3.6", "IV.1.16 IV.6.3"],
  ["so-thong-tin-va-truyen-thong", "II.1 IV.1.14 IV.4.7", "IV.6.6"],
  ["so-xay-dung", "IV.1.1 IV.1.2 IV.3.12", "IV.1.3"],
  ["hoi-lien-hiep-phu-nu-tinh", "IV.2.10 IV.4.4 IV.4.5", "IV.4.10"],
  ["so-y-te", "IV.1.13 IV.3.2 IV.3.11", ""],
  ["so-tai-chinh", "III.3 III.8", "III.1 III.2 III.4 III.7"],
  ["so-tu-phap", "IV.4.8 IV.4.9", "IV.4.7"],
  ["hoi-nong-dan-tinh", "IV.2.10 IV.4.3", "II.9"],
  ["so-giao-duc-va-dao-tao", "IV.1.8 IV.3.1", ""],
  ["cong-an-tinh", "IV.5.1 IV.6.5", ""],
  ["uy-ban-mat-tran-to-quoc-viet-nam-tinh", "I.14 IV.4.1", ""],
  ["doan-thanh-nien-cong-san-ho-chi-minh-tinh", "IV.2.10 IV.4.2", ""],
  ["ban-dan-toc-tinh", "IV.2.12", "III.1 III.2 III.4 III.7"],
  ["so-giao-thong-van-tai", "IV.1.5", ""],
  ["thanh-tra-tinh", "I.15", ""],
  ["bo-chi-huy-quan-su-tinh", "IV.5.2", ""],
  ["hoi-van-hoc-nghe-thuat-tinh", "II.4", ""],
  ["dai-phat-thanh-va-truyen-hinh-tinh", "II.6", ""],
  ["bao-dak-nong", "II.6", ""],
  ["ngan-hang-nha-nuoc-chi-nhanh-tinh-dak-nong", "III.5", ""],
  ["so-khoa-hoc-va-cong-nghe", "", "IV.6.1"],
  ["bao-hiem-xa-hoi-tinh", "", "IV.3.2"],
  ["lien-minh-hop-tac-xa", "", "IV.2.4"],
  ["bo-xay-dung", "IV.2.13", ""],
  [
    "ubnd-cac-huyen-thanh-pho-gia-nghia",
    "I.2 I.8 I.11 IV.1.3 IV.7.2",
    "I.1 I.3 I.4 I.5 I.16 I.17 II.8 II.9 II.10 III.9 IV.1.1 IV.1.2 IV.1.4 IV.1.5 IV.1.6 IV.1.7 IV.1.8 IV.1.9 IV.1.10 IV.1.11 IV.1.12 IV.1.13 IV.1.14 IV.1.15 IV.1.16 IV.1.17 IV.2.1 IV.2.2 IV.2.3 IV.2.4 IV.2.5 IV.2.6 IV.2.7 IV.2.8 IV.2.9 IV.2.10 IV.2.11 IV.2.12 IV.2.13 IV.3.1 IV.3.2 IV.3.3 IV.3.4 IV.3.5 IV.3.6 IV.3.7 IV.3.8 IV.3.9 IV.3.10 IV.3.11 IV.3.12 IV.4.1 IV.4.2 IV.4.3 IV.4.4 IV.4.5 IV.4.6 IV.4.7 IV.4.8 IV.4.9 IV.4.10 IV.5.1 IV.5.2 IV.6.1 IV.6.2 IV.6.3 IV.6.4 IV.6.5 IV.6.6 IV.7.1 IV.7.2 IV.7.3",
  ],
  [
    "cac-so-ban-nganh",
    "I.2 II.7 III.6",
    "I.1 I.3 I.4 I.5 I.6 I.13 I.16 I.17 II.1 II.2 II.3 II.8 II.10 III.5 IV.1.1 IV.1.2 IV.1.3 IV.1.4 IV.1.5 IV.1.6 IV.1.7 IV.1.8 IV.1.9 IV.1.10 IV.1.11 IV.1.12 IV.1.13 IV.1.14 IV.1.15 IV.1.16 IV.1.17 IV.2.1 IV.2.2 IV.2.3 IV.2.4 IV.2.5 IV.2.6 IV.2.7 IV.2.8 IV.2.9 IV.2.10 IV.2.11 IV.2.12 IV.2.13 IV.3.3 IV.3.4 IV.3.5 IV.3.6 IV.3.7 IV.3.8 IV.3.9 IV.3.10 IV.3.11 IV.3.12 IV.4.1 IV.4.2 IV.4.3 IV.4.4 IV.4.5 IV.4.6 IV.4.7 IV.4.8 IV.4.9 IV.4.10 IV.5.1 IV.5.2 IV.6.1 IV.6.2 IV.6.3 IV.6.4 IV.6.5 IV.6.6 IV.7.1 IV.7.2 IV.7.3",
  ],
  ["ban-chi-dao-cac-huyen-thanh-pho-gia-nghia", "I.9", ""],
  ["ubnd-cap-xa", "I.12", ""],
  ["cac-to-chuc-chinh-tri-xa-hoi", "I.14", ""],
  ["cac-co-quan-don-vi-doanh-nghiep-duoc-giao-do-dau-ho-tro-cho-cac-xa", "III.9", ""],
  [
    "cac-don-vi-dia-phuong-co-lien-quan",
    "",
    "I.6 I.10 I.13 I.14 I.15 II.1 II.2 II.3 II.4 II.5 II.6 III.1 III.2 III.3 III.4",
  ],
  ["van-phong-dieu-phoi-nong-thon-moi-cac-cap", "", "I.7"],
  ["phong-ban-cap-huyen", "", "I.12"],
];

describe("which tasks an agency leads and which it helps with", () => {
  it.each(EXPECTED)("%s", (id, leads, coordinates) => {
    const found = tasksOf(plan, id);
    expect([ids(found.leads), ids(found.coordinates)]).toEqual([leads, coordinates]);
  });

  it("is answered for every agency of the plan", () => {
    expect(plan.agencies.map(({ id }) => id).sort()).toEqual(EXPECTED.map(([id]) => id).sort());
  });
});

it("keeps a ministry among the leads as doubtful, with the reason", () => {
  const doubtful = plan.agencies.filter(({ kind }) => kind === "doubtful");
  expect(doubtful.map(({ name }) => name)).toEqual(["Bộ Xây dựng"]);
  expect(doubtful[0]?.note).toContain("Sở Xây dựng");
});

it("has eight lead cells that name several agencies", () => {
  const several = plan.tasks.filter(({ leadAgencies }) => leadAgencies.agencies.length > 1);
  expect(ids(several)).toBe("I.1 I.2 I.4 I.14 II.6 IV.2.10 IV.6.2 IV.7.2");
});

it("says that the list of IV.2.10 is open and what each lead of IV.7.2 is to do", () => {
  const lead = (id: string) => plan.tasks.find((task) => task.id === id)?.leadAgencies;
  expect(lead("IV.2.10")?.open).toBe(true);
  expect(lead("IV.7.2")?.roles).toEqual({
    "van-phong-dieu-phoi-nong-thon-moi-tinh": "tham mưu đánh giá chung toàn tỉnh",
    "ubnd-cac-huyen-thanh-pho-gia-nghia": "đánh giá, tổ chức thực hiện trên địa bàn quản lý",
  });
});

it("never uses one spelling for two agencies", () => {
  const spellings = plan.agencies.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(spellings).size).toBe(spellings.length);
});

it("has what is due in the second quarter of 2022", () => {
  const due = tasksDue(plan, { from: "2022-04-01", to: "2022-06-30" });
  expect(ids(due)).toBe("I.6 I.7 I.8 I.9 I.10 I.11 I.12");
});
