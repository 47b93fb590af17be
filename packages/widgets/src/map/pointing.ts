import type { CountryCode } from '@onrecord/atlas';
import { dotRadius, isThin } from './drawing/draw-map.js';
import type { MarkedCountry } from './marked-countries.js';
import type { MapHost, MapView } from './map-host.js';
import { nearestCountry } from './nearest-country.js';
import type { Preview } from './preview.js';
import type { Shown } from './shown.js';
import { usedControl } from './used-control.js';

/** In CSS pixels: how far from a country a pointer may be to pick it. A finger is less exact than a mouse. */
const reach = { finger: 44, mouse: 12 };

/** Follows what a reader points at, by pointer or by the keyboard's focus. */
export class Pointing {
  readonly #host: MapHost;
  readonly #view: MapView;
  #isFinger = false;
  /** The `data-key` of an actor's button, or the code of a country. */
  #at: { readonly isOnMap: boolean; readonly key: string } | undefined;
  /** The code of the country that shows the keyboard's focus. */
  #focused: string | undefined;

  constructor(host: MapHost, view: MapView) {
    this.#host = host;
    this.#view = view;
    const root = host.renderRoot as HTMLElement;
    root.addEventListener('pointerdown', ({ pointerType }) => {
      this.#isFinger = pointerType === 'touch';
    });
    root.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') this.#point(event);
    });
    root.addEventListener('focusin', ({ target }) => {
      const control = target as Element;
      this.#focus(control.matches('.country:focus-visible') ? usedControl(control)?.key : undefined);
      this.#pointAt(control);
    });
    root.addEventListener('focusout', () => {
      this.#focus(undefined);
      this.clear();
    });
    host.addEventListener('pointerleave', this.clear);
  }

  /** The country under a pointer on the picture, or the nearest one within reach. */
  countryAt({ target, clientX, clientY }: MouseEvent): MarkedCountry | undefined {
    const shown = this.#view.shown();
    const picture = (target as Element).closest('.picture')?.querySelector<SVGSVGElement>('.world');
    const toScreen = picture?.getScreenCTM();
    if (shown === undefined || !toScreen) return undefined;
    const { countries, shapes } = shown;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
    const scale = 1 / toScreen.a;
    const near = nearestCountry(
      [x, y],
      countries.map((country) => {
        const { rings, place } = shapes.country(country.code);
        const radius = isThin(shapes, country.code, shown.scale) ? dotRadius * shown.scale : 0;
        return { country, rings, place, radius };
      }),
      (this.#isFinger ? reach.finger : reach.mouse) * scale,
    );
    // The target of a small country may lie over its neighbour, but where nothing is near, it counts.
    const key = usedControl(target as Element)?.key;
    return near?.country ?? countries.find(({ code }) => code === key);
  }

  /** What is pointed at, of what is shown now. */
  previewIn({ entries, countries }: Shown): Preview | undefined {
    const { isOnMap, key } = this.#at ?? {};
    const country = isOnMap === true ? countries.find(({ code }) => code === key) : undefined;
    const found = country?.entries ?? entries.filter(({ actor }) => isOnMap === false && actor.id === key);
    return found.length === 0 ? undefined : { country, entries: found };
  }

  /** The country that shows the keyboard's focus, if it is shown. */
  focusedIn({ countries }: Shown): CountryCode[] {
    return countries.map(({ code }) => code).filter((code) => code === this.#focused);
  }

  clear = (): void => {
    this.#set(undefined);
  };

  #point(event: PointerEvent): void {
    const target = event.target as Element;
    const country = this.countryAt(event);
    if (country !== undefined) this.#set({ isOnMap: true, key: country.code });
    // On the sea the last country stays, so that its words can be read without holding still.
    else if (target.closest('.picture') === null) this.#pointAt(target);
  }

  #pointAt(target: Element): void {
    const used = usedControl(target);
    this.#set(used && { isOnMap: used.group === '.picture', key: used.key });
  }

  #focus(code: string | undefined): void {
    if (code !== this.#focused) this.#host.requestUpdate();
    this.#focused = code;
  }

  #set(at: { readonly isOnMap: boolean; readonly key: string } | undefined): void {
    const isSame = at?.key === this.#at?.key && at?.isOnMap === this.#at?.isOnMap;
    this.#at = at;
    if (!isSame) this.#host.requestUpdate();
  }
}
