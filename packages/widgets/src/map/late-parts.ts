import type { ReactiveControllerHost } from 'lit';
import { late } from '../element/late.js';

const parts = {
  'particulars of quotes': async () => (await import('../cards/particulars.js')).particulars,
  'map of Europe': () => import('@onrecord/atlas/europe'),
  memberships: () => import('./membership-of.js'),
  'lists of members': () => import('./known-members.js'),
  'notes on borders': () => import('./map-notes.js'),
  'selection in the address': () => import('./follow-address.js'),
  'check of countries': () => import('./report-countries.js'),
  'reach of pointers': () => import('./country-under.js'),
};

type Part = keyof typeof parts;
type Loaded = { readonly [Name in Part]?: Awaited<ReturnType<(typeof parts)[Name]>> };

/** What not every reader needs: each part is loaded when one does, and without it the map goes on as it is. */
export class LateParts {
  readonly #host: ReactiveControllerHost;
  readonly #loads = new Map<Part, Promise<void>>();
  #loaded: Loaded = {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A part, if it is there. The first to ask for it sets it on its way, and the element is updated when it comes. */
  get<Name extends Part>(name: Name): Loaded[Name] {
    void this.load(name);
    return this.#loaded[name];
  }

  /** Resolves once a part is there, or can't be. */
  load(name: Part): Promise<void> {
    const load = this.#loads.get(name) ?? this.#load(name);
    this.#loads.set(name, load);
    return load;
  }

  async #load(name: Part): Promise<void> {
    const part = await late<unknown>(`the ${name}`, parts[name]);
    if (part === undefined) return;
    this.#loaded = { ...this.#loaded, [name]: part };
    this.#host.requestUpdate();
  }
}
