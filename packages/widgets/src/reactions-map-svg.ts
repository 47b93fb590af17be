export { reactionsMapSvg, type ReactionsMapSvgOptions } from './map/still/reactions-map-svg.js';
