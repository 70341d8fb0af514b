import type { Claim, Entity, Section } from '../../model/types.ts';

/** The words of a claim that name an entity for the first time in its section. */
export interface Mention {
  readonly entity: Entity;
  readonly words: string;
}

// Every claim of a section asks for them.
const bySection = new WeakMap<Section, ReadonlyMap<string, readonly Mention[]>>();

/** First mentions in a section, by claim; words that already link to a citation are left alone. */
export function firstMentions(section: Section): ReadonlyMap<string, readonly Mention[]> {
  const known = bySection.get(section);
  if (known) return known;
  const seen = new Set<Entity>();
  const mentions = new Map(
    section.claims.map((claim) => {
      const found = mentionsIn(claim).filter(({ entity }) => !seen.has(entity));
      found.forEach(({ entity }) => seen.add(entity));
      return [claim.id, found] as const;
    }),
  );
  bySection.set(section, mentions);
  return mentions;
}

function mentionsIn(claim: Claim): Mention[] {
  let text = claim.citations.reduce((rest, { linkText = '' }) => rest.replace(linkText, '|'), claim.text);
  const forms = claim.about.flatMap((entity) =>
    [entity.name, ...entity.aliases, ...entity.demonyms].map((words) => ({ entity, words })),
  );
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

// Quotation marks of attributes may hold < and >, which Astro leaves as they are there.
const TAG = `<(?:"[^"]*"|'[^']*'|[^>"'])*>`;
const LINK_OR_TAG = new RegExp(`(<a\\b${TAG.slice(1)}[^]*?</a>|${TAG})`);

/** HTML of a claim with its mentions linked; tags, and what stands inside links, stay as they are. */
export function linkMentions(html: string, mentions: readonly Mention[], hrefOf: (entity: Entity) => string): string {
  const parts = html.split(LINK_OR_TAG);
  for (const { entity, words } of mentions) {
    const written = escaped(words);
    const at = parts.findIndex((part) => !part.startsWith('<') && asWords(written).test(part));
    const part = parts[at];
    const match = part && asWords(written).exec(part);
    if (!match) continue;
    const link = `<a href="${hrefOf(entity)}">${written}</a>`;
    parts.splice(at, 1, part.slice(0, match.index), link, part.slice(match.index + written.length));
  }
  return parts.join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as Astro writes it into HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>'"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Finds words that are no part of others, nor of what stands for a sign, such as `&amp;`. */
function asWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|&#?)${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'u');
}
