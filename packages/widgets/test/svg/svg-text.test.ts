import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svgText, type SvgText } from '../../src/svg/svg-text.js';
import { anyText } from '../fixtures/any-text.js';
import { parseSvg } from '../fixtures/parse-svg.js';

const dot = svgText`<circle r=${1}></circle>`;

test.each<[string, SvgText, string]>([
  ['a number', svgText`<text x=${1.5}></text>`, '<text x="1.5"></text>'],
  ['a text', svgText`<text>${'Åland'}</text>`, '<text>Åland</text>'],
  [
    'markup in a text',
    svgText`<text>${'<b>"A" & B</b>'}</text>`,
    '<text>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</text>',
  ],
  ['markup in an attribute', svgText`<a id=${'"><b c="'}></a>`, '<a id="&quot;&gt;&lt;b c=&quot;"></a>'],
  ['an attribute with a colon', svgText`<a xml:lang=${'fi'}></a>`, '<a xml:lang="fi"></a>'],
  ['an empty attribute', svgText`<a id=${''}></a>`, '<a id=""></a>'],
  ['no attribute', svgText`<a id=${undefined} class=${'b'}></a>`, '<a class="b"></a>'],
  ['no attribute at all', svgText`<a id=${undefined} class=${undefined}></a>`, '<a></a>'],
  ['an attribute that is false', svgText`<a id=${false}></a>`, '<a id="false"></a>'],
  ['no child', svgText`<g>${undefined}</g>`, '<g></g>'],
  ['an empty list', svgText`<g>${[]}</g>`, '<g></g>'],
  ['a template', svgText`<g>${dot}</g>`, '<g><circle r="1"></circle></g>'],
  [
    'a list with lists and gaps',
    svgText`<g>${[dot, undefined, ['a', [dot]], 2]}</g>`,
    '<g><circle r="1"></circle>a<circle r="1"></circle>2</g>',
  ],
  ['a text that ends like an attribute', svgText`<g>${' x='}${'1'}</g>`, '<g> x=1</g>'],
  ['nothing after such a text', svgText`<g>${' x='}${undefined}</g>`, '<g> x=</g>'],
])('svgText(…) writes %s', (_, { source }, expected) => {
  expect(source).toBe(expected);
});

test('svgText(…) leaves out the indentation of the template', () => {
  const { source } = svgText`<g>
    ${dot}
  </g>`;
  expect(source).toBe('<g>\n<circle r="1"></circle>\n</g>');
});

test.each([
  ['\0', '\ufffd'],
  ['a\x08b', 'a\ufffdb'],
  ['\x0b\x0c\x1f', '\ufffd\ufffd\ufffd'],
  ['\ud800a', '\ufffda'],
  ['\udc00\ud800', '\ufffd\ufffd'],
  ['\uffff', '\ufffd'],
  ['\t', '\t'],
  ['👩‍🚀', '👩‍🚀'],
])('svgText(…) writes the character %j as %j', (text, expected) => {
  expect(svgText`<text>${text}</text>`.source).toBe(`<text>${expected}</text>`);
});

const xmlOf = (attribute: string, child: string) =>
  svgText`<svg xmlns="http://www.w3.org/2000/svg" aria-label=${attribute}><text>${child}</text></svg>`.source;

test('svgText(…) is well-formed XML with no other elements and attributes, whatever the values', () => {
  fc.assert(
    fc.property(anyText, anyText, (attribute, child) => {
      const svg = parseSvg(xmlOf(attribute, child));
      expect([...svg.querySelectorAll('*')].map(({ outerHTML }) => outerHTML)).toHaveLength(1);
      expect(svg.getAttributeNames()).toEqual(['xmlns', 'aria-label']);
      expect(svg.querySelector('text')?.attributes).toHaveLength(0);
    }),
  );
});

test('svgText(…) keeps every word: a reader of the XML gets back what was given', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(words, words, (attribute, child) => {
      const svg = parseSvg(xmlOf(attribute, child));
      expect([svg.getAttribute('aria-label'), svg.textContent]).toEqual([attribute, child]);
    }),
  );
});
