import { anchorQuote, parseArticle, verifyQuotes, type Article } from '@onrecord/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftArticle } from '../../src/html/draft-article.js';
import { mergeDraft } from '../../src/draft/merge-draft.js';
import { anyInput } from './any-input.js';

const text = `Ferry to Holm stays for now

“We will never leave the island without a boat,” said Ada Bell, the mayor of Marran.

What happens next

“It is our only road,” said Tom Reed, a teacher.
`;
const longer = text.replace(
  'What happens',
  '“The company must pay,” said Ida Moss, a lawyer.\n\nWhat happens',
);
const drafted = draftArticle(text).article;

/** An editor's work on the draft. */
const edited: Article = {
  ...drafted,
  headline: 'Our headline',
  sections: drafted.sections.map((section) => ({ ...section, summary: 'In our words.' })),
  actors: drafted.actors.map((actor) =>
    actor.name === 'Ada Bell' ? { ...actor, name: 'Mayor Ada Bell', id: 'bell' } : actor,
  ),
  topics: [{ id: 'boat', label: 'The boat' }],
  quotes: drafted.quotes.map((quote) => ({
    ...quote,
    topic: 'boat',
    speaker: quote.speaker === 'ada-bell' ? 'bell' : quote.speaker,
  })),
  reactions: [{ actor: 'bell', topic: 'boat', stance: 'supportive' }],
};

test('mergeDraft(edited, draft) of the same text changes nothing', () => {
  expect(mergeDraft(edited, draftArticle(text))).toEqual({ article: edited, changes: [] });
});

test('mergeDraft(edited, draft) of the same text leaves out what the editor took out', () => {
  const [kept, ...out] = edited.quotes;
  const { article, changes } = mergeDraft({ ...edited, quotes: [kept!] }, draftArticle(text));
  expect([article.quotes, changes.map(({ what, quote }) => [what, quote.id])]).toEqual([
    [kept],
    out.map(({ id }) => ['left out', id]),
  ]);
});

test('mergeDraft(edited, draft) moves anchors with the text, and keeps the rest of a quote', () => {
  const corrected = `Corrected on Monday.\n${text}`;
  const { article, changes } = mergeDraft(edited, draftArticle(corrected));
  expect(changes).toEqual([]);
  expect(article.quotes.map(({ anchor, ...quote }) => quote)).toEqual(
    edited.quotes.map(({ anchor, ...quote }) => quote),
  );
  expect(verifyQuotes(article, corrected).map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim']);
});

test('mergeDraft(edited, draft) adds what is new where the text has it, with its actor', () => {
  const { article, changes } = mergeDraft(edited, draftArticle(longer));
  expect(article.quotes.map(({ speaker }) => speaker)).toEqual(['bell', 'ida-moss', 'tom-reed']);
  expect(article.actors.at(-1)).toMatchObject({ id: 'ida-moss', name: 'Ida Moss' });
  expect(changes).toEqual([{ what: 'new', quote: article.quotes[1] }]);
});

test('mergeDraft(edited, draft) knows an actor whom the editor gave another name', () => {
  const more = `${text}\n“I am sure,” said Ada Bell.\n`;
  const { article } = mergeDraft(edited, draftArticle(more));
  expect(article.quotes.at(-1)).toMatchObject({ text: 'I am sure,', speaker: 'bell' });
});

test('mergeDraft(edited, draft) does not take a corrected speaker for a new name', () => {
  const [first, second] = edited.quotes;
  const swapped = { ...edited, quotes: [{ ...first!, speaker: 'tom-reed' }, second!] };
  const { article } = mergeDraft(swapped, draftArticle(`${text}\n“I am sure,” said Ada Bell.\n`));
  expect(article.quotes.at(-1)?.speaker).toBe('ada-bell');
});

test('mergeDraft(edited, draft) adds the section of a new quote after the one before it', () => {
  const more = text.replace(
    'What happens next',
    'What it costs\n\n“It costs little,” said Ida Moss.\n\nWhat happens next',
  );
  const { article } = mergeDraft(edited, draftArticle(more));
  expect(article.sections.map(({ heading }) => heading)).toEqual(['What it costs', 'What happens next']);
  expect(article.quotes.find(({ speaker }) => speaker === 'ida-moss')?.section).toBe('what-it-costs');
});

test('mergeDraft(edited, draft) tells the quotes whose words changed, and keeps the editor’s', () => {
  const { article, changes } = mergeDraft(
    edited,
    draftArticle(text.replace('our only road', 'our main road')),
  );
  expect(article.quotes[1]?.text).toBe('It is our only road,');
  expect(changes).toEqual([{ what: 'changed', quote: article.quotes[1], now: 'It is our main road,' }]);
});

test('mergeDraft(edited, draft) tells the quotes that are gone, and keeps them', () => {
  const { article, changes } = mergeDraft(edited, draftArticle('Nothing is left.'));
  expect(article.quotes.map(({ text }) => text)).toEqual(edited.quotes.map(({ text }) => text));
  expect(changes.map(({ what }) => what)).toEqual(['gone', 'gone']);
  expect(() => parseArticle(article)).not.toThrow();
});

test('mergeDraft(edited, draft) keeps quotes that an editor wrote', () => {
  const own = {
    id: 'own',
    text: 'The mayor is against it.',
    speaker: 'bell',
    attribution: 'indirect',
  } as const;
  const { article } = mergeDraft({ ...edited, quotes: [...edited.quotes, own] }, draftArticle(longer));
  expect(article.quotes.at(-1)).toEqual(own);
});

test('mergeDraft(edited, draft) fills in what the article lacks', () => {
  const { article } = mergeDraft(edited, draftArticle(text, { url: 'https://post.example/ferry' }));
  expect([article.url, article.headline, article.id]).toEqual([
    'https://post.example/ferry',
    'Our headline',
    edited.id,
  ]);
});

test('mergeDraft(edited, draft) takes the closest of passages that overlap for the same', () => {
  const anchored = (id: string, exact: string) => ({
    ...drafted.quotes[0]!,
    id,
    text: exact,
    anchor: anchorQuote(text, exact)!,
  });
  const quotes = [
    anchored('long', 'never leave the island without a boat'),
    anchored('short', 'the island without a boat'),
  ];
  const draft = { ...draftArticle(text), article: { ...drafted, quotes } };
  expect(mergeDraft({ ...drafted, quotes }, draft).changes).toEqual([]);
});

test('mergeDraft(draft, draft) of any strings is an article that has everything of the first', () => {
  fc.assert(
    fc.property(anyInput, anyInput, (one, other) => {
      const { article } = draftArticle(one);
      const merged = mergeDraft(article, draftArticle(other)).article;
      expect(parseArticle(merged)).toEqual(merged);
      const quotes = new Map(merged.quotes.map(({ anchor, ...quote }) => [quote.id, quote]));
      for (const { anchor, ...quote } of article.quotes) expect(quotes.get(quote.id)).toEqual(quote);
      for (const list of ['actors', 'sections', 'topics', 'reactions'] as const)
        expect(merged[list]).toEqual(expect.arrayContaining([...article[list]]));
    }),
    { numRuns: 500 },
  );
});

test('mergeDraft(draft, draft) of any string changes nothing', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const draft = draftArticle(input);
      expect(mergeDraft(draft.article, draft)).toEqual({ article: draft.article, changes: [] });
    }),
  );
});
