import { statusWords } from "../words/status";

/** Sentences of an explanation, each whole, since the order of words differs between the languages. */
export const explainWords = {
  // The rule in plain words, as they stand within a sentence; {bound} is one of the bounds below.
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
    vi: "bình quân các {members} thuộc {unit} đạt {bound} tiêu chí, tính trên {population} {members}.",
    en: "on average the {population} {members} of {unit} meet {bound} criteria.",
  },
  "mean-left": {
    vi: "bình quân các {members} còn lại (chưa {left}) thuộc {unit} đạt {bound} tiêu chí.",
    en: "on average the remaining {members} of {unit} (not {left}) meet {bound} criteria.",
  },
  minimum: {
    vi: "trong các {members} thuộc {unit}, nơi có ít tiêu chí nhất đạt {bound} tiêu chí.",
    en: "among the {members} of {unit}, the one with the fewest criteria meets {bound}.",
  },
  "minimum-left": {
    vi: "trong các {members} còn lại (chưa {left}) thuộc {unit}, nơi có ít tiêu chí nhất đạt {bound} tiêu chí.",
    en: "among the remaining {members} of {unit} (not {left}), the one with the fewest criteria meets {bound}.",
  },
  status: { vi: "{unit} {reached}.", en: "{unit} is {reached}." },
  kept: { vi: "{unit} giữ vững kết quả {reached}.", en: "{unit} is still {reached}." },
  newly: {
    vi: "có thêm {bound} trong {population} {members} thuộc {unit} {reached}.",
    en: "{bound} of {population} {members} of {unit} are newly {reached}.",
  },
  "newly-beyond": {
    vi: "ngoài {before} {members} đã đạt từ trước, có thêm {bound} {members} thuộc {unit} {reached}.",
    en: "beyond the {before} {members} that had it before, {bound} {members} of {unit} are {reached}.",
  },
  // The same of those alone that a filter on a standard leaves: how many there are is not known beforehand.
  "count-some": {
    vi: "{bound} {members} thuộc {unit} {reached}.",
    en: "{bound} {members} of {unit} are {reached}.",
  },
  "mean-some": {
    vi: "bình quân các {members} thuộc {unit} đạt {bound} tiêu chí.",
    en: "on average the {members} of {unit} meet {bound} criteria.",
  },
  // Quantities; the bound holds what it is measured in.
  "quantity-value": { vi: "“{name}” của {unit} đạt {bound}.", en: "“{name}” of {unit} is {bound}." },
  "quantity-sum": {
    vi: "tổng “{name}” của các {members} thuộc {unit} đạt {bound}.",
    en: "“{name}” of the {members} of {unit} adds up to {bound}.",
  },
  "quantity-mean": {
    vi: "bình quân “{name}” của các {members} thuộc {unit} đạt {bound}.",
    en: "“{name}” of the {members} of {unit} is on average {bound}.",
  },
  // Each unit of a layer.
  "each-count": {
    vi: "mỗi {layer} thuộc {unit} có {bound} {members} {reached}.",
    en: "in each {layer} of {unit} {bound} {members} are {reached}.",
  },
  "each-share": {
    vi: "mỗi {layer} thuộc {unit} có {bound} số {members} {reached}.",
    en: "in each {layer} of {unit} {bound} of the {members} are {reached}.",
  },
  "each-newly": {
    vi: "mỗi {layer} thuộc {unit} có thêm {bound} {members} {reached}.",
    en: "in each {layer} of {unit} {bound} {members} are newly {reached}.",
  },
  "each-mean": {
    vi: "tại mỗi {layer} thuộc {unit}, bình quân các {members} đạt {bound} tiêu chí.",
    en: "in each {layer} of {unit} the {members} meet on average {bound} criteria.",
  },
  "each-minimum": {
    vi: "tại mỗi {layer} thuộc {unit}, trong các {members}, nơi có ít tiêu chí nhất đạt {bound} tiêu chí.",
    en: "in each {layer} of {unit}, among the {members}, the one with the fewest criteria meets {bound}.",
  },
  "each-status": { vi: "mọi {layer} thuộc {unit} {reached}.", en: "each {layer} of {unit} is {reached}." },
  "each-quantity-value": {
    vi: "tại mỗi {layer} thuộc {unit}, “{name}” đạt {bound}.",
    en: "in each {layer} of {unit} “{name}” is {bound}.",
  },
  "each-quantity-sum": {
    vi: "tại mỗi {layer} thuộc {unit}, tổng “{name}” của các {members} đạt {bound}.",
    en: "in each {layer} of {unit} “{name}” of the {members} adds up to {bound}.",
  },
  "each-quantity-mean": {
    vi: "tại mỗi {layer} thuộc {unit}, bình quân “{name}” của các {members} đạt {bound}.",
    en: "in each {layer} of {unit} “{name}” of the {members} is on average {bound}.",
  },
  // Who is looked at.
  "members-at": { vi: "{members} đã {at}", en: "{members} {at}" },
  "members-left": { vi: "{members} còn lại (chưa {left})", en: "remaining {members} (not {left})" },
  "members-named": { vi: "{members} được nêu tên ({names})", en: "named {members} ({names})" },
  "members-in-group": { vi: "{groups}", en: "{groups}" },
  // What is reached.
  criterion: { vi: "đạt tiêu chí {criterion}", en: "meeting criterion {criterion}" },
  completed: { vi: "hoàn thành nhiệm vụ xây dựng {standard}", en: "done with building {standard}" },
  // Bounds.
  ">=": { vi: "ít nhất {n}", en: "at least {n}" },
  ">": { vi: "nhiều hơn {n}", en: "more than {n}" },
  "<=": { vi: "nhiều nhất {n}", en: "at most {n}" },
  "<": { vi: "ít hơn {n}", en: "fewer than {n}" },
  "=": { vi: "đúng {n}", en: "exactly {n}" },
  in: { vi: "từ {from} đến {to}", en: "{from} to {to}" },
  // How it came out.
  "met-exact": { vi: "Đạt: {actual}.", en: "Met: {actual}." },
  "met-range": {
    vi: "Đạt: từ {low} đến {high}, dù số liệu còn thiếu.",
    en: "Met: {low} to {high}, whatever is missing.",
  },
  "met-nobody": { vi: "Đạt: không còn đơn vị nào phải tính.", en: "Met: nobody is left to be counted." },
  "undetermined-nobody": {
    vi: "Chưa xác định: không có đơn vị nào thuộc diện tính.",
    en: "Undetermined: there is nobody to be counted.",
  },
  "undetermined-unknown": {
    vi: "Chưa đủ số liệu: chưa có số liệu nào cho biết.",
    en: "Undetermined: nothing is stated of it.",
  },
  "undetermined-from": {
    vi: "Chưa đủ số liệu: từ {low} trở lên.",
    en: "Undetermined: {low} or more.",
  },
  "met-from": { vi: "Đạt: từ {low} trở lên, dù số liệu còn thiếu.", en: "Met: {low} or more, whatever is missing." },
  "not-met-from": {
    vi: "{status}: từ {low} trở lên, dù số liệu còn thiếu.",
    en: "{status}: {low} or more, whatever is missing.",
  },
  // {status}: "Chưa đạt", or "Chưa đạt, còn đến 31/12/2025" where the due day lies ahead.
  "not-met-exact": { vi: "{status}: {actual}, còn thiếu {gap}.", en: "{status}: {actual}, {gap} missing." },
  "not-met-over": { vi: "{status}: {actual}, vượt {gap}.", en: "{status}: {actual}, {gap} too many." },
  "not-met-range": {
    vi: "{status}: từ {low} đến {high}, dù số liệu còn thiếu.",
    en: "{status}: {low} to {high}, whatever is missing.",
  },
  "undetermined-range": {
    vi: "Chưa đủ số liệu: chắc chắn {low}; nếu đủ số liệu, nhiều nhất {high}.",
    en: "Not enough data: {low} for certain, {high} at most.",
  },
  "due-binding": { vi: "Phải đạt đến hết ngày {due}.", en: "Binding, by {due}." },
  "due-aspiration": { vi: "Phấn đấu đạt đến hết ngày {due}.", en: "An aspiration, by {due}." },
  // What each unit gives to it.
  counts: { vi: "đạt", en: "counts" },
  short: { vi: "chưa đạt", en: "falls short" },
  open: statusWords.undetermined,
  before: { vi: "đã đạt từ trước, không tính là có thêm", en: "had it before, not new" },
  "not-reported": { vi: "chưa có số liệu", en: "not reported" },
  "may-be-left": { vi: "chưa đủ số liệu để biết có thuộc diện còn lại hay không", en: "not known to remain" },
  "may-be-at": { vi: "chưa đủ số liệu để biết có thuộc diện tính hay không", en: "not known to be counted" },
  criteria: { vi: "{n} tiêu chí", en: "{n} criteria" },
  // Headings of the text.
  "heading-units": { vi: "Các đơn vị", en: "Units" },
  "heading-source": { vi: "Nguyên văn", en: "The words" },
  "heading-assumptions": { vi: "Cách hiểu", en: "Readings" },
  alternative: { vi: "Cách hiểu khác: {text}", en: "Otherwise: {text}" },
} as const;

export type ExplainKey = keyof typeof explainWords;
