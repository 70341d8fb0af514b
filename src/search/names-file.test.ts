import { expect, test } from 'vitest';
import { sample } from '../test/sites.ts';
import { namesFile } from './names-file.ts';

const { names, synonyms } = namesFile(sample.model());

test('a name has all its forms, also those that are only searched', () => {
  expect(names.find(({ name }) => name === 'Norway')?.forms).toEqual([
    'Norge',
    'Noreg',
    'Norwegian',
    'Norwegians',
    'Норвегия',
    '挪威',
    '노르웨이',
    'ნორვეგია',
  ]);
});

test('synonyms tell words of the texts from words that are only typed', () => {
  expect(synonyms).toEqual([
    { words: ['Bergen'], others: ['Bjørgvin', 'Берген', '卑尔根'] },
    { words: ['boats', 'fleet'], others: ['vessels', 'ships'] },
    { words: ['10,000', 'ten thousand'], others: [] },
    { words: ['herring'], others: ['Hering', 'hareng', 'сельдь'] },
    { words: ['harbour office'], others: ['port authority'] },
    { words: ['without a deck'], others: ['undecked'] },
  ]);
});
