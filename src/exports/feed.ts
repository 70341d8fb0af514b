import { Feed, type Item } from 'feed';
import { countChanges } from '../editions/compare.ts';
import { stepsOf, type Step } from '../editions/history.ts';
import { correctedId, paths, publicUrl } from '../links.ts';
import type { Archive } from '../model/editions.ts';
import type { Brief, Correction, Model } from '../model/types.ts';
import { answerWithReason } from '../wording/answer.ts';
import { basedOnWords } from '../wording/basis.ts';
import { countsLabel, editionLabel } from '../wording/editions.ts';
import { licenceWords } from '../wording/terms.ts';
import { capitalised, counted, dateLabel, sentence } from '../wording/text.ts';
import { siteDate } from '../model/versions.ts';

/** What was published and corrected, newest first, as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(model: Model): string {
  const { name, publisher, licence } = model.site;
  const self = publicUrl(paths.feed());
  const items = model.briefs.flatMap((brief) => [
    ...brief.corrections.map((correction) => correctionEntry(brief, correction)),
    publicationEntry(brief),
  ]);
  const editions = model.archives.flatMap((archive) => stepsOf(archive).flatMap((step) => editionEntry(archive, step)));
  const feed = new Feed({
    id: self,
    title: asText(name),
    description: 'Briefs published, their editions and corrections.',
    link: publicUrl(paths.home()),
    feed: self,
    author: { name: asText(publisher || name) },
    updated: midnight(siteDate(model)),
    generator: false,
    ...(licence && { copyright: asText(licenceWords(model.site)) }),
  });
  [...items, ...editions].toSorted((a, b) => b.date.getTime() - a.date.getTime()).forEach((item) => feed.addItem(item));
  return feed.atom1();
}

function publicationEntry(brief: Brief): Item {
  const url = publicUrl(paths.brief(brief.slug));
  const basis = [basedOnWords(brief), `as of ${dateLabel(brief.asOf)}`].filter(Boolean).join(', ');
  const text = `${brief.summary} ${sentence(basis)}`;
  return {
    id: url,
    link: url,
    title: asHtml(brief.title),
    description: asHtml(brief.summary),
    content: asHtml(text),
    date: midnight(brief.published),
    published: midnight(brief.published),
  };
}

/** An edition with the claims that changed in it; the brief as it is today has none yet. */
function editionEntry({ slug }: Archive, { edition, comparison }: Step): Item[] {
  if (!edition) return [];
  const { name, day, what, file } = edition;
  const url = publicUrl(paths.edition(slug, name));
  const found = new Map(file.claims.map(({ id, verdict }) => [id, verdict]));
  const changed = (comparison?.claims ?? []).map(({ kind, id, words }) => {
    const answer = found.get(id);
    return `<li>${capitalised(kind)}: ${asHtml(words)}${answer ? ` ${asHtml(answer)}.` : ''}</li>`;
  });
  const summary = comparison ? `${countsLabel(countChanges(comparison))}.` : `${counted(file.claims.length, 'claim')}.`;
  const list = changed.length > 0 ? `<ul>${changed.join('')}</ul>` : '';
  return [
    {
      id: url,
      link: comparison ? publicUrl(paths.changes(slug, name)) : url,
      title: asHtml(`${capitalised(editionLabel(name))}: ${file.title}`),
      description: asHtml(sentence(what)),
      content: `<p>${asHtml(sentence(what))} ${summary}</p>${list}`,
      date: midnight(day),
      published: midnight(day),
    },
  ];
}

function correctionEntry(brief: Brief, correction: Correction): Item {
  const { claim, date, changed, why } = correction;
  const at = (id: string) => `${publicUrl(paths.claim(brief.slug, id))}#${correctedId(date)}`;
  const today = brief.claims.find(({ id }) => id === claim.id);
  const found = today ? ` ${answerWithReason(brief, today)}` : '';
  const text = `${sentence(claim.text)}${found} ${sentence(changed)} ${sentence(why)}`;
  return {
    // An entry keeps the id it was published with, also when its claim gets another.
    id: at(claim.formerly[0] ?? claim.id),
    link: at(claim.id),
    title: asHtml(`Corrected: ${sentence(claim.text)}`),
    description: asHtml(sentence(changed)),
    content: asHtml(text),
    date: midnight(date),
    published: midnight(date),
  };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

// In texts not marked as HTML, the feed library takes `&amp;` for an existing escape.
function asText(text: string): string {
  return text.replace(/&amp;/g, '&amp;amp;');
}

// The library marks every text of an entry as HTML.
function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
