// A small reader for manifests: elements, attributes, texts. It takes no DTD and no CDATA; a manifest needs neither.

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** @returns the root: `{name, attributes, children, text, line}`. @throws what breaks the form, with its line */
export function parseXml(xml) {
  const document = { name: "", attributes: {}, children: [], text: "", line: 1 };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    const line = xml.slice(0, at).split("\n").length;
    if (!token) throw new Error(`line ${line}: no element, text or comment can be read here`);
    const [, closing, name, written, empty, text] = token;
    if (text !== undefined) open.at(-1).text += decoded(text, line);
    else if (closing) {
      if (open.length < 2 || open.pop().name !== name) throw new Error(`line ${line}: </${name}> closes nothing open`);
    } else if (name) {
      const element = { name, attributes: attributesOf(written, line), children: [], text: "", line };
      open.at(-1).children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`line ${open.at(-1).line}: <${open.at(-1).name}> is not closed`);
  if (document.children.length !== 1 || document.text.trim() !== "") throw new Error("there is not one root element");
  return document.children[0];
}

function attributesOf(written, line) {
  const attributes = {};
  for (const [, name, double, single] of written.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`line ${line}: the attribute ${name} stands twice`);
    attributes[name] = decoded(double ?? single, line);
  }
  return attributes;
}

function decoded(text, line) {
  return text.replace(/&(#x?[\da-fA-F]+|\w+)?;?/g, (whole, name) => {
    const known = ENTITIES[name];
    if (known && whole.endsWith(";")) return known;
    if (name?.startsWith("#") && whole.endsWith(";"))
      return String.fromCodePoint(Number(name[1] === "x" ? `0${name.slice(1)}` : name.slice(1)));
    throw new Error(`line ${line}: “${whole}” is no entity`);
  });
}

/** The name without its prefix: `bt:Image` is `Image`. */
export const localName = (element) => element.name.replace(/^\w+:/, "");

/** An element and everything beneath it, in document order. */
export const all = (element) => [element, ...element.children.flatMap(all)];

export const named = (element, name) => all(element).filter((one) => localName(one) === name);
export const child = (element, name) => element?.children.find((one) => localName(one) === name);
