import { followHeight } from '../element/followed-height.js';
import { followScheme } from './follow-scheme.js';
import { postHeight } from './post-height.js';

const elements = {
  'onrecord-article': () => import('../onrecord-article.js'),
  'onrecord-reactions-map': () => import('../onrecord-reactions-map.js'),
  'onrecord-quote-card': () => import('../onrecord-quote-card.js'),
  'onrecord-quote-cards': () => import('../onrecord-quote-cards.js'),
};

for (const [tag, load] of Object.entries(elements))
  if (document.querySelector(tag) !== null)
    load().catch((error: unknown) => {
      console.error(`onrecord: <${tag}> could not be loaded. The page stays as it is.`, error);
    });

if (parent !== window) {
  followHeight();
  followScheme(parent);
  postHeight(parent);
}
