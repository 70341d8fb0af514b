import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { readBrief } from '../model/read/brief.ts';
import type { Check } from './answer.ts';
import { textAfter } from './merge.ts';

const address = (letter: string) => `https://example.org/${letter}`;
const sources = ['a', 'b', 'c', 'd'].map((letter) => ({ id: `page-${letter}`, url: address(letter) }));
const answered: Check = { reached: '', isForGood: true };

function after(text: string, found: Readonly<Record<string, Check>>, day: string): string {
  const file = 'content/tiny/link-health.yaml';
  const { health } = readBrief('tiny', fixture(text ? { 'tiny/link-health.yaml': text } : {}));
  const checks = Object.entries(found).map(
    ([letter, check]) =>
      [address(letter), check === answered ? { ...answered, reached: address(letter) } : check] as const,
  );
  const records = new Map(health.list.map(({ id, value }) => [id, value]));
  const written = textAfter({ text, records, sources, checks: new Map(checks), day });
  expect(build({ ...fixture(), [file]: written }).problems).toEqual([]);
  return written;
}

const first = after(
  '',
  {
    d: { failure: 'not-found' },
    a: answered,
    b: { reached: 'https://example.org/new/b', isForGood: true },
    c: { reached: 'https://example.org/', isForGood: false },
  },
  '2027-03-02',
);

test('the first file, whole, in the order of the sources', () => {
  expect(first).toMatchInlineSnapshot(`
    "# What came from the addresses of the sources, and when. \`npm run links\` writes this file.
    #
    # url:      the address that was checked; it is that of the source
    # status:   answered   (it answered with a page)
    #           moved      (it leads for good to the page in \`to\`)
    #           redirected (it leads to the address in \`to\` for now, or to a front page, a login or the like)
    #           unanswered (no page came; \`why\` says what came instead, and is mostly no sign that the page is gone)
    #           gone       (no page on two different days, the first of them in \`since\`)
    # checked:  the day of the check; a failure to check leaves the day on which an absence was seen
    # why:      not-found (404) | removed (410) | no-host (nothing has the name)   these three can become gone
    #           refused | too-many-requests | server-error | time-limit | no-connection | no-secure-connection | bad-redirect

    page-a:
      url: https://example.org/a
      status: answered
      checked: 2027-03-02
    page-b:
      url: https://example.org/b
      status: moved
      checked: 2027-03-02
      to: https://example.org/new/b
    page-c:
      url: https://example.org/c
      status: redirected
      checked: 2027-03-02
      to: https://example.org/
    page-d:
      url: https://example.org/d
      status: unanswered
      checked: 2027-03-02
      why: not-found
    "
  `);
});

test('a later run changes what it found, keeps the rest, and keeps comments and their places', () => {
  const noted = first
    .replace('page-b:', '# Asked them on the phone.\npage-b:')
    .replace('page-d:', '# Look again.\npage-d:');
  const later = after(noted, { b: answered, d: { failure: 'removed' } }, '2027-03-09');
  expect(later.slice(later.indexOf('page-a:'))).toMatchInlineSnapshot(`
    "page-a:
      url: https://example.org/a
      status: answered
      checked: 2027-03-02
    # Asked them on the phone.
    page-b:
      url: https://example.org/b
      status: answered
      checked: 2027-03-09
    page-c:
      url: https://example.org/c
      status: redirected
      checked: 2027-03-02
      to: https://example.org/
    # Look again.
    page-d:
      url: https://example.org/d
      status: gone
      checked: 2027-03-09
      why: removed
      since: 2027-03-02
    "
  `);
});

test('a run that finds nothing leaves the text as it is, and one that finds the same only dates it', () => {
  expect(after(first, {}, '2027-03-09')).toBe(first);
  expect(after(first, { a: answered }, '2027-03-02')).toBe(first);
});

test('comments around the records stay', () => {
  for (const head of ['# Ours.\n', '# Ours.\n\n']) {
    const written = after(`${head}{}\n# The end.\n`, { b: answered }, '2027-03-02');
    expect(written.startsWith(head)).toBe(true);
    expect(written.endsWith('\n# The end.\n')).toBe(true);
    expect(after(written, { b: answered }, '2027-03-02')).toBe(written);
  }
});

test('a source that comes between two others is written between them', () => {
  const [withoutB, withB] = [after('', { a: answered, c: answered }, '2027-03-02'), ['a', 'b', 'c']];
  const all = after(withoutB, { b: answered }, '2027-03-09');
  expect([...all.matchAll(/^page-(\w):/gm)].map((match) => match[1])).toEqual(withB);
});

test('a check of no source, or of an older address, goes', () => {
  const text = `page-a: { url: ${address('old')}, status: answered, checked: 2027-01-01 }\npage-z: { url: ${address('z')}, status: answered, checked: 2027-01-01 }\n`;
  expect(after(text, { b: answered }, '2027-03-02')).toMatchInlineSnapshot(`
    "page-b:
      url: https://example.org/b
      status: answered
      checked: 2027-03-02
    "
  `);
});
