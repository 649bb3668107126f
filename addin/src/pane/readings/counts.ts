import type { Report } from "@ntm-kit/core";

/**
 * How many sheets were read, of how many that are there to be read: of guides, of sheets that we put there ourselves
 * and of empty ones nothing is said, and so they are not counted.
 */
export function readCounts({ files, findings }: Pick<Report, "files" | "findings">): { read: number; count: number } {
  const sheets = files.flatMap(({ path, sheets: own }) => own.map((sheet) => ({ path, ...sheet })));
  const unread = sheets.filter(({ kind }) => kind === "unrecognised");
  const read = sheets.length - unread.length;
  const missed = unread.filter(({ path, name }) =>
    findings.some((finding) => finding.file === path && finding.sheet === name),
  );
  return { read, count: read + missed.length || sheets.length };
}
