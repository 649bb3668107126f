import { PatchError, type PatchErrorCode } from "@ntm-kit/workbook";
import { nodeDeflate, nodeInflate } from "@ntm-kit/workbook/node";
import { type Both, UserError } from "../user-error";

/** A signature in a copy says nothing of the original; that it is not valid there is said. */
export const PATCH_OPTIONS = { inflate: nodeInflate, deflate: nodeDeflate, breakSignature: true };

const WORDS: Readonly<Record<PatchErrorCode, { readonly what: Both; readonly remedy: Both }>> = {
  "not-xlsx": {
    what: { vi: "không phải là tệp .xlsx, .xlsm nguyên vẹn", en: "this is no whole .xlsx or .xlsm file" },
    remedy: {
      vi: "Mở bằng Excel, lưu thành .xlsx rồi chạy lại.",
      en: "Open it in Excel, save as .xlsx and run again.",
    },
  },
  signed: {
    what: { vi: "tệp có chữ ký số", en: "the workbook is signed" },
    remedy: { vi: "Bỏ chữ ký trong một bản sao rồi chạy lại.", en: "Remove the signature in a copy and run again." },
  },
  "shared-revisions": {
    what: {
      vi: "tệp ở chế độ chia sẻ kiểu cũ, có lịch sử sửa đổi; sửa vào đó sẽ làm hỏng lịch sử",
      en: "the workbook is shared in the old way, with a history that a change would break",
    },
    remedy: {
      vi: "Trong Excel: thẻ Xem lại, Bỏ chia sẻ sổ làm việc, lưu rồi chạy lại.",
      en: "In Excel: Review, Unshare Workbook, save and run again.",
    },
  },
  "no-sheet": {
    what: { vi: "tệp không có trang tính nào", en: "the workbook has no sheet" },
    remedy: { vi: "Kiểm tra lại tệp.", en: "Check the file." },
  },
};

/** Runs a patch; a workbook that must not be touched is refused in words. */
export async function patched<T>(work: () => Promise<T>, path: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    throw new UserError(WORDS[error.code].what, WORDS[error.code].remedy, path);
  }
}
