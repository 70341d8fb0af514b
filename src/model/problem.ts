/** A place in a content file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a file begins, for what is wrong with the whole of it. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Something for an editor to correct: where, which rule it breaks, and what to do. */
export interface Problem extends Place {
  readonly rule: Rule;
  readonly message: string;
}

/** Which rule is broken, and what to do. */
export type Fault = readonly [rule: Rule, message: string];

/** Every rule of the content, named after the truth it protects, with that truth in a sentence. */
export const rules = {
  'file-is-known': 'Every file in content/ is one that the site reads.',
  'file-is-there': 'Every file of the content exists.',
  'file-is-not-too-long': 'No file is longer than its kind needs.',
  'text-is-utf8': 'Every file is valid UTF-8 without lost letters, and so is its name.',
  'merge-is-finished': 'No file holds the marks of an unfinished merge.',
  'text-is-visible': 'No text holds invisible characters, such as control and direction characters.',
  'letter-is-one-sign':
    'A letter with a mark is one sign where Unicode has it, and none has more than two marks beside it.',
  'word-is-of-one-script': 'A word has letters of one script.',
  'yaml-parses': 'Every YAML text parses.',
  'yaml-is-plain':
    'YAML has no directives, anchors, aliases or tags, no keys that are not words, and no comments after a text.',
  'key-is-unique': 'No key is used twice in one record.',
  'front-matter-is-there': 'A brief begins with front matter.',
  'brief-has-claims': 'A brief holds claims.',
  'mdx-parses': 'Every brief parses as MDX.',
  'field-is-known': 'A record has only fields that its kind knows.',
  'field-is-present': 'A record has every field that its kind needs.',
  'value-is-known': 'A field with a fixed list of words has one of them.',
  'value-is-well-formed': 'A value has the form its field needs.',
  'id-is-well-formed': 'Ids are kebab-case words: a–z, 0–9 and single hyphens.',
  'id-is-unique': 'An id names one thing.',
  'id-is-not-reserved': 'No id takes a name that the site uses itself.',
  'id-hides-no-text': 'No id is one for which reader modes leave its text out.',
  'name-is-unique': 'A name or alias belongs to one group, country or person.',
  'synonym-is-in-the-texts': 'The word of a synonym is in a text of a brief.',
  'synonym-is-one': 'A spelling is there once among the synonyms.',
  'synonym-is-no-name': 'A spelling of a synonym is no name or alias of a group, country or person.',
  'date-is-real': 'A date is a day, month or year of the calendar.',
  'update-follows-publication': 'A brief is not updated before it is published.',
  'publication-follows-the-state': 'A brief is not published before what it reports.',
  'page-is-seen-after-publication': 'A page is not seen before it is published.',
  'later-source-is-marked': 'A source that came after what the brief reports is marked as later, and no other is.',
  'event-is-not-after-the-state': 'Only a forecast is dated after what the brief reports.',
  'date-is-not-in-the-future': 'Nothing is published, seen, corrected or gone on a day in the future.',
  'address-is-http': 'An address is that of a page on the public web, as a browser shows it.',
  'text-is-plain': 'A text in YAML or in an attribute is plain: no markup, no quotation marks around it.',
  'text-is-short': 'No text is longer than its place has room for.',
  'caution-is-short': 'A caution has at most 45 words.',
  'content-is-prose':
    'A brief holds prose, tables and footnotes: no code, HTML, images, task lists or link definitions.',
  'tag-is-known': 'The only tags are Claim and Section.',
  'heading-is-section': 'Every heading is a ## heading whose whole text is a Section.',
  'section-has-text': 'A section has a heading text, and something under it.',
  'markup-is-whole': 'What looks like markup is markup, so that no sign of it is printed.',
  'list-is-meant': 'Signs that begin a list are meant to, and each item has text.',
  'line-is-of-its-block': 'A line is a part of a list item, footnote or table only if it looks so.',
  'comment-divides-nothing': 'A comment is not part of a paragraph and divides none.',
  'table-has-no-alignment': 'Table columns are not aligned in the Markdown.',
  'table-row-fits-its-head': 'No row of a table has more cells than its head.',
  'table-has-text': 'A table has a head with words and rows with text.',
  'claim-has-text': 'A claim has text.',
  'claim-is-whole-words': 'A claim begins and ends with its own words; the full stop is outside.',
  'alone-is-another-wording': 'What a claim says alone is not what it says in the text.',
  'alone-leans-on-nothing': 'What a claim says alone does not begin with a word that points back.',
  'alone-leaves-nothing-out': 'What a claim says alone has every number, date, name and quotation of its text.',
  'claim-sits-in-text': 'A claim is inside a paragraph, list item or table cell.',
  'claim-sits-in-section': 'A claim is inside a section.',
  'claims-do-not-nest': 'No claim is inside another.',
  'link-is-well-formed': 'What looks like a link is one.',
  'link-scheme-is-known': 'A link in a brief goes to cite: or to #.',
  'link-target-exists': 'A # link goes to a claim or section of the brief.',
  'link-has-text': 'A link has text.',
  'citation-sits-in-claim': 'A citation is cited inside a claim.',
  'cited-citation-exists': 'What is cited is in citations.yaml.',
  'body-link-is-in-one-claim': 'Every link is in exactly one claim, except those of an article’s credits.',
  'link-numbers-are-complete': 'The links are numbered from 1 without gaps or repeats.',
  'link-number-is-permanent': 'A link keeps the number that it was published with.',
  'paragraph-exists': 'A paragraph number is one of the article’s, if there is one.',
  'paragraphs-agree': 'A claim and its citation are of the same paragraph.',
  'named-entity-exists': 'A named group, country or person has a record.',
  'named-side-exists': 'A named side is in the front matter of the brief, that of a group in any brief’s.',
  'side-is-one': 'A side that two briefs name is the same in both.',
  'named-count-exists': 'What a number counts is named in the front matter.',
  'named-source-exists': 'A named source has a record.',
  'named-report-exists': 'A named report has a record.',
  'named-claim-exists': 'A named claim is in the brief.',
  'source-is-used': 'A citation names every source, as evidence or for what happened since.',
  'source-is-recorded-once': 'A page has one record among the sources.',
  'copy-is-of-its-page': 'An archived copy is one of its page, elsewhere.',
  'source-is-named-once': 'A citation names a source once.',
  'own-source-needs-kept-links': 'A source is the article’s own only where the article’s links are kept.',
  'report-is-used': 'A source names every report.',
  'check-is-of-the-address': 'A check of an address is of the address that its source has.',
  'status-has-its-fields': 'The status of an address has the fields it needs and no others.',
  'gone-is-seen-twice': 'An address is gone only if it had no page on two different days.',
  'count-has-its-words': 'A count says what it counts.',
  'count-is-what-the-claim-says': 'A count is a number that its claim says, if it says one.',
  'counted-is-about': 'Who is counted is one of those that the claim is about.',
  'term-is-used': 'Every count and side of the front matter is that of a claim; a side may be that of a group.',
  'death-is-of-a-person': 'A claim of a death is about a person who has a record.',
  'record-is-used': 'Every group, country and person is in a text or in another record.',
  'statement-names-speaker': 'A statement says who makes it.',
  'finding-fits-evidence': 'A finding is what its evidence allows.',
  'contradiction-has-outcome':
    'Where a page contradicts a claim that is not contested, an outcome says what was found.',
  'denial-is-of-a-statement': 'A page denies only what a statement says; what a claim asserts itself, it contradicts.',
  'since-is-one-sentence': 'What happened since is one sentence of at most 60 words.',
  'since-is-dated-since': 'What happened since is dated after what the brief reports and not after its last update.',
  'since-is-in-order': 'What happened since is in order, the oldest first.',
  'since-is-of-a-claim': 'What happened since belongs to a citation that a claim cites.',
  'since-names-later-sources': 'What happened since names sources that are marked as later.',
  'title-is-one': 'No two claims or reports of a brief have the same words.',
  'publisher-has-one-spelling': 'A publisher is written alike wherever it is named.',
  'publisher-has-one-voice': 'What a state has to do with a publisher is the same wherever that publisher is named.',
  'footnote-is-defined': 'Every footnote that is referred to has a text.',
  'footnote-is-used': 'Every footnote is referred to.',
  'footnote-has-name': 'A footnote label is a word, not a number.',
  'footnote-is-unique': 'A footnote label is defined once.',
  'edition-is-there': 'Every edition that is listed has its file.',
  'edition-is-listed': 'Every file of an edition is listed.',
  'edition-never-changes': 'The file of an edition is the one that was published.',
  'edition-is-readable': 'The file of an edition has a form that the site can read.',
  'edition-is-its-own': 'The file of an edition belongs to the brief and the day it is listed for.',
  'editions-are-in-order': 'Editions are listed oldest first.',
  'permalink-is-well-formed': 'A line of permalinks.txt is an address, or an address that is gone.',
  'address-is-listed': 'Every address that is published is in permalinks.txt.',
  'permalink-resolves': 'A published address still leads somewhere, even if its page is gone.',
} as const;

