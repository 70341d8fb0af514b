import { expect, test } from 'vitest';
import type { HealthRecord } from '../model/health.ts';
import type { Failure } from '../model/words.ts';
import { decide } from './decide.ts';

const url = 'https://example.org/news/1';
const reach = (to: string, isForGood = true) => {
  const { status, to: reached } = decide(url, { reached: to, isForGood }, '2027-03-02', undefined);
  return reached === undefined ? status : `${status} ${reached}`;
};
const fail = (failure: Failure, day: string, before?: HealthRecord) => decide(url, { failure }, day, before);

test.for([
  url,
  'http://example.org/news/1',
  'https://www.example.org/news/1',
  'https://example.org/news/1/',
  'https://example.org/news/%31',
])('%s is the same place, for now or for good', (to) => {
  expect([reach(to), reach(to, false)]).toEqual(['answered', 'answered']);
});

test('a page that an address leads to for good has moved there', () => {
  for (const to of ['https://example.org/archive/1', 'https://example.net/news/1', 'https://example.org/news/1?a=b'])
    expect([reach(to), reach(to, false)]).toEqual([`moved ${to}`, `redirected ${to}`]);
});

test.for([
  'https://example.org/',
  'https://example.net/en/',
  'https://example.org/index.html',
  'https://example.org/login?next=1',
  'https://example.org/account/sign-in/',
  'https://login.example.org/x',
  'https://example.org/errors/404',
  'https://example.org/consent',
])('%s does not take the place of a page', (to) => {
  expect(reach(to)).toBe(`redirected ${to}`);
});

test('a headline about a login is no login', () => {
  expect(reach('https://example.org/news/error-in-login-404-days')).toMatch(/^moved/);
});

test('a front page may move to a front page', () => {
  const check = { reached: 'https://example.net/', isForGood: true };
  expect(decide('https://example.org', check, '2027-03-02', undefined).status).toBe('moved');
});

test('one failure of any kind does not make a page gone', () => {
  for (const why of ['not-found', 'removed', 'no-host', 'refused', 'time-limit'] as const)
    expect(fail(why, '2027-03-02')).toEqual({ url, checked: '2027-03-02', status: 'unanswered', why });
});

test('an absence seen again on a later day is gone since the first', () => {
  const first = fail('not-found', '2027-03-02');
  expect(fail('not-found', '2027-03-02', first)).toBe(first);
  const gone = fail('no-host', '2027-03-09', first);
  expect(gone).toEqual({ url, checked: '2027-03-09', status: 'gone', why: 'no-host', since: '2027-03-02' });
  expect(fail('removed', '2027-04-01', gone)).toMatchObject({
    checked: '2027-04-01',
    why: 'removed',
    since: '2027-03-02',
  });
});

test('a failure to check takes nothing back and makes nothing gone', () => {
  const first = fail('removed', '2027-03-02');
  expect(fail('time-limit', '2027-03-09', first)).toBe(first);
  const refused = fail('refused', '2027-03-02');
  expect(fail('refused', '2027-03-09', refused).status).toBe('unanswered');
  expect(fail('not-found', '2027-03-09', refused)).toMatchObject({ status: 'unanswered', checked: '2027-03-09' });
});

test('an answer ends an absence, and an absence elsewhere says nothing', () => {
  const first = fail('not-found', '2027-03-02');
  const answered = decide(url, { reached: url, isForGood: true }, '2027-03-09', first);
  expect(answered).toEqual({ url, checked: '2027-03-09', status: 'answered' });
  expect(fail('not-found', '2027-03-16', answered).status).toBe('unanswered');
  expect(fail('not-found', '2027-03-09', { ...first, url: `${url}2` }).status).toBe('unanswered');
});
