import type { Brief, Model, Site } from '../model/types.ts';
import { notTheAuthors } from './basis.ts';
import { ofEach } from './making.ts';
import { quoted } from './text.ts';

/** What the files may be used for, as far as it is known. */
export function terms({ site, briefs }: Model): string {
  const articles = briefs.flatMap(({ basedOn }) => basedOn ?? []);
  const named = briefs.length > 1;
  return [...articles.map((article) => articleTerms(article, named)), licenceWords(site)].join(' ');
}

/** Under which licence our words and data are. */
export function licenceWords({ licence }: Site): string {
  if (!licence) return 'The words and the data are ours; no licence is stated for them.';
  return `The words and the data are ours, under this licence: ${licence.name}${licence.url ? ` (${licence.url})` : ''}.`;
}

/** What is taken from an article and what is not. */
export function articleTerms({ title, terms }: NonNullable<Brief['basedOn']>, isNamed: boolean): string {
  const article = isNamed ? quoted(title) : 'The article';
  return `${article} is ${terms ? `${terms} and is ` : ''}not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not.`;
}

/** Whose the pages beside the claims are. */
export function evidenceNote({ briefs }: Model): string {
  return `${ofEach(briefs, evidenceOf)
    .map((words) => `${words} `)
    .join(
      '',
    )}A finding says what the check found, not whether the claim is true. Read it with the outcome, if there is one: what became of the claim, such as denied or corrected.`;
}

function evidenceOf(brief: Brief): string {
  const { basedOn } = brief;
  if (brief.sources.length === 0) return '';
  const whose = `The pages given as evidence were found by us${basedOn && basedOn.links !== 'kept' ? '; they are' : ''}${notTheAuthors(brief, ', which are lost').replace(/^, (?=not)/, ' ')}.`;
  const seen = {
    'stored copies': 'Each was seen in a stored copy on the day named; none was opened live.',
    live: 'Each was opened live on the day named.',
    unsaid: 'Each was seen on the day named.',
  }[brief.seenIn ?? 'unsaid'];
  return `${whose} ${seen}`;
}
