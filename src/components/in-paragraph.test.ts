import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { paragraphOf } from './in-paragraph.ts';

const briefWith = (prose: string) => {
  const texts = fixture();
  const file = 'content/tiny/brief.mdx';
  return build({ ...texts, [file]: `${texts[file]}\n${prose}\n` }).model!.briefs[0]!;
};

test('a claim whose words are part of another is shown as itself, with its own verdict', () => {
  const claim = (id: string, text: string) =>
    `<Claim id="${id}" paragraph="1" about="group-a" sort="report">${text}</Claim>`;
  const brief = briefWith(
    `${claim('left', 'Group B left')}. Then, *as ${claim('long-left', 'before the winter Group B left the country')}*.`,
  );
  const words = [
    { text: 'Group B left', claim: 'left' },
    { text: '. Then, ' },
    { text: 'as ' },
    { text: 'before the winter Group B left the country', claim: 'long-left' },
    { text: '.' },
  ];
  for (const id of ['left', 'long-left']) {
    const claimed = brief.claims.find((one) => one.id === id)!;
    const shown = paragraphOf(brief, claimed).map(({ text, claim }) => ({ text, ...(claim && { claim: claim.id }) }));
    expect(shown).toEqual(words);
  }
});
