import type { CountryCode } from '@onrecord/atlas';
import type { Pointer } from './country-under.js';
import type { LateParts } from './late-parts.js';
import type { MapHost, MapView } from './map-host.js';
import type { Preview } from './preview.js';
import type { Shown } from './shown.js';
import { usedControl, type UsedControl } from './used-control.js';

/** Follows what a reader points at, by pointer or by the keyboard's focus. */
export class Pointing {
  readonly #host: MapHost;
  readonly #view: MapView;
  readonly #late: LateParts;
  #isFinger = false;
  /** Where a mouse is, as long as that counts. */
  #pointer: Pointer | undefined;
  #at: UsedControl | undefined;
  /** The code of the country that shows the keyboard's focus. */
  #focused: string | undefined;

  constructor(host: MapHost, view: MapView, late: LateParts) {
    this.#host = host;
    this.#view = view;
    this.#late = late;
    const root = host.renderRoot as HTMLElement;
    root.addEventListener('pointerdown', ({ pointerType }) => {
      this.#isFinger = pointerType === 'touch';
      void late.load('reach of pointers');
    });
    root.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') void this.#point(this.#pointerOf(event));
    });
    root.addEventListener('focusin', ({ target }) => {
      const used = usedControl(target as Element);
      this.#focus((target as Element).matches('.country:focus-visible') ? used?.key : undefined);
      this.#set(used);
    });
    root.addEventListener('focusout', () => {
      this.#focus(undefined);
      this.clear();
    });
    host.addEventListener('pointerleave', this.clear);
  }

  /** The control that a click is on, or within whose reach it is. */
  clicked(event: MouseEvent): Promise<UsedControl | undefined> {
    return this.#find(this.#pointerOf(event));
  }

  /** What is pointed at, of what is shown now. */
  previewIn({ entries, countries }: Shown): Preview | undefined {
    const { group, key } = this.#at ?? {};
    const country = group === '.picture' ? countries.find(({ code }) => code === key) : undefined;
    const found = country?.entries ?? entries.filter(({ actor }) => group === '.actors' && actor.id === key);
    return found.length === 0 ? undefined : { country, entries: found };
  }

  /** The country that shows the keyboard's focus, if it is shown. */
  focusedIn({ countries }: Shown): CountryCode[] {
    return countries.map(({ code }) => code).filter((code) => code === this.#focused);
  }

  clear = (): void => {
    this.#pointer = undefined;
    this.#set(undefined);
  };

  async #point(pointer: Pointer): Promise<void> {
    this.#pointer = pointer;
    const used = await this.#find(pointer);
    if (pointer !== this.#pointer) return;
    // On the sea the last country stays, so that its words can be read without holding still.
    if (used !== undefined || !isOnPicture(pointer)) this.#set(used);
  }

  /** The country within reach comes first: the target of a small one may lie over its neighbour. */
  async #find(pointer: Pointer): Promise<UsedControl | undefined> {
    if (isOnPicture(pointer)) await this.#late.load('reach of pointers');
    const shown = this.#view.shown();
    const key = shown && this.#late.get('reach of pointers')?.countryUnder(shown, pointer);
    return key === undefined ? usedControl(pointer.target) : { group: '.picture', key };
  }

  /** An event forgets its target while something is waited for. */
  #pointerOf({ target, clientX, clientY }: MouseEvent): Pointer {
    return { target: target as Element, clientX, clientY, isFinger: this.#isFinger };
  }

  #focus(code: string | undefined): void {
    if (code !== this.#focused) this.#host.requestUpdate();
    this.#focused = code;
  }

  #set(at: UsedControl | undefined): void {
    const isSame = at?.key === this.#at?.key && at?.group === this.#at?.group;
    this.#at = at;
    if (!isSame) this.#host.requestUpdate();
  }
}

function isOnPicture({ target }: Pointer): boolean {
  return target.closest('.picture') !== null;
}
