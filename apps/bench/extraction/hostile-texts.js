/** Texts that are hard on whatever looks back or ahead: a name, and a function from a length. */
export const hostileTexts = [
  ['one word', 'a'],
  ['quotation marks', '"'],
  ['opening marks', ' “a'],
  ['quotes in one paragraph', '“A,” '],
  ['attributions in one sentence', 'Lee said '],
  ['appositions in one sentence', 'Lee, who, '],
  ['paragraphs', '“A b,” said Ada Lee.\n'],
  ['unpaired surrogates', '\ud800“x”\udc00'],
].map(([name, piece]) => [name, (length) => piece.repeat(length / piece.length)]);
