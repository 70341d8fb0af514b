import { expect, test } from 'vitest';
import { swap, messages, type Changes } from './fixture.ts';

const edit =
  (file: string) =>
  (from: string, to: string): Changes => ({ [file]: swap(from, to) });
const groups = edit('groups.yaml');
const countries = edit('countries.yaml');
const people = edit('people.yaml');
const site = edit('site.yaml');

// Values that are not what their field needs, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'a name that is a yes of another kind': [
    groups('name: Group B', 'name: true'),
    'content/groups.yaml:8:9  `name` is `true`; it must be a text. Put it in quotation marks.  [value-is-well-formed]',
  ],
  'a name that is no number at all': [
    groups('name: Group B', 'name: .nan'),
    'content/groups.yaml:8:9  `name` is `NaN`; it must be a text. Put it in quotation marks.  [value-is-well-formed]',
  ],
  'a name that is a number written in eights': [
    groups('name: Group B', 'name: 0o17'),
    'content/groups.yaml:8:9  `name` is `15`; it must be a text. Put it in quotation marks.  [value-is-well-formed]',
  ],
  'a name that is a list': [
    groups('name: Group B', 'name: [Group B]'),
    'content/groups.yaml:8:9  `name` is `["Group B"]`; it must be a text.  [value-is-well-formed]',
  ],
  'a name of a blank that does not break': [
    site('Tiny Site', '"\u00a0"'),
    'content/site.yaml:1:7  `name` is ` `; it must hold a text.  [value-is-well-formed]',
  ],
  'a name of nothing but a joiner': [
    site('Tiny Site', '"\u200d"'),
    'content/site.yaml:1:7  `name` is `\\u{200d}`; it must hold a text.  [value-is-well-formed]',
  ],
  'a name of a blank in braille': [
    people('name: Person C', 'name: "\u2800"'),
    'content/people.yaml:2:9  `name` is `⠀`; it must hold a text.  [value-is-well-formed]',
  ],
  'a publisher that is a space': [
    site('publisher: ""', 'publisher: " "'),
    'content/site.yaml:2:12  `publisher` is ` `; it must hold a text, or be "" until it has one.  [value-is-well-formed]',
  ],
  'a contact that is no address': [
    site('contact: ""', 'contact: call us'),
    'content/site.yaml:3:10  `contact` is `call us`; it must be an e-mail address such as name@example.org, or "" until there is one.  [value-is-well-formed]',
  ],
  'a contact with a second addressee': [
    site('contact: ""', 'contact: a@example.org?bcc=b@example.org'),
    'content/site.yaml:3:10  `contact` is `a@example.org?bcc=b@example.org`; it must be an e-mail address such as name@example.org, or "" until there is one.  [value-is-well-formed]',
  ],
  'a direction override written as an escape': [
    site('Tiny Site', '"Tiny\\u202eSite"'),
    'content/site.yaml:1:7  Here the invisible character U+202E is written as an escape. Take it out.  [text-is-visible]',
  ],
  'an id with a letter of another script': [
    groups('group-b:', 'grоup-b:'),
    'content/groups.yaml:7:1  The id `grоup-b` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+043E is none of these.  [id-is-well-formed]',
  ],
  'a field with a letter of another script': [
    groups('  what: The second', '  whаt: The second'),
    'content/groups.yaml:9:3  This group has no field `whаt`. Did you mean `what`?  [field-is-known]',
  ],
  'an id of a face': [
    groups('group-b:', '😀:'),
    'content/groups.yaml:7:1  The id `😀` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+1F600 is none of these.  [id-is-well-formed]',
  ],
  'an id with a space': [
    groups('group-b:', 'group b:'),
    'content/groups.yaml:7:1  The id `group b` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'an id that is a name of JavaScript': [
    groups('group-b:', '__proto__:'),
    'content/groups.yaml:7:1  The id `__proto__` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'a country by its name': [
    people('[country-a]', '[Country A]'),
    'content/people.yaml:4:15  `countries › 1` is `Country A`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'countries as a text': [
    groups('[country-a]', 'country-a'),
    'content/groups.yaml:6:14  `countries` is `country-a`; it must be a list.  [value-is-well-formed]',
  ],
  'a gap in a list': [
    groups('[country-a]', '[country-a, ~]'),
    'content/groups.yaml:6:26  `countries › 2` is empty. Write it, or take it out if it is not needed.  [value-is-well-formed]',
  ],
  'a former id that is its own': [
    groups('name: Group B', 'name: Group B\n  formerly: [group-b]'),
    'content/groups.yaml:9:3  The id `group-b` is already a group in line 7. Choose another.  [id-is-unique]',
  ],
  'a name without its language': [
    groups('name: Group B', 'name: Group B\n  names: [{ text: Група }]'),
    'content/groups.yaml:9:11  `names › 1 › lang` is missing in this group. Add it.  [field-is-present]',
  ],
  'a side with a capital': [
    groups('side: both', 'side: Both'),
    'content/groups.yaml:5:9  `Both` is not a side of any brief. Did you mean `both`?  [named-side-exists]',
  ],
  'two sides': [
    groups('side: both', 'side: [ukraine, russia]'),
    'content/groups.yaml:5:9  `side` is `["ukraine","russia"]`; it must be a text.  [value-is-well-formed]',
  ],
  'a side for a country': [
    countries('sort: country', 'sort: country\n  side: both'),
    'content/countries.yaml:4:3  This country has no field `side`. Take it out; the fields are: name, names, aliases, search, formerly, the, sort, demonyms, what.  [field-is-known]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
