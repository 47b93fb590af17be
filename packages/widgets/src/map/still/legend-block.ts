import { stances } from '@onrecord/core/query';
import { msg } from '../../language/msg.js';
import { stanceWord } from '../../theme/words.js';
import { tallyOf } from '../tally-of.js';
import type { Block } from './block.js';
import { flowBlock } from './flow-block.js';
import type { Page } from './page.js';
import type { Scene } from './scene.js';
import { disputedSign, initiatorSign, landSign, stanceSign } from './signs.js';

/** What the fills and signs on the map mean, with how often each stance is taken. */
export function legendBlock(page: Page, { entries, labels, shapes }: Scene): Block {
  const tally = tallyOf(entries);
  const taken = stances.filter((stance) => tally[stance] > 0);
  return flowBlock(page, [
    ...taken.map((stance) => ({
      sign: stanceSign(page, stance),
      text: `${stanceWord(stance, labels)} ${tally[stance]}`,
    })),
    ...(entries.some(({ isInitiator }) => isInitiator)
      ? [{ sign: initiatorSign(page), text: msg('Initiator') }]
      : []),
    { sign: landSign(page), text: msg('No stance') },
    ...(shapes.disputed !== '' ? [{ sign: disputedSign(page), text: msg('Disputed') }] : []),
  ]);
}
