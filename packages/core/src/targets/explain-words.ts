import { markWords } from "../words/status";

/** Sentences of an explanation, each whole, since the order of words differs between the languages. */
export const explainWords = {
  // The rule in plain words; {bound} is one of the bounds below.
  count: {
    vi: "{bound} trong {population} {members} thuộc {unit} {reached}.",
    en: "{bound} of {population} {members} of {unit} are {reached}.",
  },
  "count-left": {
    vi: "{bound} {members} còn lại (chưa {left}) thuộc {unit} {reached}.",
    en: "{bound} remaining {members} of {unit} (not {left}) are {reached}.",
  },
  share: {
    vi: "{bound} số {members} thuộc {unit} {reached}.",
    en: "{bound} of the {members} of {unit} are {reached}.",
  },
  "share-left": {
    vi: "{bound} số {members} còn lại (chưa {left}) thuộc {unit} {reached}.",
    en: "{bound} of the remaining {members} of {unit} (not {left}) are {reached}.",
  },
  mean: {
    vi: "Bình quân các {members} thuộc {unit} đạt {bound} tiêu chí, tính trên {population} {members}.",
    en: "On average the {population} {members} of {unit} meet {bound} criteria.",
  },
  "mean-left": {
    vi: "Bình quân các {members} còn lại (chưa {left}) thuộc {unit} đạt {bound} tiêu chí.",
    en: "On average the remaining {members} of {unit} (not {left}) meet {bound} criteria.",
  },
  minimum: {
    vi: "Trong các {members} thuộc {unit}, nơi có ít tiêu chí nhất đạt {bound} tiêu chí.",
    en: "Among the {members} of {unit}, the one with the fewest criteria meets {bound}.",
  },
  "minimum-left": {
    vi: "Trong các {members} còn lại (chưa {left}) thuộc {unit}, nơi có ít tiêu chí nhất đạt {bound} tiêu chí.",
    en: "Among the remaining {members} of {unit} (not {left}), the one with the fewest criteria meets {bound}.",
  },
  status: { vi: "{unit} {reached}.", en: "{unit} is {reached}." },
  kept: { vi: "{unit} giữ vững kết quả {reached}.", en: "{unit} is still {reached}." },
  newly: {
    vi: "Có thêm {bound} trong {population} {members} thuộc {unit} {reached}.",
    en: "{bound} of {population} {members} of {unit} are newly {reached}.",
  },
  // Bounds.
  ">=": { vi: "ít nhất {n}", en: "at least {n}" },
  ">": { vi: "nhiều hơn {n}", en: "more than {n}" },
  "<=": { vi: "nhiều nhất {n}", en: "at most {n}" },
  "<": { vi: "ít hơn {n}", en: "fewer than {n}" },
  "=": { vi: "đúng {n}", en: "exactly {n}" },
  // How it came out.
  "met-exact": { vi: "Đạt: {actual}.", en: "Met: {actual}." },
  "met-range": {
    vi: "Đạt: từ {low} đến {high}, dù số liệu còn thiếu.",
    en: "Met: {low} to {high}, whatever is missing.",
  },
  "met-nobody": { vi: "Đạt: không còn đơn vị nào phải tính.", en: "Met: nobody is left to be counted." },
  "not-met-exact": { vi: "Chưa đạt: {actual}, còn thiếu {gap}.", en: "Not met: {actual}, {gap} missing." },
  "not-met-over": { vi: "Chưa đạt: {actual}, vượt {gap}.", en: "Not met: {actual}, {gap} too many." },
  "not-met-range": {
    vi: "Chưa đạt: từ {low} đến {high}, dù số liệu còn thiếu.",
    en: "Not met: {low} to {high}, whatever is missing.",
  },
  "undetermined-range": {
    vi: "Chưa đủ số liệu: có thể từ {low} đến {high}.",
    en: "Undetermined: anything from {low} to {high}.",
  },
  "due-binding": { vi: "Phải đạt đến hết ngày {due}.", en: "Binding, by {due}." },
  "due-aspiration": { vi: "Phấn đấu đạt đến hết ngày {due}.", en: "An aspiration, by {due}." },
  // What each unit gives to it.
  counts: { vi: "được tính", en: "counts" },
  short: { vi: "chưa đạt", en: "falls short" },
  open: markWords.open,
  before: { vi: "đã đạt từ trước, không tính là có thêm", en: "had it before, not new" },
  "not-reported": { vi: "chưa báo cáo", en: "not reported" },
  "may-be-left": { vi: "chưa rõ có thuộc diện còn lại hay không", en: "not known to remain" },
  criteria: { vi: "{n} tiêu chí", en: "{n} criteria" },
  // Headings of the text.
  "heading-units": { vi: "Các đơn vị", en: "Units" },
  "heading-source": { vi: "Nguyên văn", en: "The words" },
  "heading-assumptions": { vi: "Cách hiểu", en: "Readings" },
  alternative: { vi: "Cách hiểu khác: {text}", en: "Otherwise: {text}" },
} as const;

export type ExplainKey = keyof typeof explainWords;
