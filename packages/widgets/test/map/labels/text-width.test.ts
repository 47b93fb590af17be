import { expect, test } from 'vitest';
import { textWidth } from '../../../src/map/labels/text-width.js';

const context = document.createElement('canvas').getContext('2d')!;

const names = [
  'en',
  'de',
  'fr',
  'es',
  'pl',
  'tr',
  'vi',
  'el',
  'ru',
  'uk',
  'bg',
  'sr',
  'he',
  'ar',
  'fa',
  'ka',
  'hy',
].flatMap((language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return [
    'RU',
    'UA',
    'US',
    'CN',
    'IN',
    'GB',
    'CF',
    'MM',
    'IL',
    'FJ',
    'VC',
    'WS',
    'MW',
    'HM',
    'TT',
    'AE',
    'SH',
    'CH',
    'SC',
    'CI',
  ].map((code) => names.of(code)!);
});

test('textWidth(text, size) is no less than sans-serif text of this browser takes', () => {
  context.font = '600 100px sans-serif';
  expect(names.filter((name) => context.measureText(name).width > textWidth(name, 100))).toEqual([]);
});

test('textWidth(text, size) is not half as much again as wide sans-serif text', () => {
  context.font = '600 100px Verdana, "DejaVu Sans"';
  const latin = names.filter((name) => /^[\p{sc=Latin} ]+$/u.test(name));
  expect(latin.filter((name) => context.measureText(name).width * 1.5 < textWidth(name, 100))).toEqual([]);
});

test.each([
  ['', 0],
  ['中国', 20],
  ['ロシア', 30],
  ['한국', 20],
  ['Ａ', 10],
])('textWidth(%j, 10) is %d', (text, width) => {
  expect(textWidth(text, 10)).toBe(width);
});

test('textWidth(text, size) takes combining marks for nothing', () => {
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});

test('textWidth(text, size) grows with the size', () => {
  expect(textWidth('Ukraine', 24)).toBeCloseTo(2 * textWidth('Ukraine', 12));
});
