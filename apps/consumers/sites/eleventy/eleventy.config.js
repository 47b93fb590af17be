import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-reactions-map';
import { html } from 'lit';

export default function configure(eleventy) {
  eleventy.addPassthroughCopy({
    'node_modules/@onrecord/core/dist/articles/kremlin-pause.onrecord.json': 'kremlin-pause.onrecord.json',
  });
  eleventy.addShortcode('onrecord', (src) =>
    collectResult(
      render(
        html`<onrecord-article src=${src}>
          <onrecord-reactions-map topic="truce" .article=${kremlinPause}></onrecord-reactions-map>
          <onrecord-quote-card quote="stalling-tactic" .article=${kremlinPause}></onrecord-quote-card>
        </onrecord-article>`,
      ),
    ),
  );
  return { dir: { output: 'dist' } };
}
