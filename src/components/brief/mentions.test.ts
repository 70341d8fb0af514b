import { expect, test } from 'vitest';
import { build } from '../../model/build.ts';
import { readTexts } from '../../model/files.ts';
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
