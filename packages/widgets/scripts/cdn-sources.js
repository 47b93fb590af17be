import { existsSync, readFileSync } from 'node:fs';

/** A bundler plugin: source maps lead to the sources, and Lit leaves no globals behind. */
export const fromSources = {
  name: 'from-sources',
  load(id) {
    if (!id.endsWith('.js') || !existsSync(id)) return undefined;
    const code = globals.reduce(without, readFileSync(id, 'utf8'));
    const map = existsSync(`${id}.map`) ? readFileSync(`${id}.map`, 'utf8') : undefined;
    return { code, map };
  },
};

/** Lit counts its copies, for its debug build, and has one table for all of them of what decorators, which we don't use, say. */
const globals = [
  [/\([\w.]+\.(?:litElement|litHtml|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/gu, '0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/gu, '0'],
  [/litPropertyMetadata\.get\(\w+\)/gu, 'void 0'],
];

/** Leaves as much room as was taken: source maps stay right. */
function without(code, [use, instead]) {
  return code.replace(use, (match) => instead.padEnd(match.length));
}
