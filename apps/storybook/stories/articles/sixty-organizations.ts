import { stances, type Article, type CountryCode } from '@onrecord/core';

const places = [
  'Ostwick',
  'Merrowdale',
  'Quillhaven',
  'Tarnwick',
  'Sandlow',
  'Fennimore',
  'Cobbleton',
  'Driftmouth',
  'Larkmere',
  'Upper Withen',
];
const kinds = ['Rowing Club', 'Library', 'Beekeepers', 'Chess Society', 'Night School', 'Brass Band'];
const countries: readonly CountryCode[] = ['NZ', 'IE', 'CL', 'IS'];

const organizations = places.flatMap((place) =>
  kinds.map((kind) => ({
    id: `${place} ${kind}`.replaceAll(' ', '-').toLowerCase(),
    name: `${place} ${kind}`,
  })),
);

/** A fictional petition to which sixty organizations respond. Every tenth says which country it is in. */
export const sixtyOrganizations: Article = {
  schemaVersion: 1,
  id: 'sixty-organizations',
  headline: 'Sixty clubs answer a petition against street lamps',
  lang: 'en',
  publisher: { name: 'The Evening Lantern', url: 'https://lantern.example' },
  published: '2036-11-20',
  sections: [],
  actors: organizations.map((organization, i) => {
    const country = i % 10 === 0 ? countries[(i / 10) % countries.length] : undefined;
    return { ...organization, kind: 'organization', ...(country && { country }) };
  }),
  topics: [{ id: 'dark-streets', label: 'Streets without lamps' }],
  quotes: [],
  reactions: organizations.map(({ id }, i) => ({
    actor: id,
    topic: 'dark-streets',
    stance: stances[(i * 7 + (i >> 2)) % stances.length] ?? 'neutral',
  })),
};
