import { readFile } from 'node:fs/promises';

/** An esbuild plugin: the text of css`` literals in `*.styles.ts` is published without comments and spaces. */
export const minifyStyles = {
  name: 'minify-styles',
  setup({ esbuild, onLoad }) {
    onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const sheets = source.matchAll(/css`([^`]*)`/g);
      let contents = source;
      for (const [literal, sheet] of sheets) {
        const { code } = await esbuild.transform(sheet, { loader: 'css', minify: true, target: 'esnext' });
        contents = contents.replace(literal, () => `css\`${code.trim().replaceAll('\\', '\\\\')}\``);
      }
      return { contents, loader: 'ts' };
    });
  },
};
