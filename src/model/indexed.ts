import { fold } from '../browser/search/fold.ts';
import { once } from '../once.ts';
import { textOfSpans, textsOf } from './spans.ts';
import type { Brief, Model } from './types.ts';

// In the order in which a reader is led to them.
const parts = ['claims', 'evidence', 'prose'] as const;

/** What a brief says in its claims, what was found for them, and all else. */
export type Part = (typeof parts)[number];

/** Where words are in the texts of a brief, as search compares them: which brief, and which part of it. */
export function whereIndexed(model: Model, words: string): { readonly brief: Brief; readonly part: Part } | undefined {
  const sought = fold(words);
  if (!sought.split(' ').every((word) => wordsOf(model).has(word))) return undefined;
  const places = parts.flatMap((part) => model.briefs.map((brief) => ({ brief, part })));
  return places.find(({ brief, part }) => textsIn(brief)[part].includes(` ${sought} `));
}

// Most spellings that readers type are in no text, and to look through all of them takes long.
const wordsOf = once(({ briefs }: Model): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const brief of briefs)
    for (const part of parts) for (const word of textsIn(brief)[part].split(/\s+/)) words.add(word);
  return words;
});

const textsIn = once(({ title, text, sections, claims }: Brief): Readonly<Record<Part, string>> => {
  const blocks = [...text.blocks, ...text.footnotes.flatMap((note) => note.blocks)];
  // What a claim says in the flow of the text is not indexed: its page has its own words.
  const ours = textsOf(blocks).map((block) =>
    textOfSpans(block.map((span) => (typeof span !== 'string' && span.kind === 'claim' ? ' ' : span))),
  );
  const found = claims.flatMap(({ citations }) =>
    citations.flatMap(({ outcome, caution, evidence }) => [
      outcome?.because ?? '',
      caution ?? '',
      ...evidence.flatMap(({ source, supports }) => [source.title, source.publisher, supports]),
    ]),
  );
  return {
    claims: folded(claims.map((claim) => claim.text)),
    evidence: folded(found),
    prose: folded([title, ...sections.map((section) => section.title), ...ours]),
  };
});

/** One text to a line, so that no words are found across two. */
function folded(texts: readonly string[]): string {
  return texts.map((text) => ` ${fold(text)} `).join('\n');
}
