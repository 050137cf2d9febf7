/** Makes an example into a module that a proof can use. */
import ts from "typescript";

/**
 * Strips the types of an example and exports everything it declares at its top, so that a proof reaches that too.
 * @param {string} code the example as its page shows it
 * @param {string} language the language of its fence: js, jsx, ts or tsx
 * @returns {string} an ECMAScript module
 */
export function programOf(code, language) {
  const { outputText } = ts.transpileModule(code, {
    fileName: `example.${language}`,
    compilerOptions: { allowJs: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.React },
  });
  const source = ts.createSourceFile("example.js", outputText, ts.ScriptTarget.ES2022);
  const hidden = source.statements.filter((statement) => !isExported(statement)).flatMap(declaredNames);
  const exported = new Set(source.statements.filter(ts.isExportDeclaration).flatMap(exportedNames));
  const missing = hidden.filter((name) => !exported.has(name));
  return missing.length > 0 ? `${outputText}export { ${missing.join(", ")} };\n` : outputText;
}

const isExported = (statement) => statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

function declaredNames(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name.text];
  return [];
}

function boundNames(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.filter(ts.isBindingElement).flatMap((element) => boundNames(element.name));
}

const exportedNames = ({ exportClause }) => (exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : []);
