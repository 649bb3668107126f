import { MEMO_SIZES, memo } from "./memo";

/**
 * Letters and digits of a text without marks, in lower case, words parted by one space: `Tổng số TC đạt (*)` is `tong
 * so tc dat`.
 */
export const bareWords = memo(MEMO_SIZES.bareWords, (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[’'‘ʼ`´]/g, "")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim(),
);
