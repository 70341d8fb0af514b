import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const citations = (from: string, to: string) => messages({ 'tiny/citations.yaml': swap(from, to) });

test('a misspelt citation is reported, and the meant one is not reported as uncited', () => {
  expect(brief('cite:spoke', 'cite:spoken')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:101  \`spoken\` is not a citation of citations.yaml. Did you mean \`spoke\`?  [cited-citation-exists]"`,
  );
  expect(brief('cite:spoke', 'cite:elsewhere')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:101  \`elsewhere\` is not a citation of citations.yaml. Add it, or name another.  [cited-citation-exists]"`,
  );
});

test('a link of the body is cited in a claim', () => {
  expect(brief('[was seen](cite:seen)', 'was seen')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:11:1  No claim cites \`seen\`. Cite it in the claim that it belongs to.  [body-link-is-in-one-claim]"`,
  );
  expect(brief('[this](#a-came)', '[this](cite:seen)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:113  \`seen\` is cited outside a claim. Put it inside the claim it belongs to.  [citation-sits-in-claim]"`,
  );
  expect(brief('A note of ours.', 'A note [of ours](cite:came).')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:25:17  \`came\` is cited outside a claim. Put it inside the claim it belongs to.  [citation-sits-in-claim]"`,
  );
});

test('a citation is cited once', () => {
  expect(brief('more may come', '[more](cite:spoke) may come')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:23:121  The citation \`spoke\` is cited a second time here. Cite it in one claim only.  [body-link-is-in-one-claim]"`,
  );
  expect(brief('cite:seen', 'cite:came')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:119  The citation \`came\` is cited a second time here. Cite it in one claim only.  [body-link-is-in-one-claim]"`,
  );
});

test('links of the credits need no claim and no finding', () => {
  expect(citations('paragraph: 4', 'paragraph: 3')).toMatchInlineSnapshot(`
    "content/tiny/citations.yaml:28:1  No claim cites \`credit\`. Cite it in the claim that it belongs to.  [body-link-is-in-one-claim]
    content/tiny/citations.yaml:28:1  This citation has no finding. Add it; only links of an article’s credits have none.  [finding-fits-evidence]"
  `);
  expect(citations('paragraph: 4', 'paragraph: 99')).toBe('');
});

test('a claim and its citation are of one paragraph', () => {
  expect(
    brief('paragraph="3" about="group-b" by="person-c"', 'paragraph="2" about="group-b" by="person-c"'),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:101  The claim is of paragraph 2, but its citation \`spoke\` is of paragraph 3. Correct one of them.  [paragraphs-agree]"`,
  );
  expect(citations('link: 4\n  paragraph: 3', 'link: 4\n  paragraph: 99')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:101  The claim is of paragraph 3, but its citation \`spoke\` is of paragraph 99. Correct one of them.  [paragraphs-agree]"`,
  );
});

test('a paragraph that the article does not have is reported once', () => {
  expect(
    brief('paragraph="3" about="group-b" by="person-c"', 'paragraph="99" about="group-b" by="person-c"'),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:31  The article has 3 paragraphs, so there is no paragraph 99. Give the right number.  [paragraph-exists]"`,
  );
});

test('links are numbered from 1 without gaps or repeats', () => {
  expect(citations('link: 2', 'link: 1')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:9  Link 1 is already \`came\`. Give each citation its own number.  [link-numbers-are-complete]"`,
  );
  expect(citations('link: 5', 'link: 50')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:28:17  Here is link 50, but there is no link 5. Number them without gaps, or mark \`/tiny/#cite-5\` as gone.  [link-numbers-are-complete]"`,
  );
});

test('a statement says who makes it', () => {
  expect(brief(' by="person-c"', '')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:61  This statement does not say who makes it. Add \`by\`.  [statement-names-speaker]"`,
  );
});
