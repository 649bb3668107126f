import type { CellSpan } from "../package/cell-spans";
import type { PackageEdit } from "../package/package-edit";
import { tagAt, tags } from "../package/xml-edit";

/** How the first run of a cell's rich text looks, as its `rPr` element; undefined where the text is plain. */
export class FirstRuns {
  #shared: string | undefined;
  #starts: number[] | undefined;

  private constructor(shared: string | undefined) {
    this.#shared = shared;
  }

  static async of(edit: PackageEdit): Promise<FirstRuns> {
    const part = await edit.related(edit.main, "sharedStrings");
    return new FirstRuns(part === undefined ? undefined : await edit.text(part));
  }

  properties(xml: string, span: CellSpan): string | undefined {
    const type = tagAt(xml, { start: span.start, end: span.tagEnd }).get("t");
    const inner = xml.slice(span.tagEnd, span.end);
    const item = type === "s" ? this.#item(Number(/<(?:[\w.-]+:)?v[^>]*>\s*(\d+)/.exec(inner)?.[1])) : inner;
    if (item === undefined) return undefined;
    const run = /<((?:[\w.-]+:)?)r\s*>\s*<\1rPr\s*>((?:(?!<\/\1rPr>)[\s\S])*)<\/\1rPr>/.exec(item);
    if (run?.[2] === undefined) return undefined;
    const properties = run[2].replace(/<(\/?)(?:[\w.-]+:)?(?=\w)/g, `<$1${span.prefix}`);
    return `<${span.prefix}rPr>${properties}</${span.prefix}rPr>`;
  }

  #item(index: number): string | undefined {
    const xml = this.#shared;
    if (xml === undefined || !Number.isInteger(index)) return undefined;
    this.#starts ??= startsOf(xml);
    const start = this.#starts[index];
    return start === undefined ? undefined : xml.slice(start, this.#starts[index + 1] ?? xml.length);
  }
}

function startsOf(xml: string): number[] {
  const starts: number[] = [];
  for (const tag of tags(xml)) if (tag.local === "si" && tag.kind !== "close") starts.push(tag.start);
  return starts;
}
