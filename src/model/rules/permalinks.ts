import { paths } from '../../links.ts';
import { formerAddresses, newPermalinks, publishedAddresses, type FiguresOf } from '../addresses.ts';
import type { Content } from '../read/content.ts';
import { isFile } from '../read/permalinks.ts';
import { entityKinds } from '../words.ts';
import { nearest } from '../nearest.ts';
import { problem, shown, startOf, type Problem } from '../problem.ts';

/** Every published address still leads somewhere or is listed as gone; those of figures are checked only if the figures are known. */
export function checkPermalinks(content: Content, figures?: FiguresOf): Problem[] {
  // While a brief’s ids are not all known, an unknown address may belong to them.
  if (
    content.briefs.some(
      ({ prose, citations }) => !prose?.declared || prose.problems.length > 0 || citations.problems.length > 0,
    )
  )
    return [];
  if (entityKinds.some((kind) => content[kind].problems.length > 0)) return [];
  const published = publishedAddresses(content, figures ?? (() => []));
  const known = new Set([...published, ...formerAddresses(content)]);
  // An address that was listed before cannot be the new one of this; link numbers give no hint at all.
  const listed = new Set(content.permalinks.map((one) => one.address));
  const fresh = published.filter((address) => !listed.has(address) && !/#cite-\d+$/.test(address));
  const ids = idsByPlace(fresh);
  const pages = new Set([...known, ...content.permalinks.flatMap((one) => (one.gone ? one.address : []))]);
  // A line that cannot be read, or was lost, may be that of any edition.
  const unread = content.editions
    .filter(({ problems, unlisted }) => problems.length > 0 || unlisted.length > 0)
    .map(({ slug }) => paths.editions(slug));
  return content.permalinks.flatMap(({ address, place, gone, citation }) => {
    if (!figures && /^\/[^/]+\/figures\//.test(address)) return [];
    if (unread.some((editions) => address.startsWith(editions))) return [];
    if (gone && known.has(address)) {
      const message = `${shown(address)} is marked as gone and is still published. Remove the mark.`;
      return [problem(place, 'permalink-resolves', message)];
    }
    if (known.has(address)) return [];
    if (gone) {
      const page = address.replace(/#.*/, '');
      if (pages.has(page)) return [];
      const message = `${shown(address)} is gone, so its page ${shown(page)} must be too. Mark that one as gone too.`;
      return [problem(place, 'permalink-resolves', message)];
    }
    if (citation) {
      const message = `${shown(address)} was published for the citation ${shown(citation)}, which no longer exists. Write its new id here if it has one, or mark the line as gone with a date and a reason.`;
      return [problem(place, 'permalink-resolves', message)];
    }
    const hint = changedTo(address, ids);
    const message = isFile(address)
      ? `${shown(address)} was published, and the site has no such file now.${hint} Correct the line, or let the site publish the file again: a file cannot be marked as gone.`
      : `${shown(address)} was published and leads nowhere now.${hint} Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.`;
    return [problem(place, 'permalink-resolves', message)];
  });
}

/** Every address that is published is listed; what is missing is one problem, since one command adds it. */
export function checkListed(content: Content, figures: FiguresOf): Problem[] {
  const [first, ...others] = newPermalinks(content, figures);
  if (!first) return [];
  const what =
    others.length === 0
      ? `The line ${shown(first)} is missing in this list`
      : `${others.length + 1} lines are missing in this list, such as ${shown(first)}`;
  const message = `${what}. Run \`npm run permalinks\`, which adds what is new.`;
  return [problem(startOf('content/permalinks.txt'), 'address-is-listed', message)];
}

const PARTS = /^(.*[/#])([^/#]+)\/?$/;

/** The ids of addresses by the part before them. */
function idsByPlace(addresses: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = addresses.flatMap((address) => {
    const [, before, id] = PARTS.exec(address) ?? [];
    return before && id ? [{ before, id }] : [];
  });
  const places = Map.groupBy(parts, ({ before }) => before);
  return new Map([...places].map(([before, those]) => [before, those.map(({ id }) => id)]));
}

/** The address that this one may have become: the same up to the id. */
function changedTo(address: string, ids: ReturnType<typeof idsByPlace>): string {
  const [, before = '', id = ''] = PARTS.exec(address) ?? [];
  const near = nearest(id, ids.get(before) ?? []);
  return near ? ` Is it ${shown(`${before}${near}${address.endsWith('/') ? '/' : ''}`)} now?` : '';
}
