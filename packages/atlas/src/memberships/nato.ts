import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const nato: Organization = {
  name: 'North Atlantic Treaty Organization',
  wikidata: 'Q7184',
  source: { title: 'NATO member countries', url: 'https://www.nato.int/cps/en/natohq/topics_52044.htm' },
  asOf: '2026-11-23',
  note: 'The first members are on record from the day on which the treaty of 4 April 1949 entered into force.',
  members: [
    ...joined('1949-08-24', ['BE', 'CA', 'DK', 'FR', 'GB', 'IS', 'IT', 'LU', 'NL', 'NO', 'PT', 'US']),
    ...joined('1952-02-18', ['GR', 'TR']),
    ...joined('1955-05-06', ['DE']),
    ...joined('1982-05-30', ['ES']),
    ...joined('1999-03-12', ['CZ', 'HU', 'PL']),
    ...joined('2004-03-29', ['BG', 'EE', 'LT', 'LV', 'RO', 'SI', 'SK']),
    ...joined('2009-04-01', ['AL', 'HR']),
    ...joined('2017-06-05', ['ME']),
    ...joined('2020-03-27', ['MK']),
    ...joined('2023-04-04', ['FI']),
    ...joined('2024-03-07', ['SE']),
  ],
};
