import { world, type World } from '@onrecord/atlas';
import type { ReactiveControllerHost } from 'lit';
import type { mapNotes } from './map-notes.js';
import type { FindMembers } from './membership-of.js';

/** What few readers ask for: each part is loaded when one does, and without it the map goes on as it is. */
export class LateParts {
  notes: typeof mapNotes | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #asked = new Set<string>();
  #europe: World | undefined;
  #findMembers: FindMembers | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The finer map of Europe; the world until it is there. */
  europe(): World {
    void this.#once('the finer map of Europe', async () => {
      ({ europe: this.#europe } = await import('@onrecord/atlas/europe'));
    });
    return this.#europe ?? world;
  }

  /** Members of organizations that the atlas knows; none until its lists are there. */
  findMembers: FindMembers = (organization, day) => {
    if (organization.sameAs === undefined) return [];
    void this.#once('the lists of members', async () => {
      ({ knownMembers: this.#findMembers } = await import('./known-members.js'));
    });
    return this.#findMembers?.(organization, day) ?? [];
  };

  loadNotes = (): Promise<void> =>
    this.#once('the notes on borders', async () => {
      ({ mapNotes: this.notes } = await import('./map-notes.js'));
    });

  async #once(name: string, load: () => Promise<void>): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      await load();
      this.#host.requestUpdate();
    } catch (error) {
      console.error(`onrecord: ${name} could not be loaded.`, error);
    }
  }
}
