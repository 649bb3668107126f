import type { PlanInput } from "../model/plan";

const from = (quote: string) => ({ document: "1/QĐ-UBND", section: "IV", quote });

/** Sources of money, each named in the invented decision. */
export const sampleFundingSources: NonNullable<PlanInput["fundingSources"]> = [
  {
    id: "trung-uong",
    name: "Ngân sách Trung ương",
    aliases: ["NSTW"],
    source: from("ngân sách Trung ương phân bổ hàng năm"),
  },
  {
    id: "dia-phuong",
    name: "Ngân sách địa phương",
    aliases: ["NSĐP", "Vốn đối ứng ngân sách địa phương"],
    source: from("ngân sách địa phương bố trí đối ứng"),
  },
  { id: "long-ghep", name: "Vốn lồng ghép", aliases: ["Lồng ghép"], source: from("vốn lồng ghép") },
  {
    id: "tin-dung",
    name: "Vốn tín dụng",
    aliases: ["Tín dụng"],
    source: from("vốn tín dụng"),
  },
  {
    id: "doanh-nghiep",
    name: "Vốn doanh nghiệp",
    aliases: ["Doanh nghiệp"],
    source: from("vốn doanh nghiệp"),
  },
  { id: "xa-hoi-hoa", name: "Xã hội hóa", aliases: ["Nhân dân đóng góp"], source: from("huy động xã hội hóa") },
];
