import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { cardLink, mapLink, open, useBrowser } from './published-site.js';

useBrowser();

const card = 'onrecord-quote-card [part=quote]';
const far = '<div style="height: 5000px">A long story.</div>';
const later = `${far}<p id="later">${mapLink}</p>`;

test('a link that a page adds becomes a widget', async () => {
  const { page } = await open({ body: '<main></main>' });
  await add(page, `<section><p>${cardLink}</p></section>`);
  await page.locator(card).waitFor();
});

test('a link that a page changes to one to a widget becomes it', async () => {
  const { page } = await open({
    body: `<main><p>${cardLink}</p><p><a id="next" href="/next">Next</a></p></main>`,
  });
  await page.locator(card).waitFor();
  await page.evaluate(
    (href) => {
      document.querySelector<HTMLAnchorElement>('#next')!.href = href;
    },
    /"(.*?)"/u.exec(mapLink)![1]!,
  );
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
});

test('a link that a page moves into a text before it is near stays a link', async () => {
  const { page } = await open({ body: `<p>${cardLink}</p>${later}` });
  await page.locator(card).waitFor();
  await page.evaluate(() => {
    document.querySelector('#later')!.prepend('As seen on ');
    scrollTo(0, 6000);
  });
  await page.waitForFunction(() => customElements.get('onrecord-reactions-map'));
  expect(await page.locator('#later > a').count()).toBe(1);
});

test('a link that a page moves before it is near becomes a widget where it is then', async () => {
  const { page } = await open({ body: `<main></main>${later}` });
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.querySelector('#later')!);
  });
  await page.locator('main > onrecord-reactions-map [part=map]').waitFor();
});

test('a widget that a page takes out and puts elsewhere shows there', async () => {
  const { page, errors } = await open({ body: `<p>${cardLink}</p><main></main>` });
  await page.locator(card).waitFor();
  await page.evaluate(() => {
    const widget = document.querySelector('onrecord-quote-card')!;
    widget.remove();
    document.querySelector('main')!.append(widget);
  });
  await page.locator(`main > ${card}`).waitFor();
  expect(await page.locator('onrecord-quote-card').count()).toBe(1);
  expect(errors).toEqual([]);
});

test.each([
  ['waits to be near', later],
  ['is framed', `<iframe src="https://media.example.org/onrecord/a/quote-cards.html"></iframe>`],
])('nothing keeps what a page has removed while it %s', async (_, html) => {
  const { page } = await open({ body: `<p>${cardLink}</p><main>${html}</main>` });
  await page.locator(card).waitFor();
  await page.evaluate(() => {
    const removed = document.querySelector('main')!;
    Object.assign(globalThis, { removed: new WeakRef(removed) });
    removed.remove();
  });
  await expect
    .poll(async () => {
      await page.requestGC();
      return page.evaluate(() => (globalThis as unknown as { removed: WeakRef<Element> }).removed.deref());
    })
    .toBeUndefined();
});

test('a page that changes all the time is looked at when it rests', async () => {
  const { page } = await open({
    body: `<p>${cardLink}</p><main></main>`,
    before: () => {
      const whenIdle = requestIdleCallback;
      globalThis.requestIdleCallback = (callback, options) => {
        document.documentElement.dataset['looks'] = String(
          Number(document.documentElement.dataset['looks'] ?? 0) + 1,
        );
        return whenIdle(callback, options);
      };
    },
  });
  await page.locator(card).waitFor();
  await page.evaluate(async () => {
    document.documentElement.dataset['looks'] = '0';
    for (let i = 0; i < 20_000; i += 1) {
      document.querySelector('main')?.append(document.createElement('div'));
      if (i % 100 === 0) await Promise.resolve();
    }
  });
  await add(page, `<p>${mapLink}</p>`);
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
  const looks = await page.evaluate(() => Number(document.documentElement.dataset['looks']));
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(20);
});

test.each([
  ['is there', '<div data-onrecord-root><template shadowrootmode="open">CONTENT</template></div>'],
  [
    'is inside another',
    '<div data-onrecord-root><template shadowrootmode="open"><div data-onrecord-root><template shadowrootmode="open">CONTENT</template></div></template></div>',
  ],
])('a link in a shadow root that %s becomes a widget', async (_, html) => {
  const { page } = await open({ body: html.replace('CONTENT', `<p>${cardLink}</p>`) });
  await page.locator(card).waitFor();
});

test('a link in the shadow root of an element that is registered later becomes a widget', async () => {
  const { page } = await open({ body: `<p>${mapLink}</p><late-host data-onrecord-root></late-host>` });
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
  await page.evaluate((html) => {
    class LateHost extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
    }
    customElements.define('late-host', LateHost);
  }, `<p>${cardLink}</p>`);
  await page.locator(card).waitFor();
});

test('what is added to a shadow root becomes a widget', async () => {
  const { page } = await open({
    body: `<p>${mapLink}</p><div id="host" data-onrecord-root><template shadowrootmode="open"><main></main></template></div>`,
  });
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
  await page.evaluate((html) => {
    document.querySelector('#host')!.shadowRoot!.querySelector('main')!.innerHTML = html;
  }, `<p>${cardLink}</p>`);
  await page.locator(card).waitFor();
});

async function add(page: Page, html: string): Promise<void> {
  await page.evaluate((more) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', more);
  }, html);
}