/** The name of a rule. */
export type Rule = keyof typeof rules;

/** A problem at a place. */
export function problem(place: Place, rule: Rule, message: string): Problem {
  return { file: place.file, line: place.line, column: place.column, rule, message };
}

/** The faults of a place as its problems. */
export function problemsAt(place: Place, ...faults: readonly (Fault | false | undefined)[]): Problem[] {
  return faults.flatMap((fault) => (fault ? [problem(place, ...fault)] : []));
}

/** The problem of a file that is not there. */
export function missingFile(file: string): Problem {
  return problem(startOf(file), 'file-is-there', 'This file is missing. Add it.');
}

/** All problems by place, one per line: `file:line:column  message  [rule]`. */
export function printProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
  return sorted.map((p) => `${plain(p.file)}:${p.line}:${p.column}  ${p.message}  [${p.rule}]`).join('\n');
}

/** A value as a message shows it: short, on one line, without characters that could harm a terminal. */
export function shown(value: unknown): string {
  const isOdd = value === undefined || typeof value === 'number';
  const text = plain(typeof value === 'string' ? value : isOdd ? String(value) : JSON.stringify(value));
  const characters = [...text];
  return `\`${characters.length > 100 ? `${characters.slice(0, 57).join('')}…` : text}\``;
}

function plain(text: string): string {
  return text.replace(/\p{C}/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}

/** The number of a text’s first character as Unicode writes it. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
