// The reference names types as the sources do.
import ts from "typescript";

/** Kinds of type whose parts stand in them. */
const MADE_OF = new Set([
  ts.SyntaxKind.ArrayType,
  ts.SyntaxKind.TypeOperator,
  ts.SyntaxKind.UnionType,
  ts.SyntaxKind.IntersectionType,
  ts.SyntaxKind.IndexedAccessType,
  ts.SyntaxKind.ParenthesizedType,
]);

/** Whether some name of a type stands in it, alone or as one of several, in a list or among those in brackets. */
function namesTypes(node) {
  if (ts.isTypeReferenceNode(node)) return ts.isIdentifier(node.typeName);
  return MADE_OF.has(node.kind) && Boolean(ts.forEachChild(node, (part) => namesTypes(part) || undefined));
}

/**
 * A type that is made from a schema has no name for the compiler, so that each signature that takes a plan would show
 * all that a plan holds. What was written there is shown instead, and leads to the page of that name.
 */
export function nameTypesAsWritten(converter) {
  const convert = converter.convertType.bind(converter);
  converter.convertType = (context, type, node) =>
    node && namesTypes(node) ? convert(context, node) : convert(context, type, node);
}
