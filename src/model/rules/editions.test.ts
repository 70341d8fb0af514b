import { expect, test } from 'vitest';
import { editionsOf, frozenFixture } from '../../editions/fixture.ts';
import { editionText } from '../../editions/freeze.ts';
import { build } from '../build.ts';
import { fixture, swap, type Changes } from '../fixture.ts';
import { printProblems } from '../problem.ts';

const first = editionText(frozenFixture('2020-02-02'));
const messages = (changes: Changes) => printProblems(build(fixture(changes)).problems);
const file = 'tiny/editions/2020-02-02.json';

test('a brief may have editions, or none', () => {
  expect(messages({})).toBe('');
  expect(messages(editionsOf(first, frozenFixture('2020-02-02.2'), frozenFixture('2020-02-10')))).toBe('');
  expect(build(fixture({})).model?.archives).toEqual([]);
  expect(messages({ 'tiny/editions.yaml': '[]\n' })).toBe('');
});

test('line ends and a byte order mark, as a checkout on Windows may have them, change nothing', () => {
  const changes = editionsOf(first);
  expect(messages({ ...changes, [file]: `\ufeff${first.replaceAll('\n', '\r\n')}` })).toBe('');
});

test('a file that was changed, cut off, taken away or added is named with the way back', () => {
  const changes = editionsOf(first);
  expect(messages({ ...changes, [file]: first.slice(0, 400) })).toMatchInlineSnapshot(
    `"content/tiny/editions.yaml:3:11  The file of this edition was changed: its SHA-256 is \`de12ca17751ba979d4d6a146c381a35bc706fd685d32b85243fda189c97800c6\`. An edition never changes. Restore the file, or the line, as it was: \`git checkout -- content/tiny/editions/2020-02-02.json\`.  [edition-never-changes]"`,
  );
  expect(messages({ ...changes, [file]: undefined })).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  This edition is listed in \`content/tiny/editions.yaml\`, and its file is missing. Restore the file: \`git checkout -- content/tiny/editions/2020-02-02.json\`.  [edition-is-there]"`,
  );
  expect(messages({ ...changes, 'tiny/editions/2020-02-02.2.json': first })).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.2.json:1:1  This edition is not listed in \`content/tiny/editions.yaml\`. Take the file out, or restore the line that was lost there; only \`npm run edition\` makes editions.  [edition-is-listed]"`,
  );
  expect(messages({ [file]: first })).toMatchInlineSnapshot(
    `"content/tiny/editions.yaml:1:1  This file is missing. Add it.  [file-is-there]"`,
  );
});

test('a file with the right hash that is no edition of this brief is refused', () => {
  const sayings = (text: string) => messages(editionsOf(text)).replaceAll(/`[0-9a-f]{64}`/g, '`…`');
  expect(sayings('{"edition": "2020-02-02"')).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  This is not valid JSON. Restore the file as it was published.  [edition-is-readable]"`,
  );
  expect(sayings('null')).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  Its \`format\` is not one that this site can read; it reads up to format 1. Restore the file as it was published.  [edition-is-readable]"`,
  );
  expect(sayings(swap('"format": 1', '"format": 2')(first))).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  Its \`format\` is not one that this site can read; it reads up to format 1. Restore the file as it was published.  [edition-is-readable]"`,
  );
  expect(sayings(swap('"title": "A tiny brief"', '"title": 7')(first))).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  Its field \`title\` has not the form of an edition. Restore the file as it was published.  [edition-is-readable]"`,
  );
  expect(sayings(swap('"brief": "tiny"', '"brief": "huge"')(first))).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  This is the edition \`2020-02-02\` of the brief \`huge\`, not \`2020-02-02\` of \`tiny\`. Put the right file in its place.  [edition-is-its-own]"`,
  );
});

