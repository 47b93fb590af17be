import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const africanUnion: Organization = {
  name: 'African Union',
  wikidata: 'Q7159',
  source: { title: 'Member states', url: 'https://au.int/en/member_states/countryprofiles2' },
  asOf: '2026-11-23',
  note: 'Since the first summit of the Union, which followed the Organization of African Unity. EH is the Sahrawi Arab Democratic Republic. A country that is suspended is still a member.',
  members: [
    // prettier-ignore
    ...joined('2002-07-09', [
      'AO', 'BF', 'BI', 'BJ', 'BW', 'CD', 'CF', 'CG', 'CI', 'CM', 'CV', 'DJ', 'DZ', 'EG', 'EH', 'ER', 'ET', 'GA',
      'GH', 'GM', 'GN', 'GQ', 'GW', 'KE', 'KM', 'LR', 'LS', 'LY', 'MG', 'ML', 'MR', 'MU', 'MW', 'MZ', 'NA', 'NE',
      'NG', 'RW', 'SC', 'SD', 'SL', 'SN', 'SO', 'ST', 'SZ', 'TD', 'TG', 'TN', 'TZ', 'UG', 'ZA', 'ZM', 'ZW',
    ]),
    ...joined('2011-07-27', ['SS']),
    ...joined('2017-01-31', ['MA']),
  ],
};
