import { defineConfig } from 'tsup';
import { minifyTemplates } from './scripts/minify-templates.js';

/**
 * Every package builds with this: one output file for each source file, so that a consumer's bundler keeps
 * exactly the modules it imports, and declarations beside them.
 */
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [minifyTemplates],
  onSuccess: 'tsc --project tsconfig.build.json',
});
