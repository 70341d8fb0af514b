import { expect, test } from 'vitest';
import { build } from '../build.ts';
import { fixture, messages, swap, type Changes } from '../fixture.ts';

const added = (text: string): Changes => ({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });
const claim = (text: string) => `<Claim id="new" paragraph="1" about="group-a" sort="report">${text}</Claim>`;

test('a comment is no part of what a brief says, wherever it is', () => {
  const read = (changes: Changes) => {
    const { model, problems } = build(fixture(changes));
    expect(problems).toEqual([]);
    // The comments shift what follows in their line, but nothing that a reader could see.
    const seen = new Set<object>();
    return JSON.stringify(model?.briefs, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      if (seen.has(value)) return undefined;
      seen.add(value);
      return value;
    });
  };
  const commented: Changes = {
    'tiny/brief.mdx': (text) =>
      text
        .replace('Arrivals</Section>', 'Arrivals{/* one */}</Section> {/* <b>no tag</b> */}')
        .replace('[came](cite:came)', '[came{/* ] */}](cite:came){/* [came](cite:came) */}')
        .replace('Group B stayed', 'Group B{/* or C? **no */} stayed')
        .replace('| who |', '| who {/* which? */}|')
        .replace('.\nThen', '. {/* then? */}\nThen')
        .replace(
          '\n## <Section id="numbers"',
          '\n{/* a\n\nlong one */}\n\n{/* and */} {/* more */}\n\n## <Section id="numbers"',
        )
        .replace('note of ours.', 'note of ours.{/* of whom? */}'),
  };
  expect(read(commented)).toBe(read({}));
});

test('a comment is no text outside a claim', () => {
  expect(messages(added(`${claim('New')}{/* . */}`))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This claim has no text around it. Write it in the lines of a paragraph, list item or table cell, with some text outside the tag, such as its full stop.  [claim-sits-in-text]"`,
  );
  expect(messages(added(claim('{/* New */}') + '.'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This claim has no text. Write what is claimed between the tags.  [claim-has-text]"`,
  );
  expect(messages(added('- {/* later */}\n- Two'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This item of a list is empty. Write it or take it out.  [list-is-meant]"`,
  );
  expect(messages(added('## <Section id="new">New</Section>\n\n{/* later */}'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This section is empty. Write something under its heading, or take it out.  [section-has-text]"`,
  );
  expect(messages({ 'tiny/brief.mdx': swap('[this](#a-came)', '[{/* this */}](#a-came)') })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:113  The link to \`#a-came\` has no text. Write its text.  [link-has-text]"`,
  );
});

test('a comment between two lines of a paragraph would make two of it', () => {
  expect(messages(added('One\n{/* two */}\nthree.'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:28:1  This comment divides a paragraph into two. Put an empty line before and after it, or write it inside a line.  [comment-divides-nothing]"`,
  );
  expect(messages(added('{/* zero */}\nOne\n{/* two */}\n\nThree.\n{/* four */}'))).toBe('');
});

test('other code in braces is no comment', () => {
  for (const code of ['{}', '{1}', "{' '}", '{/* a */ 1}', '{// a\n}'])
    expect(messages(added(`Text ${code} text.`)), code).toMatch(
      /^content\/tiny\/brief.mdx:27:6 {2}Here is an expression in braces\. .* {2}\[content-is-prose\]$/,
    );
  expect(messages(added('Text {/* not closed'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:6  This comment is not closed. Write */} at its end, in the same paragraph, heading or cell.  [mdx-parses]"`,
  );
  expect(messages(added('Text {/* not\n\nclosed */} text'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:6  This comment is not closed. Write */} at its end, in the same paragraph, heading or cell.  [mdx-parses]"`,
  );
});
