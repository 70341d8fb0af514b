import { expect, test } from 'vitest';
import { publishedAddresses } from './addresses.ts';
import { readContent } from './read/content.ts';
import { readTexts } from './read/files.ts';

test('every address that the content publishes is in permalinks.txt', () => {
  const content = readContent(readTexts(process.cwd()));
  const listed = new Set(content.permalinks.filter(({ gone }) => !gone).map(({ address }) => address));
  const published = publishedAddresses(content);
  expect(published.length).toBeGreaterThan(370);
  expect(published.filter((address) => !listed.has(address))).toEqual([]);
});
