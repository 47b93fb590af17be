import { str } from '@lit/localize';
import { expect, test } from 'vitest';
import { english, msg, speak, spokenTag, type Language } from '../../src/language/msg.js';

const german: Language = {
  tag: 'de',
  translation: { Critical: 'Kritisch', 'through {0}': 'durch {0}', '{0} of {1}': 'von {1} sind es {0}' },
};
const inGerman = (message: () => string): string => speak(german, message);

test('msg(text) is the text in English', () => {
  expect(msg('Critical')).toBe('Critical');
});

test('msg(text) is what the language that is spoken says', () => {
  expect(inGerman(() => msg('Critical'))).toBe('Kritisch');
});

test('msg(text) is English where the language has no words for it', () => {
  expect(inGerman(() => msg('Supportive'))).toBe('Supportive');
});

test('msg(str`…`) puts its values where the language wants them', () => {
  expect(inGerman(() => msg(str`${6} of ${11}`))).toBe('von 11 sind es 6');
});

test.each(['{1}', '$&', '{0}{0}', '<b>'])('msg(str`…`) takes %s in a value as it is', (value) => {
  expect(inGerman(() => msg(str`through ${value}`))).toBe(`durch ${value}`);
});

test('speak(language, act) speaks English again afterwards, even where it fails', () => {
  expect(() =>
    speak(german, () => {
      throw new Error('no words');
    }),
  ).toThrow('no words');
  expect(spokenTag()).toBe(english.tag);
});

test('speak(language, act) may be within another', () => {
  speak(german, () => {
    speak(english, () => undefined);
    expect(spokenTag()).toBe('de');
  });
});
