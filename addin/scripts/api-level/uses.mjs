// Every place where code names something of Excel's: members, names taken apart, names asked of `load`.
import ts from "typescript";
import { levelOf } from "./level-of.mjs";

/** @returns `{node, name, level}` for what a node names; `level` undefined where a name is hidden in a text */
export function usesAt(node, checker) {
  if (ts.isPropertyAccessExpression(node)) return [memberUse(node, node.name, checker)];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return [typeUse(node, checker.getTypeAtLocation(node.expression), node.argumentExpression.text)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? [typeUse(node, checker.getTypeAtLocation(node.parent), name.text)] : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return optionUse(node, checker);
  return ts.isCallExpression(node) ? hiddenInText(node, checker) : [];
}

/** Of a method with several forms the one that is called counts. */
function memberUse(node, name, checker) {
  const called = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
  const signature = called && checker.getResolvedSignature(called);
  const level = levelOf(signature) || levelOf(checker.getSymbolAtLocation(name));
  return { node, name: name.text, level };
}

const typeUse = (node, type, name) => ({ node, name, level: levelOf(checkerProperty(type, name)) });
const checkerProperty = (type, name) => type.getNonNullableType().getProperty(name);

/** A key of an object given to Excel, such as `{ rowHidden: true }` for `load`. */
function optionUse(node, checker) {
  if (!ts.isIdentifier(node.name)) return [];
  const type = checker.getContextualType(node.parent);
  return type ? [typeUse(node, type, node.name.text)] : [];
}

/** `load("values, text")`: no compiler sees what it asks for. */
function hiddenInText(node, checker) {
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return [];
  const [asked] = node.arguments;
  const isText =
    asked && (ts.isStringLiteralLike(asked) || ts.isArrayLiteralExpression(asked) || ts.isTemplateExpression(asked));
  const declared = checker.getSymbolAtLocation(node.expression.name)?.declarations?.[0];
  const isExcels = /[\\/]office-js[\\/]/.test(declared?.getSourceFile().fileName ?? "");
  return (isText || !asked) && isExcels ? [{ node, name: node.getText().slice(0, 60), level: undefined }] : [];
}
