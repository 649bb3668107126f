import type { XmlPartModel } from "../model/features";
import { HostFault, itemNotFound } from "../protocol/fault";
import { HostCollection, HostObject, type SimulatedHost } from "./host-object";

/** `workbook.customXmlParts`, or those of one namespace. */
export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  readonly typeName = "CustomXmlPartCollection";
  constructor(
    host: SimulatedHost,
    private readonly namespaceUri?: string,
  ) {
    super(host);
  }

  override items(): CustomXmlPart[] {
    return this.host.workbook.xmlParts
      .filter((part) => this.namespaceUri === undefined || part.namespaceUri === this.namespaceUri)
      .map((part) => new CustomXmlPart(this.host, part));
  }
  override item(key: unknown): CustomXmlPart {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`custom XML part ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): CustomXmlPart | null {
    return this.items().find((part) => part.Id === key) ?? null;
  }
  GetByNamespace(namespaceUri: string): CustomXmlParts {
    return new CustomXmlParts(this.host, namespaceUri);
  }
  /** Null where there is none, and where there are several. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? (items[0] ?? null) : null;
  }
  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw itemNotFound("the only custom XML part");
    return only;
  }
  Add(xml: string): CustomXmlPart {
    this.host.change("CustomXmlPartCollection.add");
    checkXml(xml);
    return new CustomXmlPart(this.host, this.host.workbook.addXmlPart(xml));
  }
}

class CustomXmlPart extends HostObject {
  readonly typeName = "CustomXmlPart";
  constructor(
    host: SimulatedHost,
    private readonly part: XmlPartModel,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.part.id };
  }
  get Id() {
    return this.part.id;
  }
  get NamespaceUri() {
    return this.part.namespaceUri;
  }
  GetXml() {
    return this.part.xml;
  }
  SetXml(xml: string) {
    this.host.change("CustomXmlPart.setXml");
    checkXml(xml);
    this.part.xml = xml;
  }
  Delete() {
    this.host.change("CustomXmlPart.delete");
    this.host.workbook.xmlParts = this.host.workbook.xmlParts.filter((part) => part !== this.part);
  }
}

/** Not a parser: elements must close in order, and no bare `<` or `&` may stand in text. */
function checkXml(xml: string): void {
  const open: string[] = [];
  const tags = /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|<\?[^>]*\?>|<!--[\s\S]*?-->/g;
  const text = xml.replace(
    tags,
    (_whole, end: string | undefined, name: string | undefined, empty: string | undefined) => {
      if (name && end && open.pop() !== name) throw badXml();
      if (name && !end && !empty) open.push(name);
      return "";
    },
  );
  if (open.length > 0 || /</.test(text) || /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) throw badXml();
}

const badXml = (): HostFault => new HostFault("InvalidArgument", "The XML is not well formed.");
