import type { TaskStatus } from "@ntm-kit/core";
import { bareWords } from "../tables/bare-words";

/** What words say of a task; `no-state`: they speak of the due date alone ("Chậm tiến độ"). */
export type StatusReading = TaskStatus | "no-state" | "unknown";

/** A share below a hundred percent, alone or after a word of doing. */
const PART = "(?:[1-9]\\d?) ?%";

/** Tried in order, over bare words; what is not yet done goes before what is. */
const FORMS: readonly (readonly [RegExp, StatusReading])[] = [
  [
    /^(?:khong (?:thuc hien|trien khai|phat sinh|con thuc hien)|(?:dung|tam dung|da dung|huy|bai bo)(?: thuc hien)?|chuyen (?:sang|qua) nam.*)$/,
    "dropped",
  ],
  [
    /^(?:(?:chua|khong) (?:hoan thanh|xong|thuc hien xong)|du kien hoan thanh|(?:da )?hoan thanh (?:mot phan|co ban)|co ban (?:da )?hoan thanh|chua$)/,
    "not-done",
  ],
  [/^(?:chua (?:thuc hien|trien khai|den han|bat dau|ban hanh|to chuc|co)|0 ?%?$)/, "not-started"],
  [new RegExp(`^(?:(?:da |dang )?(?:hoan thanh|thuc hien|dat)(?: duoc| khoang)* )?${PART}`), "in-progress"],
  [
    /^(?:dang|thuong xuyen|trong han|tiep tuc|(?:sap|gan) (?:hoan thanh|xong)|da (?:trinh|trien khai|tham muu|xay dung du thao|lay y kien)|(?:da )?thuc hien mot phan)/,
    "in-progress",
  ],
  [
    /^(?:(?:da )?hoan thanh|da thuc hien|da ban hanh|(?:da )?xong|da phe duyet|da to chuc|(?:dat )?100 ?%|da kien toan|thuc hien xong)/,
    "done",
  ],
  [/^(?:cham(?: tien do)?|qua han|tre han|cham so voi ke hoach|dung tien do|dam bao tien do|dung han)$/, "no-state"],
];

/** Reads the state of a task: `Đã hoàn thành`, `Đang triển khai`, `Chưa thực hiện`, `Hoàn thành 80%`, `Không phát sinh`, …. */
export function readTaskStatus(text: string): StatusReading {
  const words = bareWords(text);
  return FORMS.find(([pattern]) => pattern.test(words))?.[1] ?? "unknown";
}
