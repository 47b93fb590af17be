import { readFileSync } from 'node:fs';
import { getCSSLanguageService, newCSSDataProvider, type CSSDataV1 } from 'vscode-css-languageservice';
import {
  getLanguageService,
  newHTMLDataProvider,
  TextDocument,
  type HTMLDataV1,
} from 'vscode-html-languageservice';
import { expect, test } from 'vitest';

interface WebTypes {
  readonly contributions: { readonly html: { readonly elements: readonly WebTypesElement[] } };
}

interface WebTypesElement {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: { readonly type: string } }[];
  readonly js: Record<'properties' | 'events', readonly { readonly name: string; readonly type: string }[]>;
}

const tags = ['onrecord-article', 'onrecord-quote-card', 'onrecord-quote-cards', 'onrecord-reactions-map'];
const { elements } = (published('web-types.json') as WebTypes).contributions.html;

test('VS Code offers each element', () => {
  expect(offeredInHtml('<|')).toEqual(expect.arrayContaining(tags));
});

test.each(tags)('VS Code offers %s its src, be it inherited', (tag) => {
  expect(offeredInHtml(`<${tag} |`)).toContain('src');
});

test('VS Code offers the words that an attribute takes', () => {
  expect(offeredInHtml('<onrecord-reactions-map region="|"')).toEqual(
    expect.arrayContaining(['world', 'reactions', 'middle-east']),
  );
});

test('VS Code offers no type’s name where an attribute takes text', () => {
  expect(offeredInHtml('<onrecord-reactions-map borders="|"')).toEqual([]);
});

test('VS Code shows what an element is, its events and its parts', () => {
  const shown = hover('<onrecord-reactions-|map>');
  expect(shown).toMatch(
    /^Who reacted to a topic.*`onrecord-select`: The reader.*`legend`: What the colours/su,
  );
});

test('VS Code offers the custom properties in a style sheet', () => {
  expect(offeredInCss('onrecord-quote-card { | }')).toContain('--onrecord-critical');
});

test('VS Code offers the parts in a style sheet', () => {
  expect(offeredInCss('onrecord-quote-card:|')).toContain('::part(speaker)');
});

test('web-types name each element', () => {
  expect(elements.map(({ name }) => name).sort()).toEqual(tags);
});

test.each(tags)('web-types give %s its article, be it inherited', (tag) => {
  expect(element(tag).js.properties).toContainEqual(
    expect.objectContaining({ name: 'article', type: 'Article | undefined' }),
  );
});

test('web-types tell an attribute’s type from its property’s', () => {
  const { attributes, js } = element('onrecord-reactions-map');
  const attribute = attributes.find(({ name }) => name === 'stance-labels');
  const property = js.properties.find(({ name }) => name === 'stanceLabels');
  expect([attribute?.value.type, property?.type]).toEqual(['string', 'StanceLabels']);
});

test('web-types give the events their classes', () => {
  expect(element('onrecord-reactions-map').js.events).toContainEqual(
    expect.objectContaining({ name: 'onrecord-select', type: 'OnrecordSelectEvent' }),
  );
});

test('no editor is told of private members', () => {
  const names = elements.flatMap(({ js }) => js.properties.map(({ name }) => name));
  expect(names.filter((name) => /^[#_]|^source$/u.test(name))).toEqual([]);
});

function published(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8'));
}

function element(tag: string): WebTypesElement {
  return elements.find(({ name }) => name === tag)!;
}

/** The text without the `|` that marks where the caret is. */
function typed(text: string, language: string) {
  const document = TextDocument.create(`file:///page.${language}`, language, 0, text.replace('|', ''));
  return { document, position: document.positionAt(text.indexOf('|')) };
}

function htmlService() {
  const data = newHTMLDataProvider('onrecord', published('vscode.html-data.json') as HTMLDataV1);
  const service = getLanguageService({ useDefaultDataProvider: false });
  service.setDataProviders(false, [data]);
  return service;
}

function offeredInHtml(text: string): string[] {
  const { document, position } = typed(text, 'html');
  const service = htmlService();
  const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

function hover(text: string): string {
  const { document, position } = typed(text, 'html');
  const service = htmlService();
  const { contents } = service.doHover(document, position, service.parseHTMLDocument(document))!;
  return (contents as { value: string }).value;
}

function offeredInCss(text: string): string[] {
  const { document, position } = typed(text, 'css');
  const data = newCSSDataProvider(published('vscode.css-data.json') as CSSDataV1);
  const service = getCSSLanguageService({ customDataProviders: [data] });
  const { items } = service.doComplete(document, position, service.parseStylesheet(document));
  return items.map(({ label }) => label);
}
