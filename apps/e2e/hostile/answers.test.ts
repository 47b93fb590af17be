import { expect, test } from 'vitest';
import { siteScript } from '../pages/newsroom.js';
import { openPage, type OpenPage } from '../pages/open-page.js';

/** What a server answers, and what the site owner is told. */
const answers = [
  ['a page', /is not JSON/u],
  ['nothing', /is not JSON/u],
  ['a list', /has faults/u],
  ['null', /has faults/u],
  ['a number', /has faults/u],
  ['another version', /schemaVersion/u],
  ['half of it', /could not be fetched|is not JSON/u],
  ['half of it as if it were all', /is not JSON/u],
  ['what broke when it was compressed', /could not be fetched|is not JSON/u],
  ['lists in lists, a hundred thousand deep', /is not JSON/u],
  ['a way back to itself', /could not be fetched/u],
  ['a way to a server that allows nobody', /could not be fetched/u],
  ['status 404', /expected status 200, got 404/u],
  ['status 500', /expected status 200, got 500/u],
] as const;

const tags = ['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'];

/** What elements of each kind do with an answer: those with nothing inside, and those with something to read. */
interface Outcome {
  readonly said: readonly string[];
  readonly heights: readonly number[];
  readonly faults: readonly string[];
}

const found = new Map<string, Promise<Outcome>>();

/** What is done with an answer, found out once. */
function outcomeOf(answer: string): Promise<Outcome> {
  const outcome = found.get(answer) ?? ask(answer);
  found.set(answer, outcome);
  return outcome;
}

async function ask(answer: string): Promise<Outcome> {
  const page = await openPage({
    head: siteScript,
    body: ['', '<p>To read</p>']
      .map((inside) => elements(`/e2e/answers/${encodeURIComponent(answer)}`, inside))
      .join('\n'),
  });
  await expect.poll(() => page.faults.length).toBeGreaterThanOrEqual(2 * tags.length);
  await expect.poll(() => shown(page, '[part=problem]')).not.toContain('');
  const texts = [...page.document.querySelectorAll('p')];
  const outcome = {
    said: shown(page, '[part=problem]'),
    heights: texts.map((text) => text.getBoundingClientRect().height),
    faults: [...page.faults],
  };
  page.close();
  return outcome;
}

/** An element of each kind that asks for an article. */
function elements(src: string, inside: string): string {
  return tags.map((tag) => `<${tag} src="${src}" quote="stalling-tactic">${inside}</${tag}>`).join('\n');
}

/** What the first element of each kind shows. */
function shown({ document }: OpenPage, selector: string): string[] {
  return tags.map(
    (tag) => document.querySelector(tag)!.shadowRoot?.querySelector(selector)?.textContent ?? '',
  );
}

test.each(answers)(
  'where a server answers with %s, each element says what is wrong',
  async (answer, words) => {
    const { said } = await outcomeOf(answer);
    expect(said.map((text) => words.test(text))).toEqual(tags.map(() => true));
  },
);

test.each(answers)(
  'where a server answers with %s, each element tells the console once',
  async (answer, words) => {
    const { faults } = await outcomeOf(answer);
    const isTold = (fault: string): boolean =>
      fault.startsWith('console.error: onrecord:') && words.test(fault);
    expect(faults.map(isTold)).toEqual([...tags, ...tags].map(() => true));
  },
);

test.each(answers)('where a server answers with %s, readers keep what they can read', async (answer) => {
  const { heights } = await outcomeOf(answer);
  expect(Math.min(...heights)).toBeGreaterThan(0);
});

test('an article behind eight million spaces is shown', async () => {
  const page = await openPage({
    head: siteScript,
    body: '<onrecord-quote-card src="/e2e/huge-article.json" quote="stalling-tactic"></onrecord-quote-card>',
  });
  await expect
    .poll(
      () =>
        page.document.querySelector('onrecord-quote-card')!.shadowRoot?.querySelector('blockquote')
          ?.textContent,
    )
    .toContain('a stalling tactic');
});

/** A page whose elements ask for an answer that doesn't end. */
function openWaiting(name: string): Promise<OpenPage> {
  return openPage({ head: siteScript, body: elements(`/e2e/endless/${name}`, '') });
}

test('while an answer doesn’t end, each element says that it is loading', async () => {
  const page = await openWaiting('loading');
  await expect
    .poll(() => shown(page, '[role=status]').map((said) => said.trim()))
    .toEqual(tags.map(() => 'Loading…'));
});

test('an answer isn’t waited for any more when the elements that asked for it are gone', async () => {
  const isWaitedFor = async (): Promise<string> => (await fetch('/e2e/waiting/gone')).text();
  const page = await openWaiting('gone');
  await expect.poll(isWaitedFor).toBe('true');
  for (const element of page.document.querySelectorAll(tags.join())) element.remove();
  await expect.poll(isWaitedFor).toBe('false');
});
