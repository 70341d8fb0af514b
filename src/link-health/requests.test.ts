import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { follow } from './follow.ts';
import { localHost, lookupHere } from './local-host.ts';
import { sender } from './request.ts';
import { checkAddresses } from './run.ts';
import { inTurn } from './turns.ts';

type Host = Awaited<ReturnType<typeof localHost>>;
let one: Host;
let two: Host;
const { ask: send, close } = sender({ userAgent: 'link-check/1.0 (Tiny Site)', timeLimit: 800, lookup: lookupHere });
let ask = inTurn(send, 5);
const check = async (path: string) => {
  const found = await follow(`${one.origin}${path}`, ask);
  return JSON.parse(JSON.stringify(found).replaceAll(one.origin, '')) as unknown;
};

beforeAll(async () => {
  [one, two] = await Promise.all([localHost('one'), localHost('two')]);
});
afterEach(() => {
  expect(Math.max(one.seen.mostAtATime, two.seen.mostAtATime)).toBeLessThanOrEqual(1);
  ask = inTurn(send, 5);
  one.seen.requests.length = 0;
  two.seen.requests.length = 0;
});
afterAll(async () => {
  await close();
  one.close();
  two.close();
});

test.for([
  ['/', { reached: '/', isForGood: true }],
  ['/no-content', { reached: '/no-content', isForGood: true }],
  ['/old', { reached: '/new', isForGood: true }],
  ['/for-now', { reached: '/today', isForGood: false }],
  ['/no-slash', { reached: '/no-slash/', isForGood: true }],
  ['/to-missing', { failure: 'not-found' }],
  ['/missing', { failure: 'not-found' }],
  ['/removed', { failure: 'removed' }],
  ['/forbidden', { failure: 'refused' }],
  ['/busy', { failure: 'too-many-requests' }],
  ['/resting', { failure: 'server-error' }],
  ['/broken', { failure: 'server-error' }],
  ['/portal', { failure: 'no-connection' }],
  ['/slow', { failure: 'time-limit' }],
  ['/reset', { failure: 'no-connection' }],
  ['/loop', { failure: 'bad-redirect' }],
  ['/to-script', { failure: 'bad-redirect' }],
  ['/to-file', { failure: 'bad-redirect' }],
  ['/to-inside', { failure: 'bad-redirect' }],
  ['/to-password', { failure: 'bad-redirect' }],
  ['/to-nowhere', { failure: 'bad-redirect' }],
] as const)('%s is found as it is', async ([path, found]) => {
  expect(await check(path)).toEqual(found);
});

test('a host without a name and one without a certificate are reported apart', async () => {
  expect(await follow('http://dead.test/a', ask)).toEqual({ failure: 'no-host' });
  expect(await follow(one.origin.replace('http:', 'https:'), ask)).toEqual({ failure: 'no-secure-connection' });
});

test.for(['405', '404', '403', '501', 'reset', 'slow'])('where HEAD brings %s, GET decides', async (what) => {
  expect(await check(`/head-${what}`)).toEqual({ reached: `/head-${what}`, isForGood: true });
  expect(one.seen.requests).toEqual([`HEAD /head-${what}`, `GET /head-${what}`]);
});

test('one HEAD is enough where it is answered, and a fragment is not sent', async () => {
  await check('/#part');
  expect(one.seen.requests).toEqual(['HEAD /']);
});

test('at most five redirects are followed', async () => {
  await check('/loop');
  expect(one.seen.requests).toHaveLength(6);
});

test('requests say who asks and keep no cookie', async () => {
  await check('/old');
  expect(one.seen.headers.every((headers) => headers['user-agent'] === 'link-check/1.0 (Tiny Site)')).toBe(true);
  expect(one.seen.headers.filter((headers) => headers.cookie)).toEqual([]);
});

test('a host that asks for rest is left alone for the whole run, others are not', async () => {
  const addresses = ['/', '/busy', '/missing', '/new'].flatMap((path) => [one.origin + path, two.origin + path]);
  const found = await checkAddresses([...addresses.slice(0, 4), ...addresses.slice(6)], ask, () => undefined);
  expect(one.seen.requests).toEqual(['HEAD /', 'HEAD /busy']);
  expect(found.checks.has(`${one.origin}/new`)).toBe(false);
  expect(found.checks.get(`${one.origin}/busy`)).toEqual({ failure: 'too-many-requests' });
});

test('hosts are asked in parallel, each one request at a time with a pause, also after redirects', async () => {
  const paths = ['/', '/head-404', '/old', '/head-405', '/reset'];
  const times: number[] = [];
  const timed = inTurn(async (method, url) => {
    if (url.origin === one.origin) times.push(performance.now());
    const answer = await send(method, url);
    if (url.origin === one.origin) times.push(performance.now());
    return answer;
  }, 30);
  const origins = [one.origin, two.origin, one.origin.replace('//one', '//www.one')];
  await checkAddresses(
    origins.flatMap((origin) => paths.map((path) => origin + path)),
    timed,
    () => undefined,
  );
  const pauses = times.flatMap((time, index) => (index > 0 && index % 2 === 0 ? time - (times[index - 1] ?? 0) : []));
  expect(pauses.length).toBeGreaterThan(5);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(28);
  await wait(0);
  expect([one.seen.mostAtATime, two.seen.mostAtATime]).toEqual([1, 1]);
});
