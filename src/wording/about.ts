import { happenedSince } from '../model/since.ts';
import type { Brief } from '../model/types.ts';
import type { VoiceKind } from '../model/words.ts';
import { textNoun } from './basis.ts';
import { dateLabel, listed } from './text.ts';

/** What the briefs of a site are, in a sentence for its front page. */
export function eachBrief(briefs: readonly Brief[]): string {
  return areOfArticles(briefs)
    ? 'Each restates one article, claim by claim, and shows what we found for every link the article gave.'
    : 'Each goes claim by claim and shows what we found for every link.';
}

/** What a brief is. */
export function whatABriefIs(briefs: readonly Brief[]): string {
  return areOfArticles(briefs)
    ? 'A brief restates one article, statement by statement, in our own words. Each statement is a claim with an address of its own. Where the article gave a link for it, we show the pages we found for that link and what they say.'
    : 'A brief goes statement by statement, in our own words; it may restate an article. Each statement is a claim with an address of its own. Where it has a link, we show the pages we found for that link and what they say.';
}

/** The text after the title of a brief and that of its article. */
export function aboutBrief(brief: Brief): string {
  const { basedOn, asOf, sources } = brief;
  const apart = happenedSince(brief).length > 0 ? 'under “Since then” and ' : '';
  const except = `, except ${apart}where a source is marked as later. Some pages show no date and may be later too`;
  const later = `does not report what came later${sources.length > 0 ? except : ''}.`;
  if (!basedOn)
    return ` restates no article: its claims are ours. It reports what was known as of ${dateLabel(asOf)} and ${later}`;
  const { author, producer, terms, published, links, events } = basedOn;
  const unknown = links === 'lost' ? 'not in the copy that reached us' : 'not known to us';
  return [
    `” by ${author}${producer ? `, produced by ${producer}` : ''}.`,
    `The article is ${terms ? `${terms} and its text is ` : ''}not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not.`,
    `${published ? `It was published ${published.length === 10 ? 'on' : 'in'} ${dateLabel(published)}` : `The date of its publication is ${unknown}`}; it reports ${events ?? `what was known as of ${dateLabel(asOf)}`}.`,
    `The brief keeps to that and ${later}`,
  ].join(' ');
}

/** The publishers of the briefs’ pages that have a voice, by its kind: each with the state, by name. */
export function publishersOf(briefs: readonly Brief[], kind: VoiceKind): readonly string[] {
  const names = briefs.flatMap(({ sources }) =>
    sources.flatMap(({ publisher, voice }) => (voice?.kind === kind ? `${publisher} (${voice.of})` : [])),
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
}

/** “whether it came after the article” */
export function whetherLater(briefs: readonly Brief[]): string {
  return `whether it came after ${areOfArticles(briefs) ? 'the article' : 'what the brief reports'}`;
}

/** What is not known of an article. */
export function unknownOf({ published, url }: NonNullable<Brief['basedOn']>): string {
  const unknown = [published ? [] : 'date', url ? [] : 'address'].flat();
  if (unknown.length === 0) return '';
  return `, whose ${listed(unknown)} ${unknown.length > 1 ? 'are' : 'is'} not known to us`;
}

/** The common name of the texts of the briefs: article, brief or, for both kinds, text. */
export function nounOf(briefs: readonly Brief[]): string {
  const nouns = new Set(briefs.map(textNoun));
  return nouns.size === 1 ? [...nouns].join('') : 'text';
}

/** Whether every brief restates an article. */
export function areOfArticles(briefs: readonly Brief[]): boolean {
  return briefs.every(({ basedOn }) => basedOn);
}
