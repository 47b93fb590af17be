import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const markup = new Set(['html', 'svg', 'svgTemplate', 'svgText']);

/** An esbuild plugin: css`` literals are published without comments and spaces, markup without line breaks. */
export const minifyTemplates = {
  name: 'minify-templates',
  setup({ esbuild, onLoad }) {
    async function minifiedCss(text) {
      const { code } = await esbuild.transform(text, { loader: 'css', minify: true, target: 'esnext' });
      return code.trim().replaceAll('\\', '\\\\');
    }

    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const literals = literalsOf(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
      let contents = source;
      for (const { tag, start, end } of literals.sort((a, b) => b.start - a.start)) {
        const text = source.slice(start, end);
        const shorter = tag === 'css' ? await minifiedCss(text) : text.replace(/\s*\n\s*/g, ' ');
        contents = contents.slice(0, start) + shorter + contents.slice(end);
      }
      return { contents, loader: 'ts' };
    });
  },
};

/** The stretches of text in the tagged templates of a file, each with its tag. Styles have no placeholders. */
function literalsOf(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(file);
      const { template } = node;
      if (tag === 'css' && ts.isNoSubstitutionTemplateLiteral(template))
        found.push(textOf(tag, template, file));
      if (markup.has(tag)) for (const part of partsOf(template)) found.push(textOf(tag, part, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function partsOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

/** Without the marks around it: a backtick or a brace before, a backtick or `${` after. */
function textOf(tag, literal, file) {
  const isLast = ts.isNoSubstitutionTemplateLiteral(literal) || ts.isTemplateTail(literal);
  return { tag, start: literal.getStart(file) + 1, end: literal.getEnd() - (isLast ? 1 : 2) };
}
