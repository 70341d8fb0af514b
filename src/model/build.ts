import { figuresIn } from './addresses.ts';
import { readContent } from './read/content.ts';
import { linkContent } from './link.ts';
import type { Problem } from './problem.ts';
import { checkAlone } from './rules/alone.ts';
import { checkCited, checkClaims, checkLinkNumbers } from './rules/citations.ts';
import { checkClock } from './rules/clock.ts';
import { checkCorrections, checkDates } from './rules/dates.ts';
import { checkEditions } from './rules/editions.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkHealth } from './rules/health.ts';
import { checkBriefIds, checkEntityIds, checkEntityNames } from './rules/ids.ts';
import { checkListed, checkPermalinks } from './rules/permalinks.ts';
import { checkCountriesNamed, checkReferences } from './rules/references.ts';
import { checkCounts } from './rules/counts.ts';
import { checkSides } from './rules/sides.ts';
import { checkSince } from './rules/since.ts';
import { checkTitles } from './rules/titles.ts';
import { checkSynonyms } from './rules/synonyms.ts';
import { checkUnused } from './rules/unused.ts';
import { checkPublishers, checkSources, checkVoices } from './rules/sources.ts';
import type { Texts } from './read/text.ts';
import type { Model } from './types.ts';

/**
 * The model of the content texts, or all their problems. If the day of publication is given,
 * nothing may be dated later, and all addresses must be listed.
 */
export function build(
  texts: Texts,
  publishedOn?: string,
): { readonly model?: Model; readonly problems: readonly Problem[] } {
  const content = readContent(texts);
  // Lost bytes may belong to any word, and an unfinished merge repeats everything: other problems would mislead.
  const garbled = content.problems.filter(({ rule }) => rule === 'text-is-utf8' || rule === 'merge-is-finished');
  if (garbled.length > 0) return { problems: garbled };
  const problems = [
    ...content.problems,
    ...checkEntityIds(content),
    ...checkEntityNames(content),
    ...checkCountriesNamed(content),
    ...checkSides(content),
    ...checkPublishers(content.briefs),
    ...checkVoices(content.briefs),
    ...content.briefs.flatMap((brief) => [
      ...checkBriefIds(brief),
      ...checkReferences(content, brief),
      ...checkCited(brief),
      ...checkLinkNumbers(brief, content.permalinks),
      ...checkClaims(brief),
      ...checkAlone(content, brief),
      ...checkCounts(brief),
      ...checkDates(brief),
      ...checkCorrections(brief),
      ...checkEvidence(brief),
      ...checkSources(brief),
      ...checkSince(brief),
      ...checkHealth(brief),
    ]),
    ...content.editions.flatMap(checkEditions),
    ...checkPermalinks(content),
    ...(publishedOn ? checkClock(content, publishedOn) : []),
  ];
  if (problems.length > 0) return { problems };
  const model = frozen(linkContent(content));
  const aimless = [
    ...checkSynonyms(content, model),
    ...checkUnused(content, model),
    ...content.briefs.flatMap(checkTitles),
  ];
  if (aimless.length > 0) return { problems: aimless };
  const figures = figuresIn(model);
  // Addresses are permanent, so none is asked for until everything else is right.
  const unlisted = publishedOn ? checkListed(content, figures) : [];
  const astray = [...checkPermalinks(content, figures), ...unlisted];
  return astray.length > 0 ? { problems: astray } : { model, problems };
}

/** Freezes a value and everything in it; claims and citations refer to each other, so each is visited once. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of value instanceof Map ? value.values() : Object.values(value)) frozen(held);
  return value;
}
