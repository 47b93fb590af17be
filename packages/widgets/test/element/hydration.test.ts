import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { hydration } from '../../src/element/hydration.js';
import { stampOf } from '../../src/element/stamp-of.js';
import { english } from '../../src/language/msg.js';

function drawn(): HTMLElement {
  const part = document.createElement('div');
  part.className = 'widget';
  part.dataset['drawn'] = stampOf(kremlinPause, english);
  return part;
}

function root(): HTMLElement {
  const root = document.createElement('div');
  root.append(drawn());
  return root;
}

test('hydration(root, article, language, draw) keeps what a server drew of the same', () => {
  expect(hydration(root(), kremlinPause, english, () => undefined)).toBe(true);
});

test('hydration(root, article, language, draw) is none where the article has changed', () => {
  const changed = { ...kremlinPause, headline: 'Another one' };
  expect(hydration(root(), changed, english, () => undefined)).toBe(false);
});

test('hydration(root, article, language, draw) is none where Lit draws beside what is there', () => {
  const before = root();
  const draw = (): void => {
    before.append(drawn());
  };
  expect(hydration(before, kremlinPause, english, draw)).toBe(false);
});

test('hydration(root, article, language, draw) is none where Lit finds something else', () => {
  const draw = (): never => {
    throw new Error('Hydration value mismatch');
  };
  expect(hydration(root(), kremlinPause, english, draw)).toBe(false);
});
