import { expect, test } from 'vitest';
import { httpForm, pageOf } from './web-address.ts';

test('an address is that of a page on the public web', () => {
  for (const address of [
    'https://example.org',
    'http://www.example.org:8080/a?b=1&c=2#d',
    'https://xn--80ak6aa92e.com/',
    'https://example.xn--j1amh/',
    'https://EXAMPLE.org/A_(b)',
    'https://example.org/?q=a&copy=1',
    'https://web.archive.org/web/2022/https://example.org/',
  ])
    expect(httpForm(address), address).toBe('');
});

test('what only one machine or network can reach is no such address, nor a host without a name', () => {
  const unreachable = 'must name a host that everybody can reach, such as example.org';
  for (const host of [
    'cbsnews',
    'https',
    'localhost',
    'printer.local',
    'wiki.corp',
    'db.internal',
    'cbsnews..com',
    'cbsnews.com.',
    '.cbsnews.com',
    '-cbsnews.com',
    'cbsnews,com',
    'cbsnews.c',
    'cbsnews.123a',
    `${'a'.repeat(64)}.com`,
  ])
    expect(httpForm(`https://${host}/x`), host).toBe(unreachable);
  for (const host of ['127.0.0.1', '93.184.215.14', '[::1]', '[2606:2800::1]:80', '2130706433', '0x7f.1'])
    expect(httpForm(`https://${host}/x`), host).toBe(
      'must name its host with words, such as example.org, not with a number',
    );
});

test('a host is in plain letters, since others only look like them', () => {
  expect(httpForm('https://сbsnews.com/x')).toBe(
    'must name its host in plain letters, which are `xn--bsnews-hrf.com` here',
  );
  expect(httpForm('https://cbsnews.cоm/x')).toMatch(/^must name its host in plain letters, which are `cbsnews.xn--/);
  expect(httpForm('https://cbsnews%2ecom/x')).toBe('must name its host in plain letters, which are `cbsnews.com` here');
  expect(httpForm('https://cbsnews。com/x')).toBe('must name its host in plain letters, which are `cbsnews.com` here');
});

test('an address pasted from HTML is not that of the page', () => {
  for (const sign of ['&amp;', '&#38;', '&#x26;', '&quot;'])
    expect(httpForm(`https://example.org/?a=1${sign}b=2`)).toBe(
      `must be as the browser shows it, and \`${sign}\` is how HTML writes one sign; write that sign`,
    );
});

test('one page has one address, however that is written', () => {
  const page = pageOf('https://cbsnews.com/x?a=1&b=2');
  for (const same of [
    'http://cbsnews.com/x?a=1&b=2',
    'https://www.cbsnews.com/x/?a=1&b=2',
    'https://CBSNews.com:443/x?b=2&a=1',
    'https://cbsnews.com/x/index.html?a=1&b=2#part-two',
    'https://m.cbsnews.com/x?a=1&b=2&utm_source=feed&fbclid=z',
    'https://cbsnews.com/amp/x?a=1&b=2',
    'https://cbsnews.com/x/amp/?a=1&b=2',
    'https://web.archive.org/web/20230204120000/https://cbsnews.com/x?a=1&b=2',
    'https://web.archive.org/web/2023id_/https://www.cbsnews.com/x?a=1&b=2',
  ])
    expect(pageOf(same), same).toBe(page);
  for (const other of [
    'https://cbsnews.com/X?a=1&b=2',
    'https://cbsnews.com/x?a=1&b=3',
    'https://cbsnews.com/x',
    'https://news.cbsnews.com/x?a=1&b=2',
    'https://cbsnews.com/x?a=1&b=2#/y',
    'https://cbsnews.com/ampx?a=1&b=2',
  ])
    expect(pageOf(other), other).not.toBe(page);
});
