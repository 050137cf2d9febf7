import * as espree from "espree";

/** Parses the frontmatter of an Astro file as `astro-eslint-parser` does: its statements, then one fragment for the markup. */
export const astroParser = {
  meta: { name: "astro-parser-of-the-tests", version: "1.0.0" },
  parseForESLint(code: string): object {
    const start = code.indexOf("---") + 3;
    const end = code.indexOf("---", start);
    // Blanks keep every position.
    const script = code.slice(0, start).replace(/[^\n]/g, " ") + code.slice(start, end) + code.slice(end).replace(/[^\n]/g, " ");
    const ast = espree.parse(script, { ecmaVersion: "latest", sourceType: "module", range: true, loc: true, tokens: true, comment: true }) as { body: object[]; range: number[] };
    ast.range = [0, code.length];
    ast.body.push({ type: "AstroFragment", range: [end, code.length], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }, children: [] });
    return { ast, visitorKeys: { ...espree.VisitorKeys, AstroFragment: ["children"] } };
  },
};
