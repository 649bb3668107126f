/** A number as text, or both ends of what it can be: `17`, `15–18`; `text` writes an end. */
export const spanText = <End>([low, high]: readonly [End, End], text: (end: End) => string = String): string =>
  low === high ? text(low) : `${text(low)}–${text(high)}`;
