// Measures an archive of as many quotes as the first argument says, and writes what it took as JSON. Everything that is
// compared runs by turns in one process; a figure is the median of its rounds, in milliseconds.
import { countryOf, findQuotes, openArchive, restoreArchive } from '@onrecord/core';
import MiniSearch from 'minisearch';
import { articlesWith } from './archive-articles.js';
import { medians } from './medians.js';

const articles = articlesWith(Number(process.argv[2]));
const rows = articles.flatMap((article) => article.quotes.map((quote) => ({ article, quote })));
const middle = rows[Math.floor(rows.length / 2)];

const empty = heap();
const archive = openArchive(articles);
const opened = heap();
archive.search('word');
const searchable = heap();

const json = JSON.stringify(archive);
const bare = bareSearch();
const [often] = byFrequency(rows.map(({ quote }) => quote.speaker));
const speaker = typical(rows.map(({ quote }) => quote.speaker));
const topic = typical(rows.flatMap(({ quote }) => quote.topic ?? []));
const since = middle.article.published;
const until = new Date(Date.parse(since) + 86_400_000).toISOString().slice(0, 10);
const filters = {
  'a speaker': [{ speaker }, ({ quote }) => quote.speaker === speaker],
  'a topic': [{ topic }, ({ quote }) => quote.topic === topic],
  'a day': [{ since, until }, ({ article, quote }) => isOn(quote.date ?? article.published)],
  'a small country': [{ country: 'AT' }, ({ article, quote }) => countryOf(article, quote.speaker) === 'AT'],
  'a stance on a topic': [
    { stance: 'critical', topic },
    ({ article, quote }) =>
      quote.topic === topic && article.reactions.some((reaction) => isCritical(reaction, quote)),
  ],
  'the most quoted speaker': [{ speaker: often }, ({ quote }) => quote.speaker === often],
  'all direct quotes': [{ attribution: 'direct' }, ({ quote }) => quote.attribution === 'direct'],
  'words in the text': [{ text: 'bana' }, ({ quote }) => quote.text.toLowerCase().includes('bana')],
};
const words = middle.quote.text.split(' ');
const longest = words.toSorted((a, b) => b.length - a.length)[0];
const queries = {
  'a long word': longest,
  'a short word': 'bes',
  'two words': words.slice(0, 2).join(' '),
  'a name': middle.article.actors.find(({ id }) => id === middle.quote.speaker).name,
  'a typo': longest.replace(/(.)(.)/u, '$2$1'),
};

const report = {
  quotes: rows.length,
  build: medians(3, {
    open: () => openArchive(articles),
    'open and search': () => openArchive(articles).search('word'),
    'bare minisearch': () => bareSearch(),
    'restore and filter': () => restoreArchive(JSON.parse(json)).findQuotes({ topic }),
    'restore and search': () => restoreArchive(JSON.parse(json)).search('word'),
  }),
  filters: Object.entries(filters).map(([name, [filter, accepts]]) => ({
    name,
    found: archive.findQuotes(filter).length,
    ...medians(21, {
      archive: () => archive.findQuotes(filter),
      arrayFilter: () => rows.filter(accepts),
      perArticle: () => articles.flatMap((article) => findQuotes(article, filter)),
    }),
  })),
  searches: Object.entries(queries).map(([name, query]) => ({
    name,
    found: archive.search(query).length,
    ...medians(11, {
      archive: () => archive.search(query, { limit: 20 }).map(({ highlights }) => highlights),
      all: () => archive.search(query),
      bare: () => searchBare(query),
    }),
  })),
  bytes: { articles: JSON.stringify(articles).length, archive: json.length },
  heap: { opened: opened - empty, searchable: searchable - opened },
};
console.log(JSON.stringify(report));

function isOn(date) {
  return date !== undefined && date >= since && date < until;
}

function isCritical(reaction, quote) {
  return reaction.stance === 'critical' && reaction.topic === topic && reaction.quotes.includes(quote.id);
}

/** The value that half of the others are more frequent than. */
function typical(values) {
  const all = byFrequency(values);
  return all[Math.floor(all.length / 2)];
}

function byFrequency(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
}

/** minisearch as one would use it without us: the same texts, boosts, prefixes and typos. */
function bareSearch() {
  const search = new MiniSearch({ fields: ['words', 'speaker', 'context'] });
  search.addAll(
    rows.map(({ article, quote }, id) => {
      const { name, role, represents } = article.actors.find((actor) => actor.id === quote.speaker);
      const affiliation = article.actors.find((actor) => actor.id === represents).name;
      const topic = article.topics.find((each) => each.id === quote.topic)?.label ?? '';
      return {
        id,
        words: quote.text,
        speaker: name,
        context: `${role} ${affiliation} ${topic} ${article.headline}`,
      };
    }),
  );
  return search;
}

function searchBare(query) {
  const options = {
    boost: { words: 4, speaker: 2 },
    prefix: (term, index, terms) => index === terms.length - 1 || term.length > 2,
    fuzzy: (term) => (term.length < 4 ? 0 : term.length < 7 ? 1 : 2),
  };
  const found = bare.search(query, { ...options, combineWith: 'AND' });
  return found.length > 0 ? found : bare.search(query, options);
}

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
