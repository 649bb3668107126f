import { existsSync } from "node:fs";
import { escapedJson, isOwnSheetKind, SHEET_KINDS } from "@ntm-kit/core";
import { type Mapping, mappingSchema, mappingsOf, type Run } from "@ntm-kit/sheets";
import { writeOutput } from "../output";
import type { Terminal } from "../terminal";
import { UserError } from "../user-error";
import { readText } from "./plan-file";

/** Saved mappings of that file; undefined where it does not exist yet and what is read is to be saved there. */
export function readMappings(path: string | undefined): Mapping[] | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    const parsed: unknown = JSON.parse(readText(path));
    return (Array.isArray(parsed) ? parsed : [parsed]).map((entry) => ofTheLibrary(mappingSchema.parse(entry)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0];
    throw new UserError(
      {
        vi: `tệp ánh xạ cột không hợp lệ: ${issue ? `${issue.path.join(".")}: ${issue.message}` : "không phải là JSON"}.`,
        en: `not a valid column mapping: ${issue ? `${issue.path.join(".")}: ${issue.message}` : "it is no JSON"}.`,
      },
      {
        vi: 'Mẫu: {"mappingVersion":1,"name":"…","kind":"commune-criteria","columns":{"B":"unit"}}',
        en: 'Form: {"mappingVersion":1,"name":"…","kind":"commune-criteria","columns":{"B":"unit"}}',
      },
      path,
    );
  }
}

/** The command knows no kinds from outside. */
function ofTheLibrary(mapping: Mapping): Mapping {
  if (!isOwnSheetKind(mapping.kind)) return mapping;
  const message = `${mapping.kind} ≠ ${SHEET_KINDS.join(", ")}`;
  throw Object.assign(new TypeError(message), { issues: [{ path: ["kind"], message }] });
}

/**
 * A mapping that does not exist yet is what was read: saved, it can be put right and used for the next round's forms.
 */
export function saveMappings(path: string, run: Run, language: "vi" | "en", terminal: Terminal): void {
  const mappings = mappingsOf(run);
  writeOutput(path, escapedJson(`${JSON.stringify(mappings, null, 2)}\n`));
  terminal.remark(
    language === "vi"
      ? `Đã lưu cách đọc ${mappings.length} bảng vào ${path}.`
      : `How ${mappings.length} tables were read is saved in ${path}.`,
  );
}
