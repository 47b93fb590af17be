import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Translation } from '../../src/language/msg.js';

const src = path.join(import.meta.dirname, '../../src');
const messages = new Set(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => messagesIn(path.join(src, file))),
);
const languages = readdirSync(path.join(src, 'languages')).map((file) => path.basename(file, '.ts'));

/** What is said in a source file by `msg('…')` and `msg(str`…`)`, with `{0}` for the first value. */
function messagesIn(file: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg')
      found.push(...node.arguments.slice(0, 1).flatMap(messageOf));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function messageOf(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isTaggedTemplateExpression(argument)) return [];
  const { template } = argument;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [
    template.templateSpans.reduce(
      (text, { literal }, i) => `${text}{${i}}${literal.text}`,
      template.head.text,
    ),
  ];
}

async function translationOf(language: string): Promise<Translation> {
  const module = (await import(`../../src/languages/${language}.ts`)) as { translation: Translation };
  return module.translation;
}

test('widgets say something', () => {
  expect(messages.size).toBeGreaterThan(40);
});

test.each(languages)('%s has words for every message, and for nothing else', async (language) => {
  expect(Object.keys(await translationOf(language)).sort()).toEqual([...messages].sort());
});

test.each(languages)('%s puts every value into its messages, once', async (language) => {
  const places = (text: string): string[] => (text.match(/\{\d\}/gu) ?? []).sort();
  const odd = Object.entries(await translationOf(language)).filter(
    ([message, text]) => places(message).join() !== places(text).join(),
  );
  expect(odd).toEqual([]);
});

test.each(languages)('%s says nothing in English, but for words spelt alike', async (language) => {
  const same = Object.entries(await translationOf(language)).filter(
    ([message, text]) => message === text && !sameInMany.has(message),
  );
  expect(same).toEqual([]);
});

/** Names that are spelt alike in several languages. */
const sameInMany = new Set(['Asia', 'Europe', 'Neutral', 'Section', 'Zoom', '{0} {1}']);
