import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { openSearchXml } from './open-search.ts';

const described = (name: string) => {
  const xml = openSearchXml({ name, publisher: '', contact: '' });
  const root = new DOMParser().parseFromString(xml, 'text/xml');
  const text = (tag: string) => root.querySelector(tag)?.textContent;
  return { xml, shortName: text('ShortName'), description: text('Description') };
};

test('the name of the site cannot break the description', () => {
  const name = 'A ]]> & <b> "c"';
  const { xml, shortName, description } = described(name);
  expect([shortName, description]).toEqual([name, `Search the claims of ${name}`]);
  // XML allows `]]>` in no text, however lenient its readers are.
  expect(xml).not.toContain(']]>');
});

test.each([
  ['Foreign Fighters Brief', 'Foreign Fighters'],
  ['Fifteen letters 😀 and more', 'Fifteen letters'],
  ['Fourteen chars👩‍👩‍👧 and more', 'Fourteen chars'],
  ['Fifteen letterse\u0301', 'Fifteen letters'],
  ['😀 short', '😀 short'],
])('of “%s” the short name is “%s”, with no letter cut in two', (name, expected) => {
  expect(described(name).shortName).toBe(expected);
});
