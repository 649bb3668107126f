/** A file with its path beneath what was chosen or dropped. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

const READ_FILES = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|fods|csv|tsv|ndjson)$/i;

/**
 * Of a folder: its spreadsheets and files of statements, and a saved round, in the order of their names, numbers by
 * value; lock files and hidden ones left out.
 */
export function ofFolder(files: readonly ChosenFile[]): ChosenFile[] {
  const isShown = ({ path }: ChosenFile): boolean =>
    (READ_FILES.test(path) || /\.ntm\.json$/i.test(path)) &&
    path.split("/").every((part) => !part.startsWith(".") && !part.startsWith("~$"));
  return files.filter(isShown).sort((a, b) => byNames(a.path.split("/"), b.path.split("/")));
}

function byNames(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? "").localeCompare(b[i] ?? "", "vi", { numeric: true });
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** What an input of files holds; of a folder its spreadsheets. */
export function chosenFiles(list: FileList | null): ChosenFile[] {
  const all = [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return all.some(({ file }) => file.webkitRelativePath !== "") ? ofFolder(all) : all;
}

/** A saved round among the files of a round; it is no spreadsheet. */
export const isSavedRound = (path: string): boolean => /\.json$/i.test(path);
