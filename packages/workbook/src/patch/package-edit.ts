import { mainPart } from "../xlsx/read-xlsx";
import { findPart, readRelationships } from "../xlsx/relationships";
import { readWorkbookPart } from "../xlsx/workbook-part";
import { xmlEncoding } from "../xml/xml-encoding";
import { readZip, type ZipArchive } from "../zip/read-zip";
import { type NewZipEntry, writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { PatchError } from "./patch-error";

/** A package whose parts are changed as text; what is not touched is copied as the compressed bytes that it was. */
export class PackageEdit {
  readonly #changed = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #removed = new Set<string>();

  private constructor(
    readonly zip: ZipArchive,
    /** Name of the main part, such as `xl/workbook.xml`. */
    readonly main: string,
    /** Names of sheets and their parts, in the order of the workbook. */
    readonly sheets: readonly { readonly name: string; readonly part: string }[],
  ) {}

  /** @throws {PatchError} where the bytes are no .xlsx, or a change would break a signature or a shared history */
  static async open(bytes: Uint8Array): Promise<PackageEdit> {
    const zip = readZip(bytes);
    const main = await mainPart(zip);
    if (!main || !/\.xml$/i.test(main.name)) throw new PatchError("not-xlsx");
    if (zip.entries.some((entry) => /^_xmlsignatures\//i.test(entry.name))) throw new PatchError("signed");
    if (zip.entries.some((entry) => /^xl\/revisions\//i.test(entry.name))) throw new PatchError("shared-revisions");
    const listed = readWorkbookPart(await zip.inflate(main), main.name).sheets;
    const relations = await readRelationships(zip, main.name);
    const sheets = listed.flatMap((sheet) => {
      const relation = relations.get(sheet.relationship);
      const entry =
        relation?.type === "worksheet" && relation.target !== undefined ? findPart(zip, relation.target) : undefined;
      return entry ? [{ name: sheet.name, part: entry.name }] : [];
    });
    return new PackageEdit(zip, main.name, sheets);
  }

  partOfSheet(name: string): string | undefined {
    return this.sheets.find((sheet) => sheet.name === name)?.part;
  }

  has(part: string): boolean {
    return !this.#removed.has(part) && (this.#added.has(part) || this.zip.find(part) !== undefined);
  }

  /** Name of a part as the zip stores it. */
  nameOf(part: string): string {
    return this.zip.find(part)?.name ?? part;
  }

  /** Text of a part as it stands now. */
  async text(part: string): Promise<string> {
    const known = this.#changed.get(part) ?? this.#added.get(part);
    if (known !== undefined) return known;
    const entry = this.zip.find(part);
    if (!entry) throw new PatchError("not-xlsx", `no part ${part}`);
    const bytes = await this.zip.inflate(entry);
    return new TextDecoder(xmlEncoding(bytes.subarray(0, 512))).decode(bytes);
  }

  /** Changes a part; a declaration of another encoding becomes UTF-8, which is what is written. */
  set(part: string, text: string): void {
    const name = this.nameOf(part);
    const plain = text.replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*["'])[^"']+(["'])/, "$1UTF-8$2");
    if (this.zip.find(name) && !this.#removed.has(name)) this.#changed.set(name, plain);
    else {
      this.#removed.delete(name);
      this.#added.set(name, plain);
    }
  }

  remove(part: string): void {
    const name = this.nameOf(part);
    this.#added.delete(name);
    this.#changed.delete(name);
    if (this.zip.find(name)) this.#removed.add(name);
  }

  bytes(): Uint8Array {
    const encode = (name: string, text: string): NewZipEntry => ({ name, data: new TextEncoder().encode(text) });
    const entries = this.zip.entries.flatMap((entry): (ZipEntry | NewZipEntry)[] => {
      if (this.#removed.has(entry.name)) return [];
      const changed = this.#changed.get(entry.name);
      return [changed === undefined ? entry : encode(entry.name, changed)];
    });
    return writeZip([...entries, ...[...this.#added].map(([name, text]) => encode(name, text))]);
  }
}

/** Name of the relationships of a part. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
