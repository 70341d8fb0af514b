import { expect, test } from 'vitest';
import { swap, messages, type Changes } from './fixture.ts';

const edit =
  (file: string) =>
  (from: string, to: string): Changes => ({ [file]: swap(from, to) });
const citations = edit('tiny/citations.yaml');
const sources = edit('tiny/sources.yaml');
const corrections = edit('tiny/corrections.yaml');
const reports = edit('tiny/reports.yaml');

// The same for the records of a brief: citations, sources, reports and corrections.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'a NUL written as an escape': [
    reports('Report A', '"Report\\0A"'),
    'content/tiny/reports.yaml:1:11  Here the invisible character U+0000 is written as an escape. Take it out.  [text-is-visible]',
  ],
  'half of a character written as an escape': [
    sources('Page a', '"Page\\ud800"'),
    'content/tiny/sources.yaml:2:10  Here the invisible character U+D800 is written as an escape. Take it out.  [text-is-visible]',
  ],
  'a link without a number': [
    citations('link: 3', 'link:'),
    'content/tiny/citations.yaml:18:17  `link` is empty. Write it, or take it out if it is not needed.  [value-is-well-formed]',
  ],
  'a paragraph below the first': [
    citations('paragraph: 2', 'paragraph: -1'),
    'content/tiny/citations.yaml:18:32  `paragraph` is `-1`; it must be at least 1.  [value-is-well-formed]',
  ],
  'a finding that is a list': [
    citations('finding: contested', 'finding: [contested]'),
    'content/tiny/citations.yaml:15:12  `finding` cannot be `["contested"]`. It is one of: contested, not found, partly supported, supported.  [value-is-known]',
  ],
  'evidence that is only an id': [
    citations('- { source: page-a, strength: direct, supports: They came. }', '- page-a'),
    'content/tiny/citations.yaml:8:7  `evidence › 1` is `page-a`; it must be a map of fields.  [value-is-well-formed]',
  ],
  'an outcome that is only a word': [
    citations('{ word: denied, because: Person C denies it. }', 'denied'),
    'content/tiny/citations.yaml:24:12  `outcome` is `denied`; it must be a map of fields.  [value-is-well-formed]',
  ],
  'a caution without words': [
    citations('It was in winter.', '"\u00a0"'),
    'content/tiny/citations.yaml:6:12  `caution` is ` `; it must hold a text.  [value-is-well-formed]',
  ],
  'a day that is not in February': [
    sources('seen: 2020-02-01', 'seen: 2023-02-30'),
    'content/tiny/sources.yaml:5:9  `seen` is `2023-02-30`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]',
  ],
  'a day with slashes': [
    sources('seen: 2020-02-01', 'seen: 01/02/2020'),
    'content/tiny/sources.yaml:5:9  `seen` is `01/02/2020`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]',
  ],
  'the year nought': [
    sources('seen: 2020-02-01', 'seen: 0000-01-01'),
    'content/tiny/sources.yaml:5:9  `seen` is `0000-01-01`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]',
  ],
  'a title that is only the note on it': [
    sources('Page a', '"[title from URL] "'),
    'content/tiny/sources.yaml:2:10  `title` is `[title from URL] `; it must hold a title as well as the note that it was read from the address.  [value-is-well-formed]',
  ],
  'a page seen before it was published': [
    sources('seen: 2020-02-01', 'published: 2020-02-02\n  later: true\n  seen: 2020-02-01'),
    'content/tiny/sources.yaml:7:9  This page was seen on 2020-02-01, before it was published on 2020-02-02. Correct one of them.  [page-is-seen-after-publication]',
  ],
  'an address with a space': [
    sources('https://example.org/a', 'https://example.org/a b'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/a b`; it must not hold a space; after the host, write %20 instead.  [address-is-http]',
  ],
  'an address with an invalid sign': [
    sources('https://example.org/a', 'https://example.org/a|b'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/a|b`; it must not hold `|`; after the host, write %7C instead.  [address-is-http]',
  ],
  'an address with a bracket': [
    sources('https://example.org/a', '"https://example.org/{x}"'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/{x}`; it must not hold `{`; after the host, write %7B instead.  [address-is-http]',
  ],
  'an address with a space in its host': [
    sources('https://example.org/a', 'https://exa mple.org'),
    'content/tiny/sources.yaml:7:8  `url` is `https://exa mple.org`; it must not hold a space; after the host, write %20 instead.  [address-is-http]',
  ],
  'an address with a space that does not break': [
    sources('https://example.org/a', 'https://example.org/a\u00a0b'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/a\u00a0b`; it must not hold U+00A0; after the host, write %C2%A0 instead.  [address-is-http]',
  ],
  'an address with an invalid port': [
    sources('https://example.org/a', 'https://example.org:99999/'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org:99999/`; it must have a port of at most 65535.  [address-is-http]',
  ],
  'an address with an invalid host': [
    sources('https://example.org/a', 'https://exa%mple.org/'),
    'content/tiny/sources.yaml:7:8  `url` is `https://exa%mple.org/`; it must name a host, such as example.org.  [address-is-http]',
  ],
  'an address with a scheme in capitals': [
    sources('https://example.org/a', 'HTTPS://EXAMPLE.ORG/'),
    'content/tiny/sources.yaml:7:8  `url` is `HTTPS://EXAMPLE.ORG/`; it must begin with http:// or https:// in lower case.  [address-is-http]',
  ],
  'an address that hides its host behind a user': [
    sources('https://example.org/a', 'https://example.org@evil.example/a'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org@evil.example/a`; it must name no user before the host, which would hide where it leads.  [address-is-http]',
  ],
  'one page recorded twice': [
    sources('https://example.org/b', 'https://example.org/a'),
    'content/tiny/sources.yaml:14:8  The page of `page-b` is already recorded as `page-a`. Keep one of them.  [source-is-recorded-once]',
  ],
  'one page recorded twice, at addresses that differ by nothing': [
    sources('https://example.org/b', 'http://www.example.org/a/'),
    'content/tiny/sources.yaml:14:8  The page of `page-b` is already recorded as `page-a` at `https://example.org/a`. Keep one of them.  [source-is-recorded-once]',
  ],
  'an address pasted from HTML': [
    sources('https://example.org/a', 'https://example.org/?a=1&amp;b=2'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/?a=1&amp;b=2`; it must be as the browser shows it, and `&amp;` is how HTML writes one sign; write that sign.  [address-is-http]',
  ],
  'an address without a domain': [
    sources('https://example.org/a', 'https://cbsnews'),
    'content/tiny/sources.yaml:7:8  `url` is `https://cbsnews`; it must name a host that everybody can reach, such as example.org.  [address-is-http]',
  ],
  'a report without a name': [
    reports('report-a: Report A', 'report-a:'),
    'content/tiny/reports.yaml:1:10  This report is empty. Write it, or take it out if it is not needed.  [value-is-well-formed]',
  ],
  'a correction of a former id': [
    corrections('claim: b-stayed', 'claim: more-to-come'),
    'content/tiny/corrections.yaml:1:30  `more-to-come` is not a claim of this brief. It is a former id of `more-may-come`; name that one.  [named-claim-exists]',
  ],
  'a correction of a section': [
    corrections('claim: b-stayed', 'claim: arrivals'),
    'content/tiny/corrections.yaml:1:30  `arrivals` is not a claim of this brief. Add it, or name another.  [named-claim-exists]',
  ],
  'a correction without a reason': [
    corrections(', why: It was wrong.', ''),
    'content/tiny/corrections.yaml:1:3  `why` is missing in this correction. Add it.  [field-is-present]',
  ],
  'an address with half an escape': [
    sources('https://example.org/a', 'https://example.org/a%2'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/a%2`; it must not hold a % that stands for no sign; write %25 for the sign itself.  [address-is-http]',
  ],
  'an address with a step up': [
    sources('https://example.org/a', 'https://example.org/b/../a'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/b/../a`; it must be as the browser shows it, without `/./` and `/../`.  [address-is-http]',
  ],
  'an address with the comma behind it': [
    sources('https://example.org/a', 'https://example.org/a,'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/a,`; it must end without `,`, which belongs to the sentence around it; write %2C if it does not.  [address-is-http]',
  ],
  'an address with the bracket around it': [
    sources('https://example.org/a', 'https://example.org/a_(b))'),
    'content/tiny/sources.yaml:7:8  `url` is `https://example.org/a_(b))`; it must end without `)`, which belongs to the sentence around it; write %29 if it does not.  [address-is-http]',
  ],
  'an archived copy that is the page': [
    sources('seen:', 'archived: https://www.example.org/a#b\n  seen:'),
    'content/tiny/sources.yaml:5:13  This is the page itself. Write the address of a stored copy of it, or take it out.  [copy-is-of-its-page]',
  ],
  'an archived copy of another page': [
    sources('seen:', 'archived: https://web.archive.org/web/2020/https://example.org/b\n  seen:'),
    'content/tiny/sources.yaml:5:13  This is a stored copy of `page-b`. Write that of `page-a`, or take it out.  [copy-is-of-its-page]',
  ],
  'an archived copy that is already that of another page': [
    { 'tiny/sources.yaml': (text) => text.replaceAll(/url: .*[ab]$/gm, '$&\n  archived: https://example.net/x') },
    'content/tiny/sources.yaml:16:13  This is a stored copy of `page-a`. Write that of `page-b`, or take it out.  [copy-is-of-its-page]',
  ],
  'a publisher in another spelling': [
    sources('publisher: Publisher b', 'publisher: PUBLISHER-A'),
    'content/tiny/sources.yaml:11:14  `PUBLISHER-A` is written `Publisher a` in `page-a`, and would count as another report. Write it alike.  [publisher-has-one-spelling]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
