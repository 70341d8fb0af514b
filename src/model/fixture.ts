import { build } from './build.ts';
import { printProblems } from './problem.ts';
import type { Texts } from './read/text.ts';

/** Files of `content/` by path below it, each with its new text, an edit of its text, or `undefined` to take it away. */
export type Changes = Readonly<Record<string, string | ((text: string) => string) | undefined>>;

/** Signs of YAML, Markdown and MDX, and forbidden characters, for tests that put them in the wrong places. */
export const straySigns = [
  '<',
  '</',
  '{',
  '}',
  '[',
  '](',
  '[^',
  '`',
  '&',
  '*',
  '!',
  '? ',
  '- ',
  ': ',
  '\t',
  '\r',
  '\0',
  '---\n',
  '|-\n',
  '\ud800',
] as const;

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Tiny Site\npublisher: ""\ncontact: ""\n',
  'groups.yaml': `group-a:
  name: Group A
  aliases: [The A Group]
  what: The first group
  side: both
  countries: [country-a]
group-b:
  name: Group B
  what: The second group
`,
  'countries.yaml': 'country-a:\n  name: Country A\n  sort: country\n  demonyms: [Aish]\n',
  'people.yaml': 'person-c:\n  name: Person C\n  what: An official\n  countries: [country-a]\n',
  'permalinks.txt': '# Comment\n/\n/tiny/#a-came\n/tiny/#coming\n/tiny/#lost gone 2020-03-01 It was a mistake.\n',
  'tiny/brief.mdx': `---
title: A tiny brief
summary: Just enough of everything.
basedOn: { title: A tiny article, author: Author A, producer: Producer A, events: to January, asOf: 2020-01, paragraphs: 3 }
published: 2020-02-01
updated: 2020-02-02
keyFindings: [a-came, b-stayed, many-came, c-spoke, more-may-come]
sides: [{ id: both, name: both sides, words: on both sides, mark: both }]
counts: [{ id: arrived, name: arrived }]
---
## <Section id="arrivals" formerly="coming">Arrivals</Section>
<Claim id="a-came" paragraph="1" about="group-a country-a" when="2020-01" sort="report">Group A [came](cite:came) and [was seen](cite:seen)</Claim>.[^note]

- <Claim id="b-stayed" paragraph="1" about="group-b" sort="judgement" side="both">Group B stayed</Claim>, after [this](#a-came).

## <Section id="numbers">Numbers and words</Section>

| who | how many |
| --- | --- |
| Group A | <Claim id="many-came" paragraph="2" about="group-a" sort="estimate" count="1000-3000" counts="arrived">[many](cite:counted) came</Claim> |

In short, <Claim id="c-spoke" paragraph="3" about="group-b" by="person-c" sort="statement">Person C [spoke](cite:spoke)</Claim>.
Then <Claim id="more-may-come" formerly="more-to-come" paragraph="3" about="group-b" by='"an official"' sort="forecast">more may come</Claim>.

[^note]: A note of ours.
`,
  'tiny/citations.yaml': `came:
  link: 1
  paragraph: 1
  phrase: came
  finding: supported
  caution: It was in winter.
  evidence:
    - { source: page-a, strength: direct, supports: They came. }
    - { source: page-b, strength: direct, supports: They came too. }
    - { source: page-c, strength: partial, supports: Some came. }
seen:
  link: 2
  paragraph: 1
  phrase: was seen
  finding: contested
  evidence:
    - { source: page-d, strength: contradicts, supports: Nobody was seen. }
counted: { link: 3, paragraph: 2, phrase: many, finding: not found, evidence: [] }
spoke:
  link: 4
  paragraph: 3
  phrase: spoke
  finding: partly supported
  outcome: { word: denied, because: Person C denies it. }
  evidence:
    - { source: page-c, strength: partial, supports: Person C whispered. }
    - { source: page-d, strength: contradicts, supports: Person C was silent. }
credit: { link: 5, paragraph: 4, phrase: Producer A, evidence: [] }
`,
  'tiny/sources.yaml': ['a', 'b', 'c', 'd'].map(page).join(''),
  'tiny/reports.yaml': 'report-a: Report A\nreport-c: Report C\n',
  'tiny/corrections.yaml': '- { date: 2020-03-01, claim: b-stayed, changed: It said left., why: It was wrong. }\n',
};

/** The tiny brief as one that restates no article. */
export const noArticle: Changes = {
  'tiny/brief.mdx': (text) => text.replace(/^basedOn: .*\n/m, '').replaceAll(/ paragraph="\d"/g, ''),
  'tiny/citations.yaml': (text) =>
    text.replace(/^credit: .*\n/m, '').replaceAll(/^  paragraph: .*\n| paragraph: 2,/gm, ''),
};

/** The tiny brief as small as can be: a claim, no article, no link and nothing that a claim is about. */
export const noLinks: Changes = {
  'tiny/brief.mdx': `---
title: A tiny brief
summary: Just a claim.
published: 2020-02-01
updated: 2020-02-02
keyFindings: [b-stayed]
---
## <Section id="arrivals">Arrivals</Section>
<Claim id="b-stayed" sort="judgement">Group B stayed</Claim>.
`,
  ...Object.fromEntries(
    ['groups', 'countries', 'people', 'tiny/citations', 'tiny/sources'].map((name) => [`${name}.yaml`, '{}\n']),
  ),
  'tiny/reports.yaml': undefined,
  'permalinks.txt': '/\n',
};

/** The tiny brief as one of an article whose links are kept and much else is known, with a source of its own. */
export const keptLinks: Changes = {
  'tiny/brief.mdx': swap(
    'basedOn: {',
    'basedOn: { links: kept, published: 2020-01-31, url: https://example.org/article, terms: in the public domain,',
  ),
  'tiny/sources.yaml': swap('seen:', 'from: article\n  archived: https://example.org/copy\n  seen:'),
};

function page(letter: string): string {
  const report = letter < 'c' ? 'report-a' : 'report-c';
  return `page-${letter}:
  title: Page ${letter}
  titleFrom: page
  publisher: Publisher ${letter}
  seen: 2020-02-01
  report: ${report}
  url: https://example.org/${letter}
`;
}

/** A tiny content without problems, changed where asked. */
export function fixture(changes: Changes = {}): Texts {
  const texts: Record<string, string> = { ...FILES };
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) delete texts[path];
    else texts[path] = typeof change === 'string' ? change : change(texts[path] ?? '');
  }
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`content/${path}`, text]));
}

/** An edit that puts one text in the place of another, which must be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The fixture does not hold ${from}.`);
    return text.replace(from, () => to);
  };
}

/** What an editor reads after changing the tiny content. */
export function messages(changes: Changes): string {
  return printProblems(build(fixture(changes)).problems);
}
