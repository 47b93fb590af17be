import type { Page } from 'playwright';
import type { Surface } from './surfaces.js';

/** What a browser made of surfaces. */
export interface Examined {
  /** Of each surface, its elements as `name attribute attribute`, in order. */
  readonly outlines: readonly (readonly string[])[];
  /** Whether they are the same after the browser wrote the page down and read it again. */
  readonly isStable: boolean;
  readonly addresses: readonly string[];
  readonly jsonLd: readonly string[];
  /** What scripts did. */
  readonly ran: readonly string[];
}

/** Opens surfaces as parts of one page, as the browser reads it from a server: scripts would run. */
export async function examined(page: Page, surfaces: readonly Surface[]): Promise<Examined> {
  const parts = surfaces.map(({ html }) => `<section>${html}</section>`);
  const html = `<!doctype html><title>x</title><script>${noting}</script><body>${parts.join('\n')}</body>`;
  return page.evaluate(readPage, html);
}

const noting = 'ran = []; alert = (text) => ran.push(`alert ${text}`)';

/** Runs in the page. */
async function readPage(html: string): Promise<Examined> {
  const frame = document.createElement('iframe');
  // Not drawn, so that lazy frames and pictures, which are where they should be, stay unloaded.
  frame.hidden = true;
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.replaceChildren(frame);
  await loaded;
  const { body } = frame.contentDocument!;
  const outlined = (): string[][] =>
    [...body.children].map((section) =>
      [section, ...section.querySelectorAll('*')].map((element) =>
        [element.localName, ...element.getAttributeNames()].join(' '),
      ),
    );
  const outlines = outlined();
  const addresses = [...body.querySelectorAll('[href],[src],[cite]')].flatMap((element) =>
    ['href', 'src', 'cite'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const jsonLd = [...body.querySelectorAll('script')].map(({ text }) => text);
  const written = body.innerHTML;
  body.innerHTML = written;
  const isStable = JSON.stringify(outlined()) === JSON.stringify(outlines);
  // A handler that got in has its turn before this does.
  await new Promise((resolve) => setTimeout(resolve));
  const { ran } = frame.contentWindow as Window & { readonly ran?: readonly string[] };
  return { outlines, isStable, addresses, jsonLd, ran: ran ?? ['its own page'] };
}
