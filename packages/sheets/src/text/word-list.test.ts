import { describe, expect, it } from "vitest";
import { bareWords } from "./bare-words";
import { wordList } from "./word-list";

const list = wordList(["[tổng] số xã đạt [chuẩn] (NTM | nâng cao)", "tỷ lệ …", "đợt #", "hoàn thành #%"]);

describe("a list of words", () => {
  it.each([
    ["Tổng số xã đạt chuẩn NTM", true],
    ["số xã đạt nâng cao", true],
    ["Số xã đạt chuẩn nông thôn mới", true],
    ["SO XA DAT NTM", true],
    ["số xã đạt", false],
    ["số xã đạt chuẩn NTM năm 2024", false],
    ["Tỷ lệ", true],
    ["Tỉ lệ % số xã", true],
    ["tỷ lệch", false],
    ["Đợt 2", true],
    ["Đợt II", true],
    ["Đợt hai", false],
    ["Hoàn thành 80 %", true],
    ["Hoàn thành 100%", false],
  ])("%s is one of its phrases: %s", (text, expected) => {
    expect(list.is(bareWords(text))).toBe(expected);
  });

  it("finds a phrase at the beginning and says what follows", () => {
    expect(list.begins(bareWords("Đợt 2 năm 2024"))).toBe(true);
    expect(list.after(bareWords("Đợt 2 năm 2024"))).toBe("nam 2024");
    expect(list.after(bareWords("Năm 2024, đợt 2"))).toBeUndefined();
  });

  it("finds a phrase anywhere, never within a word", () => {
    expect(list.within(bareWords("Đến nay số xã đạt NTM là 7"))).toBe(true);
    expect(list.within(bareWords("Đến nay ký số xã đạt NTMX"))).toBe(false);
  });

  it.each([
    ["VP-ĐP tỉnh", true],
    ["TL xã", true],
    ["Tỉ lệ xã", true],
    ["Xã III", true],
    ["Xã 7", true],
    ["Nam Dong", false],
    ["xã Nam Dong", false],
    ["Nam Dong xã", false],
  ])("%s is a phrase of a list without “…”: %s", (text, expected) => {
    expect(wordList(["VP-ĐP tỉnh", "(TL | tỷ lệ) xã", "xã #"]).is(bareWords(text))).toBe(expected);
  });

  it.each([
    ["… xã", "Nam Dong xã", true],
    ["[số] … xã", "Nam Dong xã", true],
    ["số … xã", "số Nam Dong xã", true],
    ["số … xã", "Nam Dong xã", false],
    ["số …", "số Nam Dong", true],
    ["số [xã …]", "số xã Nam Dong", true],
    ["số (xã | …)", "số Nam Dong", true],
    ["(số | …) xã", "Nam Dong xã", true],
    ["số (xã | … huyện)", "số Nam Dong huyện", true],
    ["số (xã | … huyện)", "số Nam Dong", false],
    ["[số [các]] … xã", "Nam Dong xã", true],
  ])("%s lets other words stand where it says “…”: %s is %s", (phrase, text, expected) => {
    expect(wordList([phrase]).is(bareWords(text))).toBe(expected);
  });

  it("begins with a phrase that may be left out whole", () => {
    expect(wordList(["[đã] [đạt]"]).begins(bareWords("Nam Dong"))).toBe(true);
    expect(wordList(["[đã] đạt"]).begins(bareWords("Nam Dong"))).toBe(false);
  });

  it.each(["[tổng số", "tổng] số", "(tổng]"])("refuses %s, in which a bracket is missing", (phrase) => {
    expect(() => wordList([phrase])).toThrow(phrase);
  });
});
