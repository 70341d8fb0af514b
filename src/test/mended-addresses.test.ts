import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { sample } from './sites.ts';
import { drawn } from './states.ts';

const BRIEF = '/herring-race/';
const CLAIM = 'shoals-are-empty';
const site = siteInChromium();

test('a place that a damaged address means is shown, and what was named is said', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${BRIEF}#${CLAIM}.`);
  const missed: string[] = [];
  for (const hash of [
    ...[
      `${CLAIM}.`,
      `${CLAIM})`,
      `${CLAIM},`,
      `${CLAIM}%20`,
      `${CLAIM}%22`,
      `${CLAIM}%E2%80%9D`,
      `${CLAIM}&utm_source=x`,
    ],
    ...[`${CLAIM}?fbclid=x`, `${CLAIM}%3A~%3Atext=were`, `${CLAIM}%20were%20fished`, `%E2%80%9C${CLAIM}`, `(${CLAIM}`],
    ...['shoals_are_empty', 'shoals%20are%20empty', 'claims/shoals-are-empty/', 'shoals-are-em', `${CLAIM}https://x`],
    ...['/herring-race/#shoals-are-empty', 'user-content-shoals-are-empty', `utm_source=x#${CLAIM}`],
    ...['Shoals-Are-Empty', 'shoals%E2%80%91are%E2%80%91empty', 'shoals-%0Aare-empty', 'shoals%C2%AD-are-empty'],
  ]) {
    await page.evaluate(() => {
      location.hash = '';
      scrollTo(0, 0);
    });
    await page.locator('.lost').waitFor({ state: 'detached' });
    await page.evaluate((said) => {
      location.hash = said;
    }, hash);
    await page.getByText('on this page, but there is shoals-are-empty.').waitFor();
    const isThere = await page.evaluate((id) => {
      const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
      return location.hash === `#${id}` && document.activeElement?.id === id && top >= 0 && top < innerHeight / 2;
    }, CLAIM);
    if (!isThere) missed.push(hash);
  }
  expect(missed).toEqual([]);
  await page.close();
});

test.each([
  ['claims/', CLAIM, `, but there is ${CLAIM}.`, CLAIM],
  ['claims/', `${CLAIM}.`, `, but there is ${CLAIM}.`, CLAIM],
  ['sources/', 'icelanders-kept-away', '. It may be in the brief.', 'icelanders-kept-away'],
  [`claims/${CLAIM}/`, 'cite-3', '. It may be in the brief.', 'cite-3'],
])('from %s#%s a way leads to the brief', async (path, hash, words, id) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${BRIEF}${path}#${hash}`);
  await page.getByText(`named “${hash}” on this page${words}`).waitFor();
  await page.locator('.lost a').click();
  await page.waitForURL(`${site.origin}${BRIEF}#${id}`);
  await page.waitForFunction((place) => document.querySelector(':target')?.id === place, id);
  await page.close();
});

test('who has gone elsewhere is left there when what mends the address comes late', async () => {
  const page = await site.browser.newPage();
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/mend-address/, async (route) => {
    await promise;
    await route.continue();
  });
  const mends = page.waitForResponse(/mend-address/);
  await page.goto(`${site.origin}${BRIEF}#${CLAIM}.`);
  await page.locator('.contents a[href="#the-catch"]').click();
  await page.waitForFunction(() => document.activeElement?.id === 'the-catch');
  const place = await page.evaluate(() => {
    scrollBy(0, 40);
    return scrollY;
  });
  resolve();
  await (await mends).finished();
  await drawn(page);
  expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(['#the-catch', place]);
  expect(await page.locator('.lost').count()).toBe(0);
  await page.close();
});

test.each(['#utm_source=feed', '#_=_', '#!', '#top', '#xtor=RSS-1'])(
  'what names nothing is not missed: %s',
  async (hash) => {
    const page = await site.browser.newPage();
    const mends = page.waitForResponse(/mend-address/);
    await page.goto(`${site.origin}${BRIEF}${hash}`);
    await (await mends).finished();
    await drawn(page);
    expect(await page.locator('.lost').count()).toBe(0);
    await page.close();
  },
);

test('served at an address without a slash, all opens and leads as at its own', async () => {
  const page = await site.browser.newPage();
  const html = readFileSync(`${sample.root}${BRIEF}index.html`, 'utf8');
  await page.route(/herring-race\?/, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${site.origin}/herring-race?utm_source=x`);
  await page.locator(`[id="${CLAIM}"] a.self`).press('Enter');
  const card = page.getByRole('dialog', { name: 'Copy and cite' });
  expect(await card.getByRole('link', { name: 'Open this claim’s page' }).getAttribute('href')).toBe(
    `${site.origin}${BRIEF}claims/${CLAIM}/`,
  );
  // A place of this page needs no network.
  await page.route(/\/cards-/, (route) => route.abort());
  await page.reload();
  await page.locator('a.cite[href="#cite-8"]').press('Enter');
  const way = page.getByRole('alert').getByRole('link', { name: 'go there' });
  expect(await way.getAttribute('href')).toBe(`${site.origin}/herring-race?utm_source=x#cite-8`);
  await page.close();
});

test('a former address takes the place within its page along', async () => {
  const script = /<script[^>]*src=[^>]*>/.exec(readFileSync(`${sample.root}/index.html`, 'utf8'))![0];
  const page = await site.browser.newPage();
  await page.route('**/old/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<meta http-equiv="refresh" content="9; url=/about/"><body>${script}</script>`,
    }),
  );
  await page.goto(`${site.origin}/old/#corrections`);
  await page.waitForURL('**/about/#corrections');
  await page.close();
});

test.each([
  ['what is not text', '%E0%A4%A', '%E0%A4%A'],
  ['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E', '<img src=x onerror=alert(1)>'],
])('a place that is not on the page is named as such, as plain text: %s', async (_, hash, name) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${BRIEF}#${hash}`);
  await page.getByText(`There is no section, claim or link named “${name}” on this page`).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.close();
});
