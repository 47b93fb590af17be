// What it takes to verify the quotes of an article against its text, and how that grows with both: beside indexOf, which
// finds what is verbatim and nothing else, and approx-string-match by itself, as annotation clients search an edited text.
import { verifyQuotes } from '@onrecord/core';
import search from 'approx-string-match';
import { articleWith } from './long-article.js';
import { medians } from './medians.js';
import { digits, table } from './table.js';

const sizes = [
  [10, 10_000],
  [100, 100_000],
  [500, 1_000_000],
];
const edits = {
  'in place': (words) => words,
  'other typography': (words) => words.replaceAll(' ', '\u00A0'),
  'a word changed': (words) => words.replace(/ \S+ /u, ' otherwise '),
  'other words': (words) => [...words].reverse().join(''),
};

const before = new Map();
const rows = sizes.flatMap(([quotes, length]) => {
  const { article, text } = withText(articleWith(quotes), length);
  return Object.entries(edits).map(([edit, change]) => {
    const edited = { ...article, quotes: article.quotes.map((quote) => reworded(quote, change(quote.text))) };
    const [first] = edited.quotes;
    const ms = medians(5, {
      ours: () => verifyQuotes(edited, text),
      indexOf: () => edited.quotes.map((quote) => text.indexOf(quote.text)),
      approx: () => search(text, first.text, Math.floor(first.text.length / 3)),
    });
    const verdicts = [...new Set(verifyQuotes(edited, text).map(({ verdict }) => verdict))].join(', ');
    const growth = before.has(edit) ? digits(ms.ours / before.get(edit)) : '';
    before.set(edit, ms.ours);
    const bare = ms.approx * quotes;
    return [
      `${quotes} quotes, ${length / 1000} kB, ${edit}`,
      verdicts,
      ...[ms.ours, ms.indexOf, bare, bare / ms.ours].map(digits),
      growth,
    ];
  });
});
table(
  [
    ...['verifying', 'verdict', 'verifyQuotes, ms', 'indexOf, ms'],
    ...['approx-string-match for as many, ms', 'times ours', 'times more'],
  ],
  rows,
);

function reworded(quote, text) {
  return { ...quote, attribution: 'direct', text, anchor: { ...quote.anchor, exact: text } };
}

/** The article with every quote anchored in a text of this length, the quotes spread over it evenly. */
function withText(article, length) {
  const filler = articleWith(Math.ceil(length / 60))
    .quotes.map(({ text }) => text)
    .join(' ');
  const gap = Math.floor(
    (length - article.quotes.reduce((sum, { text }) => sum + text.length, 0)) / article.quotes.length,
  );
  let text = '';
  const quotes = article.quotes.map((quote, index) => {
    text += `${filler.slice(index * gap, (index + 1) * gap)} “`;
    const start = text.length;
    text += `${quote.text}” `;
    const end = start + quote.text.length;
    return {
      ...quote,
      anchor: { exact: quote.text, prefix: text.slice(start - 32, start), suffix: '” ', start, end },
    };
  });
  return { article: { ...article, quotes }, text };
}
