/** Why a file cannot be read or written. */
export type WorkbookErrorCode =
  | "empty"
  | "not-a-workbook"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "no-sheets"
  | "unsupported"
  | "timeout";

/** What is known of a failure to read. */
export interface WorkbookErrorFields {
  /** The file as the caller named it. */
  readonly fileName?: string;
  /** The part of the package the fault is in, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
  /** For `not-a-workbook` and `unsupported`: what the bytes are, e.g. `pdf`. */
  readonly found?: string;
  /**
   * For `too-large` and `timeout`: which limit, and its value in its own unit (bytes, entries, cells, milliseconds …).
   */
  readonly limit?: string;
  /** The limit that was passed, in its own unit. */
  readonly max?: number;
  /** What exactly was wrong, in English, for programmers. */
  readonly detail?: string;
  /** The error beneath it. */
  readonly cause?: unknown;
}

const PLAIN_WORDS: Record<WorkbookErrorCode, string> = {
  empty: "the file has no content",
  "not-a-workbook": "the file is not a workbook",
  encrypted: "the file is protected by a password",
  damaged: "the file is damaged",
  "too-large": "the file exceeds a limit",
  "no-sheets": "the workbook has no sheet with cells",
  unsupported: "the file is of a kind that is not supported",
  timeout: "the file took too long to read",
};

/**
 * A file that cannot be taken, with the reason as a code and fields from which a message in any language can be made.
 * `message` is plain English for programmers.
 */
export class WorkbookError extends Error {
  /** The class, as a stack trace shows it. */
  override readonly name = "WorkbookError";
  /** As the caller named it. */
  readonly fileName?: string;
  /** Part of the package at fault, `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
  /** What the file is instead. */
  readonly found?: string;
  /** Name of the limit that was passed, in `Limits`. */
  readonly limit?: string;
  /** That limit, in its own unit. */
  readonly max?: number;
  /** What the reader of the format said, in English. */
  readonly detail?: string;

  constructor(
    readonly code: WorkbookErrorCode,
    fields: WorkbookErrorFields = {},
  ) {
    super(sentence(code, fields), fields.cause === undefined ? undefined : { cause: fields.cause });
    this.fileName = fields.fileName;
    this.part = fields.part;
    this.found = fields.found;
    this.limit = fields.limit;
    this.max = fields.max;
    this.detail = fields.detail;
  }

  /**
   * An error that is one of these, also where it was made by another copy of this class: a reader that was handed in
   * may come with its own.
   */
  static from(error: unknown): WorkbookError | undefined {
    if (error instanceof WorkbookError) return error;
    const other = error as WorkbookError;
    const isOne = error instanceof Error && error.name === "WorkbookError" && Object.hasOwn(PLAIN_WORDS, other.code);
    return isOne ? new WorkbookError(other.code, { ...definedFieldsOf(other), cause: other.cause }) : undefined;
  }

  /** The same error with the fields that only the caller knows; what is already set stays. */
  with(fields: WorkbookErrorFields): WorkbookError {
    return new WorkbookError(this.code, { ...fields, ...definedFieldsOf(this), cause: this.cause });
  }
}

function definedFieldsOf(error: WorkbookError): WorkbookErrorFields {
  const { fileName, part, found, limit, max, detail } = error;
  const fields = { fileName, part, found, limit, max, detail };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function sentence(code: WorkbookErrorCode, { fileName, part, found, limit, max, detail }: WorkbookErrorFields): string {
  const where = [fileName, part].filter(Boolean).join(" › ");
  const what = [found, limit && (max === undefined ? limit : `${limit} ${max}`), detail].filter(Boolean).join(", ");
  return `${where ? `${where}: ` : ""}${PLAIN_WORDS[code]}${what ? ` (${what})` : ""}`;
}

export const damaged = (detail: string, part?: string): WorkbookError => new WorkbookError("damaged", { detail, part });
export const tooLarge = (limit: string, max: number, part?: string): WorkbookError =>
  new WorkbookError("too-large", { limit, max, part });
