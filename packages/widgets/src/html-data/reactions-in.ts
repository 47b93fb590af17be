import { dateIn, marksIn, wordsIn } from './marks.js';
import type { Found } from './united.js';

/** Each stance that is shown, with what a list says beside it. */
export function reactionsIn(container: Element): Found[] {
  return marksIn(container, 'stance').map(({ element, values }) => {
    const [stance, actor, topic, ...quotes] = values;
    const item = element.closest('li');
    const beside = item !== null && container.contains(item) ? item : undefined;
    return {
      actor,
      topic,
      stance,
      label: beside && wordsIn(beside, 'label'),
      summary: beside && wordsIn(beside, 'summary'),
      quotes,
      date: beside && dateIn(beside, 'reacted'),
    };
  });
}
