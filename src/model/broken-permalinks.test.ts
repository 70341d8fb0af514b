import { expect, test } from 'vitest';
import { messages, type Changes } from './fixture.ts';

const listed = (line: string): Changes => ({ 'permalinks.txt': (text) => `${text}${line}\n` });

// Lines of permalinks.txt that are no address of ours, or not what they say, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'a space after an address': [
    listed('/about/ '),
    'content/permalinks.txt:6:1  There are spaces before or after `/about/`. Take them out.  [permalink-is-well-formed]',
  ],
  'a space before an address': [
    listed(' /about/'),
    'content/permalinks.txt:6:1  There are spaces before or after `/about/`. Take them out.  [permalink-is-well-formed]',
  ],
  'a tab in a tombstone': [
    listed('/old/\tgone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/old/\\u{9}gone 2020-01-01 It was wrong.` is not an address. Write an address that begins with /, alone or followed by `gone 2026-12-31 the reason`.  [permalink-is-well-formed]',
  ],
  'an address without its last slash': [
    listed('/about'),
    'content/permalinks.txt:6:1  `/about` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address that climbs out': [
    listed('/tiny/../../old/ gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/tiny/../../old/` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address that climbs out in codes': [
    listed('/%2e%2e/old/ gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/%2e%2e/old/` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address of another host': [
    listed('//example.org/ gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `//example.org/` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address with a query': [
    listed('/search/?q=a'),
    'content/permalinks.txt:6:1  `/search/?q=a` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address with two anchors': [
    listed('/tiny/#a#b gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/tiny/#a#b` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address with a tag': [
    listed('/<script>/ gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/<script>/` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]',
  ],
  'an address of a file': [
    listed('/feed.xml gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/feed.xml` is the address of a file, and only pages can be marked as gone. Remove the mark.  [permalink-is-well-formed]',
  ],
  'a file that the site has no more': [
    listed('/data/old.csv'),
    'content/permalinks.txt:6:1  `/data/old.csv` was published, and the site has no such file now. Correct the line, or let the site publish the file again: a file cannot be marked as gone.  [permalink-resolves]',
  ],
  'a file with a misspelt name': [
    listed('/data/claim.csv'),
    'content/permalinks.txt:6:1  `/data/claim.csv` was published, and the site has no such file now. Is it `/data/claims.csv` now? Correct the line, or let the site publish the file again: a file cannot be marked as gone.  [permalink-resolves]',
  ],
  'a tombstone on a page that is not there': [
    listed('/old/#claim gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/old/#claim` is gone, so its page `/old/` must be too. Mark that one as gone too.  [permalink-resolves]',
  ],
  'a tombstone for a former id that still leads on': [
    listed('/tiny/#more-to-come gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/tiny/#more-to-come` is marked as gone and is still published. Remove the mark.  [permalink-resolves]',
  ],
  'a tombstone with a day of another form': [
    listed('/old/ gone 1.1.2020 It was wrong.'),
    'content/permalinks.txt:6:1  `/old/ gone 1.1.2020 It was wrong.` is not an address. Write an address that begins with /, alone or followed by `gone 2026-12-31 the reason`.  [permalink-is-well-formed]',
  ],
  'two tombstones for one address': [
    listed('/old/ gone 2020-01-01 One.\n/old/ gone 2020-01-02 Two.'),
    'content/permalinks.txt:7:1  `/old/` is here a second time. Keep one of them.  [key-is-unique]',
  ],
  'two numbers for one citation': [
    listed('/tiny/#cite-1 is came\n/tiny/#cite-2 is came'),
    'content/permalinks.txt:7:1  `/tiny/#cite-2` is of the citation `came`, and so is `/tiny/#cite-1` in line 6. A citation keeps one number: restore in one of them the citation that it was published for.  [link-number-is-permanent]',
  ],
  'a tombstone on an id that every page has': [
    listed('/tiny/#main gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/tiny/#main` is an address that the site uses itself, so it cannot be gone. Take the line out.  [id-is-not-reserved]',
  ],
  'a tombstone on a note': [
    listed('/tiny/#fn-note gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/tiny/#fn-note` is an address that the site uses itself, so it cannot be gone. Take the line out.  [id-is-not-reserved]',
  ],
  'a tombstone on the 404 page': [
    listed('/404/ gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/404/` is an address that the site uses itself, so it cannot be gone. Take the line out.  [id-is-not-reserved]',
  ],
  'a tombstone in the folder of the index': [
    listed('/pagefind/ gone 2020-01-01 It was wrong.'),
    'content/permalinks.txt:6:1  `/pagefind/` is an address that the site uses itself, so it cannot be gone. Take the line out.  [id-is-not-reserved]',
  ],
  'a remark without a space': [
    listed('#remark'),
    'content/permalinks.txt:6:1  `#remark` is not an address. Write an address that begins with /, alone or followed by `gone 2026-12-31 the reason`.  [permalink-is-well-formed]',
  ],
  'a reason with markup': [
    listed('/old/ gone 2020-01-01 It was <b>wrong</b>.'),
    'content/permalinks.txt:6:23  The reason must be plain text, and `<b>` would be printed as it is.  [text-is-plain]',
  ],
  'a reason without end': [
    listed(`/old/ gone 2020-01-01 It was wr${'o'.repeat(290)}ng.`),
    'content/permalinks.txt:6:23  The reason must have at most 300 characters, and has 302.  [text-is-short]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
