import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const citations = (from: string, to: string) => messages({ 'tiny/citations.yaml': swap(from, to) });

test('a misspelt source is reported, and the meant one is not reported as unused', () => {
  expect(citations('source: page-b', 'source: page-bb')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:9:17  \`page-bb\` is not a source of sources.yaml. Did you mean \`page-b\`?  [named-source-exists]"`,
  );
  expect(citations('source: page-b', 'source: elsewhere')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:9:17  \`elsewhere\` is not a source of sources.yaml. Add it, or name another.  [named-source-exists]"`,
  );
});

test('a citation names a source once', () => {
  expect(citations('source: page-b', 'source: page-a')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:9:17  The source \`page-a\` is named a second time for this citation. Say what it supports in one place.  [source-is-named-once]"`,
  );
});

test('a source is named by a citation', () => {
  expect(citations('    - { source: page-b, strength: direct, supports: They came too. }\n', '')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:8:1  No citation names the source \`page-b\`. Name it in citations.yaml or take it out.  [source-is-used]"`,
  );
});

test('a source whose citation has problems is not reported as unused', () => {
  expect(citations('link: 1', 'link: one')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:2:9  \`link\` is \`one\`; it must be a number.  [value-is-well-formed]"`,
  );
});

test('a source names a report of the list, and every report is named', () => {
  expect(messages({ 'tiny/sources.yaml': (text) => text.replaceAll('report-c', 'report-cc') })).toMatchInlineSnapshot(`
    "content/tiny/sources.yaml:20:11  \`report-cc\` is not a report of reports.yaml. Did you mean \`report-c\`?  [named-report-exists]
    content/tiny/sources.yaml:27:11  \`report-cc\` is not a report of reports.yaml. Did you mean \`report-c\`?  [named-report-exists]"
  `);
  expect(messages({ 'tiny/reports.yaml': (text) => `${text}report-z: Report Z\n` })).toMatchInlineSnapshot(
    `"content/tiny/reports.yaml:3:1  No source names the report \`report-z\`. Name it in sources.yaml or take it out.  [report-is-used]"`,
  );
});

test('supported needs a page that says all of it, and no page that contradicts it', () => {
  expect(citations('page-b, strength: direct', 'page-b, strength: contradicts')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:5:12  The finding is supported, but a page contradicts it. Lower the finding.  [finding-fits-evidence]"`,
  );
  expect(
    messages({ 'tiny/citations.yaml': (text) => text.replaceAll('strength: direct', 'strength: partial') }),
  ).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:5:12  The finding is supported, but no page supports it directly. Lower the finding or add the page.  [finding-fits-evidence]"`,
  );
});

test('partly supported needs a page that supports part of it', () => {
  expect(
    citations('page-c, strength: partial, supports: Person', 'page-c, strength: background, supports: Person'),
  ).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:23:12  The finding is partly supported, but no page supports any part of it. Lower the finding or add the page.  [finding-fits-evidence]"`,
  );
});

test('contested needs a page that contradicts it', () => {
  expect(
    citations('page-d, strength: contradicts, supports: Nobody', 'page-d, strength: partial, supports: Nobody'),
  ).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:15:12  The finding is contested, but no page contradicts it. Change the finding or add the page.  [finding-fits-evidence]"`,
  );
});

test('not found has no page but background', () => {
  const found = (strength: string) =>
    citations(
      'not found, evidence: []',
      `not found, evidence: [{ source: page-a, strength: ${strength}, supports: It. }]`,
    );
  expect(found('background')).toBe('');
  expect(found('partial')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:18:58  The finding is not found, but a page bears on it. Change the finding.  [finding-fits-evidence]"`,
  );
  expect(found('contradicts')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:18:58  The finding is not found, but a page bears on it. Change the finding.  [finding-fits-evidence]"`,
  );
});

test('a page denies what was said, which changes no finding', () => {
  const found = (finding: string, strength: string) =>
    messages({
      'tiny/citations.yaml': (text) =>
        text
          .replace(/(phrase: spoke\n  finding: ).*/, `$1${finding}`)
          .replace('partial, supports: Person C w', `${strength}, supports: Person C w`)
          .replace('contradicts, supports: Person', 'denies, supports: Person'),
    });
  expect(found('partly supported', 'partial')).toBe('');
  expect(found('supported', 'direct')).toBe('');
  expect(found('not found', 'background')).toBe('');
  expect(found('contested', 'direct')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:23:12  The finding is contested, but no page contradicts it. Change the finding or add the page.  [finding-fits-evidence]"`,
  );
});

test('only a statement can be denied', () => {
  expect(citations('page-d, strength: contradicts, supports: Nobody', 'page-d, strength: denies, supports: Nobody'))
    .toMatchInlineSnapshot(`
    "content/tiny/citations.yaml:15:12  The finding is contested, but no page contradicts it. Change the finding or add the page.  [finding-fits-evidence]
    content/tiny/citations.yaml:17:35  A page can deny only what a claim with \`sort="statement"\` reports. Write \`contradicts\`, or correct the \`sort\` of the claim.  [denial-is-of-a-statement]"
  `);
  expect(
    citations(
      'Producer A, evidence: []',
      'Producer A, evidence: [{ source: page-a, strength: denies, supports: It. }]',
    ),
  ).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:28:93  A page can deny only what a claim with \`sort="statement"\` reports. Write \`contradicts\`, or correct the \`sort\` of the claim.  [denial-is-of-a-statement]"`,
  );
});

test('a link of the body has a finding', () => {
  expect(citations(' finding: not found,', '')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:18:1  This citation has no finding. Add it; only links of an article’s credits have none.  [finding-fits-evidence]"`,
  );
});

test('a contradiction of what is not contested has an outcome', () => {
  expect(citations('  outcome: { word: denied, because: Person C denies it. }\n', '')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:23:12  A page contradicts part of this, but no outcome says so. Add the outcome, or make the finding contested.  [contradiction-has-outcome]"`,
  );
});
