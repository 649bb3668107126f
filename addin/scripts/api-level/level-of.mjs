// The API set that a name of Excel's belongs to, as its documentation says: `[Api set: ExcelApi 1.9]`.
import ts from "typescript";

/** Above every level: sets that only Excel on the web, one desktop build or a preview has. */
const ELSEWHERE = Number.POSITIVE_INFINITY;

/**
 * Minor version of ExcelApi; 0 where the documentation names none. Where it names several, the first is that of the
 * name itself.
 */
export function levelOf(documented) {
  const comment = ts.displayPartsToString(documented?.getDocumentationComment?.(undefined) ?? []);
  const tags = (documented?.getJsDocTags?.() ?? []).filter(({ name }) => name !== "param");
  const text = [comment, ...tags.map((tag) => ts.displayPartsToString(tag.text))].join("\n");
  const set = /\[\s*Api set:\s*(Excel\w*)\s+([^\]\s,;]+)/i.exec(text);
  if (!set) return 0;
  const minor = set[1] === "ExcelApi" ? /^1\.(\d+)/.exec(set[2]) : null;
  return minor ? Number(minor[1]) : ELSEWHERE;
}

export const setName = (level) =>
  level === ELSEWHERE ? "of no set that is installed everywhere" : `ExcelApi 1.${level}`;
