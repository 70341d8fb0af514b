import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isTelling, typingErrors } from './typing-errors.ts';

const errors = (typed: string, name: string) => typingErrors(fold(typed), fold(name));

test.each([
  ['Latin', 'Norwya', 'Norway'],
  ['Latin, another letter', 'Norwau', 'Norway'],
  ['Latin, a letter less', 'Norwy', 'Norway'],
  ['Latin, a letter more', 'Norwaay', 'Norway'],
  ['Latin, four letters', 'Orln', 'Oran'],
  ['Latin, three letters that changed places', 'CAI', 'CIA'],
  ['Latin, a letter more than three', 'CIAA', 'CIA'],
  ['Cyrillic', 'Нарвегия', 'Норвегия'],
  ['Cyrillic, three letters', 'СЩА', 'США'],
  ['Arabic', 'البرتعال', 'البرتغال'],
  ['Arabic, a letter less', 'سريا', 'سوريا'],
  ['Hebrew', 'נורווגיב', 'נורווגיה'],
  ['Georgian', 'ნორვეგია', 'ნორვეღია'],
  ['Hangul', '노르웨어', '노르웨이'],
  ['Hangul, three syllables', '러시오', '러시아'],
  ['Hangul, a syllable less', '노르이', '노르웨이'],
  ['Han', '瓦格纳', '瓦格納'],
  ['Han, a character less', '以列', '以色列'],
  ['Han, two that changed places', '西墨哥', '墨西哥'],
  ['Katakana', 'ノルウェイ', 'ノルウェー'],
])('one error is forgiven: %s', (_, typed, name) => {
  expect(errors(typed, name)).toBe(1);
});

test('long names may have several', () => {
  expect(errors('nothern leage', 'Northern League')).toBe(2);
  expect(errors('nxthxrn lexgux', 'Northern League')).toBeUndefined();
});

test.each([
  ['中国', '英国'],
  ['한국', '영국'],
  ['РФ', 'УФ'],
  ['uk', 'us'],
  ['ua', 'USA'],
  ['KIA', 'CIA'],
  ['red', 'Reed'],
  ['20999', '20998'],
  ['orchid', 'Norway'],
  ['Norja', 'Norway'],
  ['러시', '우크라이나'],
])('“%s” is not “%s”', (typed, name) => {
  expect(errors(typed, name)).toBeUndefined();
});

test('a long beginning of a name may have an error', () => {
  expect(errors('northren', 'Northern League')).toBe(1.5);
  expect(errors('norht', 'Northern League')).toBeUndefined();
  expect(errors('nor', 'Nar crew')).toBeUndefined();
});

test('among other words one of three letters tells nothing, unless they are not Latin', () => {
  expect(['and', 'США', '瓦格纳', '러시아', 'Oran', '한국', 'в'].filter((word) => isTelling(fold(word)))).toEqual([
    'США',
    '瓦格纳',
    '러시아',
    'Oran',
  ]);
});
