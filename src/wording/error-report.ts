import { citedEdition } from '../editions/cited.ts';
import { paths, publicUrl } from '../links.ts';
import type { Source } from '../model/evidence.ts';
import type { Brief, Claim, Section, Site } from '../model/types.ts';
import { dateLabel, sentence } from './text.ts';

/** A letter about an error in a brief, or in a claim, section or source of it: https://www.rfc-editor.org/rfc/rfc6068 */
export function errorReport(site: Site, brief: Brief, part?: Claim | Section | Source): string | undefined {
  if (!site.contact) return undefined;
  const { noun, words, path } = partOf(brief, part);
  const edition = citedEdition(brief, part && 'url' in part ? undefined : part)?.version;
  const what = part ? `${noun} ${part.id} of ${brief.slug}` : `${noun} ${brief.slug}`;
  const lines = [
    words,
    `Where: ${publicUrl(path)}`,
    `Which: ${what}, ${edition ?? `updated ${dateLabel(brief.updated)}`}`,
    '',
    'What is wrong:',
    '',
  ];
  return `mailto:${site.contact}?subject=${encodeURIComponent(`Error in the ${what}`)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

function partOf(brief: Brief, part?: Claim | Section | Source) {
  if (!part) return { noun: 'brief', words: brief.title, path: paths.brief(brief.slug) };
  if ('url' in part)
    return { noun: 'source', words: `${part.title}, ${part.publisher}: ${part.url}`, path: paths.sources(brief.slug) };
  if ('claims' in part) return { noun: 'section', words: part.title, path: paths.section(brief.slug, part.id) };
  return { noun: 'claim', words: sentence(part.text), path: paths.claim(brief.slug, part.id) };
}
