import { expect, test } from 'vitest';
import { build } from '../../model/build.ts';
import { fixture } from '../../model/fixture.ts';
import type { Span } from '../../model/spans.ts';
import { firstMentions, linkMentions } from './mentions.ts';

const brief = build(fixture()).model!.briefs[0]!;

test('each entity is linked once in a section, at its first mention', () => {
  for (const section of brief.sections) {
    const entities = [...firstMentions(section).values()].flat().map(({ entity }) => entity.id);
    expect(entities).toEqual([...new Set(entities)]);
  }
  expect(brief.sections.flatMap((section) => [...firstMentions(section).values()].flat()).length).toBeGreaterThan(0);
});

const named = (words: string) => ({ entity: { ...brief.claims[0]!.about[0]!, id: 'nato' }, words });
const link = (words: string): Span => ({ kind: 'entity', id: 'nato', text: [words] });

test('words that are links already stay as they are, and others are linked at their first place', () => {
  const cite: Span = { kind: 'cite', id: 'x', text: ['NATO'] };
  expect(linkMentions([cite, ' and ', { kind: 'strong', text: ['of NATO'] }, ' NATO'], [named('NATO')])).toEqual([
    cite,
    ' and ',
    { kind: 'strong', text: ['of ', link('NATO')] },
    ' NATO',
  ]);
});

test('signs that HTML writes otherwise are letters like any, and part of a word is no name', () => {
  expect(linkMentions(['of Black & Veatch’s'], [named('Black & Veatch')])).toEqual([
    'of ',
    link('Black & Veatch'),
    '’s',
  ]);
  expect(linkMentions(['NATOs <b>NATO'], [named('NATO')])).toEqual(['NATOs <b>', link('NATO')]);
});
