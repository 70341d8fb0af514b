import { textOfSpans } from '../../model/spans.ts';
import type { Span } from '../../model/spans.ts';
import type { Entity } from '../../model/entity.ts';
import type { Claim, Section } from '../../model/types.ts';
import { asWords } from '../../model/as-words.ts';
import { once } from '../../once.ts';

/** The words of a claim that name an entity for the first time in its section. */
export interface Mention {
  readonly entity: Entity;
  readonly words: string;
  /** The language of the words, if they are its name in another. */
  readonly lang?: string;
}

/** First mentions in a section, by claim; words that already link to a citation are left alone. */
export const firstMentions = once((section: Section): ReadonlyMap<string, readonly Mention[]> => {
  const seen = new Set<Entity>();
  return new Map(
    section.claims.map((claim) => {
      const found = mentionsIn(claim).filter(({ entity }) => !seen.has(entity));
      found.forEach(({ entity }) => seen.add(entity));
      return [claim.id, found] as const;
    }),
  );
});

function mentionsIn(claim: Claim): Mention[] {
  let text = textOfSpans(withoutLinks(claim.words));
  const forms = claim.about.flatMap((entity) => [
    ...[entity.name, ...entity.aliases, ...entity.demonyms].map((words): Mention => ({ entity, words })),
    ...entity.names.map(({ text: words, lang }): Mention => ({ entity, words, lang })),
  ]);
  forms.sort((a, b) => b.words.length - a.words.length);
  const found: Mention[] = [];
  for (const mention of forms) {
    // Looked for as letters first: the pattern for whole words is slow to make.
    if (!text.includes(mention.words) || found.some(({ entity }) => entity === mention.entity)) continue;
    if (!asWords(mention.words).test(text)) continue;
    text = text.replace(asWords(mention.words), '|');
    found.push(mention);
  }
  return found;
}

/** Spans with each link replaced by a sign that is not part of a word. */
function withoutLinks(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => {
    if (typeof span === 'string') return span;
    return isLink(span) ? '|' : { ...span, text: withoutLinks(span.text) };
  });
}

/** The words of a claim with its mentions linked; existing links stay. */
export function linkMentions(spans: readonly Span[], mentions: readonly Mention[]): readonly Span[] {
  return mentions.reduce((linked, mention) => linkFirst(linked, mention) ?? linked, spans);
}

/** The spans with the first place of a mention linked; nothing where there is none. */
function linkFirst(spans: readonly Span[], mention: Mention): readonly Span[] | undefined {
  for (const [index, span] of spans.entries()) {
    const linked = typeof span === 'string' ? linkWords(span, mention) : linkInside(span, mention);
    if (linked) return spans.toSpliced(index, 1, ...linked);
  }
  return undefined;
}

function linkWords(text: string, { entity, words, lang }: Mention): readonly Span[] | undefined {
  const at = asWords(words).exec(text)?.index;
  if (at === undefined) return undefined;
  const link: Span = { kind: 'entity', id: entity.id, ...(lang && { lang }), text: [words] };
  return [text.slice(0, at), link, text.slice(at + words.length)].filter((part) => part !== '');
}

function linkInside(span: Exclude<Span, string>, mention: Mention): readonly Span[] | undefined {
  const text = isLink(span) ? undefined : linkFirst(span.text, mention);
  return text && [{ ...span, text }];
}

function isLink({ kind }: Exclude<Span, string>): boolean {
  return kind === 'cite' || kind === 'link' || kind === 'entity';
}
