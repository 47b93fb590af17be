import type { Image } from '@onrecord/core';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

interface PortraitsHost extends ReactiveControllerHost, HTMLElement {
  readonly imageOrigins?: string | undefined;
}

/** The pictures that an element may show: those of the page's own origin, and of origins that the page has listed. */
export class Portraits {
  readonly #host: PortraitsHost;
  /** Addresses without a picture, and what the site owner has been told. */
  readonly #broken = new Set<string>();
  readonly #told = new Set<string>();

  constructor(host: PortraitsHost) {
    this.#host = host;
  }

  render({ url, alt }: Image): TemplateResult | undefined {
    if (this.#broken.has(url) || !this.#mayLoad(url)) return undefined;
    return html`<img
      part="portrait"
      src=${url}
      alt=${alt}
      width="64"
      height="64"
      loading="lazy"
      decoding="async"
      @error=${() => {
        this.#broken.add(url);
        this.#host.requestUpdate();
      }}
    />`;
  }

  #mayLoad(url: string): boolean {
    const { imageOrigins } = this.#host;
    const listed = imageOrigins?.match(/\S+/gu) ?? [];
    for (const origin of listed.filter((given) => originOf(given) !== given))
      this.#tell(`image-origins: expected origins such as https://images.example, got "${origin}".`);
    const origin = originOf(url);
    if (origin !== undefined && [location.origin, ...listed].includes(origin)) return true;
    this.#tell(`A portrait isn’t loaded from another site. To allow it: image-origins="${origin}".`);
    return false;
  }

  #tell(message: string): void {
    if (!this.#told.has(message)) console.warn(`onrecord: ${message}`, this.#host);
    this.#told.add(message);
  }
}

function originOf(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
