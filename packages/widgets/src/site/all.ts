import '../onrecord-article.js';
import '../onrecord-quote-card.js';
import '../onrecord-quote-cards.js';
import '../onrecord-reactions-map.js';
