import { checkGiven } from "../check-given";
import { catalogue, isFindingCode } from "./catalogue";
import type { Finding } from "./finding";
import type { Words } from "./words";

/** The words of a finding: its own, where its check brought them, else those of the catalogue. */
export function wordsOfFinding(finding: Pick<Finding, "code" | "words">): Words {
  checkGiven({ finding });
  const { code, words } = finding;
  if (words) return words;
  if (isFindingCode(code)) return catalogue[code];
  const plain = { title: code, message: code, hint: "" };
  return { vi: plain, en: plain };
}
