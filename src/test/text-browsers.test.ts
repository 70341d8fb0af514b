import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../links.ts';
import { evidenceGroups } from '../wording/evidence.ts';
import { notInOrder } from './in-order.ts';
import { serve } from './serve.ts';
import { sample } from './sites.ts';

const BROWSERS = [
  { program: 'w3m', options: ['-dump', '-cols', '100', '-O', 'UTF-8'] },
  { program: 'lynx', options: ['-dump', '-width=100', '-display_charset=utf-8'] },
] as const;

const brief = sample.model().briefs.find(({ slug }) => slug === 'herring-race')!;
// Words with a capital letter inside that are written so.
const written = ['BibTeX', 'JavaScript', ...Object.values(sample.texts())].join(' ');
const pages = [
  paths.home(),
  paths.brief(brief.slug),
  paths.claim(brief.slug, 'haddad-denies-the-sale'),
  paths.section(brief.slug, 'the-catch'),
  paths.figures(brief.slug),
  paths.search(),
];

for (const { program, options } of BROWSERS) {
  const isMissing = Boolean(spawnSync(program, ['-version']).error);
  if (isMissing) console.log(`${program} is not on this machine, so no page is read in it. Install ${program}.`);

  describe.skipIf(isMissing)(`in ${program}`, () => {
    let site: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => void (site = await serve(sample.root)));
    afterAll(() => site?.stop());

    /** A page as lines of text, and the addresses of its links where the browser lists them. */
    const read = async (path: string) => {
      const { stdout } = await promisify(execFile)(program, [...options, site.origin + path]);
      const [shown = '', links = ''] = stdout.split(/^References$/m);
      return { text: plain(shown.replaceAll(/\[\d+\]/g, '')), links };
    };

    test('the brief reads from its title and what it is to its claims, each before its cautions', async () => {
      const { text } = await read(paths.brief(brief.slug));
      const wanted = [
        brief.title,
        `As of September 1907. Restates, in our words, “${brief.basedOn?.title}”`,
        'as our evidence',
        'Contents',
        ...brief.sections.flatMap(({ title, claims }) => [title, ...claims.map((claim) => claim.flow)]),
      ];
      expect(notInOrder(text, wanted.map(plain))).toEqual([]);
      const cautioned = brief.sections.flatMap(({ claims }, index) =>
        claims.flatMap((claim) =>
          claim.citations.flatMap(({ caution }) =>
            caution ? [[claim.flow, caution, brief.sections[index + 1]?.title ?? 'Footnotes']] : [],
          ),
        ),
      );
      expect(cautioned.length).toBeGreaterThan(3);
      for (const parts of cautioned) expect(notInOrder(text, parts.map(plain))).toEqual([]);
    });

    test('the evidence is in the order of its citations, each with what was found', async () => {
      const { text, links } = await read(paths.brief(brief.slug));
      const evidence = brief.citations.flatMap((citation) => [
        `Link ${citation.link}: “${citation.phrase}”`,
        ...evidenceGroups(citation).flatMap((group) => group.evidence.map(({ supports }) => supports)),
      ]);
      expect(notInOrder(text, evidence.map(plain))).toEqual([]);
      if (!links) return;
      const addresses = brief.citations.flatMap(({ evidence }) => evidence.map(({ source }) => source.url));
      expect(addresses.filter((address) => !decoded(links).includes(decoded(address)))).toEqual([]);
    });

    test.each(pages)('%s runs no words together and shows no signs without words', async (path) => {
      const { text } = await read(path);
      expect(text.length).toBeGreaterThan(500);
      const together = text.match(/\S*(?:[\p{Ll}.)”][\p{Lu}][\p{Ll}]|\d,\d{3}\d|\d\p{Lu}\p{Ll})\S*/gu) ?? [];
      expect(together.filter((word) => !written.includes(word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')))).toEqual(
        [],
      );
      expect(text.match(/[◇○◐●■▲◀▶]/g) ?? []).toEqual([]);
    });
  });
}

/** Addresses with their characters as they are meant, as Lynx lists them. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent);
}

/** Text with single spaces; none before a full stop, where an empty link may be, or after a quotation mark, where w3m breaks lines. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,;])|(?<=“) /g, '');
}
