import { type Collection, namesOf, type Office, type ReturnDocument, returnList, returnOf } from "@ntm-kit/sheets";
import { checkGiven } from "../check-given";
import { checkOptions } from "../check-options";
import type { PatchOptions } from "../patch/package/patch-options";
import { writeDocx } from "../write/docx/write-docx";
import type { ZipFile } from "../zip/zip-files";
import { type GivenFile, markedCopy, type RunReport } from "./marked-copy";

const NAMES = namesOf<Omit<ReturnFilesOptions, keyof PatchOptions>>({
  office: true,
  given: ["a function", "function"],
});

/** Name of the file beside the folders that holds the document of what goes back. */
export const RETURN_INDEX = "tra-lai.json";

/** The letterhead, the files as they were given, and helpers for patching. */
export interface ReturnFilesOptions extends PatchOptions {
  /** The letterhead; places to fill in where absent. */
  readonly office?: Office | undefined;
  /** A file of the round as it was given, by its name there. */
  readonly given: (name: string) => GivenFile | undefined;
}

/**
 * What goes back to each sender, as files: for each its marked copies and the one-page list, in the language of officials;
 * and the document of all, which is written beside them as `RETURN_INDEX`.
 *
 * @param report - `reportOf` the run of the collection in Vietnamese, with what was accepted
 * @example
 * const { files } = await returnFiles(collect(run), report, { given: () => ({ bytes, workbook }) });
 * await writeFile("tra-lai.zip", zipFiles(files));
 */
export async function returnFiles(
  collection: Collection,
  report: RunReport,
  returnOptions: ReturnFilesOptions,
): Promise<{ readonly document: ReturnDocument; readonly files: readonly ZipFile[] }> {
  checkGiven({ collection, report, returnOptions });
  checkOptions(returnOptions, NAMES);
  const { office, given, ...patch } = returnOptions;
  const document = returnOf(collection, report);
  const files: ZipFile[] = [];
  for (const sender of document.senders) {
    for (const { file, annotated } of sender.files) {
      const own = sender.findings.filter((finding) => finding.file === file);
      const as = given(file);
      if (!as) continue;
      const bytes = await markedCopy(as, report, own, { ...patch, language: "vi" });
      files.push({ name: `${sender.folder}/${annotated}`, bytes });
    }
    files.push({
      name: `${sender.folder}/${sender.list}`,
      bytes: writeDocx(returnList(sender, document, office), { deflate: patch.deflate }),
    });
  }
  return { document, files };
}
