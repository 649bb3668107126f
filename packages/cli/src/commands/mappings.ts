import { existsSync } from "node:fs";
import { type BothLanguages, escapedJson, isOwnSheetKind, SHEET_KINDS } from "@ntm-kit/core";
import { type Mapping, mappingSchema, mappingsOf, type Run } from "@ntm-kit/sheets";
import { writeOutput } from "../output";
import type { Terminal } from "../terminal";
import { UserError } from "../user-error";
import { readText } from "./plan-file";

/** Saved mappings of that file; undefined where it does not exist yet and what is read is to be saved there. */
export function readMappings(path: string | undefined): Mapping[] | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  const given = parsed(readText(path));
  if (given === undefined) throw invalidMapping(path, { vi: "không phải là JSON", en: "it is no JSON" });
  return (Array.isArray(given) ? given : [given]).map((entry) => mappingOf(entry, path));
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The command knows no kinds from outside. */
function mappingOf(entry: unknown, path: string): Mapping {
  const { data: mapping, error } = mappingSchema.safeParse(entry);
  const [issue] = error?.issues ?? [];
  const fault = issue && `${issue.path.join(".")}: ${issue.message}`;
  if (!mapping) throw invalidMapping(path, { vi: fault ?? "", en: fault ?? "" });
  if (!isOwnSheetKind(mapping.kind)) return mapping;
  const known = `kind: ${mapping.kind} ≠ ${SHEET_KINDS.join(", ")}`;
  throw invalidMapping(path, { vi: known, en: known });
}

const FORM = '{"mappingVersion":1,"name":"…","kind":"commune-criteria","columns":{"B":"unit"}}';

const invalidMapping = (path: string, { vi, en }: BothLanguages): UserError =>
  new UserError(
    { vi: `tệp ánh xạ cột không hợp lệ: ${vi}.`, en: `not a valid column mapping: ${en}.` },
    { vi: `Mẫu: ${FORM}`, en: `Form: ${FORM}` },
    path,
  );

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
