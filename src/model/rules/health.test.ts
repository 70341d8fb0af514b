import { expect, test } from 'vitest';
import { build } from '../build.ts';
import { fixture, messages } from '../fixture.ts';

const file = (text: string) => messages({ 'tiny/link-health.yaml': text });
const check = (fields: string) => file(`page-a:\n  url: https://example.org/a\n${fields}`);

test('a brief may have no file of checks, an empty one, or one with some sources', () => {
  expect(file('{}\n')).toBe('');
  const read = build(
    fixture({
      'tiny/link-health.yaml':
        'page-b: { url: https://example.org/b, checked: 2020-05-01, status: moved, to: https://example.org/b2 }\n',
    }),
  );
  expect(read.model?.briefs[0]?.sources.map((source) => source.health)).toEqual([
    undefined,
    { status: 'moved', checked: '2020-05-01', to: 'https://example.org/b2' },
    undefined,
    undefined,
  ]);
});

test('a file whose name is misspelt is reported', () => {
  expect(messages({ 'tiny/link-heath.yaml': '{}\n' })).toMatchInlineSnapshot(
    `"content/tiny/link-heath.yaml:1:1  Nothing reads this file. Did you mean \`link-health.yaml\`? Rename it or take it out of content/.  [file-is-known]"`,
  );
});

test('a check names a source that there is', () => {
  expect(
    file('page-aa: { url: https://example.org/a, checked: 2020-05-01, status: answered }\n'),
  ).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:1:1  \`page-aa\` is not a source of sources.yaml. Did you mean \`page-a\`?  [named-source-exists]"`,
  );
});

test('a check is of the address that the source has now', () => {
  expect(check('  status: answered\n  checked: 2020-05-01\n')).toBe('');
  expect(
    file('page-a: { url: https://example.org/old, checked: 2020-05-01, status: answered }\n'),
  ).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:1:16  This check is of \`https://example.org/old\`, but the source \`page-a\` is at \`https://example.org/a\`. Take the check out, or make it again with \`npm run links\`.  [check-is-of-the-address]"`,
  );
});

test('days, addresses and words are reported as in the other files', () => {
  expect(check('  status: answered\n  checked: 2020-02-30\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:4:12  \`checked\` is \`2020-02-30\`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]"`,
  );
  expect(check('  status: moved\n  checked: 2020-05-01\n  to: javascript:alert(1)\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:5:7  \`to\` is \`javascript:alert(1)\`; it must be an address that begins with http:// or https://.  [address-is-http]"`,
  );
  expect(check('  status: anwsered\n  checked: 2020-05-01\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:3:11  \`status\` cannot be \`anwsered\`. Did you mean \`answered\`? It is one of: answered, moved, redirected, unanswered, gone.  [value-is-known]"`,
  );
  expect(check('  status: unanswered\n  checked: 2020-05-01\n  why: notfound\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:5:8  \`why\` cannot be \`notfound\`. Did you mean \`not-found\`? It is one of: not-found, removed, no-host, refused, too-many-requests, server-error, time-limit, no-connection, no-secure-connection, bad-redirect.  [value-is-known]"`,
  );
  expect(check('  status: answered\n  cheked: 2020-05-01\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:4:3  This check has no field \`cheked\`. Did you mean \`checked\`?  [field-is-known]"`,
  );
  expect(file('- page-a\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:1:1  This file must be a map from ids to records, one check each; {} if there is none.  [value-is-well-formed]"`,
  );
});

test('a status has the fields it needs and no others', () => {
  expect(check('  status: moved\n  checked: 2020-05-01\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:3:11  \`to\` is missing, which \`moved\` needs. Add it.  [status-has-its-fields]"`,
  );
  expect(check('  status: answered\n  checked: 2020-05-01\n  to: https://example.org/b\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:3:11  \`answered\` has no field \`to\`. Take it out, or correct the status.  [status-has-its-fields]"`,
  );
  expect(check('  status: gone\n  checked: 2020-05-01\n  why: refused\n  since: 2020-04-01\n')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:3:11  \`why\` is \`refused\`, which does not mean that the page is gone; these do: not-found, removed, no-host. Correct one of them.  [status-has-its-fields]"`,
  );
});

test('gone is said only from a second day on', () => {
  const gone = (since: string) => check(`  status: gone\n  checked: 2020-05-01\n  why: not-found\n  since: ${since}\n`);
  expect(gone('2020-04-30')).toBe('');
  expect(gone('2020-05-01')).toMatchInlineSnapshot(
    `"content/tiny/link-health.yaml:6:10  This address is marked gone since 2020-05-01, but was last checked on 2020-05-01. It is gone only after a check on a second day.  [gone-is-seen-twice]"`,
  );
});
