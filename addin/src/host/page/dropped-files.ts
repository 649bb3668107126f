import { type ChosenFile, ofFolder } from "./given-files";

export interface Dropped {
  readonly files: readonly ChosenFile[];
  /** A folder was dropped that this browser does not let a page read. */
  readonly isFolderClosed: boolean;
}

/** What the browsers offer beside the plain file. */
interface HandleItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}
interface Folder {
  readonly name: string;
  values(): AsyncIterable<FileSystemHandle>;
}
/** What the compiler knows of neither handles nor entries: which kind has which members. */
const isFolder = (handle: FileSystemHandle): handle is FileSystemHandle & Folder => handle.kind === "directory";
const isFileHandle = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === "file";
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

interface Item {
  readonly handle: Promise<FileSystemHandle | null | undefined>;
  readonly entry: FileSystemEntry | null | undefined;
  readonly file: File | null;
}

/**
 * The files of a drop, those of folders among them. Everything is asked for before the first wait: afterwards the drop
 * is over. A page that was opened from disk reads folders by handles alone: their entries fail there in Chromium.
 */
export async function droppedFiles({ items }: DataTransfer): Promise<Dropped> {
  const given = [...items].filter(({ kind }) => kind === "file").map(itemOf);
  const files: ChosenFile[] = [];
  let isFolderClosed = false;
  for (const item of given) {
    const found = await filesOf(item);
    if (found) files.push(...found);
    else isFolderClosed = true;
  }
  return { files, isFolderClosed };
}

function itemOf(item: DataTransferItem): Item {
  const { getAsFileSystemHandle } = item as HandleItem;
  return {
    handle: getAsFileSystemHandle
      ? getAsFileSystemHandle.call(item).catch(() => undefined)
      : Promise.resolve(undefined),
    entry: item.webkitGetAsEntry?.(),
    file: item.getAsFile(),
  };
}

/** Nothing where it is a folder that cannot be read. */
async function filesOf({ handle, entry, file }: Item): Promise<ChosenFile[] | undefined> {
  const known = await handle;
  try {
    if (known && isFolder(known)) return ofFolder(await inHandle(known, known.name));
    if (entry && isDirectory(entry)) return ofFolder(await inEntry(entry));
  } catch {
    return undefined;
  }
  return file ? [{ path: file.name, file }] : [];
}

async function inHandle(folder: Folder, path: string): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for await (const one of folder.values()) {
    const beneath = `${path}/${one.name}`;
    if (isFolder(one)) found.push(...(await inHandle(one, beneath)));
    else if (isFileHandle(one)) found.push({ path: beneath, file: await one.getFile() });
  }
  return found;
}

async function inEntry(folder: FileSystemDirectoryEntry): Promise<ChosenFile[]> {
  const reader = folder.createReader();
  const found: ChosenFile[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) {
      if (isDirectory(one)) found.push(...(await inEntry(one)));
      else if (isFile(one)) {
        const file = await new Promise<File>((resolve, reject) => one.file(resolve, reject));
        found.push({ path: one.fullPath.replace(/^\//, ""), file });
      }
    }
  }
}
