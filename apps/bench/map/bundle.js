import { reactionsMapSvg } from '@onrecord/widgets/reactions-map-svg';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { article } from './article.js';

/**
 * A page's script as a site would serve it: minified, split, its stylesheets in one. Returns the contents by file name, the
 * names of what the script imports before it runs, and that of the stylesheet, if any.
 */
export async function bundle(id) {
  const input = path.join(import.meta.dirname, `../pages/${id}.js`);
  const built = await rolldown({
    input,
    plugins: [stylesheets, drawnMap],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await built.generate({
    format: 'esm',
    minify: true,
    comments: false,
    postBanner: compileAtOnce,
    entryFileNames: '[name].js',
  });
  const chunks = new Map(output.map((file) => [file.fileName, file]));
  return {
    files: output.map(({ fileName, code, source }) => [fileName, Buffer.from(code ?? source)]),
    imports: staticImports(chunks, `${id}.js`),
    stylesheet: output.find(({ fileName }) => fileName.endsWith('.css'))?.fileName,
  };
}

/** Has Chrome compile a script, of whomever, while it arrives. */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

/** What a page imports as a stylesheet is served as one. */
const stylesheets = {
  name: 'stylesheets',
  transform(source, id) {
    if (!id.endsWith('.css')) return undefined;
    this.emitFile({ type: 'asset', fileName: path.basename(id), source });
    return { code: '', moduleType: 'js', moduleSideEffects: true };
  },
};

/** The map as a string, for the page that has nothing but it in its script. */
const drawnMap = {
  name: 'drawn-map',
  resolveId: (id) => (id === 'drawn-map' ? id : undefined),
  load: (id) =>
    id === 'drawn-map' ? `export default ${JSON.stringify(reactionsMapSvg(article))}` : undefined,
};

function staticImports(chunks, entry) {
  const found = new Set([entry]);
  for (const file of found) for (const imported of chunks.get(file)?.imports ?? []) found.add(imported);
  found.delete(entry);
  return [...found];
}
