import type { Article } from '@onrecord/core';
import { reactionsMapSvg, type Language } from '@onrecord/widgets/reactions-map-svg';
import { markup, escaped } from '../../markup/markup.js';
import { paints } from './paints.js';
import { sheet } from './sheet.js';

/** The map on a sheet; where its words leave it too little of one, as large as all of it fits. */
export function mapSheetSvg(article: Article, language: Language): string {
  const { width, height } = sheet;
  try {
    return reactionsMapSvg(article, { language, width, height });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'UsageError')) throw error;
  }
  const whole = reactionsMapSvg(article, { language, width });
  const placed = whole.replace('<svg ', `<svg x="0" y="0" preserveAspectRatio="xMidYMid meet" `);
  const sized = placed.replace(/ width="[\d.]+" height="[\d.]+"/u, ` width="${width}" height="${height}"`);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${paints.paper}"/>
${escaped(sized)}</svg>`.source;
}
