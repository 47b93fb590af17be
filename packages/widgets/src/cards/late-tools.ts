import type { ReactiveController } from 'lit';
import { LatePart } from '../element/late.js';
import { afterPaint } from '../map/after-paint.js';
import type { QuoteTools, ToolsContext, ToolsHost } from './quote-tools.js';

const quoteTools = new LatePart('what readers can do with quotes', () => import('./quote-tools.js'));

/** Loads the tools of an element's figures once it has been seen, and updates the element when they are there. */
export class LateTools implements ReactiveController {
  tools: QuoteTools | undefined;

  readonly #host: ToolsHost;
  readonly #context: () => ToolsContext | undefined;
  #areAskedFor = false;

  constructor(host: ToolsHost, context: () => ToolsContext | undefined) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#areAskedFor && this.#host.renderRoot.querySelector('.widget') !== null) void this.#load();
  }

  async #load(): Promise<void> {
    this.#areAskedFor = true;
    await afterPaint();
    const loaded = await quoteTools.load();
    this.tools = loaded && new loaded.QuoteTools(this.#host, this.#context);
    this.#host.requestUpdate();
  }
}
