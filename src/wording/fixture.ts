import { build } from '../model/build.ts';
import { fixture, type Changes } from '../model/fixture.ts';
import * as about from './about.ts';
import * as article from './basis.ts';
import { making, whoseEvidence } from './making.ts';
import { evidenceNote, terms } from './terms.ts';

/** Everything that is said of an article, of its links and of the evidence. */
export function allSaid(changes: Changes) {
  const model = build(fixture(changes)).model!;
  const brief = model.briefs[0]!;
  const claim = brief.claims[0]!;
  return {
    lines: article.basisTexts(brief),
    after: article.basedOnArticle(brief),
    basis: article.basedOnWords(brief),
    card: [article.claimOnCard(brief, claim), article.basisOnCard(brief)],
    death: [article.deathFrom(brief, claim), article.deathOnCard(brief, claim)],
    citation: [article.claimOf(brief), article.laterLabel(brief), article.seenLabel(brief, '2020-02-01')],
    claim: [article.sortLabel(brief, { sort: 'judgement', by: [] }), article.whosePages(brief)],
    evidence: [article.evidenceIntro(brief), article.ledgerSummary(brief), article.ledgerIntro(brief)],
    about: [about.whatABriefIs(model.briefs), about.aboutBrief(brief), ...whoseEvidence(model.briefs)],
    made: making(model.site, model.briefs),
    front: about.eachBrief(model.briefs),
    later: about.whetherLater(model.briefs),
    unknown: brief.basedOn && about.unknownOf(brief.basedOn),
    terms: terms(model),
    note: evidenceNote(model),
  };
}
