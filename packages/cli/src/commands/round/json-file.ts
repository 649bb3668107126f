import { readFileSync } from "node:fs";
import { escapedJson } from "@ntm-kit/core";
import { writeOutput } from "../../output";
import { UserError } from "../../user-error";

/** What a schema says of a value. */
interface Schema<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/**
 * A file of settings, read by its schema.
 * @throws {UserError} where it is not there, is no JSON, or says something else
 */
export function readJsonFile<T>(path: string, schema: Schema<T>): T {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new UserError(
      { vi: "không đọc được tệp này", en: "this file cannot be read" },
      { vi: "Kiểm tra tên và thư mục.", en: "Check its name and folder." },
      path,
    );
  }
  const read = schema.safeParse(parsed(text, path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue ? issue.path.map(String).join(".") || "(…)" : "";
  throw new UserError(
    { vi: `nội dung không đúng mẫu ở ${at}`, en: `it is not of the expected form at ${at}` },
    { vi: `${issue?.message ?? ""}. Xem docs/a-round.md.`, en: `${issue?.message ?? ""}. See docs/a-round.md.` },
    path,
  );
}

/** Writes settings so that people can read and compare them. */
export const writeJsonFile = (path: string, value: unknown): void =>
  writeOutput(path, escapedJson(`${JSON.stringify(value, null, 2)}\n`));

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(
      { vi: "tệp không phải là JSON", en: "the file is no JSON" },
      { vi: `${(error as Error).message}.`, en: `${(error as Error).message}.` },
      path,
    );
  }
}
