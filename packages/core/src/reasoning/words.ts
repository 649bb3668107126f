import { fillIn, inNumber, type Language } from "../findings/words";
import type { Reading } from "../model/readings";
import type { BothLanguages } from "../words/both-languages";
import { countTexts } from "../words/count";

/** Sentences of proof, road and what-if; what stands in braces is filled in, `{n|one|many}` by the word for so many. */
const WORDS = {
  consistent: {
    vi: "Các mục tiêu không mâu thuẫn nhau: {binding} mục tiêu bắt buộc, {all} kể cả phấn đấu.",
    en: "The targets do not contradict each other: {binding} binding, {all} with the aspirations.",
  },
  conflict: {
    vi: "{n} mục tiêu sau không thể cùng đạt; bỏ bất kỳ mục tiêu nào thì các mục tiêu còn lại không mâu thuẫn: {conflict}.",
    en: "These {n} targets cannot hold together; without any one of them the rest can: {conflict}.",
  },
  "conflict-one": {
    vi: "Mục tiêu sau không thể đạt, dù bỏ mọi mục tiêu khác: {conflict}.",
    en: "This target cannot hold, even without all others: {conflict}.",
  },
  implied: { vi: "{title}: luôn đạt khi đạt {by}.", en: "{title}: holds whenever {by} {n|holds|hold}." },
  "implied-alone": { vi: "{title}: luôn đạt.", en: "{title}: always holds." },
  tight: {
    vi: "Cộng các mục tiêu khác đã vừa đủ {n}, không dư.",
    en: "The others add up to exactly {n}, none to spare.",
  },
  forced: {
    vi: "Các mục tiêu khác buộc ít nhất {n}, dư {margin}.",
    en: "The others force at least {n}, {margin} to spare.",
  },
  "forced-most": {
    vi: "Các mục tiêu khác chỉ cho nhiều nhất {n}, dư {margin}.",
    en: "The others allow at most {n}, {margin} to spare.",
  },
  free: {
    vi: "{title}: các mục tiêu khác không bảo đảm; khi đạt các mục tiêu đó, số này có thể từ {low} đến {high}.",
    en: "{title}: the others do not secure it; while they hold it can be from {low} to {high}.",
  },
  "not-judged": {
    vi: "{title}: chưa xét được, vì các mục tiêu mâu thuẫn nhau.",
    en: "{title}: not judged, since the targets contradict each other.",
  },
  nobody: { vi: "{title}: không có đơn vị nào được tính.", en: "{title}: nobody is counted." },
  raise: {
    vi: "Nâng {title} lên {to} thì kế hoạch tự mâu thuẫn.",
    en: "With {title} raised to {to} the plan contradicts itself.",
  },
  harder: {
    vi: "Siết {title} xuống {to} thì kế hoạch tự mâu thuẫn.",
    en: "With {title} tightened to {to} the plan contradicts itself.",
  },
  lower: {
    vi: "Hạ {title} xuống {to} thì {loses} không còn chắc chắn đạt theo.",
    en: "With {title} lowered to {to}, {loses} no longer {n|follows|follow}.",
  },
  easier: {
    vi: "Nới {title} lên {to} thì {loses} không còn chắc chắn đạt theo.",
    en: "With {title} eased to {to}, {loses} no longer {n|follows|follow}.",
  },
  "one-commune-less": {
    vi: "{unit} bớt một {commune} thì {conflict} không thể đạt.",
    en: "With one {commune} fewer in {unit}, {conflict} cannot be met.",
  },
  "one-commune-less-loses": {
    vi: "{unit} bớt một {commune} thì {loses} không còn chắc chắn đạt theo.",
    en: "With one {commune} fewer in {unit}, {loses} no longer {n|follows|follow}.",
  },
  reading: { vi: "Nếu hiểu {alternative}: {effect}.", en: "Read as {alternative}: {effect}." },
  "reading-same": { vi: "không có gì khác", en: "nothing changes" },
  "reading-conflict": { vi: "mâu thuẫn, ví dụ {conflict}", en: "a contradiction, for instance {conflict}" },
  "reading-resolved": { vi: "không còn mâu thuẫn", en: "no contradiction any more" },
  "reading-binding-resolved": {
    vi: "riêng các mục tiêu bắt buộc không còn mâu thuẫn",
    en: "the binding targets alone contradict each other no more",
  },
  "reading-binding-conflict": {
    vi: "riêng các mục tiêu bắt buộc cũng mâu thuẫn",
    en: "the binding targets alone contradict each other too",
  },
  "reading-gains": { vi: "thêm {gains} luôn đạt theo", en: "{gains} {n|follows|follow} too" },
  "reading-loses": { vi: "{loses} không còn chắc chắn đạt theo", en: "{loses} no longer {n|follows|follow}" },
  "left-out-quantity": {
    vi: "{title}: không xét, vì là một số lượng không suy ra được từ mức đạt chuẩn và tiêu chí.",
    en: "{title}: left out, since it is a quantity that does not follow from standards and criteria.",
  },
  "left-out-criterion": {
    vi: "{title}: không xét, vì hỏi về một tiêu chí riêng; ở đây chỉ xét số tiêu chí đạt.",
    en: "{title}: left out, since it asks about one criterion; here only their number is looked at.",
  },
  "left-out-milestone": {
    vi: "{title}, mốc {due}: không xét, vì là mốc trên đường tới mục tiêu; ở đây chỉ xét mục tiêu cuối.",
    en: "{title}, milestone of {due}: left out, since only the target itself is looked at.",
  },
  "left-out-unit-standard": {
    vi: "{title}: không xét, vì hỏi mức cao hơn của đơn vị trên cấp {commune}; ở đây chỉ biết mức đầu tiên của các đơn vị đó.",
    en: "{title}: left out, since it asks for a higher standard of units above {communes}; only their first is known here.",
  },
  "left-out-each-operator": {
    vi: "{title}: không xét, vì không đặt mức tối thiểu cho từng đơn vị.",
    en: "{title}: left out, since it sets no least number for each unit.",
  },
  "left-out-each-open": {
    vi: "{title}: không xét, vì số {commune} được tính ở từng đơn vị còn tùy kết quả.",
    en: "{title}: left out, since who is counted in each unit depends on how the {communes} end.",
  },
  step: {
    vi: "{unit}: đạt thêm tiêu chí {criteria}; công nhận {recognitions} ({cost}).",
    en: "{unit}: meet {n|criterion|criteria} {criteria}; recognition {recognitions} ({cost}).",
  },
  "step-criteria": {
    vi: "{unit}: đạt thêm tiêu chí {criteria} ({cost}).",
    en: "{unit}: meet {n|criterion|criteria} {criteria} ({cost}).",
  },
  "step-recognition": {
    vi: "{unit}: công nhận {recognitions} ({cost}).",
    en: "{unit}: recognition {recognitions} ({cost}).",
  },
  reached: {
    vi: "Theo số liệu, các mục tiêu đã đạt; không cần bước nào.",
    en: "By what is reported the targets are met; no step is needed.",
  },
  road: {
    vi: "Cần ít nhất {cost} bước ở {units} đơn vị để đạt {n} mục tiêu.",
    en: "At least {cost} {cost|step|steps} in {units} {units|unit|units} {cost|leads|lead} to {n} {n|target|targets}.",
  },
  "road-weighed": {
    vi: "Cần ít nhất {cost} (theo trọng số) ở {units} đơn vị để đạt {n} mục tiêu.",
    en: "A weight of at least {cost} in {units} {units|unit|units} leads to {n} {n|target|targets}.",
  },
  "road-found": {
    vi: "Đạt {n} mục tiêu bằng {cost} bước ở {units} đơn vị; chưa chứng minh được là ít nhất.",
    en: "{cost} {cost|step|steps} in {units} {units|unit|units} {cost|leads|lead} to {n} {n|target|targets}; not proved to be the fewest.",
  },
  "road-found-weighed": {
    vi: "Đạt {n} mục tiêu với {cost} (theo trọng số) ở {units} đơn vị; chưa chứng minh được là ít nhất.",
    en: "A weight of {cost} in {units} {units|unit|units} leads to {n} {n|target|targets}; not proved to be the least.",
  },
  "road-any": {
    vi: "Nhiều cách cùng tốt như vậy; đây là cách tìm được trước, không chọn theo thứ tự đơn vị trong kế hoạch.",
    en: "Several roads are as good; this is the one that was found first, not chosen by the order of the plan's units.",
  },
  "road-large": {
    vi: "Vì có hơn {most} đơn vị và nhiều mục tiêu chung cùng ràng buộc, đơn vị nào luôn cần, đơn vị nào có thể thay chỉ được xét trên các cách đã tìm thấy; phần chứng minh có thể nêu thừa mục tiêu và không liệt kê giá của từng đơn vị.",
    en: "With more than {most} units and several shared targets that bind, which units always step and which could step instead is known of the roads that were found alone; the proof may name a target too many and lists no prices of units.",
  },
  "road-range": {
    vi: "Cần từ {low} đến {high}, tùy những số liệu chưa có.",
    en: "From {low} to {high}, depending on what is not reported.",
  },
  none: {
    vi: "Không có cách nào đạt cùng lúc {blocked}{locks}.",
    en: "No steps reach {blocked} together{locks}.",
  },
  "none-one": { vi: "Không có cách nào đạt {blocked}{locks}.", en: "No steps reach {blocked}{locks}." },
  "none-locks": { vi: " khi đã khóa {locks}", en: " with {locks} locked" },
  "lock-criterion": { vi: "tiêu chí {criterion}", en: "criterion {criterion}" },
  "lock-recognition": { vi: "công nhận {standard}", en: "recognition {standard}" },
  "lock-district": {
    vi: "bước đạt chuẩn của các đơn vị trên cấp {commune}",
    en: "the own standard of units above {communes}",
  },
  "lock-district-of": { vi: "bước đạt chuẩn của {unit}", en: "the own standard of {unit}" },
  "lock-of": { vi: "{step} của {unit}", en: "{step} of {unit}" },
  points: { vi: "{n} điểm phần trăm", en: "{n} percentage {n|point|points}" },
  certificate: {
    vi: "Không có cách nào rẻ hơn {bound}: riêng {targets} đã cần chừng ấy.",
    en: "Nothing costs less than {bound}: {targets} alone {n|needs|need} as much.",
  },
  "certificate-free": { vi: "Không cần bước nào.", en: "No step is needed." },
  "certificate-gap": {
    vi: "Không có cách nào rẻ hơn {bound}; cách tìm được cần {cost}, chưa chứng minh được là rẻ nhất.",
    en: "Nothing costs less than {bound}; the road that was found costs {cost} and is not proved to be the cheapest.",
  },
  optimistic: { vi: "Nếu những gì chưa có số liệu đều đạt", en: "If what is not reported is met" },
  pessimistic: { vi: "Nếu những gì chưa có số liệu đều chưa đạt", en: "If what is not reported is not met" },
  "district-step": { vi: "đạt chuẩn", en: "its own standard" },
  more: { vi: "{list} và {n} mục tiêu khác", en: "{list} and {n} more" },
  and: { vi: "{list} và {last}", en: "{list} and {last}" },
} as const satisfies Record<string, BothLanguages>;

