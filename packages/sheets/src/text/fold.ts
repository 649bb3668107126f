import { checkText } from "@ntm-kit/core";

/** Apostrophes as they are met in names of places: straight, curly, modifier letters, accents standing alone. */
const APOSTROPHES = /['’‘ʼʹ`´′]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Composed letters, plain spaces, Đ for Ð, no apostrophes, lower case: what typing alone can change in a name. */
function foldTyping(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[Ðð]/g, "đ")
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Vowels that stand together, in decomposed letters, with whatever marks they bear. */
const VOWELS = /(?:[aeiouy][\u0300-\u036f]*)+/g;

/**
 * A name with its tone marks in one place (hoà is hòa), one spelling for Đăk and Đắk, D for Đ and Ð, and no spaces. Two
 * names that fold the same are one name; marks that say another vowel or tone are kept.
 *
 * @example
 * foldName("Bình Hoà") === foldName("Bình Hòa"); // true
 */
export function foldName(text: string): string {
  checkText("text", text);
  const letters = foldTyping(text).replace(/đ/g, "d").replace(/ /g, "").normalize("NFD");
  return letters.replace(VOWELS, toneLast).normalize("NFC").replace(/dăk/g, "dắk");
}

/** The tone behind the last of the vowels that stand together, so that where it was typed makes no difference. */
const toneLast = (vowels: string): string => vowels.replace(TONES, "") + (vowels.match(TONES) ?? []).sort().join("");

/** Letters and digits alone, no marks, no spaces: `Đắk R'Lấp` is `dakrlap`. */
export function foldBare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** Whether a text carries marks on its vowels. Đ alone says nothing: who types "Đong Mau" leaves the marks out. */
export const hasMarks = (text: string): boolean => /[\u0300-\u036f]/.test(text.normalize("NFD"));
