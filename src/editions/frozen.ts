import { z } from 'zod';
import { citeId, paths } from '../links.ts';
import { byId } from '../model/by-id.ts';
import type {
  EditionFile,
  FrozenBlock,
  FrozenCitation,
  FrozenClaim,
  FrozenSource,
  FrozenSpan,
} from '../model/read/edition-file.ts';
import type { Archive, Edition } from '../model/editions.ts';
import { isLighter, marks, type Mark } from '../wording/mark.ts';

/** An edition ready to be shown: its file, its records by id, and the path of each place today. */
export interface Frozen {
  readonly file: EditionFile;
  readonly claims: ReadonlyMap<string, FrozenClaim>;
  readonly citations: ReadonlyMap<string, FrozenCitation>;
  readonly sources: ReadonlyMap<string, FrozenSource>;
  /** The citations of a claim, in its order. */
  readonly cited: (claim: FrozenClaim) => readonly FrozenCitation[];
  /** The path of the same claim, section or citation today, if it is still in the brief. */
  readonly today: (id: string) => string | undefined;
}

/** Makes an edition ready to be shown. */
export function frozenOf({ slug, brief }: Archive, { file }: Edition): Frozen {
  const citations = byId(file.citations);
  const places = [...(brief?.claims ?? []), ...(brief?.sections ?? [])];
  const today = new Map([
    ...places.flatMap(({ id, formerly }) => formerly.map((former) => [former, paths.anchor(slug, id)] as const)),
    ...places.map(({ id }) => [id, paths.anchor(slug, id)] as const),
    ...(brief?.citations ?? []).map(({ link }) => [citeId(link), paths.cite(slug, link)] as const),
  ]);
  return {
    file,
    claims: byId(file.claims),
    citations,
    sources: byId(file.sources),
    cited: (claim) => (claim.citations ?? []).flatMap((id) => citations.get(id) ?? []),
    today: (id) => today.get(id),
  };
}

/** The one mark of a claim or citation of an edition; older files name that of the finding alone. */
export function frozenMark(mark: string | undefined, cited: readonly FrozenCitation[]): Mark {
  const known = marks.find((one) => one === mark) ?? 'no-link';
  return cited.some(({ outcome }) => outcome) && isLighter(known) ? 'outcome' : known;
}

/** The ids of the claims in a block, in order. */
export function claimsInBlock(block: FrozenBlock): readonly string[] {
  const { text = [], rows = [], blocks = [], items = [] } = block;
  return [...[text, ...rows.flat()].flatMap(claimsInSpans), ...[...blocks, ...items.flat()].flatMap(claimsInBlock)];
}

function claimsInSpans(spans: readonly FrozenSpan[]): readonly string[] {
  return spans.flatMap((span) => {
    if (typeof span === 'string') return [];
    return span.kind === 'claim' ? [span.id ?? ''] : claimsInSpans(span.text);
  });
}

/** The words of some spans of an edition. */
export function frozenWords(spans: readonly FrozenSpan[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : frozenWords(span.text))).join('');
}

/** The unknown fields of a record, at any depth, each with its path. */
export function unknownFields(
  form: unknown,
  value: unknown,
  path = '',
): readonly (readonly [path: string, text: string])[] {
  if (form instanceof z.ZodOptional) return unknownFields(form.unwrap(), value, path);
  if (form instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one) => unknownFields(form.element, one, path));
  if (form instanceof z.ZodUnion && typeof value === 'object')
    return form.options.flatMap((option) => (option instanceof z.ZodObject ? unknownFields(option, value, path) : []));
  if (!(form instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const below = path ? `${path}.${name}` : name;
    if (name in form.shape) return unknownFields(form.shape[name], inner, below);
    return [[below, typeof inner === 'string' ? inner : JSON.stringify(inner)] as const];
  });
}
