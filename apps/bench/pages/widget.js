import '@onrecord/widgets/onrecord-reactions-map';
import { article } from '../map/article.js';

document.querySelector('onrecord-reactions-map').article = article;
