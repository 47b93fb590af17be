import { countryCodes, stances, type Article } from '@onrecord/core';

/** What has a code of its own in ISO 3166-1 without being one of the 197 states of the map. */
const others =
  'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  );

const states = countryCodes.filter((code) => !others.includes(code));
const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** A fictional vote in which every state of the world has a stance: the four of them in turn, in alphabetical order. */
export const everyState: Article = {
  schemaVersion: 1,
  id: 'every-state',
  headline: 'The world votes on a thirteenth month',
  lang: 'en',
  publisher: { name: 'The Almanac Courier', url: 'https://almanac.example' },
  published: '2041-05-01',
  sections: [],
  actors: states.map((country) => ({
    id: country.toLowerCase(),
    kind: 'country',
    name: names.of(country) ?? country,
    country,
  })),
  topics: [{ id: 'month', label: 'A thirteenth month' }],
  quotes: [],
  reactions: states.map((country, i) => ({
    actor: country.toLowerCase(),
    topic: 'month',
    stance: stances[i % stances.length] ?? 'neutral',
  })),
};
