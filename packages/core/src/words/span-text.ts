import { checkGiven } from "../check-given";

/**
 * A number as text, or both ends of what it can be: `17`, `15–18`; `text` writes an end.
 *
 * @example
 * spanText([15, 18]); // "15–18"
 */
export const spanText = <End>(span: readonly [End, End], textOfEnd: (end: End) => string = String): string => {
  checkGiven({ span, textOfEnd });
  const [low, high] = span;
  return low === high ? textOfEnd(low) : `${textOfEnd(low)}–${textOfEnd(high)}`;
};
