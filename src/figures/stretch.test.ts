import { expect, test } from 'vitest';
import { densestStretch } from './stretch.ts';

test.each([
  ['years at the end, up to the state', [2014, 2022, 2022, 2023], 2023, { from: 2022, to: 2023 }],
  ['years at the beginning', [1883, 1883, 1884, 1888, 2018], 2026, { from: 1883, to: 1888 }],
  ['years in the middle', [1600, 1883, 1883, 1884, 2018], 2026, { from: 1883, to: 1884 }],
  ['all years with a date, long before the state', [1883, 1884], 2026, { from: 1883, to: 1884 }],
  ['the later of two alike', [1000, 2000], 2000, { from: 2000, to: 2000 }],
])('the stretch with most dates for its length: %s', (_, years, last, stretch) => {
  expect(densestStretch(years, last)).toEqual(stretch);
});

test('where none stands out, it is all years', () => {
  expect(densestStretch([1900, 1920, 1940, 1960, 1980, 2000], 2020)).toEqual({ from: 1900, to: 2020 });
  expect(densestStretch([2021, 2022], 2022)).toEqual({ from: 2021, to: 2022 });
  expect(densestStretch([], 2023)).toEqual({ from: 2023, to: 2023 });
});
