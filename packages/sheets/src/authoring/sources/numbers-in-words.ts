/** Numbers that decisions write in letters, and what they are. */
const LETTERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Words that stand for everybody or nobody, as a share and as a number. */
const WHOLE = /(?:^|\s)(?:tất cả|toàn bộ|các (?:xã|phường|thôn|ấp|bản|buôn|xóm)|mọi)(?=\s|$)/iu;
const NOBODY = /(?:^|\s)không (?:còn|có)(?=\s|$)/iu;

/**
 * Whether a text holds a number as decisions write it: `07`, `17,2`, `1.286`, `65 %` for 0.65, `một`.
 *
 * @param isShare - the number is a share from 0 to 1, written as per cent
 */
export function holdsNumber(text: string, number: number, isShare: boolean): boolean {
  if (isShare && number === 1 && WHOLE.test(text)) return true;
  if (number === 0 && NOBODY.test(text)) return true;
  const wanted = Number((isShare ? number * 100 : number).toFixed(6));
  return (
    figuresIn(text).some((figure) => figure === wanted || (isShare && figure === number)) ||
    (!isShare &&
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => LETTERS[word] === number))
  );
}

/** Figures of a text; one that could be read in two ways stands as both. */
function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([figure]) => {
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(figure) ? [Number(figure.replace(/[.,]/g, ""))] : [];
    return [...grouped, Number(figure.replace(",", "."))].filter((value) => !Number.isNaN(value));
  });
}
