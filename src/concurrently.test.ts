import { expect, test } from 'vitest';
import { forEachConcurrently } from './concurrently.ts';

test('every item is worked on once, and never more than so many at a time', async () => {
  const done: number[] = [];
  let now = 0;
  let most = 0;
  await forEachConcurrently(new Set([5, 1, 4, 2, 3]), 2, async (item) => {
    most = Math.max(most, ++now);
    for (let turn = 0; turn < item; turn++) await undefined;
    now--;
    done.push(item);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('what fails ends it', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('It is two.');
  };
  await expect(forEachConcurrently([1, 2, 3], 2, work)).rejects.toThrow('It is two.');
});
