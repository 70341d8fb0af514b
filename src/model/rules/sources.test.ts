import { expect, test } from 'vitest';
import { fixture, messages, swap } from '../fixture.ts';

const voice = (of: string) => `\n  voice: { kind: government-funded, of: ${of} }`;

test('a publisher has one voice, on every page of every brief', () => {
  const published = (voice: string) => messages({ 'tiny/sources.yaml': swap('Publisher b', `Publisher a${voice}`) });
  expect(published('')).toBe('');
  expect(published(voice('A-land'))).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:12:10  \`Publisher a\` has the voice \`government-funded, A-land\` here and no voice in \`page-a\`. Write the same in both.  [publisher-has-one-voice]"`,
  );
  expect(
    messages({
      'tiny/sources.yaml': (text) =>
        text
          .replace('Publisher a', `Publisher a${voice('A-land')}`)
          .replace('Publisher b', `Publisher a${voice('B-land')}`),
    }),
  ).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:13:10  \`Publisher a\` has the voice \`government-funded, B-land\` here and the voice \`government-funded, A-land\` in \`page-a\`. Write the same in both.  [publisher-has-one-voice]"`,
  );
  const twin = Object.fromEntries(
    ['brief.mdx', 'citations.yaml', 'sources.yaml', 'reports.yaml', 'corrections.yaml'].map((name) => [
      `twin/${name}`,
      fixture()[`content/tiny/${name}`] ?? '',
    ]),
  );
  expect(
    messages({
      ...twin,
      'twin/sources.yaml': swap('Publisher a', `Publisher a${voice('A-land')}`)(twin['twin/sources.yaml']!),
    }),
  ).toMatchInlineSnapshot(
    `"content/twin/sources.yaml:5:10  \`Publisher a\` has the voice \`government-funded, A-land\` here and no voice in \`page-a\`. Write the same in both.  [publisher-has-one-voice]"`,
  );
});

test('a voice is control or money, and whose', () => {
  const said = (text: string) => messages({ 'tiny/sources.yaml': swap('seen:', `voice: ${text}\n  seen:`) });
  expect(said('{ kind: state-controlled, of: A-land }')).toBe('');
  expect(said('state agency')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:10  \`voice\` is \`state agency\`; it must be a map of fields.  [value-is-well-formed]"`,
  );
  expect(said('{ kind: pro-government, of: A-land }')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:18  \`voice › kind\` cannot be \`pro-government\`. It is one of: state-controlled, government-funded.  [value-is-known]"`,
  );
  expect(said('{ kind: government-funded }')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:3  \`voice › of\` is missing in this source. Add it.  [field-is-present]"`,
  );
});
