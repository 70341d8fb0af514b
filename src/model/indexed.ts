import { fold } from '../browser/search/fold.ts';
import { once } from '../once.ts';
import { textOfSpans, textsOf } from './spans.ts';
import type { Brief, Model } from './types.ts';

/** Whether words are in a text that readers can search, as search compares them. */
export function isIndexed(model: Model, words: string): boolean {
  return indexed(model).includes(` ${fold(words)} `);
}

// One text to a line, so that no words are found across two.
const indexed = once((model: Model): string => {
  const entities = [...model.entities.values()].flatMap(({ name, what = '' }) => [name, what]);
  return [...entities, ...model.briefs.flatMap(textsIn)].map((text) => ` ${fold(text)} `).join('\n');
});

function textsIn({ title, text, sections, claims }: Brief): string[] {
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
  return [title, ...sections.map((section) => section.title), ...ours, ...claims.map((claim) => claim.text), ...found];
}
