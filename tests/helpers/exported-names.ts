import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A name that a package offers, with where it is declared and what its docstring says. */
export interface ExportedName {
  readonly name: string;
  readonly file: string;
  readonly isFunction: boolean;
  readonly doc: string;
  /** Members of an interface or a class, open to programs, that have no docstring. */
  readonly bare: readonly string[];
}

const parsed = new Map<string, ts.SourceFile>();
function parse(file: string): ts.SourceFile {
  let source = parsed.get(file);
  if (!source) {
    source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    parsed.set(file, source);
  }
  return source;
}

/** Every name of an entry point, by its own `export` lists; a file that the lists lead to is read, nothing is checked. */
export function exportedNames(entry: string): ExportedName[] {
  const names: ExportedName[] = [];
  for (const statement of parse(entry).statements) {
    if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier);
      const path = from ? (statement.moduleSpecifier as ts.StringLiteral).text : undefined;
      if (!path?.startsWith(".") || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
      const file = moduleFile(dirname(entry), path);
      for (const { name, propertyName } of statement.exportClause.elements)
        names.push(described(name.text, file, (propertyName ?? name).text));
    } else
      for (const name of declaredIn(statement)) if (isExported(statement)) names.push(described(name, entry, name));
  }
  return names;
}

function described(name: string, file: string, declared: string): ExportedName {
  for (const statement of parse(file).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const passed = statement.exportClause.elements.find((one) => one.name.text === declared);
      const path = statement.moduleSpecifier as ts.StringLiteral | undefined;
      if (passed && path?.text.startsWith("."))
        return described(name, moduleFile(dirname(file), path.text), (passed.propertyName ?? passed.name).text);
    }
  }
  const own = parse(file).statements.filter((statement) => declaredIn(statement).includes(declared));
  const docs = own.map(docOf);
  return {
    ...{ name, file, doc: docs.join("\n").trim() },
    isFunction: own.some((statement) => isFunction(statement, declared)),
    bare: own.flatMap(bareMembers),
  };
}

function moduleFile(folder: string, path: string): string {
  const [file, index] = [join(folder, `${path}.ts`), join(folder, path, "index.ts")];
  return existsSync(file) ? file : index;
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declaredIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function isFunction(statement: ts.Statement, name: string): boolean {
  if (ts.isFunctionDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  const initializer = statement.declarationList.declarations.find((one) => one.name.getText() === name)?.initializer;
  return initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
}

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join("\n");

function bareMembers(statement: ts.Statement): string[] {
  const members =
    ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement) ? [...statement.members] : [];
  const isOpen = ({ name }: ts.ClassElement | ts.TypeElement): boolean => !!name && !ts.isPrivateIdentifier(name);
  return members
    .filter((member) => isOpen(member) && docOf(member) === "")
    .flatMap(({ name }) => name?.getText() ?? []);
}
