import { mkdtempSync, readdirSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fixture, type Changes } from '../model/fixture.ts';
import type { Answer, Ask } from './answer.ts';
import { checkLinks } from './check-links.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

function content(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  roots.push(root);
  for (const [path, text] of Object.entries(fixture(changes))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const files = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
const answering =
  (answers: Readonly<Record<string, Answer>>): Ask =>
  (_, url) =>
    Promise.resolve(answers[url.pathname] ?? { failure: 'no-connection' });
async function run(root: string, ask: Ask, day = '2027-03-02') {
  const lines: string[] = [];
  const code = await checkLinks({ root, ask, day, print: (line) => lines.push(line) });
  return { code, told: lines.join('\n') };
}

test('offline, nothing is changed, and it is said', async () => {
  for (const failure of ['no-host', 'no-connection', 'time-limit'] as const) {
    const root = content({ 'tiny/link-health.yaml': '# Kept.\n{}\n' });
    const before = files(root);
    const offline: Ask = () => Promise.resolve({ failure });
    expect(await run(root, offline)).toEqual({
      code: 0,
      told: 'No address answered, so this machine seems to be offline. Nothing was changed.',
    });
    expect(files(root)).toEqual(before);
  }
});

test('a network that wants a login first is not the web', async () => {
  const root = content();
  const before = files(root);
  expect((await run(root, () => Promise.resolve({ status: 511 }))).code).toBe(0);
  expect(files(root)).toEqual(before);
});

test('offline, ten hosts are asked and no more', async () => {
  const pages = Array.from({ length: 40 }, (_, index) => `https://host-${index}.example/`);
  const sources = pages.map(
    (url, index) =>
      `p${index}: { title: P, titleFrom: page, publisher: P, seen: 2020-02-01, report: report-a, url: "${url}" }\n`,
  );
  const asked = new Set<string>();
  const root = content({ 'tiny/sources.yaml': sources.join('') });
  await run(root, (_, url) => {
    asked.add(url.host);
    return Promise.resolve({ failure: 'no-host' });
  });
  expect(asked.size).toBeLessThan(15);
});

test('results are written and reported, and on a second day what is gone', async () => {
  const root = content();
  const web = answering({
    '/a': { status: 200 },
    '/b': { status: 301, location: '/new/b' },
    '/new/b': { status: 200 },
    '/c': { status: 404 },
    '/d': { status: 403 },
  });
  expect(await run(root, web)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "told": "moved  page-b  to https://example.org/new/b
    unanswered  page-c  not-found
    unanswered  page-d  refused
    content/tiny/link-health.yaml: 1 answered, 1 moved, 2 unanswered.",
    }
  `);
  expect((await run(root, web, '2027-03-09')).told).toMatchInlineSnapshot(`
    "moved  page-b  to https://example.org/new/b
    gone  since 2027-03-02  page-c  not-found
    unanswered  page-d  refused
    content/tiny/link-health.yaml: 1 answered, 1 moved, 1 unanswered, 1 gone."
  `);
  const written = files(root)['link-health.yaml'] ?? '';
  expect(written.slice(written.indexOf('page-a'))).toMatchInlineSnapshot(`
    "page-a:
      url: https://example.org/a
      status: answered
      checked: 2027-03-09
    page-b:
      url: https://example.org/b
      status: moved
      checked: 2027-03-09
      to: https://example.org/new/b
    page-c:
      url: https://example.org/c
      status: gone
      checked: 2027-03-09
      why: not-found
      since: 2027-03-02
    page-d:
      url: https://example.org/d
      status: unanswered
      checked: 2027-03-09
      why: refused
    "
  `);
  expect(Object.keys(files(root))).not.toContain('.link-health.yaml');
});

test('a run that is broken off keeps the hosts that were done', async () => {
  const root = content({ 'tiny/sources.yaml': (text) => text.replace('example.org/d', 'example.net/d') });
  const broken = run(root, async (_, url) => {
    if (url.host === 'example.net') return new Promise(() => undefined);
    return { status: 200 };
  });
  await Promise.race([broken, new Promise((resolve) => setTimeout(resolve, 200))]);
  expect([...(files(root)['link-health.yaml'] ?? '').matchAll(/^page-\w/gm)].join()).toBe('page-a,page-b,page-c');
});

test('a host whose name fails because the network failed is not reported', async () => {
  const sources = ['z', 'd'].map(
    (last) => (text: string) => text.replace(/example.org(?=\/[bcd])/g, `${last}.example`),
  );
  for (const [change, expected] of [
    [sources[0]!, 'page-a,page-b,page-c,page-d'],
    [sources[1]!, 'page-a'],
  ] as const) {
    const root = content({ 'tiny/sources.yaml': change });
    let isUp = true;
    await run(root, async (_, url) => {
      if (url.host === 'd.example') isUp = false;
      return isUp && url.host !== 'z.example' ? { status: 200 } : { failure: 'no-host' };
    });
    expect([...(files(root)['link-health.yaml'] ?? '').matchAll(/^page-\w/gm)].join()).toBe(expected);
  }
});

test('unchecked records stay and are reported', async () => {
  const root = content({ 'tiny/sources.yaml': (text) => text.replace('example.org/d', 'example.net/d') });
  const resting: Ask = (_, url) => Promise.resolve(url.host === 'example.net' ? { status: 200 } : undefined);
  expect((await run(root, resting)).told).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml: 1 answered. 3 of 4 not checked: the host asked for a pause, or the network failed. Run this again later."`,
  );
});

test('a file of checks that is broken is reported and not written over', async () => {
  const root = content({ 'tiny/link-health.yaml': 'page-a: [\n' });
  const before = files(root);
  expect(await run(root, answering({ '/a': { status: 200 } }))).toMatchInlineSnapshot(`
    {
      "code": 1,
      "told": "content/tiny/link-health.yaml:1:9  This bracket is not closed. Write the closing one where the list or map ends.  [yaml-parses]

    No address was checked. Correct this first.",
    }
  `);
  expect(files(root)).toEqual(before);
});

test('a check of an older address is made again', async () => {
  const root = content({
    'tiny/link-health.yaml': 'page-a: { url: https://example.org/old, status: answered, checked: 2027-01-01 }\n',
  });
  await run(root, answering({ '/a': { status: 200 } }));
  expect(files(root)['link-health.yaml']).toContain('url: https://example.org/a');
});
