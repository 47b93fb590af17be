import { readFileSync, writeFileSync } from 'node:fs';
import { attributeTypes } from './scripts/attribute-types.js';
import { vscodeCssData, vscodeHtmlData } from './scripts/vscode-data.js';
import { webTypes } from './scripts/web-types.js';

/** Names the files that are published instead of their sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const publish = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'object' && value !== null) publish(value);
        else if (key === 'path' || key === 'module')
          node[key] = value?.replace(/^\/?src\/(.*)\.[jt]s$/u, 'dist/$1.js');
      }
    };
    publish(customElementsManifest);
  },
};

/** Keeps the manifest, which feeds docs and editors, to what a user of the elements sees. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    const isOfClass = ({ declarations }) => declarations.some(({ kind }) => kind === 'class');
    customElementsManifest.modules = customElementsManifest.modules.filter(isOfClass);
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      const isPublic = ({ name, privacy = 'public' }) => !name.startsWith('#') && privacy === 'public';
      declaration.members = declaration.members?.filter(isPublic);
      const names = new Set(declaration.members?.map(({ name }) => name));
      // A dispatched event that the doc comment doesn't name is one that it names by its real name.
      declaration.events = declaration.events?.filter(({ description }) => description !== undefined);
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => names.has(fieldName));
    }
  },
};

/** Writes beside the build what editors read about the elements. */
const editorData = {
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const library = JSON.parse(readFileSync('package.json', 'utf8'));
    const write = (name, data) => writeFileSync(`dist/${name}`, `${JSON.stringify(data, undefined, 2)}\n`);
    write('vscode.html-data.json', vscodeHtmlData(customElementsManifest));
    write('vscode.css-data.json', vscodeCssData(customElementsManifest));
    write('web-types.json', webTypes(customElementsManifest, library));
  },
};

export default {
  globs: ['src/**/*-element.ts', 'src/**/*-event.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths, publicMembersOnly, attributeTypes, editorData],
};
