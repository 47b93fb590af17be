import { displayText, type Article } from '@onrecord/core';
import { snippet, snippetFormats, widgetUrl, type SnippetFormat, type Widget } from '@onrecord/core/html';
import type { Browser } from 'playwright';
import { servePublished } from './published.js';
import { outcomes, readersGet, type Content, type Outcome } from './readers-get.js';
import { sanitizersIn, type Sanitizer } from './sanitizers.js';
import { serve } from './serve.js';

/** What readers get of a format behind a sanitizer, on a site with the script and on one without. */
export interface Result {
  readonly format: SnippetFormat;
  readonly sanitizer: string;
  readonly left: readonly string[];
  readonly scripted: Outcome;
  readonly plain: Outcome;
}

/** Every format of every widget through every sanitizer, onto a page on another origin, in a browser. */
export async function resultsIn(browser: Browser, article: Article): Promise<readonly Result[]> {
  const widgets = widgetsOf(article);
  const published = await servePublished(article);
  const pages: string[] = [];
  const host = await serve((file) => pages[Number(file.slice(1))]);
  // So high that all of it is near the window.
  const context = await browser.newContext({ viewport: { width: 1000, height: 8000 } });
  try {
    const page = await context.newPage();
    /** Many a sanitizer leaves the same of a paste. */
    const known = new Map<string, Outcome>();
    const show = async (body: string, content: Content): Promise<Outcome> => {
      const outcome = known.get(body);
      if (outcome !== undefined) return outcome;
      const file =
        pages.push(`<!doctype html><html lang="en"><title>A story</title><h1>A story</h1>${body}</html>`) - 1;
      await page.goto(`${host.address}${file}`);
      const found = await readersGet(page, content);
      known.set(body, found);
      return found;
    };
    const sanitizers = await sanitizersIn(await context.newPage());
    const results: Result[] = [];
    for (const sanitizer of sanitizers)
      for (const format of snippetFormats) {
        const rows = [];
        for (const widget of widgets) {
          const left = await pasted(article, { ...widget, format, base: published.address }, sanitizer);
          const content = contentOf(article, widget);
          const url = widgetUrl(article, { ...widget, base: published.address });
          const script = `<footer><a href="${url}">Known</a></footer><script async src="${published.address}onrecord.js"></script>`;
          const scripted = await show(`<main>${left}</main>${script}`, content);
          rows.push({ left, scripted, plain: await show(`<main>${left}</main>`, content) });
        }
        results.push({
          format,
          sanitizer: sanitizer.name,
          left: rows.map(({ left }) => left),
          scripted: least(rows.map(({ scripted }) => scripted)),
          plain: least(rows.map(({ plain }) => plain)),
        });
      }
    return results;
  } finally {
    await context.close();
    host.stop();
    published.stop();
  }
}

function widgetsOf(article: Article): Widget[] {
  return [
    { widget: 'reactions-map' },
    { widget: 'quote-cards' },
    { widget: 'quote-card', quote: article.quotes[0]!.id },
  ];
}

function pasted(
  article: Article,
  options: Widget & { format: SnippetFormat; base: string },
  { clean, embed }: Sanitizer,
): string | Promise<string> {
  const given = snippet(article, options);
  if (options.format !== 'oembed') return clean(given);
  const { html } = JSON.parse(given) as { readonly html: string };
  return embed(html);
}

function contentOf({ headline, quotes, actors, reactions, topics }: Article, widget: Widget): Content {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  switch (widget.widget) {
    case 'reactions-map': {
      // The first topic is what the map shows first.
      const on = (wanted: boolean) => reactions.filter(({ topic }) => (topic === topics[0]!.id) === wanted);
      const [first = '', ...others] = [...on(true), ...on(false)].map(({ actor }) => nameOf(actor));
      return { words: [first, ...others], names: [headline, topics[0]!.label] };
    }
    case 'quote-cards': {
      const [first = '', ...others] = quotes.map(displayText);
      return { words: [first, ...others], names: [headline] };
    }
    case 'quote-card': {
      const quote = quotes.find(({ id }) => id === widget.quote)!;
      return { words: [displayText(quote), nameOf(quote.speaker)], names: [headline, displayText(quote)] };
    }
  }
}

function least(all: readonly Outcome[]): Outcome {
  return outcomes.findLast((outcome) => all.includes(outcome)) ?? 'nothing';
}
