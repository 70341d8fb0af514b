import { expect, test } from 'vitest';
import { build } from '../../model/build.ts';
import { readTexts } from '../../model/read/files.ts';
import { firstMentions, linkMentions } from './mentions.ts';

const brief = build(readTexts(process.cwd())).model!.briefs[0]!;

test('each entity is linked once in a section, at its first mention', () => {
  for (const section of brief.sections) {
    const entities = [...firstMentions(section).values()].flat().map(({ entity }) => entity.id);
    expect(entities).toEqual([...new Set(entities)]);
  }
  const [first] = brief.sections;
  expect([...firstMentions(first!).values()].flat().map(({ words }) => words)).toContain('Pete Reed');
});

test('links and tags stay as they are', () => {
  const mentions = [...firstMentions(brief.sections[0]!).values()].flat().filter(({ words }) => words === 'Pete Reed');
  const html = '<a href="#x">Pete Reed</a> and <b title="Pete Reed">Pete Reed</b>';
  expect(linkMentions(html, mentions, () => '/p/')).toBe(
    '<a href="#x">Pete Reed</a> and <b title="Pete Reed"><a href="/p/">Pete Reed</a></b>',
  );
});

const named = (words: string) => ({ entity: brief.claims[0]!.about[0]!, words });

test('what looks like a tag inside an attribute is none', () => {
  const html = '<a aria-label="spoke, </a> NATO (citation 4)" href="#cite-4">spoke, NATO</a> of NATO';
  expect(linkMentions(html, [named('NATO')], () => '/n/')).toBe(
    '<a aria-label="spoke, </a> NATO (citation 4)" href="#cite-4">spoke, NATO</a> of <a href="/n/">NATO</a>',
  );
});

test('names with signs that HTML writes otherwise are linked, and what stands for a sign is no name', () => {
  expect(linkMentions('Sean O&#39;Brien spoke', [named("Sean O'Brien")], () => '/o/')).toBe(
    '<a href="/o/">Sean O&#39;Brien</a> spoke',
  );
  expect(linkMentions('of Black &amp; Veatch', [named('Black & Veatch')], () => '/b/')).toBe(
    'of <a href="/b/">Black &amp; Veatch</a>',
  );
  expect(linkMentions('R&amp;D&#39;s amp, 39', [named('amp'), named('39')], () => '/a/')).toBe(
    'R&amp;D&#39;s <a href="/a/">amp</a>, <a href="/a/">39</a>',
  );
});
