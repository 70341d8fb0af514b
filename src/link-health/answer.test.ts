import { expect, test } from 'vitest';
import { failureOf, failureOfError } from './answer.ts';
import { isPublicIp, leadsOut } from './outside.ts';
import { userAgent } from './user-agent.ts';

const coded = (code: string) => failureOfError(Object.assign(new Error(code), { code }));

test('a status that brings no page says why', () => {
  const statuses = [304, 400, 401, 402, 403, 404, 406, 410, 418, 429, 451, 500, 503, 511, 599, 999];
  expect(Object.fromEntries(statuses.map((status) => [status, failureOf(status)]))).toMatchInlineSnapshot(`
    {
      "304": "bad-redirect",
      "400": "refused",
      "401": "refused",
      "402": "refused",
      "403": "refused",
      "404": "not-found",
      "406": "refused",
      "410": "removed",
      "418": "refused",
      "429": "too-many-requests",
      "451": "refused",
      "500": "server-error",
      "503": "server-error",
      "511": "no-connection",
      "599": "server-error",
      "999": "refused",
    }
  `);
});

test('an error says why', () => {
  expect(coded('ENOTFOUND')).toBe('no-host');
  // A name server that cannot be asked says nothing about the name.
  for (const code of ['EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 'HPE_INVALID_HEADER_TOKEN', ''])
    expect(coded(code)).toBe('no-connection');
  for (const code of ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'])
    expect(coded(code)).toBe('time-limit');
  for (const code of [
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])
    expect(coded(code)).toBe('no-secure-connection');
  expect(failureOfError(new DOMException('Late', 'TimeoutError'))).toBe('time-limit');
  expect(failureOfError(new AggregateError([Object.assign(new Error(), { code: 'ETIMEDOUT' })]))).toBe('time-limit');
  expect(failureOfError('what')).toBe('no-connection');
});

test('a check is not led into the network it is run from', () => {
  for (const ip of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'])
    expect(isPublicIp(ip)).toBe(false);
  for (const ip of ['::', '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', 'words'])
    expect(isPublicIp(ip)).toBe(false);
  for (const ip of ['93.184.215.14', '2606:2800:21f::1', '::ffff:93.184.215.14']) expect(isPublicIp(ip)).toBe(true);
  const inside = ['http://localhost/', 'http://a.localhost', 'http://[::1]:80', 'http://0x7f.1/', 'http://2130706433/'];
  for (const url of [...inside, 'ftp://example.org', 'data:text/html,a', 'https://a:b@example.org'])
    expect(leadsOut(new URL(url))).toBe(false);
  for (const url of ['https://example.org/a', 'http://93.184.215.14/']) expect(leadsOut(new URL(url))).toBe(true);
});

test('requests name the site and its address, in letters that a header allows', () => {
  expect(userAgent('Foreign Fighters Brief', 'https://example.org')).toBe(
    'link-check/1.0 (Foreign Fighters Brief; +https://example.org/)',
  );
  expect(userAgent('Огляд (brief)\r\n', undefined)).toBe('link-check/1.0 (brief)');
  expect(userAgent('', 'nowhere')).toBe('link-check/1.0');
});
