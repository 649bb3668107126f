/** What programmes say of a unit, beside its name: they are no part of it. */
const STATUS = [
  "ĐBKK",
  "đặc biệt khó khăn",
  "ATK",
  "an toàn khu",
  "KV\\s?(?:I{1,3}|[123])",
  "khu vực (?:I{1,3}|[123])",
  "vùng (?:I{1,3}|[123]|cao|đồng bào dân tộc thiểu số|ĐBDTTS)",
  "biên giới",
  "bãi ngang",
  "miền núi",
  "nghèo",
  "điểm",
  "CT\\s?135",
  "135",
].join("|");

const BEFORE = new RegExp(`^(?:(?:${STATUS})\\s*[,:;-]?\\s+)+(?=\\p{Lu})`, "iu");
const AFTER = new RegExp(`\\s*(?:[-–—,/:]\\s*)?(?:xã\\s+)?(?:${STATUS})(?:\\s*[,/-]\\s*(?:${STATUS}))*\\.?$`, "iu");

/**
 * A name without what programmes say of the unit: "ĐBKK Đắk Som", "Đắk Som - ATK", "Đắk Som, xã biên giới". Only for a
 * text that is no name as it stands: a unit may be called by such a word.
 */
export function withoutStatus(name: string): string {
  const rest = name.replace(AFTER, "").replace(BEFORE, "").trim();
  return rest === "" ? name : rest;
}
