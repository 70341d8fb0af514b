import { expect, test } from 'vitest';
import { messages, swap, type Changes } from '../fixture.ts';

/** What the check says of words alone beside those of the text. */
function told(alone: string, flow = 'it stayed', others: Changes = {}): string {
  const attribute = alone.includes('"') ? `alone='${alone}'` : `alone="${alone}"`;
  const tag = swap('side="both">Group B stayed', `side="both" ${attribute}>${flow}`);
  return messages({ ...others, 'tiny/brief.mdx': tag });
}

/** What it finds left out. */
const left = (alone: string, flow: string) =>
  /leaves out (.*), which/.exec(told(alone, flow))?.[1] ?? told(alone, flow);

test('words alone are another wording than that of the text', () => {
  expect(told('It stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is what the claim says in the text. Take it out; one wording serves for both.  [alone-is-another-wording]"`,
  );
  expect(told('Group B stayed')).toBe('');
});

test('words alone are plain, whole and short', () => {
  expect(told('')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is empty; it must hold a text.  [value-is-well-formed]"`,
  );
  expect(told('group B stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`group B stayed\`; it must begin with a capital letter, a digit or a quotation mark.  [value-is-well-formed]"`,
  );
  expect(told('Group B stayed.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group B stayed.\`; it must end without \`.\`.  [claim-is-whole-words]"`,
  );
  expect(told('Group B “stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group B “stayed\`; it must hold \`“\` with its partner.  [claim-is-whole-words]"`,
  );
  expect(told('Group B [stayed](cite:came)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group B [stayed](cite:came)\`; it must be plain text, and \`](\` would be printed as it is.  [text-is-plain]"`,
  );
  expect(told('Group {B} stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group {B} stayed\`; it must be plain text, and \`{\` would be printed as it is.  [text-is-plain]"`,
  );
  expect(told('Group *B* stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group *B* stayed\`; it must be plain text, and \`*\` would be printed as it is.  [text-is-plain]"`,
  );
  expect(told(`Group B ${'really '.repeat(100)}stayed`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group B really really really really really really really …\`; it must have at most 100 words, and has 103.  [text-is-short]"`,
  );
  expect(told('Group \u202eB stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:96  Here is the invisible character U+202E. Delete it.  [text-is-visible]"`,
  );
  expect(
    ['Group B stayed at Fish Ltd.', '1,000 stayed', '“Group B” stayed', 'Ödland’s Group B “stayed.”'].map((alone) =>
      told(alone),
    ),
  ).toEqual(['', '', '', '']);
});

test('words alone do not begin with one that points back', () => {
  expect(told('But Group B stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` begins with \`But\`, which points back. Begin with what the claim is about.  [alone-leans-on-nothing]"`,
  );
  const leaning = (alone: string) => /begins with `(.*)`/.exec(told(alone))?.[1];
  const pointing = {
    'She stayed': 'She',
    'Its men stayed': 'Its',
    'It’s a stay': 'It',
    'These men stayed': 'These',
    'Those in Group B stayed': 'Those',
    'Such groups stayed': 'Such',
    'Others stayed': 'Others',
    'Both stayed': 'Both',
    'The same group stayed': 'The same',
    'Even so, Group B stayed': 'Even so',
    'However Group B stayed': 'However',
    'All the same, Group B stayed': 'All the same',
    'Two days later Group B stayed': 'Two days later',
    'The next day Group B stayed': 'The next day',
    'Three of them stayed': 'Three of them',
    'Later that year Group B stayed': 'Later',
    'Here Group B stayed': 'Here',
    'There fought Group B': 'There',
    'There, Group B stayed': 'There',
    'There the men stayed': 'There',
  };
  expect(Object.keys(pointing).map(leaning)).toEqual(Object.values(pointing));
  const sentences = [
    'Those who came stayed',
    'So-called Group B stayed',
    'Both Group A and Group B stayed',
    'Two days after Group A, Group B stayed',
    'At the time of the war Group B stayed',
    'Thespians stayed',
    'There were men who stayed',
    'There served-out men stayed',
    'Hereford stayed',
    'Anders stayed',
  ];
  expect(sentences.map((alone) => told(alone))).toEqual(sentences.map(() => ''));
});

test('words alone name whom the text names, by any name', () => {
  expect(told('The regiment stayed', 'Group B stayed there')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` leaves out \`Group B\`, which the claim says in the text. Say it here too.  [alone-leaves-nothing-out]"`,
  );
  expect(left('The A Group stayed', 'Group A stayed there')).toBe('');
  expect(left('Men of Country A stayed', 'the Aish stayed')).toBe('');
  expect(left('Men stayed', 'the men of Country A stayed')).toBe('`Country A`');
  expect(left('Men of the northern legion', 'men of the Northern Legion, as Dr Smith-Jones’s')).toBe(
    '`Northern`, `Legion`, `Dr`, `Smith`, `Jones`',
  );
  expect(left('Smith and the International Court stayed', 'former men and the IC stayed with Smith’s')).toBe('');
  expect(left('Some stayed', 'Former men stayed. Then I, on Monday, left')).toBe('');
  expect(told('Men stayed', 'the men of Country A stayed', { 'groups.yaml': swap('what:', 'waht:') })).not.toContain(
    'alone',
  );
});

test('words alone have the numbers and dates of the text, however they are written', () => {
  expect(told('Group B stayed', 'it stayed for 20 days from 3 May 2020')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` leaves out \`20\`, \`3\`, \`May\`, \`2020\`, which the claim says in the text. Say them here too.  [alone-leaves-nothing-out]"`,
  );
  const same = {
    'fifteen hundred': '1,500',
    '2.5 million': '2,500,000',
    'one hundred and five': '105',
    'twenty-one': '21',
    'two dozen': '24',
    '20,000': 'twenty thousand',
  };
  for (const [flow, alone] of Object.entries(same)) {
    expect([flow, left(`Group B has ${alone}`, `${flow} are in it`)]).toEqual([flow, '']);
    expect([flow, left('Group B has many', `it has ${flow}`)]).toEqual([flow, `\`${flow}\``]);
  }
  expect(left('Group B has 20000', 'it has 2000, 20th or 20,001')).toBe('`2000`, `20`, `20,001`');
  expect(left('Group B has many', 'it has thousands, or one')).toBe('`thousands`');
  expect(left('Group B left on 5 May 2020', 'two days later the two of it, and these three, left')).toBe('');
});

test('words alone quote what the text quotes', () => {
  expect(told('Group B had “many more” men', 'it had “too many” men')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` leaves out \`too many\`, which the claim says in the text. Say it here too.  [alone-leaves-nothing-out]"`,
  );
  expect(left('Group B had too many men', 'it had “too many” men')).toBe('`too many`');
  expect(left('“Too many, far too many,” said Group B', 'it said “too many”')).toBe('');
});
