/**
 * Quotes in the shape that the scorer in ../shared/quotes wants. Labels are no speech and stay out. A quote whose paragraph
 * doesn't name the speaker gets the last words that did, as the scorer's gold does.
 */
export function scored(quotes) {
  const mentions = new Map();
  return quotes
    .filter(({ attribution }) => attribution !== 'term')
    .map(({ spans, attribution, cue, speaker }) => {
      const mention = speaker?.mention ?? mentions.get(speaker?.name);
      if (mention) mentions.set(speaker.name, mention);
      return {
        spans: spans.map(({ start, end }) => [start, end]),
        kind: attribution,
        speaker: speaker?.name ?? null,
        mention: mention?.text,
        mentionStart: mention?.start,
        mentionEnd: mention?.end,
        cue: cue?.text,
        floating: speaker?.mention === undefined,
      };
    });
}
