export type { Language, Translation } from './language/msg.js';
export { reactionsMapSvg, type ReactionsMapSvgOptions } from './map/still/reactions-map-svg.js';
