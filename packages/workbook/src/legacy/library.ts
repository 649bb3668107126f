/** What is used of the library's cell: type, value, formula and number format. */
export interface LibraryCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly f?: string;
  readonly F?: string;
  readonly z?: string | number;
}

interface LibraryArea {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

export interface LibrarySheet {
  /** Rows and cells by number; with gaps, and at times with numbers no sheet has. */
  readonly "!data"?: readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  readonly "!merges"?: readonly LibraryArea[];
  readonly "!rows"?: readonly ({ readonly hidden?: boolean } | undefined)[];
  readonly "!cols"?: readonly ({ readonly hidden?: boolean; readonly width?: number } | undefined)[];
  readonly "!type"?: string;
}

export interface LibraryWorkbook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, LibrarySheet | undefined>>;
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: boolean };
    readonly Sheets?: readonly ({ readonly name?: string; readonly Hidden?: number } | undefined)[];
  };
}

/** A compound file as the library takes it. */
export interface LibraryCompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly name: string; readonly content?: Uint8Array }[];
}

/** What is used of the library. */
export interface Library {
  read(data: Uint8Array | string, options: Readonly<Record<string, unknown>>): LibraryWorkbook;
  parse_xlscfb(file: LibraryCompoundFile, options: Readonly<Record<string, unknown>>): LibraryWorkbook;
  readonly CFB: { readonly utils: { prep_blob(bytes: Uint8Array, at: number): void } };
}

let loaded: Promise<Library> | undefined;

/** Loads the library when first asked for, with the code pages that its module build leaves out. */
export function loadLibrary(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  const [library, codePages] = await Promise.all([import("@e965/xlsx"), import("@e965/xlsx/dist/cpexcel.full")]);
  (library as unknown as { set_cptable(tables: unknown): void }).set_cptable(codePages);
  return library as unknown as Library;
}
