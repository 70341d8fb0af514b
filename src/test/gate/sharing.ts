import type { BuiltPage } from '../built-page.ts';
import { ownAddress, type Plan } from './built-site.ts';
import { fault, other } from './fault.ts';
import { isGoneKind, kindOf, type PageKind } from './kinds.ts';
import { descriptionFaults } from './descriptions.ts';

const PREVIEW = [
  'og:site_name',
  'og:type',
  'og:title',
  'og:description',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
] as const;

const CITED = [
  'z:itemType',
  'citation_title',
  'citation_publication_date',
  'citation_public_url',
  'citation_language',
  'citation_abstract',
] as const;
const PART = [...CITED, 'citation_publisher', 'prism.publicationName'] as const;

/** The metadata for reference managers on the kinds of page that can be cited. */
const cited: Readonly<Partial<Record<PageKind['kind'], { readonly item: string; readonly names: readonly string[] }>>> =
  {
    brief: { item: 'report', names: [...CITED, 'citation_technical_report_institution'] },
    section: { item: 'webpage', names: PART },
    claim: { item: 'webpage', names: PART },
  };

/** How many characters services take. */
const MOST = [
  ['name', 'description', 300],
  ['property', 'og:description', 300],
  ['property', 'og:image:alt', 420],
] as const;

/** Where a page does not say what its kind must say to those who share, cite or describe it. */
export function sharingFaults(page: BuiltPage, plan: Plan): string[] {
  const { path, document } = page;
  const kind = kindOf(plan.model, path);
  if (!kind) return [fault(path, '<html>', 'the content asks for no such page')];
  const meta = (key: 'name' | 'property', name: string) =>
    document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content');
  const missing = (key: 'name' | 'property', names: readonly string[]) =>
    names.filter((name) => !meta(key, name)).map((name) => `<meta ${key}="${name}"> is missing`);
  const tooLong = MOST.flatMap(([key, name, most]) => {
    const { length } = meta(key, name) ?? '';
    return length > most ? `<meta ${key}="${name}"> has ${length} characters, more than ${most}` : [];
  });
  const { item, names = [] } = cited[kind.kind] ?? {};
  const isGone = isGoneKind(kind);
  const own = ownAddress(plan, page);
  return [
    ...missing('property', isGone ? PREVIEW : [...PREVIEW, 'og:url']),
    ...missing('name', ['description', 'twitter:card', 'viewport', ...names]),
    ...tooLong,
    ...other('og:url', meta('property', 'og:url'), isGone ? undefined : own),
    ...other('citation_public_url', meta('name', 'citation_public_url'), item && own),
    ...other('z:itemType', meta('name', 'z:itemType'), item),
    ...['author', 'citation_author'].flatMap((name) => other(name, meta('name', name), undefined)),
    ...descriptionFaults(document, kind, own),
  ].map((what) => fault(path, '<head>', what));
}
