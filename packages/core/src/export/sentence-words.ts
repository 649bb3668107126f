/** Words around the sentence of a rule: until when, how binding, and what the count takes in or leaves out. */
export const sentenceWords = {
  binding: { vi: "Đến hết ngày {due}, phải: {rule}{notes}.", en: "By {due}, binding: {rule}{notes}." },
  aspiration: {
    vi: "Đến hết ngày {due}, phấn đấu: {rule}{notes}.",
    en: "By {due}, as an aspiration: {rule}{notes}.",
  },
  population: { vi: "tính trên {n} {members}", en: "of {n} {members}" },
  higher: { vi: "mức {standards} cũng được tính", en: "those {standards} count too" },
  exact: {
    vi: "cộng số tiêu chí đạt rồi chia cho số đơn vị, không làm tròn",
    en: "the criteria met are added up and divided by the number of units, not rounded",
  },
  nobody: { vi: "không còn đơn vị nào phải tính thì đạt", en: "met where no unit is left to be counted" },
  before: {
    vi: "không tính nơi đã đạt từ trước: {units}",
    en: "not counting those that had it before: {units}",
  },
  none: { vi: "không có", en: "none" },
} as const;
