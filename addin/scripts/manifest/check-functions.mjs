// The custom functions of a manifest: script, page and metadata each at an address, and a namespace that a formula can
// hold.
import { child, localName, named } from "./parse-xml.mjs";

export function checkFunctions(app) {
  const point = named(app, "ExtensionPoint").find((one) => one.attributes["xsi:type"] === "CustomFunctions");
  if (!point) return ["no extension point CustomFunctions"];
  const resource = (id) =>
    named(app, "Resources")
      .flatMap((one) => one.children.flatMap((group) => group.children))
      .find((one) => one.attributes.id === id);
  const kinds = { Script: /\.js$/, Page: /\.html$/, Metadata: /\.json$/ };
  const faults = Object.entries(kinds).flatMap(([name, ending]) => {
    const address = resource(child(child(point, name), "SourceLocation")?.attributes.resid)?.attributes.DefaultValue;
    return address && !ending.test(address) ? [`${name} of the functions is ${address}`] : [];
  });
  const namespace = resource(child(point, "Namespace")?.attributes.resid);
  if (namespace && !/^[A-Z][A-Z0-9.]{0,31}$/.test(namespace.attributes.DefaultValue ?? ""))
    faults.push("the namespace of the functions is no word of capitals");
  if (namespace?.children.length) faults.push("the namespace of the functions differs between languages");
  if (localName(point) && named(app, "Runtimes").length > 0) faults.push("the functions share a runtime with the pane");
  return faults;
}
