import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfSpans } from './spans.ts';
import { build } from './build.ts';
import { fixture, straySigns } from './fixture.ts';
import { idForm, isId } from './read/forms.ts';
import { didYouMean, nearest } from './nearest.ts';
import { printProblems, shown } from './problem.ts';

// One seed, so that a run says the same everywhere and every time.
const runs = (numRuns: number) => ({ seed: 20230204, numRuns });

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const sign = fc.constantFrom(...straySigns);
const edit = fc.record({
  path: fc.constantFrom(...Object.keys(fixture())),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat(200),
  put: fc.array(fc.oneof(anyText, sign), { maxLength: 4 }).map((parts) => parts.join('')),
});

test('random edits of files give problems with a place or a model, quickly', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const texts: Record<string, string> = { ...fixture() };
      for (const { path, at, taken, put } of edits) {
        const text = texts[path] ?? '';
        const cut = Math.floor(text.length * at);
        texts[path] = text.slice(0, cut) + put + text.slice(cut + taken);
      }
      const begin = performance.now();
      const { model, problems } = build(texts);
      expect(performance.now() - begin).toBeLessThan(2000);
      expect(model === undefined).toBe(problems.length > 0);
      for (const line of printProblems(problems).split('\n').filter(Boolean))
        expect(line).toMatch(/^content\/[^:]+:[1-9]\d*:[1-9]\d* {2}\P{C}+[.?] {2}\[[a-z0-9-]+\]$/u);
    }),
    runs(120),
  );
});

// Words without signs of Markdown, some of them emphasised, with spaces, line ends or hard breaks between.
const word = fc.oneof(fc.stringMatching(/^[a-zà-ö0-9’–😀]{1,8}$/u), fc.stringMatching(/^[Ѐ-я0-9’–😀]{1,8}$/u));
const words = fc
  .array(fc.tuple(word, fc.constantFrom('', '*', '**'), fc.constantFrom(' ', '\n', '\\\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => ({
    written: all.map(([text, mark, gap], index) => `${index > 0 ? gap : ''}${mark}${text}${mark}`).join(''),
    read: all.map(([text]) => text).join(' '),
  }));

test(
  'a claim reads as the text between its tags, and with the text around it as its paragraph',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (pairs) => {
        const tag = (id: number, text: string) =>
          `<Claim id="new-${id}" paragraph="1" about="group-a" sort="report">${text}</Claim>`;
        const written = pairs.map(([plain, claim], index) => `${plain.written} ${tag(index, claim.written)}`).join(' ');
        const brief = `${fixture()['content/tiny/brief.mdx']}\nSo ${written}.\n`;
        const { model, problems } = build({ ...fixture(), 'content/tiny/brief.mdx': brief });
        expect(printProblems(problems)).toBe('');
        const claims = model?.briefs[0]?.claims.slice(5) ?? [];
        expect(claims.map((claim) => claim.text)).toEqual(pairs.map(([, claim]) => claim.read));
        const paragraph = `So ${pairs.map(([plain, claim]) => `${plain.read} ${claim.read}`).join(' ')}.`;
        for (const { block, words, text } of claims) {
          expect(textOfSpans(block)).toBe(paragraph);
          expect(textOfSpans(words).trim()).toBe(text);
        }
      }),
      runs(40),
    );
  },
);

const idWord = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc
  .tuple(fc.stringMatching(/^[a-z]$/), fc.array(idWord, { minLength: 1, maxLength: 8 }))
  .map(([first, rest]) => first + rest.join('-'));

test('an id is words of a–z and 0–9 with single hyphens, a letter first, at most 80 characters', () => {
  fc.assert(
    fc.property(id, (text) => void expect(isId(text)).toBe(true)),
    runs(200),
  );
  fc.assert(
    fc.property(id, fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (text, at, put) => {
      const cut = at % (text.length + 1);
      const changed = text.slice(0, cut) + put + text.slice(cut);
      const isOne =
        changed.length <= 80 &&
        changed
          .split('-')
          .every((part) => part !== '' && [...part].every((c) => '0123456789abcdefghijklmnopqrstuvwxyz'.includes(c))) &&
        Number.isNaN(Number(changed[0]));
      expect(isId(changed)).toBe(isOne);
      expect(idForm(changed)).not.toMatch(/\p{C}/u);
    }),
    runs(500),
  );
});

test('what is suggested is known, and what is known is suggested for itself', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.oneof(id, anyText)), (name, known) => {
      const near = nearest(name, known);
      if (near !== undefined) expect(known).toContain(near);
      expect(didYouMean(name, known)).toBe(near === undefined ? '' : ` Did you mean ${shown(near)}?`);
    }),
    runs(500),
  );
  fc.assert(
    fc.property(id, fc.array(id), (name, others) => void expect(nearest(name, [...others, name])).toBe(name)),
    runs(200),
  );
});

test('what a message shows is one short line without characters that could upset a terminal', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(shown(value)).toMatch(/^`\P{C}{0,100}`$/u);
    }),
    runs(500),
  );
});
