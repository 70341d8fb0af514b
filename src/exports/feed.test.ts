import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, type Changes } from '../model/fixture.ts';
import { atomFeed } from './feed.ts';
import { sample } from '../test/sites.ts';

const feedOf = (changes: Changes = {}) => atomFeed(build(fixture(changes)).model!);
const feedIn = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('feed')!;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

// What RFC 4287, sections 4.1.1 and 4.1.2, asks of a feed and its entries.
function expectToBeAtom(xml: string) {
  const feed = feedIn(xml);
  const children = (element: Element, name: string) => [...element.children].filter((one) => one.tagName === name);
  const entries = children(feed, 'entry');
  expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const element of [feed, ...entries]) {
    expect(['id', 'title', 'updated'].map((name) => children(element, name).length)).toEqual([1, 1, 1]);
    expect(children(element, 'updated')[0]?.textContent).toMatch(DATE);
    expect(() => new URL(children(element, 'id')[0]?.textContent ?? '')).not.toThrow();
  }
  expect(children(feed, 'author').map((author) => children(author, 'name').length)).toEqual([1]);
  expect(children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self').length).toBe(1);
  for (const entry of entries) {
    expect(children(entry, 'link').length).toBe(1);
    expect(children(entry, 'content').length).toBe(1);
    expect(children(entry, 'summary').length).toBe(1);
    expect(children(entry, 'published')[0]?.textContent).toMatch(DATE);
  }
  const ids = entries.map((entry) => children(entry, 'id')[0]?.textContent);
  expect(new Set(ids).size).toBe(ids.length);
  return ids;
}

test('a brief and its correction, newest first, dated by the content alone', () => {
  expect(feedOf()).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
        <id>http://localhost:4321/feed.xml</id>
        <title>Tiny Site</title>
        <updated>2020-03-01T00:00:00.000Z</updated>
        <author>
            <name>Tiny Site</name>
        </author>
        <link rel="alternate" href="http://localhost:4321/"/>
        <link rel="self" href="http://localhost:4321/feed.xml"/>
        <subtitle>Briefs published, their editions and corrections.</subtitle>
        <entry>
            <title type="html"><![CDATA[Corrected: Group B stayed.]]></title>
            <id>http://localhost:4321/tiny/claims/b-stayed/#corrected-2020-03-01</id>
            <link href="http://localhost:4321/tiny/claims/b-stayed/#corrected-2020-03-01"/>
            <updated>2020-03-01T00:00:00.000Z</updated>
            <summary type="html"><![CDATA[It said left.]]></summary>
            <content type="html"><![CDATA[Group B stayed. Not checked: the article gives no link. It said left. It was wrong.]]></content>
            <published>2020-03-01T00:00:00.000Z</published>
        </entry>
        <entry>
            <title type="html"><![CDATA[A tiny brief]]></title>
            <id>http://localhost:4321/tiny/</id>
            <link href="http://localhost:4321/tiny/"/>
            <updated>2020-02-01T00:00:00.000Z</updated>
            <summary type="html"><![CDATA[Just enough of everything.]]></summary>
            <content type="html"><![CDATA[Just enough of everything. Based on “A tiny article” by Author A (Producer A), as of January 2020.]]></content>
            <published>2020-02-01T00:00:00.000Z</published>
        </entry>
    </feed>"
  `);
});

test('the feed of the site is Atom', () => {
  expect(expectToBeAtom(atomFeed(sample.model())).length).toBeGreaterThan(0);
});

test('a correction keeps its id when its claim gets another', () => {
  const [before] = expectToBeAtom(feedOf({}));
  const renamed = expectToBeAtom(
    feedOf({
      'tiny/brief.mdx': (text) =>
        text.replaceAll('b-stayed"', 'b-rested" formerly="b-stayed"').replace('b-stayed,', 'b-rested,'),
      'tiny/corrections.yaml': (text) => text.replace('b-stayed', 'b-rested'),
    }),
  );
  expect(renamed[0]).toBe(before);
});

test('hostile texts stay texts', () => {
  const name = ']]> & <script src=x';
  const hostile = `${name} &amp.`;
  const xml = feedOf({
    'site.yaml': `name: '${name}'\npublisher: '${name}'\ncontact: ""\n`,
    'tiny/corrections.yaml': `- { date: 2020-03-01, claim: b-stayed, changed: '${hostile}', why: '${hostile}' }\n`,
  });
  expectToBeAtom(xml);
  const feed = feedIn(xml);
  expect(feed.querySelector('script')).toBeNull();
  expect(feed.querySelector('author > name')?.textContent).toBe(name);
  // The summary is HTML: read as HTML it has to give the text again.
  const html = new DOMParser().parseFromString(
    `<p>${feed.querySelector('entry > summary')?.textContent}</p>`,
    'text/html',
  );
  expect(html.querySelector('script')).toBeNull();
  expect(html.querySelector('p')?.textContent).toBe(hostile);
});