test('lines out of order, twice or not well-formed are reported where they are', () => {
  expect(messages(editionsOf(frozenFixture('2020-02-10'), frozenFixture('2020-02-02.2')))).toMatchInlineSnapshot(
    `"content/tiny/editions.yaml:5:9  The edition \`2020-02-02.2\` is listed after \`2020-02-10\`. List the oldest first.  [editions-are-in-order]"`,
  );
  expect(messages(editionsOf(first, first))).toMatchInlineSnapshot(
    `"content/tiny/editions.yaml:5:9  The edition \`2020-02-02\` is listed twice. Keep one of them.  [id-is-unique]"`,
  );
  expect(messages({ 'tiny/editions.yaml': '- date: 2020-02-30\n  sha256: abc\n- date: 2020-02-02.1\n  new: "x"\n' }))
    .toMatchInlineSnapshot(`
    "content/tiny/editions.yaml:1:3  \`new\` is missing in this edition. Add it.  [field-is-present]
    content/tiny/editions.yaml:1:9  \`date\` is \`2020-02-30\`; it must be a day of the calendar, such as 2023-02-04, or the second edition of it, 2023-02-04.2.  [date-is-real]
    content/tiny/editions.yaml:2:11  \`sha256\` is \`abc\`; it must be the 64 digits that \`npm run edition\` wrote.  [value-is-well-formed]
    content/tiny/editions.yaml:3:3  \`sha256\` is missing in this edition. Add it.  [field-is-present]
    content/tiny/editions.yaml:3:9  \`date\` is \`2020-02-02.1\`; it must be a day of the calendar, such as 2023-02-04, or the second edition of it, 2023-02-04.2.  [date-is-real]"
  `);
  expect(messages({ 'tiny/editions.yaml': 'a: b\n' })).toMatchInlineSnapshot(
    `"content/tiny/editions.yaml:1:1  This file must be a list of editions; [] if there is none.  [value-is-well-formed]"`,
  );
});

test('a correction may name a claim that only an edition has, and no other', () => {
  const changes = {
    ...editionsOf(first.replaceAll('b-stayed', 'b-vanished')),
    'tiny/corrections.yaml': '- { date: 2020-02-02, claim: b-vanished, changed: It went., why: It was wrong. }\n',
  };
  expect(messages(changes)).toBe('');
  const [correction] = build(fixture(changes)).model!.briefs[0]!.corrections;
  expect(correction?.claim).toEqual({ id: 'b-vanished', text: 'Group B stayed', formerly: [] });
  expect(messages({ ...changes, 'tiny/editions.yaml': undefined, [file]: undefined })).toContain(
    '`b-vanished` is not a claim of this brief.',
  );
});

test('the editions of a brief that is gone stay', () => {
  const changes = Object.fromEntries(
    Object.entries(editionsOf(first.replace('"brief": "tiny"', '"brief": "gone"'))).map(([path, text]) => [
      path.replace('tiny/', 'gone/'),
      text,
    ]),
  );
  expect(messages(changes)).toBe('');
  const [archive] = build(fixture(changes)).model!.archives;
  expect([archive?.slug, archive?.brief, archive?.editions.length]).toEqual(['gone', undefined, 1]);
});

test('addresses of editions are not told as lost where the list of the editions is at fault', () => {
  const listed = { 'permalinks.txt': (text: string) => `${text}/tiny/editions/\n/tiny/editions/2020-02-02/\n` };
  const told = (changes: Changes) => messages({ ...editionsOf(first), ...listed, ...changes });
  expect(told({})).toBe('');
  const list = String(editionsOf(first)['tiny/editions.yaml']);
  expect(told({ 'tiny/editions.yaml': list.replace('sha256', 'sha265') })).toMatchInlineSnapshot(
    `"content/tiny/editions.yaml:3:3  This edition has no field \`sha265\`. Did you mean \`sha256\`?  [field-is-known]"`,
  );
  expect(told({ 'tiny/editions.yaml': '[]\n' })).toMatchInlineSnapshot(
    `"content/tiny/editions/2020-02-02.json:1:1  This edition is not listed in \`content/tiny/editions.yaml\`. Take the file out, or restore the line that was lost there; only \`npm run edition\` makes editions.  [edition-is-listed]"`,
  );
  expect(told({ 'tiny/editions.yaml': undefined, [file]: undefined })).toMatchInlineSnapshot(`
    "content/permalinks.txt:6:1  \`/tiny/editions/\` was published and leads nowhere now. Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]
    content/permalinks.txt:7:1  \`/tiny/editions/2020-02-02/\` was published and leads nowhere now. Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.  [permalink-resolves]"
  `);
});
