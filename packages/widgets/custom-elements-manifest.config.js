/** Names the files that are published instead of their sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) declaration.module = published(declaration.module);
    }
  },
};

/** Keeps the manifest, which feeds docs and editors, to what a user of the elements sees. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations) {
      const isPublic = ({ name, privacy = 'public' }) => !name.startsWith('#') && privacy === 'public';
      declaration.members = declaration.members?.filter(isPublic);
      const names = new Set(declaration.members?.map(({ name }) => name));
      // A dispatched event that the doc comment doesn't name is one that it names by its real name.
      declaration.events = declaration.events?.filter(({ description }) => description !== undefined);
      declaration.attributes = declaration.attributes
        ?.filter(({ fieldName }) => names.has(fieldName))
        // An attribute that isn't there is undefined anyway.
        .map((attribute) => ({
          ...attribute,
          type: { text: attribute.type.text.replace(' | undefined', '') },
        }));
    }
  },
};

export default {
  globs: ['src/**/*-element.ts', 'src/onrecord-*.ts', 'src/selection/select-event.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths, publicMembersOnly],
};
