import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Runs the examples of a README: in its `js` blocks, each `expression; //=> value` is a test. A value of `Error: …` stands
 * for what the expression throws; a `const` on a line of its own is there for all of them. `modules` are what the examples import, by name.
 */
export function testReadme(file: URL, modules: Readonly<Record<string, object>>): void {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/```js\n(.*?)```/gsu)].map(([, code = '']) => code);
  const imports = blocks.flatMap((code) => [...code.matchAll(/^import (\{.*?\}) from '(.*?)';$/gmu)]);
  const declarations = blocks.flatMap((code) => code.match(/^const .*;$/gmu) ?? []);
  const header = [
    ...imports.map(([, names, name]) => `const ${names} = modules['${name}'];`),
    ...declarations,
  ].join('\n');
  for (const code of blocks) {
    const checks = code.matchAll(/^([^\n]+);\s*\/\/=> ([^\n]+)$/gmu);
    for (const [, expression = '', value = ''] of checks) {
      test(`README: ${expression} //=> ${value}`, () => {
        const run = (body: string): unknown =>
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
          new Function('modules', `${header}\nreturn (${body});`)(modules);
        if (value.startsWith('Error: ')) expect(() => run(expression)).toThrow(value.slice('Error: '.length));
        else expect(run(expression)).toEqual(run(value));
      });
    }
  }
}
