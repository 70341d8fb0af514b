import { expect, test } from 'vitest';
import { withPermalinks } from '../add-permalinks.ts';
import { build } from '../build.ts';
import { fixture, swap, messages } from '../fixture.ts';
import { printProblems } from '../problem.ts';
import type { Texts } from '../read/text.ts';

const listed = (...lines: readonly string[]) =>
  messages({ 'permalinks.txt': (text) => `${text}${lines.join('\n')}\n` });

test('an address that vanished is reported, with the nearest one of its kind', () => {
  expect(listed('/tiny/#a-cane', '/tiny/claims/c-spoken/', '/other/')).toMatchInlineSnapshot(`
    "content/permalinks.txt:6:1  \`/tiny/#a-cane\` was published and leads nowhere now. Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]
    content/permalinks.txt:7:1  \`/tiny/claims/c-spoken/\` was published and leads nowhere now. Is it \`/tiny/claims/c-spoke/\` now? Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]
    content/permalinks.txt:8:1  \`/other/\` was published and leads nowhere now. Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]"
  `);
});

test('a new id for an old claim leaves its address behind', () => {
  expect(messages({ 'tiny/brief.mdx': (text) => text.replaceAll('a-came', 'group-a-came') })).toMatchInlineSnapshot(
    `"content/permalinks.txt:3:1  \`/tiny/#a-came\` was published and leads nowhere now. Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]"`,
  );
});

test('a former id keeps the address of a claim or section', () => {
  expect(listed('/tiny/#more-to-come', '/tiny/claims/more-to-come/')).toBe('');
  expect(messages({ 'tiny/brief.mdx': swap(' formerly="coming"', '') })).toMatchInlineSnapshot(
    `"content/permalinks.txt:4:1  \`/tiny/#coming\` was published and leads nowhere now. Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]"`,
  );
});

test('a tombstone needs a day and a reason, and an address that is gone', () => {
  expect(listed('/tiny/#old gone 2020-03-01 It was said twice.')).toBe('');
  expect(listed('/tiny/#old gone')).toMatchInlineSnapshot(
    `"content/permalinks.txt:6:1  \`/tiny/#old gone\` is not an address. Write an address that begins with /, alone or followed by \`gone 2026-12-31 the reason\`.  [permalink-is-well-formed]"`,
  );
  expect(listed('/tiny/#old gone 2020-13-45 It was said twice.')).toMatchInlineSnapshot(
    `"content/permalinks.txt:6:1  \`2020-13-45\` is not a day of the calendar. Write the day on which the address went.  [date-is-real]"`,
  );
  expect(
    messages({ 'permalinks.txt': swap('/tiny/#a-came', '/tiny/#a-came gone 2020-03-01 No.') }),
  ).toMatchInlineSnapshot(
    `"content/permalinks.txt:3:1  \`/tiny/#a-came\` is marked as gone and is still published. Remove the mark.  [permalink-resolves]"`,
  );
});

test('a line is an address, once', () => {
  expect(listed('tiny/', 'https://example.org/')).toMatchInlineSnapshot(`
    "content/permalinks.txt:6:1  \`tiny/\` is not an address. Write an address that begins with /, alone or followed by \`gone 2026-12-31 the reason\`.  [permalink-is-well-formed]
    content/permalinks.txt:7:1  \`https://example.org/\` is not an address. Write an address that begins with /, alone or followed by \`gone 2026-12-31 the reason\`.  [permalink-is-well-formed]"
  `);
  expect(listed('/')).toMatchInlineSnapshot(
    `"content/permalinks.txt:6:1  \`/\` is here a second time. Keep one of them.  [key-is-unique]"`,
  );
});

test('addresses that are not listed are one problem, which names the command', () => {
  const published = (texts: Texts) => printProblems(build(texts, '2020-04-01').problems);
  const listed = withPermalinks(fixture());
  expect(published(listed)).toBe('');
  const without = (pattern: RegExp) => ({
    ...listed,
    'content/permalinks.txt': (listed['content/permalinks.txt'] ?? '').replace(pattern, ''),
  });
  expect(published(without(/^\/groups\/group-b\/\n/m))).toMatchInlineSnapshot(
    `"content/permalinks.txt:1:1  The line \`/groups/group-b/\` is missing in this list. Run \`npm run permalinks\`, which adds what is new.  [address-is-listed]"`,
  );
  expect(published(without(/^\/tiny\/claims\/.*\n/gm))).toMatchInlineSnapshot(
    `"content/permalinks.txt:1:1  6 lines are missing in this list, such as \`/tiny/claims/\`. Run \`npm run permalinks\`, which adds what is new.  [address-is-listed]"`,
  );
  expect(published(without(/ is came$/m))).toMatchInlineSnapshot(
    `"content/permalinks.txt:1:1  The line \`/tiny/#cite-1 is came\` is missing in this list. Run \`npm run permalinks\`, which adds what is new.  [address-is-listed]"`,
  );
  expect(build(without(/ is came$/m)).problems).toEqual([]);
});

test('an address is not reported while the ids of a brief are not all known', () => {
  expect(messages({ 'tiny/brief.mdx': undefined })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:1:1  This file is missing. Add it.  [file-is-there]"`,
  );
});

test('a removed link keeps its number, and the others keep theirs', () => {
  const without: Parameters<typeof messages>[0] = {
    'tiny/brief.mdx': swap(' and [was seen](cite:seen)', ''),
    'tiny/citations.yaml': (text) => text.replace(/^seen:[^]*?(?=^\w)/m, ''),
  };
  expect(
    messages({ ...without, 'permalinks.txt': (text) => `${text}/tiny/#cite-2 gone 2020-03-01 It was said twice.\n` }),
  ).toBe('');
  const gap =
    'content/tiny/citations.yaml:11:18  Here is link 3, but there is no link 2. Number them without gaps, or mark `/tiny/#cite-2` as gone.  [link-numbers-are-complete]';
  expect(messages(without)).toBe(gap);
  // The mark of another link, or of the same one in the ledger or in another brief, excuses no gap.
  for (const address of ['/tiny/#cite-6', '/tiny/#cite-22', '/#cite-2', '/tiny/figures/#cite-2'])
    expect(
      messages({ ...without, 'permalinks.txt': (text) => `${text}${address} gone 2020-03-01 It was said twice.\n` }),
    ).toBe(gap);
});
