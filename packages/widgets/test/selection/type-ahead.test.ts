import { expect, test } from 'vitest';
import { TypeAhead } from '../../src/selection/type-ahead.js';

const names = ['Kremlin', 'NATO', 'Ukraine', 'China', 'Écoliers', 'New Delhi', 'Nepal'];
const buttons = names.map((name) => Object.assign(document.createElement('button'), { textContent: name }));

/** The name that typing these keys goes to, one each 100 ms; the focus follows. */
function typed(keys: readonly string[], from = 'Kremlin', { wait = 100 } = {}): string | undefined {
  const typeAhead = new TypeAhead();
  let at = names.indexOf(from);
  let found: number | undefined;
  keys.forEach((key, i) => {
    const event = new KeyboardEvent('keydown', { key });
    Object.defineProperty(event, 'timeStamp', { value: 1000 + i * wait });
    found = typeAhead.find(event, buttons, at);
    at = found ?? at;
  });
  return found === undefined ? undefined : names[found];
}

test.each([
  ['u', 'Ukraine'],
  ['U', 'Ukraine'],
  ['n', 'NATO'],
  ['ne', 'New Delhi'],
  ['nep', 'Nepal'],
  ['new d', 'New Delhi'],
  ['nn', 'New Delhi'],
  ['nnn', 'Nepal'],
  ['nnnn', 'NATO'],
  ['ecol', 'Écoliers'],
  ['éc', 'Écoliers'],
  ['x', undefined],
  ['nx', undefined],
  [' ', undefined],
  [' u', 'Ukraine'],
  ['\u0301', undefined],
])('TypeAhead.find(…) goes from "Kremlin" by typing %j to %j', (keys, name) => {
  expect(typed(Array.from(keys))).toBe(name);
});

test.each(['ArrowDown', 'Enter', 'Tab', 'F1', 'Dead', 'Unidentified'])(
  'TypeAhead.find(…) leaves the key %s alone',
  (key) => {
    const namesake = Object.assign(document.createElement('button'), { textContent: key });
    expect(
      new TypeAhead().find(new KeyboardEvent('keydown', { key }), [buttons[0]!, namesake], 0),
    ).toBeUndefined();
  },
);

test('TypeAhead.find(…) goes on to the next name with the letter, and round again', () => {
  expect(typed(['n'], 'Nepal')).toBe('NATO');
});

test('TypeAhead.find(…) stays where the name goes on as typed', () => {
  expect(typed(['n', 'e'], 'NATO')).toBe('New Delhi');
});

test('TypeAhead.find(…) begins a new word after a pause', () => {
  expect(typed(['n', 'e'], 'Kremlin', { wait: 700 })).toBe('Écoliers');
});

test('TypeAhead.find(…) takes letters as one word until the pause is over', () => {
  expect(typed(['n', 'e'], 'Kremlin', { wait: 699 })).toBe('New Delhi');
});

test('TypeAhead.find(…) leaves a space after a pause to the button', () => {
  expect(typed(['n', ' '], 'Kremlin', { wait: 700 })).toBeUndefined();
});

test('TypeAhead.find(…) knows a country on the map by its title', () => {
  const country = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  country.innerHTML = '<text>1</text><title>Ukraine: Critical</title>';
  const event = new KeyboardEvent('keydown', { key: 'u' });
  expect(new TypeAhead().find(event, [buttons[0]!, country], 0)).toBe(1);
});

test('TypeAhead.find(…) finds nothing among no controls', () => {
  expect(new TypeAhead().find(new KeyboardEvent('keydown', { key: 'u' }), [], -1)).toBeUndefined();
});
