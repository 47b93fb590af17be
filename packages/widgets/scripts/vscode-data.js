import { allOf, elementDocs, elementsIn } from './element-docs.js';

/** The elements and their attributes, as VS Code's setting `html.customData` reads them. */
export function vscodeHtmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsIn(manifest).map((element) => ({
      ...documented({ name: element.tagName, description: elementDocs(element) }),
      attributes: element.attributes.map((attribute) => ({
        ...documented(attribute),
        ...valuesOf(attribute.type.text),
      })),
    })),
  };
}

/** The elements' custom properties and parts, as VS Code's setting `css.customData` reads them. */
export function vscodeCssData(manifest) {
  const parts = allOf(manifest, 'cssParts').map((part) => ({ ...part, name: `::part(${part.name})` }));
  return {
    version: 1.1,
    properties: allOf(manifest, 'cssProperties').map(documented),
    pseudoElements: parts.map(documented),
  };
}

function documented({ name, description }) {
  return { name, description: { kind: 'markdown', value: description } };
}

function valuesOf(type) {
  // VS Code's own set of no values, for attributes that are only there or not.
  if (type === 'boolean') return { valueSet: 'v' };
  return { values: [...type.matchAll(/'([^']*)'/gu)].map(([, name]) => ({ name })) };
}
