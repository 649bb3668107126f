import { checkGiven } from "../../check-given";
import { checkOptions } from "../../check-options";
import { bytesInMemory } from "../../file-bytes";
import { sheetNamed } from "../../sheet-named";
import { mainPart } from "../../xlsx/read-xlsx";
import { findPart, readRelationships, relationshipsName, resolveTarget } from "../../xlsx/relationships";
import { readWorkbookPart } from "../../xlsx/workbook-part";
import { xmlEncoding } from "../../xml/xml-encoding";
import { readZip, type ZipArchive } from "../../zip/read-zip";
import { type NewZipEntry, writeZip } from "../../zip/write-zip";
import type { ZipEntry } from "../../zip/zip-entry";
import { PatchError } from "./patch-error";
import type { PatchOptions } from "./patch-options";
import { children, tagAt } from "./xml-edit";

/** How one part refers to another, as it stands now. */
export interface PartRelation {
  readonly id: string;
  /** Last segment of the type: `comments`, `vmlDrawing` … */
  readonly type: string;
  /** Name of a part that exists, as the zip stores it; absent where it does not, or lies outside. */
  readonly part?: string;
}

/** A package whose parts are changed as text; what is not touched is copied as the compressed bytes that it was. */
export class PackageEdit {
  readonly #changed = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #removed = new Set<string>();
  /** Parts that are no UTF-8 and do not say what they are: each letter is a byte. */
  readonly #bytewise = new Set<string>();

  private constructor(
    readonly zip: ZipArchive,
    /** Name of the main part, such as `xl/workbook.xml`. */
    readonly main: string,
    /** Names of sheets and their parts, in the order of the workbook. */
    readonly sheets: readonly { readonly name: string; readonly part: string }[],
    readonly options: PatchOptions,
    readonly isSigned: boolean,
    /** The workbook is of the strict family of URIs, in which new parts must be written too. */
    readonly isStrict: boolean,
  ) {}

  /** @throws {PatchError} where the bytes are no .xlsx, or a change would break a signature or a shared history */
  static async open(bytes: Uint8Array, options: PatchOptions = {}): Promise<PackageEdit> {
    checkGiven({ options });
    checkOptions(options);
    const zip = readZip(bytesInMemory(bytes), options.inflate ? { inflate: options.inflate } : {});
    const main = await mainPart(zip);
    if (!main || !/\.xml$/i.test(main.name)) throw new PatchError("not-xlsx");
    const isSigned = zip.entries.some((entry) => /^_xmlsignatures\//i.test(entry.name));
    if (isSigned && !options.breakSignature) throw new PatchError("signed");
    if (zip.entries.some((entry) => /^xl\/revisions\//i.test(entry.name))) throw new PatchError("shared-revisions");
    const mainBytes = await zip.inflate(main);
    const listed = readWorkbookPart(mainBytes, main.name).sheets;
    const relations = await readRelationships(zip, main.name);
    const sheets = listed.flatMap((sheet) => {
      const relation = relations.get(sheet.relationship);
      const entry =
        relation?.type === "worksheet" && relation.target !== undefined ? findPart(zip, relation.target) : undefined;
      return entry ? [{ name: sheet.name, part: entry.name }] : [];
    });
    const head = new TextDecoder(xmlEncoding(mainBytes.subarray(0, 512))).decode(mainBytes.subarray(0, 4096));
    const isStrict = head.includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
    return new PackageEdit(zip, main.name, sheets, options, isSigned, isStrict);
  }

  partOfSheet(name: string): string | undefined {
    const part = sheetNamed(this.sheets, name)?.part;
    return part !== undefined && this.has(part) ? part : undefined;
  }

  has(part: string): boolean {
    return this.#added.has(part) || (!this.#removed.has(this.nameOf(part)) && this.zip.find(part) !== undefined);
  }

  /** Name of a part as the zip stores it. */
  nameOf(part: string): string {
    return this.zip.find(part)?.name ?? part;
  }

  /** What a part refers to. */
  async relations(source: string): Promise<PartRelation[]> {
    const part = relationshipsName(source);
    if (!this.has(part)) return [];
    const xml = await this.text(part);
    return children(xml).list.map((child) => {
      const tag = tagAt(xml, child);
      const isExternal = tag.get("TargetMode")?.toLowerCase() === "external";
      const target = isExternal ? undefined : resolveTarget(source, tag.get("Target") ?? "");
      const found = target === undefined ? undefined : [target, decoded(target)].find((name) => this.has(name));
      const type = tag.get("Type")?.split("/").at(-1) ?? "";
      const id = tag.get("Id") ?? "";
      return found === undefined ? { id, type } : { id, type, part: this.nameOf(found) };
    });
  }

  /** The first part of a kind that a part refers to. */
  async related(source: string, type: string): Promise<string | undefined> {
    return (await this.relations(source)).find((relation) => relation.type === type && relation.part)?.part;
  }

  /** Text of a part as it stands now. */
  async text(part: string): Promise<string> {
    const name = this.nameOf(part);
    const known = this.#changed.get(name) ?? this.#added.get(name);
    if (known !== undefined) return known;
    const entry = this.#removed.has(name) ? undefined : this.zip.find(name);
    if (!entry) throw new PatchError("not-xlsx", `no part ${part}`);
    const bytes = await this.zip.inflate(entry);
    const text = new TextDecoder(xmlEncoding(bytes.subarray(0, 512)), { ignoreBOM: true }).decode(bytes);
    return text.includes("\ufffd") ? this.#asItIs(name, bytes, text) : text;
  }

  /**
   * The text contains U+FFFD. Either the file really does, or its encoding is not declared: then every byte is kept as
   * one letter, so that writing gives the same bytes.
   */
  #asItIs(name: string, bytes: Uint8Array, text: string): string {
    try {
      new TextDecoder(xmlEncoding(bytes.subarray(0, 512)), { fatal: true }).decode(bytes);
      return text;
    } catch {
      this.#bytewise.add(name);
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    }
  }

  /** Changes a part; a declaration of another encoding becomes UTF-8, which is what is written. */
  set(part: string, text: string): void {
    const name = this.nameOf(part);
    const plain = this.#bytewise.has(name)
      ? text
      : text.replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[^"']+(["'])/i, "$1UTF-8$2");
    if (this.zip.find(name) && !this.#removed.has(name)) this.#changed.set(name, plain);
    else this.#added.set(name, plain);
  }

  remove(part: string): void {
    const name = this.nameOf(part);
    this.#added.delete(name);
    this.#changed.delete(name);
    if (this.zip.find(name)) this.#removed.add(name);
  }

  get isChanged(): boolean {
    return this.#changed.size + this.#added.size + this.#removed.size > 0;
  }

  bytes(): Uint8Array {
    const encode = (name: string, text: string): NewZipEntry => ({
      name,
      data: this.#bytewise.has(name)
        ? Uint8Array.from(text, (letter) => letter.charCodeAt(0))
        : new TextEncoder().encode(text),
    });
    const entries = this.zip.entries.flatMap((entry): (ZipEntry | NewZipEntry)[] => {
      if (this.#removed.has(entry.name)) return [];
      const changed = this.#changed.get(entry.name);
      return [changed === undefined ? entry : encode(entry.name, changed)];
    });
    const { deflate } = this.options;
    return writeZip(
      [...entries, ...[...this.#added].map(([name, text]) => encode(name, text))],
      deflate ? { deflate } : {},
    );
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
