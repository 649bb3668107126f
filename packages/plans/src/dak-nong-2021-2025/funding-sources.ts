import type { FundingSource } from "@ntm-kit/core";

const from = (quote: string) => ({ document: "772/QĐ-UBND", section: "IV", line: 134, quote });

/** The sources of money that section IV names, in its order. The text states no amount. */
export const fundingSources: FundingSource[] = [
  {
    id: "ngan-sach-trung-uong",
    name: "Ngân sách Trung ương",
    aliases: ["NSTW", "Vốn ngân sách Trung ương"],
    source: from(
      "nguồn vốn ngân sách Trung ương phân bổ trực tiếp hàng năm cho Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    ),
  },
  {
    id: "doi-ung-dia-phuong",
    name: "Vốn đối ứng ngân sách địa phương",
    aliases: ["NSĐP", "Ngân sách địa phương"],
    source: from("nguồn vốn đối ứng ngân sách địa phương bố trí cho Chương trình"),
  },
  {
    id: "long-ghep",
    name: "Vốn lồng ghép",
    aliases: ["Lồng ghép"],
    source: from("nguồn vốn lồng ghép"),
  },
  {
    id: "long-ghep-giam-ngheo",
    name: "Lồng ghép từ Chương trình mục tiêu quốc gia giảm nghèo bền vững",
    aliases: [],
    parent: "long-ghep",
    source: from("Chương trình mục tiêu quốc gia giảm nghèo bền vững"),
  },
  {
    id: "long-ghep-dan-toc-mien-nui",
    name: "Lồng ghép từ Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi",
    aliases: [],
    parent: "long-ghep",
    source: from(
      "Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025",
    ),
  },
  {
    id: "chuong-trinh-khac",
    name: "Các chương trình, dự án khác",
    aliases: [],
    parent: "long-ghep",
    source: from("các chương trình, dự án khác"),
  },
  {
    id: "xa-hoi-hoa",
    name: "Nguồn lực xã hội hóa",
    aliases: ["Xã hội hóa", "Doanh nghiệp", "Dân góp"],
    source: from("các nguồn lực xã hội hóa từ các doanh nghiệp, tổ chức, cá nhân"),
  },
];
