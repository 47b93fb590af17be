import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const securityCouncil: Organization = {
  name: 'United Nations Security Council',
  wikidata: 'Q37470',
  source: { title: 'Current members', url: 'https://main.un.org/securitycouncil/en/content/current-members' },
  asOf: '2026-11-23',
  covers: ['2019-01-01', '2027-01-01'],
  note: "Five permanent members, and ten elected ones for terms of two years. The seat of China has been the People's Republic's since 1971, and that of the Soviet Union the Russian Federation's since 1991.",
  members: [
    ...joined('1945-10-24', ['CN', 'FR', 'GB', 'RU', 'US']),
    ...joined('2018-01-01', ['CI', 'GQ', 'KW', 'PE', 'PL'], '2020-01-01'),
    ...joined('2019-01-01', ['BE', 'DE', 'DO', 'ID', 'ZA'], '2021-01-01'),
    ...joined('2020-01-01', ['EE', 'NE', 'TN', 'VC', 'VN'], '2022-01-01'),
    ...joined('2021-01-01', ['IE', 'IN', 'KE', 'MX', 'NO'], '2023-01-01'),
    ...joined('2022-01-01', ['AE', 'AL', 'BR', 'GA', 'GH'], '2024-01-01'),
    ...joined('2023-01-01', ['CH', 'EC', 'JP', 'MT', 'MZ'], '2025-01-01'),
    ...joined('2024-01-01', ['DZ', 'GY', 'KR', 'SI', 'SL'], '2026-01-01'),
    ...joined('2025-01-01', ['DK', 'GR', 'PA', 'PK', 'SO'], '2027-01-01'),
    ...joined('2026-01-01', ['BH', 'CD', 'CO', 'LR', 'LV'], '2028-01-01'),
  ],
};
