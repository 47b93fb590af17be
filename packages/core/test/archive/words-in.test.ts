import { expect, test } from 'vitest';
import { wordsIn } from '../../src/archive/words-in.js';

test.each([
  ['We sail empty boats,', ['we', 'sail', 'empty', 'boats']],
  ['stop-gap 3.5 %', ['stop', 'gap', '3', '5']],
  ['The U.S. and the E.U', ['the', 'us', 'and', 'the', 'eu']],
  ['It ends here.A new line', ['it', 'ends', 'here', 'a', 'new', 'line']],
  ['see ports.example.', ['see', 'ports', 'example']],
  ["Ukraine’s l’Ukraine O'Brien don\u02BCt", ['ukraine', 'ukraine', 'brien', 'don']],
  ["п’ять м'яч", ['пять', 'мяч']],
  ['snake_case', ['snake', 'case']],
  ['🚢 ferry👩‍👩‍👧line', ['ferry', 'line']],
  ['E\u0301ire', ['eire']],
  ['عُمان، اليمن', ['عمان', 'اليمن']],
  ['我们支持停战协议', ['我们', '支持', '停战', '协议']],
  ['空の船です。', ['空', 'の', '船', 'です']],
  ['ท่าเรือทุกแห่ง', ['ท่าเรือ', 'ทุก', 'แห่ง']],
  ['AI技术', ['ai', '技术']],
  ['\ud83d lone \udea2', ['lone']],
  ['\u0301 —', []],
  ['', []],
])('wordsIn(%j) are searched by %j', (text, terms) => {
  expect(wordsIn(text).map(({ term }) => term)).toEqual(terms);
});

test.each([
  ['🚢 E\u0301ire’s ports', ['E\u0301ire', 'ports']],
  ['The U.S. ﬁrst', ['The', 'U.S', 'ﬁrst']],
  ['“Große” 停战协议!', ['Große', '停战', '协议']],
  ['שָׁלוֹם לכם', ['שָׁלוֹם', 'לכם']],
])('wordsIn(%j) stand where they are printed', (text, printed) => {
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(printed);
});
