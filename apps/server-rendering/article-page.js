import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import { html } from 'lit';

/**
 * A news page with its widgets drawn: on the server they are given the article itself, in the browser they get the same one
 * from the `<onrecord-article>` around them. `src` is the address of the article's JSON, `script` that of the page's script.
 */
export function articlePage(article, { src, script }) {
  const widgets = html`<onrecord-article src=${src}>
    <onrecord-reactions-map .article=${article}></onrecord-reactions-map>
    <onrecord-quote-card quote=${article.quotes[0].id} .article=${article}></onrecord-quote-card>
    <h2>All quotes</h2>
    <onrecord-quote-cards .article=${article}></onrecord-quote-cards>
  </onrecord-article>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Drawn by the server</title>
<link rel="icon" href="data:,">
<link rel="preload" href="${src}" as="fetch" crossorigin>
<link rel="stylesheet" href="page.css">
<script type="module" src="${script}"></script>
<body>
<main>
<h1>Drawn by the server</h1>
${collectResultSync(render(widgets))}
<p>The page goes on below the widgets, and nothing here moves when they come to life.</p>
</main>
</body>
</html>
`;
}
