/** Bit of a digit: all of them share it. */
const DIGIT = 1 << 26;

/** The set of letters of a text without marks, one bit for each of a to z and one for digits. */
export function lettersOf(bare: string): number {
  let letters = 0;
  for (let i = 0; i < bare.length; i++) {
    const place = bare.charCodeAt(i) - 97;
    letters |= place >= 0 && place < 26 ? 1 << place : DIGIT;
  }
  return letters;
}

/** Whether a set has so many letters or fewer. */
export function hasAtMost(most: number, letters: number): boolean {
  let rest = letters;
  for (let i = 0; i < most && rest !== 0; i++) rest &= rest - 1;
  return rest === 0;
}
