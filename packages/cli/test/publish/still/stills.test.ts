import type { Article } from '@onrecord/core';
import { arabic, english } from '@onrecord/core/html';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { loadFonts } from '../../../src/publish/still/fonts.js';
import { quoteCardSvg } from '../../../src/publish/still/quote-card-svg.js';
import { quoteCardsSvg } from '../../../src/publish/still/quote-cards-svg.js';
import { stillsOf } from '../../../src/publish/still/stills-of.js';
import { uncovered } from '../../../src/publish/still/uncovered.js';
import { ferry } from '../../fixtures/ferry.js';
import { harbor } from '../../fixtures/harbor.js';

const fonts = loadFonts();
const options = { words: english, fonts };
const article: Article = ferry;

/** What an XML parser reads: the names of the elements, and each text drawn. Throws for what isn't well-formed. */
function read(svg: string): { names: string[]; texts: string[] } {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    names.push(name);
    if (name === 'text') texts.push('');
  });
  parser.on('text', (text) => {
    if (/^(?:text|tspan)$/u.test(names.at(-1) ?? '') || text.startsWith(' '))
      texts.push(`${texts.pop() ?? ''}${text}`);
  });
  parser.write(svg).close();
  return { names, texts: texts.map((text) => text.trim()) };
}

const [emptyBoats, eviction, notAsked] = article.quotes;
const cardTexts = (quote: Article['quotes'][number] | undefined): string[] =>
  read(quoteCardSvg(article, quote!, options)).texts;

test('a card has the stance, the words in quotation marks, and who said them', () => {
  expect(cardTexts(emptyBoats)).toEqual([
    'Supportive · the end of the night ferry',
    '“We can no longer',
    'pay for empty boats”',
    'Ada Quill',
    'chair · Harbor Board',
    'Direct quote · March 3, 2031 · The Harbor Tidings',
  ]);
});

test('a paraphrase has no quotation marks', () => {
  expect(cardTexts(notAsked).join(' ')).toContain('Nobody had asked the pilots.');
  expect(cardTexts(notAsked).join(' ')).not.toContain('“');
});

test('a correction is told first', () => {
  expect(cardTexts(eviction)[0]).toMatch(/^Corrected · Critical/u);
});

test('retracted words are not shown: the note is, without a stance', () => {
  const retracted = {
    ...eviction!,
    status: { state: 'retracted', date: '2031-03-06', note: 'It was never said.' },
  } as const;
  const texts = cardTexts(retracted).join(' ');
  expect(texts).toContain('It was never said.');
  expect(texts).not.toContain('eviction');
  expect(texts).not.toContain('Critical');
});

test('words from right to left begin at the right, each line apart from what is around', () => {
  const svg = quoteCardSvg(harbor, harbor.quotes[0]!, { words: arabic, fonts });
  expect(svg).toMatch(/text-anchor="end">\s*<text x="11\d\d"[^>]*>\u2067«لن نترك[^<]+\u2069</u);
});

test('a translation into the article’s language takes the place of the words', () => {
  const svg = quoteCardSvg(harbor, harbor.quotes[1]!, { words: arabic, fonts });
  expect(svg).toContain('سيجلب الرصيف');
});

test('a quote of any length ends on the sheet', () => {
  const long = { ...emptyBoats!, text: 'Nobody can pay for empty boats. '.repeat(1000) };
  const svg = quoteCardSvg(article, long, options);
  expect(read(svg).texts.some((text) => text.endsWith('…'))).toBe(true);
  expect(Math.max(...Array.from(svg.matchAll(/ y="(\d+)"/gu), ([, y]) => Number(y)))).toBeLessThan(630);
});

test('the set has the headline and a row for each of up to three speakers', () => {
  const { texts } = read(quoteCardsSvg(article, options));
  expect(texts).toEqual([
    'Night ferry to Hook Island ends in May',
    '“We can no longer pay for empty boats”',
    'Ada Quill · chair · Harbor Board · Supportive',
    '“a slow eviction”',
    'Islanders · Critical',
    'Nobody had asked the pilots.',
    'Union of Pilots · Critical',
  ]);
});

test.each([
  '</text><script>alert(1)</script>',
  '"><image href="x"/>',
  ']]>&lt;&amp;',
  '\u0000\uFFFE\uD800',
  '${x}',
])('markup in any field is text: %j', (payload) => {
  const hostile: Article = {
    ...article,
    headline: payload,
    publisher: { name: payload },
    actors: article.actors.map((actor) => ({ ...actor, name: payload })),
    topics: article.topics.map((topic) => ({ ...topic, label: payload })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      text: payload,
      status: { state: 'corrected', date: '2031-03-05', note: payload },
    })),
    reactions: article.reactions.map((reaction) => ({ ...reaction, label: payload })),
  };
  for (const widget of [
    { widget: 'quote-cards' },
    { widget: 'quote-card', quote: 'eviction' },
    { widget: 'reactions-map' },
  ] as const)
    for (const svg of Object.values(stillsOf(hostile, widget, options))) {
      const { names } = read(svg as string);
      expect(
        names.filter((name) => ['script', 'image', 'foreignObject', 'a', 'style'].includes(name)),
      ).toEqual([]);
    }
});

test('a map speaks the language of the words around the article, on the sheet too', () => {
  const stills = stillsOf(harbor, { widget: 'reactions-map' }, { words: arabic, fonts });
  for (const svg of Object.values(stills)) {
    const { texts } = read(svg as string);
    expect(texts).toContain('\u2067ردود الفعل: توسعة المرفأ\u2069');
    expect(texts.join(' ')).not.toMatch(/Critical|Source/u);
  }
});

test('a map whose words leave no room for it is drawn whole, smaller', () => {
  const crowd = Array.from(
    { length: 60 },
    (_, i) => ({ id: `group-${i}`, kind: 'group', name: `A group with a name that is long, ${i}` }) as const,
  );
  const crowded: Article = {
    ...article,
    headline: 'A headline that goes on and on, '.repeat(30),
    actors: [...article.actors, ...crowd],
    reactions: crowd.map(({ id }) => ({ actor: id, topic: 'closure', stance: 'mixed' })),
  };
  expect(stillsOf(crowded, { widget: 'reactions-map' }, options).card).toMatch(
    /^<svg [^>]*width="1200" height="630"/u,
  );
});

test('uncovered(article, fonts) has the letters that no font has', () => {
  expect(uncovered({ ...article, headline: 'Ночной паром, عبّارة, πλοίο, 渡轮' }, fonts)).toBe('渡轮');
});
