/**
 * Quotes in the shape that the scorer in ../shared/quotes wants. Labels are no speech and stay out. A quote whose paragraph
 * doesn't name the speaker gets the last words that did, as the scorer's gold does. The gold knows words as direct where
 * they stand in marks: an interview's turns that have none count as indirect.
 */
export function scored(quotes, text) {
  const mentions = new Map();
  return quotes
    .filter(({ attribution }) => attribution !== 'term')
    .map(({ spans, attribution, cue, speaker }) => {
      const mention = speaker?.mention ?? mentions.get(speaker?.name);
      if (mention) mentions.set(speaker.name, mention);
      return {
        spans: spans.map(({ start, end }) => [start, end]),
        kind: isTurn(text, spans[0]) ? 'indirect' : attribution,
        speaker: speaker?.name ?? null,
        mention: mention?.text,
        mentionStart: mention?.start,
        mentionEnd: mention?.end,
        cue: cue?.text,
        floating: speaker?.mention === undefined,
      };
    });
}

function isTurn(text, { start }) {
  return (
    /:[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/["“]/.test(text[text.lastIndexOf('\n', start) + 1])
  );
}
