import type { Health } from '../model/health.ts';
import type { Voice } from '../model/evidence.ts';
import type { Entity } from '../model/entity.ts';
import type { Model } from '../model/types.ts';
import type { EntityKind, Failure, Finding, OutcomeWord, Strength } from '../model/words.ts';
import { dateLabel } from './text.ts';

/** What each finding means in a text called “article” or “brief”; the order is the scale, lowest first. */
export function findingMeanings(noun: string): Readonly<Record<Finding, string>> {
  return {
    contested: 'a page contradicts what the claim asserts',
    'not found': 'we searched and found nothing',
    'partly supported': `pages bear out part of it, or the ${noun} goes further than they do; where a page contradicts a part, an outcome says so`,
    supported: 'at least one page states it and none contradicts it',
  };
}

/** What it means that such a text gives no link. */
export function noLinkMeaning(noun: string): string {
  return `the ${noun} gives no link here, so nothing was searched; that is no criticism of it`;
}

/** Outcomes as readers see them. */
export const outcomeLabels: Readonly<Record<OutcomeWord, string>> = {
  denied: 'denied',
  'rated-false': 'rated false',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  overtaken: 'overtaken by events',
};

/** How a page bears on a citation, as readers see it. */
export const strengthLabels: Readonly<Record<Strength, string>> = {
  direct: 'States it',
  partial: 'Supports part of it',
  background: 'Background',
  contradicts: 'Contradicts it',
  denies: 'Denies what was said',
};

/** What is known of an address, in a sentence; one that ends in a colon wants the address it leads to. */
export function healthLabel(health: Health): string {
  const day = dateLabel(health.checked);
  if (health.status === 'answered') return `Its address answered on ${day}.`;
  if (health.status === 'moved') return `Moved, as seen on ${day}, to:`;
  if (health.status === 'redirected') return `On ${day} its address led to:`;
  if (health.status === 'gone') return `Gone since ${dateLabel(health.since)}; last checked on ${day}.`;
  return `${unansweredLabels[health.why]} on ${day}.`;
}

const NO_ANSWER = 'Its address did not answer';
const unansweredLabels: Readonly<Record<Failure, string>> = {
  'not-found': 'Not found at its address',
  removed: 'Not found at its address',
  'no-host': NO_ANSWER,
  // Many sites refuse all programs, so this says nothing about the page.
  refused: 'Its address could not be checked',
  'too-many-requests': 'Its address could not be checked',
  'server-error': NO_ANSWER,
  'time-limit': NO_ANSWER,
  'no-connection': NO_ANSWER,
  'no-secure-connection': NO_ANSWER,
  'bad-redirect': NO_ANSWER,
};

/** A kind of entity, as a heading. */
export function kindLabel({ entities }: Pick<Model, 'entities'>, kind: EntityKind): string {
  if (kind === 'groups') return 'Groups';
  if (kind === 'people') return 'People';
  return [...entities.values()].some(({ sort }) => sort === 'place') ? 'Countries and places' : 'Countries and regions';
}

/** “country”, “region”, “group” or “person” */
export function entityNoun(entity: Entity): string {
  if (entity.kind === 'countries') return entity.sort ?? 'country';
  return entity.kind === 'groups' ? 'group' : 'person';
}

/** “state-controlled, Russia” */
export function voiceLabel({ kind, of }: Voice): string {
  return `${kind}, ${of}`;
}

const titleOriginLabels: Readonly<Record<string, string>> = {
  page: '',
  address: ' (title read from its address)',
  description: ' (our description; the title was not seen)',
};

/** Where a title was read, to follow it; empty if it was read on the page. */
export function titleOriginLabel(titleFrom = 'page'): string {
  return titleOriginLabels[titleFrom] ?? ` (title: ${titleFrom})`;
}
