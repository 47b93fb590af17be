import { allOf, elementsIn } from './element-docs.js';

/** The elements, as JetBrains IDEs read them. */
export function webTypes(manifest, { name, version }) {
  const parts = allOf(manifest, 'cssParts').map((part) => ({ ...part, name: `part(${part.name})` }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elementsIn(manifest).map((element) => htmlElement(element, name)) },
      css: { properties: allOf(manifest, 'cssProperties'), 'pseudo-elements': parts },
    },
  };
}

function htmlElement({ name, tagName, description, attributes, members, slots, events = [] }, library) {
  return {
    name: tagName,
    description,
    source: { module: library, symbol: name },
    attributes: attributes.map(({ name, description, type }) => ({
      name,
      description,
      required: false,
      value: { type: type.text },
    })),
    slots: slots.map(({ name, description }) => ({ name, description })),
    js: {
      properties: members.filter(({ kind }) => kind === 'field').map(typed),
      events: events.map(typed),
    },
  };
}

function typed({ name, description, type }) {
  return { name, description, type: type?.text };
}
