import type { borderOptions } from './border-options.js';

/** A row of the table: an area that more than one side claims, or that isn't generally recognized as what it says it is. */
export interface DisputedArea {
  /** ISO 3166 where it has a code, or else Natural Earth's. */
  readonly code: string;
  readonly name: string;
  /** Whether the name takes "are" rather than "is". */
  readonly isPlural?: true;
  /** The sentence to print where the area is drawn in its default way. */
  readonly note: string;
  /** Where the dispute is on record. */
  readonly source: string;
}

type Described<Options extends readonly { readonly code: string }[]> = {
  readonly [Row in keyof Options]: DisputedArea & { readonly code: Options[Row]['code'] };
};

/** What there is to read about every disputed area, each with the source for its row, in the order of `borderOptions`. */
export const disputedAreas: Described<typeof borderOptions> = [
  {
    // With the city of Sevastopol (UA-40).
    code: 'UA-43',
    name: 'Crimea',
    note: 'Crimea is drawn as disputed: Russia has controlled it since 2014, and the UN General Assembly affirms the internationally recognized borders of Ukraine, which include it.',
    source: 'UN General Assembly resolution 68/262 (27 March 2014)',
  },
  {
    // Donetsk (UA-14), Kherson (UA-65), Luhansk (UA-09) and Zaporizhzhia (UA-23).
    code: 'UA-14',
    name: 'The Donetsk, Kherson, Luhansk and Zaporizhzhia regions',
    isPlural: true,
    note: 'The Donetsk, Kherson, Luhansk and Zaporizhzhia regions are drawn as part of Ukraine: Russia declared them annexed in 2022, which the UN General Assembly declared to have no validity under international law.',
    source: 'UN General Assembly resolution ES-11/4 (12 October 2022)',
  },
  {
    // The left bank of the Dniester, with the city of Bender (MD-BD).
    code: 'MD-SN',
    name: 'Transnistria',
    note: 'Transnistria is drawn as disputed: it declared independence in 1991, no member of the United Nations recognizes it, and it is internationally recognized as part of Moldova.',
    source: 'European Court of Human Rights, Ilaşcu and Others v. Moldova and Russia (8 July 2004)',
  },
  {
    code: 'GE-AB',
    name: 'Abkhazia',
    note: 'Abkhazia is drawn as disputed: Russia recognized it as a state in 2008, and the UN Security Council has affirmed the territorial integrity of Georgia within its internationally recognized borders, which include it.',
    source: 'UN Security Council resolution 1808 (15 April 2008)',
  },
  {
    code: 'B37',
    name: 'South Ossetia',
    note: 'South Ossetia is drawn as disputed: Russia recognized it as a state in 2008, and the UN General Assembly names it as part of Georgia.',
    source: 'UN General Assembly resolution 63/307 (9 September 2009)',
  },
  {
    code: 'XK',
    name: 'Kosovo',
    note: 'Kosovo is drawn on its own: it declared independence in 2008, some members of the United Nations recognize it and others do not, and Serbia claims it.',
    source:
      'International Court of Justice, advisory opinion on the declaration of independence in respect of Kosovo (22 July 2010)',
  },
  {
    code: 'CYN',
    name: 'Northern Cyprus',
    note: 'Northern Cyprus is drawn as disputed: it declared independence in 1983, which the UN Security Council considers legally invalid.',
    source: 'UN Security Council resolutions 541 (18 November 1983) and 550 (11 May 1984)',
  },
  {
    // The part under Israeli control.
    code: 'B16',
    name: 'The Golan Heights',
    isPlural: true,
    note: 'The Golan Heights are drawn as disputed: Israel took them from Syria in 1967 and extended its law to them in 1981, which the UN Security Council declared null and void.',
    source: 'UN Security Council resolution 497 (17 December 1981)',
  },
  {
    code: 'PS',
    name: 'Palestine',
    note: 'Palestine is drawn on its own: it has been an observer state at the United Nations since 2012, and its territory there is the West Bank, East Jerusalem included, and the Gaza Strip, occupied by Israel since 1967.',
    source:
      'UN General Assembly resolution 67/19 (29 November 2012); International Court of Justice, advisory opinion of 19 July 2024',
  },
  {
    code: 'EH',
    name: 'Western Sahara',
    note: 'Western Sahara is drawn as disputed: Morocco and the Polisario Front both claim it, and the United Nations lists it as a Non-Self-Governing Territory.',
    source: 'United Nations list of Non-Self-Governing Territories (Western Sahara, since 1963)',
  },
  {
    code: 'B13',
    name: 'Abyei',
    note: 'Abyei is drawn as part of Sudan: Sudan and South Sudan both claim it, and the UN Security Council sent a peacekeeping force there in 2011.',
    source: 'UN Security Council resolution 1990 (27 June 2011)',
  },
  {
    code: 'SOL',
    name: 'Somaliland',
    note: 'Somaliland is drawn as disputed: it declared independence in 1991, and the UN Security Council upholds the territorial integrity of Somalia.',
    source: 'UN Security Council resolution 2275 (24 March 2016)',
  },
  {
    code: 'IO',
    name: 'The Chagos Archipelago',
    note: 'The Chagos Archipelago is drawn on its own: Mauritius claims it, and the International Court of Justice advised in 2019 that the United Kingdom is obliged to end its administration of it.',
    source: 'International Court of Justice, advisory opinion on the Chagos Archipelago (25 February 2019)',
  },
  {
    code: 'YT',
    name: 'Mayotte',
    note: 'Mayotte is drawn on its own: it is a department of France, the Comoros claim it, and the UN General Assembly has affirmed their sovereignty over it.',
    source: 'UN General Assembly resolution 49/18 (28 November 1994)',
  },
  {
    // The union territories of Jammu and Kashmir (IN-JK) and Ladakh (IN-LA).
    code: 'IN-JK',
    name: 'Indian-administered Kashmir',
    note: 'Indian-administered Kashmir is drawn as disputed: India and Pakistan both claim it, and the UN Security Council recommended a plebiscite in 1948.',
    source: 'UN Security Council resolution 47 (21 April 1948)',
  },
  {
    // Azad Jammu and Kashmir (PK-JK) and Gilgit-Baltistan (PK-GB).
    code: 'PK-JK',
    name: 'Pakistan-administered Kashmir',
    note: 'Pakistan-administered Kashmir is drawn as disputed: Pakistan and India both claim it, and the UN Security Council recommended a plebiscite in 1948.',
    source: 'UN Security Council resolution 47 (21 April 1948)',
  },
  {
    code: 'KAS',
    name: 'The Siachen Glacier',
    note: 'The Siachen Glacier is drawn as disputed: it lies in Kashmir, which India and Pakistan both claim.',
    source: 'UN Security Council resolution 47 (21 April 1948)',
  },
  {
    code: 'B07',
    name: 'Aksai Chin',
    note: 'Aksai Chin is drawn as disputed: China controls it, and India claims it as part of Ladakh.',
    source:
      'Report of the officials of India and China on the boundary question (published by India in 1961)',
  },
  {
    code: 'IN-AR',
    name: 'Arunachal Pradesh',
    note: 'Arunachal Pradesh is drawn as part of India: India governs it as one of its states, and China claims most of it.',
    source:
      'Report of the officials of India and China on the boundary question (published by India in 1961)',
  },
  {
    code: 'TW',
    name: 'Taiwan',
    note: "Taiwan is drawn on its own: it has a government of its own, the People's Republic of China claims it, and the seat of China in the United Nations has been the People's Republic's since 1971.",
    source: 'UN General Assembly resolution 2758 (XXVI) (25 October 1971)',
  },
  {
    code: 'FK',
    name: 'The Falkland Islands (Malvinas)',
    isPlural: true,
    note: 'The Falkland Islands (Malvinas) are drawn on their own: the United Kingdom administers them, Argentina claims them, and the United Nations lists them as a Non-Self-Governing Territory.',
    source: 'UN General Assembly resolution 2065 (XX) (16 December 1965)',
  },
  {
    // The regions of Guyana to the west of the Essequibo River, the largest of which are GY-UT and GY-CU.
    code: 'GY-CU',
    name: 'The Essequibo region',
    note: 'The Essequibo region is drawn as part of Guyana: Guyana administers it, Venezuela claims it, and the case was brought before the International Court of Justice in 2018.',
    source:
      'International Court of Justice, Arbitral Award of 3 October 1899 (Guyana v. Venezuela), order of 1 December 2023',
  },
];
