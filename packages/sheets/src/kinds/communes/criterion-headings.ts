import type { CriteriaSet, PlanIndex } from "@ntm-kit/core";
import type { Column } from "../../tables/columns";
import { criterionReader } from "../../tables/criterion-heading";
import type { Evidence } from "../../tables/evidence";
import { isFieldOf } from "../../tables/field";
import type { Guess } from "../../tables/guess";
import { quantityHeadings } from "../../tables/indicator-names";
import { byLastWord, JUDGING } from "../../tables/judging-words";
import { standardHeadings } from "../../tables/standard-headings";
import { CELL_SHARES } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { wordList } from "../../text/word-list";

/** Beside "Đạt": what is marked there is not marked here. */
const DENYING = wordList(["chưa [đạt]", "không [đạt]", "CĐ", "KĐ"]);

/**
 * "Kết quả | Đánh giá" beneath a criterion: the one that judges is its mark, what stands beside it are its figures. Of
 * several that judge ("Xã tự đánh giá", "Huyện thẩm tra") the higher office has the last word, of equals the last.
 */
export function withJudgingColumns(columns: readonly Column[], { content }: Evidence): readonly Column[] {
  const judging = judgingByCriterion(columns);
  return columns.map((column): Column => {
    const key = keyOf(column);
    const [first, ...overruled] = (key !== undefined && judging.get(key)) || [];
    if (first === column && overruled.length > 0) return { ...column, overruled: overruled.map(({ slot }) => slot) };
    const leaf = bareWords(leafOf(column));
    const isOfFigures = leaf === "ket qua" && content(column.slot).numbers >= CELL_SHARES.most;
    const isFigure = key !== undefined && (isOfFigures || (first !== undefined && first !== column));
    if (!isFigure) return column;
    return { slot: column.slot, path: column.path, field: DENYING.is(leaf) ? "note" : "unknown", score: 0 };
  });
}

const leafOf = ({ path }: Column): string => path.at(-1) ?? "";
const keyOf = ({ field, path }: Column): string | undefined =>
  isFieldOf(field, "criterion") && path.length > 1 ? path.slice(0, -1).join(" › ") : undefined;

/** The columns that judge each criterion, the one that has the last word first. */
function judgingByCriterion(columns: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const judging = new Map<string, Column[]>();
  for (const column of columns) {
    const key = keyOf(column);
    if (key !== undefined && JUDGING.is(bareWords(leafOf(column))))
      judging.set(key, [...(judging.get(key) ?? []), column]);
  }
  return new Map([...judging].map(([key, own]) => [key, byLastWord(own, leafOf)]));
}

/** Reads headings that name a criterion of the plan, an indicator of one, or a standard that the plan alone has. */
export function criterionHeadings(
  sets: readonly CriteriaSet[],
  index: PlanIndex,
): (heading: string) => Guess | undefined {
  const read = criterionReader(sets);
  const quantities = quantityHeadings(index, ["commune-criteria"]);
  const standards = standardHeadings(index, ["commune-criteria"]);
  return (heading) => {
    const criterion = read(heading);
    if (!criterion) return standards(heading) ?? quantities(heading);
    return (
      criterion && {
        field: criterion.indicator
          ? { of: "indicator", criterion: criterion.number, number: criterion.indicator }
          : { of: "criterion", number: criterion.number },
        score: criterion.score,
        kinds: ["commune-criteria"],
        criterion,
      }
    );
  };
}
