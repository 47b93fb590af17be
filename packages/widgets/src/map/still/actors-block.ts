import { str } from '@lit/localize/internal/str-tag.js';
import { msg } from '../../language/msg.js';
import type { StanceLabels } from '../../theme/stance-labels.js';
import type { Entry } from '../entries-of.js';
import { entryWords } from '../country-words.js';
import type { Block } from './block.js';
import { flowBlock } from './flow-block.js';
import type { Page } from './page.js';
import { initiatorSign, stanceSign } from './signs.js';

const mostRows = 5;

/** The actors that have no place on the map, each with the sign of its stance and its stance in words. */
export function actorsBlock(page: Page, entries: readonly Entry[], labels: StanceLabels): Block {
  const items = entries.map((entry) => {
    const stance = entry.reactions.at(-1)?.stance;
    const sign = stance === undefined ? initiatorSign(page) : stanceSign(page, stance);
    return { sign, text: entryWords(entry, labels) };
  });
  return flowBlock(page, items, { rows: mostRows, more: (left) => msg(str`and ${left} more`) });
}
