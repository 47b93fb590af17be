import type { StateCode } from './state-code.js';

/** A row of the table: an area that more than one side claims, or that isn't generally recognized as what it says it is. */
export interface DisputedArea {
  /** ISO 3166 where it has a code, or else Natural Earth's. */
  readonly code: string;
  readonly name: string;
  /** Whose part it can be drawn as. `EH` is the area on its own. */
  readonly claimants: readonly (StateCode | 'EH')[];
  /** The sentence to print where the area is drawn as disputed. */
  readonly note: string;
  /** Where the dispute is on record. */
  readonly source: string;
}

/** Every disputed area that is a shape of its own on the map, each with the source for its row. */
export const disputedAreas = [
  {
    // With the city of Sevastopol (UA-40).
    code: 'UA-43',
    name: 'Crimea',
    claimants: ['UA', 'RU'],
    note: 'Crimea is drawn as disputed: Russia has controlled it since 2014, and the UN General Assembly affirms the internationally recognized borders of Ukraine, which include it.',
    source: 'UN General Assembly resolution 68/262 (27 March 2014)',
  },
  {
    code: 'EH',
    name: 'Western Sahara',
    claimants: ['EH', 'MA'],
    note: 'Western Sahara is drawn as disputed: Morocco and the Polisario Front both claim it, and the United Nations lists it as a Non-Self-Governing Territory.',
    source: 'United Nations list of Non-Self-Governing Territories (Western Sahara, since 1963)',
  },
  {
    code: 'CYN',
    name: 'Northern Cyprus',
    claimants: ['CY'],
    note: 'Northern Cyprus is drawn as disputed: it declared independence in 1983, which the UN Security Council considers legally invalid.',
    source: 'UN Security Council resolutions 541 (18 November 1983) and 550 (11 May 1984)',
  },
  {
    code: 'SOL',
    name: 'Somaliland',
    claimants: ['SO'],
    note: 'Somaliland is drawn as disputed: it declared independence in 1991, and the UN Security Council upholds the territorial integrity of Somalia.',
    source: 'UN Security Council resolution 2275 (24 March 2016)',
  },
  {
    code: 'KAS',
    name: 'The Siachen Glacier',
    claimants: ['IN', 'PK'],
    note: 'The Siachen Glacier is drawn as disputed: it lies in Kashmir, which India and Pakistan both claim.',
    source: 'UN Security Council resolution 47 (21 April 1948)',
  },
] as const satisfies readonly DisputedArea[];

/** The code of a disputed area. */
export type DisputedCode = (typeof disputedAreas)[number]['code'];
