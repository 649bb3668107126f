import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { CELL_SHARES } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { wordList } from "../../text/word-list";

const HAMLET = "(thôn | bon | buôn | bản | ấp | xóm | làng | khóm | khu dân cư | tổ dân phố | TDP | tổ)";
/** Headings of what lies within a commune. */
const HAMLETS = wordList([`[tên] ${HAMLET} ${HAMLET.replace("(", "[").replace(")", "]").repeat(4)} [NTM] [kiểu mẫu]`]);
/** Headings of what is in a commune and no part of it. */
const THINGS = wordList([
  "[tên] [các] (sản phẩm | chủ thể | hợp tác xã | HTX | tổ hợp tác | doanh nghiệp | cơ sở | trường | công trình) …",
  "[tên] [các] (dự án | mô hình | vườn | làng nghề | hộ | chủ hộ | cá nhân | tập thể | đường | tuyến | chợ) …",
  "họ [và] tên …",
]);

const SAMPLE = 60;

/**
 * Whether the rows of a table are of something in the communes that it names: hamlets, products, people. What is said of
 * them is said of no commune.
 */
export function areRowsOfOthers(columns: readonly Column[], name: Column, { content, lines }: Evidence): boolean {
  return columns.some(({ slot, path }) => {
    const heading = bareWords(path.at(-1) ?? "");
    const isOther = HAMLETS.is(heading) || (slot < name.slot && THINGS.is(heading));
    if (slot === name.slot || !isOther || content(slot).numbers >= CELL_SHARES.most) return false;
    const named = lines([name.slot, slot], SAMPLE).filter(([unit]) => unit !== "");
    // "Thôn 1, Thôn 2" are those of the commune whose row it is.
    const isOne = (other = ""): boolean => other !== "" && !/[,;\n]/.test(other);
    return named.filter(([, other]) => isOne(other)).length >= named.length * CELL_SHARES.clearly;
  });
}
