// Fictional articles for the archive's benchmark: the same ones in every run. Words, speakers and topics follow Zipf's law, as
// those of a newspaper do; a quote has 5 to 45 words, and an article 4 to 16 quotes of at most 6 speakers.
const countries = ['IE', 'IS', 'NO', 'FR', 'DE', 'IT', 'ES', 'PT', 'GR', 'FI', 'SE', 'DK', 'PL', 'CZ', 'AT'];
const stances = ['supportive', 'critical', 'mixed', 'neutral'];
const days = 3650;

export function articlesWith(quotes) {
  const random = randomFrom(quotes);
  const zipf = (count) => Math.floor(count ** random()) - 1;
  const words = (count) => Array.from({ length: count }, () => wordAt(zipf(40_000))).join(' ');
  const people = Math.max(20, quotes / 20);
  const topics = Math.max(10, quotes / 100);
  const articles = [];
  for (let left = quotes; left > 0; left -= articles.at(-1).quotes.length) {
    const id = `article-${articles.length}`;
    const speakers = [...new Set(Array.from({ length: 6 }, () => zipf(people)))].map(person);
    const topic = zipf(topics);
    const pick = () => speakers[Math.floor(random() * speakers.length)].id;
    const count = Math.min(left, 4 + Math.floor(random() * 13));
    articles.push({
      schemaVersion: 1,
      id,
      headline: words(8),
      lang: 'en',
      published: new Date(Date.UTC(2030, 0, 1 + Math.floor(random() * days))).toISOString().slice(0, 10),
      sections: [{ id: 'report', heading: 'The report' }],
      actors: [
        ...speakers,
        ...represented.filter(({ id }) => speakers.some(({ represents }) => represents === id)),
      ],
      topics: [{ id: `topic-${topic}`, label: `${wordAt(topic)} ${wordAt(topic + 7)}` }],
      quotes: Array.from({ length: count }, (_, index) => ({
        id: `quote-${index}`,
        text: `${words(5 + Math.floor(40 * random() ** 2))}.`,
        speaker: pick(),
        attribution: random() < 0.6 ? 'direct' : random() < 0.9 ? 'indirect' : 'term',
        section: 'report',
        ...(random() < 0.7 && { topic: `topic-${topic}` }),
      })),
      reactions: Array.from({ length: Math.ceil(count / 3) }, (_, index) => ({
        actor: pick(),
        topic: `topic-${topic}`,
        stance: stances[Math.floor(4 * random() ** 2)],
        quotes: [`quote-${index}`],
      })),
    });
  }
  return articles;
}

const represented = [
  ...countries.map((country) => ({ id: country, kind: 'country', name: `Land of ${country}`, country })),
  {
    id: 'league',
    kind: 'organization',
    name: 'League of Small Ports',
    members: countries.map((country) => ({ country })),
  },
];

function person(number) {
  return {
    id: `person-${number}`,
    kind: 'person',
    name: `${capital(wordAt(number * 3 + 1))} ${capital(wordAt(number * 7 + 2))}`,
    role: `${wordAt(number % 50)} minister`,
    represents: number % 10 === 9 ? 'league' : countries[Math.floor(15 ** ((number % 97) / 96)) - 1],
    ...(number % 2 === 0 && { sameAs: [`https://people.example/${number}`] }),
  };
}

const syllables =
  'ba be bi bo da de di do fa fe ka ke ki ko la le li lo ma me mi mo na ne no pa ra re ri ro sa se so ta te to va ve'.split(
    ' ',
  );

/** A made-up word for each number, the more frequent ones shorter. */
function wordAt(number) {
  let rest = number;
  let word = syllables[rest % syllables.length];
  while ((rest = Math.floor(rest / syllables.length)) > 0) word += syllables[rest % syllables.length];
  return word + 'nrst'[number % 4];
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Numbers from 0 to 1, the same ones for the same seed: a linear congruential generator. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
