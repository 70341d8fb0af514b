import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Kalinoŭski', 'kalinouski'],
  ['Łódź, Ångström', 'lodz angstrom'],
  ['Каліноўскага', 'каліноускага'],
  // Forms that only look otherwise, and signs that nobody sees.
  ['oﬃcers', 'officers'],
  ['Ｗａｇｎｅｒ 𝐆𝐫𝐨𝐮𝐩', 'wagner group'],
  ['pri\u00adsons, Wag\u200bner, \u202eBakhmut\u202c', 'prisons wagner bakhmut'],
  ['Σωκράτης', 'σωκρατησ'],
  ['İstanbul', 'istanbul'],
  ['wagner\nprisons', 'wagner prisons'],
  ['U.S. Marine, U.S.-trained', 'us marine us trained'],
  ['С.Ш.А.', 'сша'],
])('“%s” is compared as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([..."'’‘‛`´′ʹʻʼʽ՚׳ꞌ＇"])('the apostrophe %s parts no word', (sign) => {
  expect(fold(`Ukraine${sign}s`)).toBe('ukraines');
});

test.each([
  ['20,000 volunteers', '20000 volunteers'],
  ['20,000-30,000', '20000 30000'],
  ['1,000–3,000', '1000 3000'],
  ['2.000.000', '2000000'],
  ['20\u00a0000, 20\u202f000, 20 000', '20000 20000 20000'],
  ['20’000', '20000'],
  ['１０,０００', '10000'],
  ['٢٠٬٠٠٠', '20000'],
  ['२०२३', '2023'],
])('the number “%s” is compared as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(['2022 300', '2022.300', '2,0000', '20,00', 'in 2014, 2015', '1,000 3.000'])(
  '“%s” stays two numbers',
  (text) => {
    expect(fold(text).match(/\d+/g)).toHaveLength(2);
  },
);
