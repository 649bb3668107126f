import type { TaskStatus } from "@ntm-kit/core";
import { bareWords } from "./bare-words";

/** What words say of a task; `no-state`: they speak of the time alone ("Đúng hạn") or say that nothing is reported. */
export type StatusReading = TaskStatus | "no-state" | "unknown";

/** A share below a hundred percent, alone or after a word of doing. */
const PART = "(?:[1-9]\\d?) ?%";

type Form = readonly [RegExp, StatusReading];

/** Tried in order, over bare words; what is not yet done goes before what is. */
const FORMS: readonly Form[] = [
  [
    /^(?:khong (?:thuc hien|trien khai|phat sinh|con thuc hien|con phu hop)|(?:da )?(?:dung|tam dung|huy|huy bo|bai bo)(?: thuc hien| trien khai)?|(?:da )?chuyen (?:sang |qua )?(?:nam|giai doan|ky) .*)$/,
    "dropped",
  ],
  [
    /^(?:(?:chua|khong) (?:hoan thanh|xong|thuc hien xong|dat|ht$)|khong thuc hien duoc|cht$|du kien hoan thanh|(?:da )?hoan thanh (?:mot phan|co ban)|co ban (?:da )?hoan thanh|chua$|cho (?!biet)|(?:xin )?gia han|xin (?:lui|gian)|lui (?:thoi han|tien do))/,
    "not-done",
  ],
  [/^chua (?:co )?(?:bao cao|so lieu|thong tin)|^dung han$/, "no-state"],
  [/^(?:chua (?:thuc hien|trien khai|den han|bat dau|ban hanh|to chuc|co|lam|giao|th$)|cth$|0 ?%?$)/, "not-started"],
  [new RegExp(`^(?:(?:da |dang )?(?:hoan thanh|thuc hien|dat)(?: duoc)? )?(?:khoang )?${PART}`), "in-progress"],
  [
    /^(?:dang|dth$|(?:thuc hien |duy tri )?thuong xuyen|trong han|tiep tuc|duy tri|(?:sap|gan) (?:hoan thanh|xong)|da (?:trinh|trien khai|tham muu|xay dung du thao|lay y kien)|(?:da )?thuc hien mot phan|(?:dung|dam bao|bao dam) tien do)/,
    "in-progress",
  ],
  [
    /^(?:(?:da )?hoan thanh|da thuc hien|(?:da )?(?:ky )?ban hanh|(?:da )?xong|da phe duyet|da to chuc|(?:da )?(?:dat )?100 ?%|(?:da )?dat(?: yeu cau)?$|(?:da |d)?ht$|(?:da )?ket thuc|da kien toan|thuc hien xong)/,
    "done",
  ],
];

/** Words of lateness say that the task is not done, unless others beside them say more ("Chậm, đang thực hiện"). */
const LATE = /^(?:(?:bi )?cham(?: tien do| so voi ke hoach| han)?|qua han|tre(?: han| tien do)?)(?: |$)/;
/** After a state the lateness is no more than a remark; before it the state is what counts. */
const SENTENCE: readonly Form[] = [
  [/(?:^| )(?:chua|khong) (?:hoan thanh|ban hanh|thuc hien xong)(?: |$)/, "not-done"],
  [/(?:^| )chua (?:thuc hien|trien khai|bat dau)(?: |$)/, "not-started"],
  [
    /(?:^| )dang (?:thuc hien|trien khai|trinh|lay y kien|xay dung|hoan thien|to chuc|tham muu|soan thao|du thao)(?: |$)/,
    "in-progress",
  ],
  [/(?:^| )(?:da (?:hoan thanh|ban hanh|phe duyet|thuc hien xong)|hoan thanh 100 ?%)(?: |$)/, "done"],
];
/** As many words make a sentence, in which a state may stand anywhere. */
const SENTENCE_WORDS = 5;

/** Reads the state of a task: `Đã hoàn thành`, `Đang triển khai`, `Chưa thực hiện`, `Hoàn thành 80%`, `Không phát sinh`, …. */
export function readTaskStatus(text: string): StatusReading {
  const words = bareWords(text);
  const late = LATE.exec(words);
  if (late) {
    const rest = readWords(words.slice(late[0].length));
    return rest === "unknown" ? "not-done" : rest;
  }
  return readWords(words);
}

function readWords(words: string): StatusReading {
  const plain = FORMS.find(([pattern]) => pattern.test(words))?.[1];
  if (plain) return plain;
  return words.split(" ").length < SENTENCE_WORDS
    ? "unknown"
    : (SENTENCE.find(([pattern]) => pattern.test(words))?.[1] ?? "unknown");
}
