// The reference names types as the sources do.
import { UnionType } from "typedoc/models";
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

/** Whether it is what a schema gives, alone or made immutable: `z.infer<typeof planSchema>`. */
const isInferred = (node) =>
  ts.isTypeReferenceNode(node) &&
  (ts.isQualifiedName(node.typeName)
    ? node.typeName.getText() === "z.infer"
    : node.typeName.text === "Immutable" && isInferred(node.typeArguments[0]));

/**
 * A type that is made from a schema has no name for the compiler, so that each signature that takes a plan would show
 * all that a plan holds. What was written there is shown instead, and leads to the page of that name, which has the
 * fields.
 */
export function nameTypesAsWritten(converter) {
  const convert = converter.convertType.bind(converter);
  converter.convertType = (context, given, node) => {
    if (node) return namesTypes(node) ? convert(context, node) : convert(context, given, node);
    if (!given || !("kind" in given) || !isInferred(given)) return convert(context, given);
    const type = context.checker.getTypeFromTypeNode(given);
    // What has a name would lead to itself.
    return type.aliasSymbol && type.isUnion()
      ? new UnionType(type.types.map((part) => convert(context, part)))
      : convert(context, type);
  };
}
