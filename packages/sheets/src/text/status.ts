import type { TaskStatus } from "@ntm-kit/core";
import { bareWords } from "../tables/bare-words";

/** What words say of a task; `no-state`: they speak of the due date alone ("Chậm tiến độ"). */
export type StatusReading = TaskStatus | "no-state" | "unknown";

/** Tried in order, over bare words; what is not yet done goes before what is. */
const FORMS: readonly (readonly [RegExp, StatusReading])[] = [
  [
    /^(?:khong (?:thuc hien|trien khai|phat sinh|con thuc hien)|(?:dung|tam dung|da dung|huy|bai bo)(?: thuc hien)?|chuyen (?:sang|qua) nam.*)$/,
    "dropped",
  ],
  [/^chua hoan thanh.*|^hoan thanh (?:mot phan|co ban)|^(?:co ban|da) hoan thanh mot phan/, "not-done"],
  [/^(?:chua (?:thuc hien|trien khai|den han|bat dau|ban hanh|to chuc|co)|0 ?%?$).*/, "not-started"],
  [
    /^(?:dang|thuong xuyen|trong han|tiep tuc|da (?:trinh|trien khai|tham muu|xay dung du thao|lay y kien)|dang duoc).*/,
    "in-progress",
  ],
  [
    /^(?:da hoan thanh|hoan thanh|da thuc hien|da ban hanh|xong|da xong|da phe duyet|da to chuc|100 ?%|dat 100 ?%|da kien toan|thuc hien xong|hoan thanh dung han|hoan thanh qua han).*/,
    "done",
  ],
  [/^(?:cham(?: tien do)?|qua han|tre han|cham so voi ke hoach|dung tien do|dam bao tien do|dung han)$/, "no-state"],
];

/** Reads the state of a task: `Đã hoàn thành`, `Đang triển khai`, `Chưa thực hiện`, `Không phát sinh`, …. */
export function readTaskStatus(text: string): StatusReading {
  const words = bareWords(text);
  return FORMS.find(([pattern]) => pattern.test(words))?.[1] ?? "unknown";
}
