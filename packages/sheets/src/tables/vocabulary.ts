import type { OwnSheetKind, SheetKind } from "@ntm-kit/core";
import { byFirstWord, type WordList, wordList } from "../text/word-list";
import { commonHeadings } from "./common-headings";
import { type Field, parseField } from "./field";
import type { HeadingWords } from "./heading-words";

/** A heading with its words compiled. */
export interface Heading extends Omit<HeadingWords, "field"> {
  readonly field: Field;
  /** Kinds of table in which it means this; any where absent. */
  readonly kinds?: readonly (SheetKind | OwnSheetKind)[];
  readonly list: WordList;
}

/**
 * What headings mean. From the columns of a plan's appendix and from the forms that offices use; a heading that is not
 * here leaves its column unread, never guessed. Of headings as sure as each other the earlier one is meant.
 */
export interface Vocabulary {
  readonly headings: readonly Heading[];
  /** The headings that bare words are, in their order; most texts of a sheet are none. */
  known(words: string): readonly Heading[];
}

/** The words of these kinds, and those that every kind has. */
export function vocabularyOf(
  kinds: readonly { readonly kind: SheetKind | OwnSheetKind; readonly words: readonly HeadingWords[] }[],
): Vocabulary {
  const kindsOf = new Map<HeadingWords, Set<SheetKind | OwnSheetKind>>();
  for (const { kind, words } of kinds)
    for (const heading of words) kindsOf.set(heading, (kindsOf.get(heading) ?? new Set()).add(kind));
  const compile = (heading: HeadingWords, of?: ReadonlySet<SheetKind | OwnSheetKind>): Heading => ({
    ...heading,
    field: parseField(heading.field) ?? "unknown",
    list: wordList(heading.words),
    ...(of ? { kinds: [...of] } : {}),
  });
  const headings = [
    ...[...kindsOf].map(([heading, of]) => compile(heading, of)),
    ...commonHeadings.map((heading) => compile(heading)),
  ];
  return vocabularyWith(headings);
}

function vocabularyWith(headings: readonly Heading[]): Vocabulary {
  const candidates = byFirstWord(headings);
  return { headings, known: (words) => candidates(words).filter(({ list }) => list.is(words)) };
}

/** The same with these headings before its own. */
export const withHeadings = (vocabulary: Vocabulary, own: readonly Heading[]): Vocabulary =>
  own.length === 0 ? vocabulary : vocabularyWith([...own, ...vocabulary.headings]);

/** Headings over several columns: they name no field of their own. */
export const GROUP_HEADINGS = wordList([
  "[kết quả] [thực hiện] [đánh giá] [các | từng] (TC | bộ TC | nội dung TC)",
  "[kết quả] [thực hiện] [đánh giá] [các | từng] (TC | bộ TC | nội dung TC) (NTM | xã | quốc gia | nâng cao | kiểu mẫu | đạt chuẩn) …",
  "kết quả [thực hiện | đánh giá] [các | từng] TC …",
  "kết quả (rà soát | đánh giá | thẩm định | xây dựng) …",
  "TC [số]",
  "các TC [đạt]",
  "QĐ công nhận",
  "công nhận đạt chuẩn",
  "mức độ đạt …",
  "[số] xã đạt chuẩn",
  "đạt chuẩn",
  "trong đó",
  "chia ra",
  "tình hình thực hiện",
  "văn bản",
  "nguồn vốn",
  "ngân sách …",
  "số [hiệu | ký hiệu]",
]);

/** Parts of money that are no source of their own: headings where several stand in one line. */
export const MONEY_PARTS = wordList([
  "[vốn | nguồn] (ĐTPT | đầu tư [phát triển] | SN | sự nghiệp)",
  "[vốn | nguồn] (tín dụng | doanh nghiệp | dân góp | nhân dân đóng góp | cộng đồng | khác)",
  "[vốn | nguồn] (ngân sách | NS) (tỉnh | huyện | xã)",
]);

/** Headings that are states of a task: under each a mark says that the task is in it. */
export const STATE_HEADINGS = wordList([
  "[đã] hoàn thành [đúng hạn | trước hạn | quá hạn | trễ hạn | sớm]",
  "(đã | đang | chưa) (thực hiện | triển khai)",
  "chưa hoàn thành [trong hạn | quá hạn]",
  "(chậm | trễ) [tiến độ | hạn]",
  "quá hạn",
  "trong hạn",
  "chưa đến hạn",
  "không thực hiện",
]);
