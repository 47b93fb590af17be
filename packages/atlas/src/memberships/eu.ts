import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const eu: Organization = {
  name: 'European Union',
  wikidata: 'Q458',
  source: {
    title: 'EU countries',
    url: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
  },
  asOf: '2026-11-23',
  note: 'Until 1993 the European Economic Community. The United Kingdom left at the end of 31 January 2020.',
  members: [
    ...joined('1958-01-01', ['BE', 'DE', 'FR', 'IT', 'LU', 'NL']),
    ...joined('1973-01-01', ['DK', 'IE']),
    ...joined('1973-01-01', ['GB'], '2020-02-01'),
    ...joined('1981-01-01', ['GR']),
    ...joined('1986-01-01', ['ES', 'PT']),
    ...joined('1995-01-01', ['AT', 'FI', 'SE']),
    ...joined('2004-05-01', ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK']),
    ...joined('2007-01-01', ['BG', 'RO']),
    ...joined('2013-07-01', ['HR']),
  ],
};
