import { expect, onTestFinished, test } from 'vitest';
import { PageText } from '../../src/passages/page-text.js';

/** The text of some HTML on the page. */
function textOf(html: string): PageText {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  onTestFinished(() => {
    root.remove();
  });
  return new PageText([root]);
}

test.each([
  ['nothing', '', ''],
  ['white space collapsed', '<p>\n  One  two\tthree\n</p>', 'One two three'],
  ['a line break between blocks', '<p>One</p><p>two</p> <div>three</div>', 'One\ntwo\nthree'],
  [
    'inline elements as they come',
    '<p>Un<b>believ</b>able, <a href="#x"> she </a>said</p>',
    'Unbelievable, she said',
  ],
  ['a line break for <br>', '<p>One<br>two</p>', 'One\ntwo'],
  ['lists and tables', '<ul><li>One<li>two</ul><table><td>three<td>four</table>', 'One\ntwo\nthree\nfour'],
  [
    'soft hyphens, ligatures and hard spaces as they are',
    '<p>sig\u00ADni\uFB01cant\u00A0 no</p>',
    'sig\u00ADni\uFB01cant\u00A0 no',
  ],
  ['preformatted text as it is', '<pre>One  two\n three</pre>', 'One  two\n three'],
  ['an optional break in a word as nothing', '<p>One<wbr>two</p>', 'Onetwo'],
  ['the marks that <q> draws', '<p>She said <q>yes</q>.</p>', 'She said "yes".'],
  ['a dropped capital with its word', '<p><span style="float: left">T</span>he end</p>', 'The end'],
  ['a floated note apart', '<p><span style="float: left">A note</span>The end</p>', 'A note\nThe end'],
  ['right-to-left text in its order', '<p dir="rtl">البحر <b>يعطينا</b> العمل</p>', 'البحر يعطينا العمل'],
  ['no scripts and styles', '<p>One<script>two</script><style>p{}</style></p>', 'One'],
  [
    'no hidden words',
    '<p>One<span hidden>two</span><i style="display:none">three</i><i aria-hidden="true">4</i></p>',
    'One',
  ],
  [
    'no invisible words, but visible ones inside',
    '<p style="visibility:hidden">One<b style="visibility:visible">two</b></p>',
    'two',
  ],
  ['what is folded', '<details><summary>One</summary>two</details>', 'One\ntwo'],
  ['no form fields', '<p>One<input value="two"><button>three</button><textarea>four</textarea></p>', 'One'],
  ['no editable words', '<div contenteditable>One</div>two', 'two'],
  ['no readings above words', '<ruby>海<rp>(</rp><rt>うみ</rt></ruby>', '海'],
  [
    'no words of other widgets',
    '<p>One</p><onrecord-quote-card><p>two</p></onrecord-quote-card><p>three</p>',
    'One\nthree',
  ],
  ['a button of the author', '<p>One <button data-onrecord-quote="q">two</button></p>', 'One two'],
])('PageText reads %s', (_, html, text) => {
  expect(textOf(html).text).toBe(text);
});

test('PageText reads several elements one after the other', () => {
  const roots = ['One', 'two'].map((text) =>
    Object.assign(document.createElement('b'), { textContent: text }),
  );
  document.body.append(...roots);
  expect(new PageText(roots).text).toBe('One\ntwo');
  for (const root of roots) root.remove();
});

test.each([
  ['in one node', '<p>One two three</p>', 'two'],
  ['across elements', '<p>One t<b>w<i>o</i></b> three</p>', 'two'],
  ['across blocks', '<p>One <i>two</i></p>\n<p>\n three</p>', 'two\nthree'],
  ['over collapsed white space', '<p>One  \n two \t <b> three</b></p>', 'two three'],
  ['before ignored words', '<p>One two<button>!</button> three</p>', 'two'],
  ['at the beginning', '<p>  One two</p>', 'One'],
  ['in marks that are drawn', '<p>One <q>two</q></p>', '"two"'],
  ['in preformatted text', '<pre>One\n  two</pre>', 'One\n  two'],
])('rangeOf finds a stretch %s', (_, html, words) => {
  const page = textOf(html);
  const start = page.text.indexOf(words);
  const range = page.rangeOf({ start, end: start + words.length });
  const bare = (text: string | undefined): string | undefined => text?.replaceAll(/["\s!]+/gu, ' ').trim();
  expect(bare(range?.toString())).toBe(bare(words));
});

test('rangeOf is undefined where nothing of a stretch stands in the page', () => {
  expect(textOf('').rangeOf({ start: 0, end: 3 })).toBeUndefined();
});
