import { expect, test } from 'vitest';
import { headerTable, prefixOf } from './headers.ts';
import { headerPolicy, pagePolicy } from './policy.ts';

const [everywhere, ...others] = headerTable;

const SHARED = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'img-src': "'self'",
  'object-src': "'none'",
  'script-src': "'self'",
};

function directivesOf(policy: string): Readonly<Record<string, string>> {
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)));
}

test('a page allows nothing inline but its one style sheet, and nothing from elsewhere', () => {
  expect(directivesOf(pagePolicy('body { color: black }'))).toEqual({
    ...SHARED,
    'style-src': "'self' 'sha256-9nTC/7dB2f1JpbRTvOrSQbb3pM4m9KB3UwcuNN8sxso='",
  });
});

test('the header says the same, but for inline styles, which it leaves to the page, and who may frame it', () => {
  expect(directivesOf(headerPolicy)).toEqual({
    ...SHARED,
    'style-src': "'self' 'unsafe-inline'",
    'frame-ancestors': "'none'",
  });
  expect(everywhere.headers['Content-Security-Policy']).toBe(headerPolicy);
});

test('all paths have the headers that scanners look for', () => {
  const headers = everywhere.headers;
  expect(Number(/^max-age=(\d+)$/.exec(headers['Strict-Transport-Security'] ?? '')?.[1])).toBeGreaterThan(31_536_000);
  expect(headers).toMatchObject({
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
});

test('no two rows for some paths fit one path, so that hosts which join headers have nothing to join', () => {
  const starts = others.flatMap(({ paths }) => paths.map((path) => path.replace(/\*$/, '')));
  expect(starts.filter((one) => starts.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
  expect(everywhere.paths).toEqual(['/*']);
});

test('names and values need no quoting in any host file', () => {
  for (const { headers } of [everywhere, ...others])
    for (const [name, value] of Object.entries(headers)) expect(`${name}: ${value}`).toMatch(/^[\w-]+: [^"\\$\n]+$/);
});

test('a base path is put before paths in one form', () => {
  expect([undefined, '', '/', 'a', '/a/', '/a/b'].map(prefixOf)).toEqual(['', '', '', '/a', '/a', '/a/b']);
});
