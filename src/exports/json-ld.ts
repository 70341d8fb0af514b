import { paths, publicUrl } from '../links.ts';
import type { BasedOn, Brief, Claim, Model, Section } from '../model/types.ts';
import { claimSummary, sectionSummary } from '../wording/summaries.ts';
import { sentence } from '../wording/text.ts';
import { authorName } from './author-name.ts';
import { dataFiles } from './files.ts';
import { breadcrumbs, context, licence, pages, publisher, thing, webPage, website, type JsonLd } from './schema-org.ts';
import { evidenceNote, terms } from '../wording/terms.ts';
import { claimDate, newest, sectionDate, siteDate } from '../model/versions.ts';

/** A brief: a report of ours; where it restates an article, that is somebody else’s. */
export function briefJsonLd({ site }: Model, brief: Brief): readonly JsonLd[] {
  const { basedOn } = brief;
  const report = {
    ...context,
    '@type': 'Report',
    '@id': publicUrl(paths.brief(brief.slug)),
    headline: brief.title,
    abstract: brief.summary,
    url: publicUrl(paths.brief(brief.slug)),
    inLanguage: 'en',
    datePublished: brief.published,
    dateModified: brief.updated,
    isPartOf: website(site),
    ...licence(site),
    ...publisher(site),
    ...(basedOn && { isBasedOn: article(basedOn) }),
    citation: pages(brief.citations),
  };
  return [report, breadcrumbs(site, [brief.title, paths.brief(brief.slug)])];
}

function article({ title, author, producer, published, url }: BasedOn): JsonLd {
  return {
    '@type': 'Article',
    name: title,
    // Whether several or an institution is not known; text says neither.
    author: 'family' in authorName(author) ? { '@type': 'Person', name: author } : author,
    ...(producer && { publisher: { '@type': 'Organization', name: producer } }),
    ...(published && { datePublished: published }),
    ...(url && { url }),
  };
}

/** The page of a section. */
export function sectionJsonLd({ site }: Model, brief: Brief, section: Section): readonly JsonLd[] {
  const path = paths.section(brief.slug, section.id);
  const page = {
    ...webPage(site, brief, section.title, path),
    description: sectionSummary(brief, section),
    datePublished: brief.published,
    dateModified: sectionDate(brief, section),
    hasPart: section.claims.map((claim) => ({
      '@type': 'WebPage',
      name: sentence(claim.text),
      description: claimSummary(brief, claim),
      url: publicUrl(paths.claim(brief.slug, claim.id)),
    })),
  };
  return [page, breadcrumbs(site, [brief.title, paths.brief(brief.slug)], [section.title, path])];
}

/** The page of a claim. No ClaimReview: a finding says what the check found, not whether the claim is true. */
export function claimJsonLd({ site }: Model, brief: Brief, claim: Claim): readonly JsonLd[] {
  const path = paths.claim(brief.slug, claim.id);
  const name = sentence(claim.text);
  const page = {
    ...webPage(site, brief, name, path),
    description: claimSummary(brief, claim),
    datePublished: brief.published,
    dateModified: claimDate(brief, claim),
    about: claim.about.map(thing),
    citation: pages(claim.citations),
  };
  return [page, breadcrumbs(site, [brief.title, paths.brief(brief.slug)], [name, path])];
}

/** The site and its search. */
export function siteJsonLd({ site }: Model): JsonLd {
  return {
    ...context,
    ...website(site),
    inLanguage: 'en',
    ...publisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl(paths.search())}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The files of all claims and sources. */
export function dataJsonLd(model: Model): JsonLd {
  return {
    ...context,
    '@type': 'Dataset',
    name: `Claims and sources of ${model.site.name}`,
    description: `Every claim with what was found for it, and every page found. ${evidenceNote(model)} ${terms(model)}`,
    url: publicUrl(paths.data()),
    inLanguage: 'en',
    datePublished: newest(model.briefs.map((brief) => brief.published)),
    dateModified: siteDate(model),
    isAccessibleForFree: true,
    ...licence(model.site),
    ...publisher(model.site),
    distribution: dataFiles.map(({ name, mediaType, what }) => ({
      '@type': 'DataDownload',
      name,
      description: what,
      encodingFormat: mediaType.split(';')[0],
      contentUrl: publicUrl(paths.data(name)),
    })),
  };
}

/** A block as text that is safe inside `<script type="application/ld+json">`. */
export function jsonLdText(block: JsonLd): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(block).replace(/[<>&\u2028\u2029]/g, escape);
}
