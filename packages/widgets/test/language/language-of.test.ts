import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/language-of.js';

/** An element in HTML; it is the one with the id `here`. */
function placed(html: string): Element {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page.querySelector('#here')!;
}

test.each([
  ['<p id="here" lang="de"></p>', 'de'],
  ['<div lang="de"><p lang="fr"><b id="here"></b></p></div>', 'fr'],
  ['<div lang="de"><p lang=""><b id="here"></b></p></div>', ''],
  ['<p id="here"></p>', ''],
])('languageOf(element) in %s is "%s"', (html, language) => {
  expect(languageOf(placed(html))).toBe(language);
});

test('languageOf(element) in a shadow tree is that of the tree’s host', () => {
  const host = placed('<div lang="uk"><p id="here"></p></div>');
  const inside = document.createElement('b');
  host.attachShadow({ mode: 'open' }).append(inside);
  expect(languageOf(inside)).toBe('uk');
});
