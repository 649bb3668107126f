// Whether the way to a node asks first whether this Excel has a set: `supports("1.14")`, in a condition around it or in
// one that left before it.
import ts from "typescript";

/** Highest minor version that is certain wherever the node runs; 0 where nothing was asked. */
export function guardedLevel(node) {
  let level = 0;
  for (let at = node; at.parent; at = at.parent) level = Math.max(level, fromAround(at), fromBefore(at));
  return level;
}

/** What the construct around a node says of the branch the node stands in. */
function fromAround(node) {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
    const [yes, no] = ts.isIfStatement(parent)
      ? [parent.thenStatement, parent.elseStatement]
      : [parent.whenTrue, parent.whenFalse];
    const condition = ts.isIfStatement(parent) ? parent.expression : parent.condition;
    return node === yes ? asked(condition, true) : node === no ? asked(condition, false) : 0;
  }
  if (!ts.isBinaryExpression(parent) || node !== parent.right) return 0;
  if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return asked(parent.left, true);
  return parent.operatorToken.kind === ts.SyntaxKind.BarBarToken ? asked(parent.left, false) : 0;
}

/** What statements before it, in its own block, have left on: `if (!supports("1.13")) return …`. */
function fromBefore(node) {
  const { parent } = node;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) return 0;
  const before = parent.statements.slice(0, parent.statements.indexOf(node));
  return Math.max(
    0,
    ...before.map((one) => (ts.isIfStatement(one) && leaves(one.thenStatement) ? asked(one.expression, false) : 0)),
  );
}

function leaves(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    Boolean(last) &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}

/** The level that is certain where an expression came out as `outcome`. */
function asked(expression, outcome) {
  const one = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (ts.isPrefixUnaryExpression(one) && one.operator === ts.SyntaxKind.ExclamationToken)
    return asked(one.operand, !outcome);
  if (ts.isBinaryExpression(one)) {
    const both = one.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    const either = one.operatorToken.kind === ts.SyntaxKind.BarBarToken;
    // Both sides of a true "and", and of a false "or", came out that way.
    if (both || either) return both === outcome ? Math.max(asked(one.left, outcome), asked(one.right, outcome)) : 0;
  }
  return outcome && ts.isCallExpression(one) ? levelAsked(one) : 0;
}

/** `supports("1.13")` or `…isSetSupported("ExcelApi", "1.13")`. */
function levelAsked(call) {
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
  const texts = call.arguments.map((one) => (ts.isStringLiteralLike(one) ? one.text : ""));
  const version =
    name === "supports" ? texts[0] : name === "isSetSupported" && texts[0] === "ExcelApi" ? texts[1] : undefined;
  return Number(/^1\.(\d+)$/.exec(version ?? "")?.[1] ?? 0);
}