export type ReasoningWord = keyof typeof WORDS;

type Params = Readonly<Record<string, string | number>>;

/** One sentence of proof and road, filled in. */
export const sayReasoning = (word: ReasoningWord, language: Language, params: Params = {}): string =>
  fillIn(inNumber(WORDS[word][language], params), countTexts(params, language), language);

/** Readings as people say them; `{commune}` and `{communes}` are what the plan counts. */
const READING_WORDS = {
  "standard=all-criteria": {
    vi: "đạt chuẩn luôn tính theo đủ các tiêu chí",
    en: "“at the standard means all criteria met, always”",
  },
  "counts=separate": {
    vi: "mỗi mức được tính riêng, không gồm mức cao hơn",
    en: "“each standard is counted by itself”",
  },
  "mean=remaining": {
    vi: "bình quân chỉ tính các {commune} chưa đạt chuẩn",
    en: "“the mean is that of {communes} not at the standard”",
  },
  "remaining=beyond-required": {
    vi: "{commune} còn lại là các {commune} ngoài số phải đạt chuẩn",
    en: "“the remaining {communes} are those beyond the required number”",
  },
  "frame=aspiration": {
    vi: "các mục tiêu chung cũng chỉ là phấn đấu",
    en: "“what is set for the whole plan is an aspiration too”",
  },
  "kept=given": { vi: "kết quả phải giữ vững mặc nhiên được coi là đạt", en: "“what is to be kept is kept”" },
  "districts=all-communes": {
    vi: "đơn vị cấp trên chỉ đạt chuẩn khi mọi {commune} đạt chuẩn",
    en: "“a unit is at the standard only where all its {communes} are”",
  },
} as const satisfies Record<Reading, BothLanguages>;

/** A reading as people say it, of a plan that calls its counted units so. */
export const readingText = (
  reading: Reading,
  language: Language,
  words: Readonly<Record<"commune" | "communes", string>>,
): string => fillIn(READING_WORDS[reading][language], words, language);

const MOST_NAMED = 3;

/** Names in a row, each of so many things: at most three, then how many more. */
export function listed(
  names: readonly { readonly text: string; readonly count: number }[],
  language: Language,
): string {
  if (names.length > MOST_NAMED + 1)
    return sayReasoning("more", language, {
      list: names
        .slice(0, MOST_NAMED)
        .map(({ text }) => text)
        .join("; "),
      n: names.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0),
    });
  const [last, ...others] = names.map(({ text }) => text).reverse();
  if (last === undefined || others.length === 0) return last ?? "";
  return sayReasoning("and", language, { list: others.reverse().join("; "), last });
}
