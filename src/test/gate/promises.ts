import { once } from '../../once.ts';
import type { BuiltPage } from '../built-page.ts';
import { permalinkFaults, reservedFaults, sitemapFaults } from './addresses.ts';
import type { BuiltSite, Plan } from './built-site.ts';
import { deadLinks } from './dead-links.ts';
import { editionFaults } from './editions.ts';
import { headFaults, titleFaults } from './head.ts';
import { htmlFaults } from './html.ts';
import { fileOutsideFaults, outsideFaults } from './outside.ts';
import { policyFaults } from './policy.ts';
import { readerModeFaults } from './reader-mode.ts';
import { searchFaults } from './searchable.ts';
import { sharingFaults } from './sharing.ts';
import { shownFaults } from './shown.ts';
import { writtenFaults } from './written.ts';

/** Finds where a built site breaks one promise; a line each. */
export type Check = (site: BuiltSite) => readonly string[];

/** What is promised of a built site, each promise with what finds where it is broken. */
export const promises = {
  'every page is valid and accessible HTML': eachPage(htmlFaults),
  'every page says its language, its heading and its address': eachPage(headFaults),
  'no two pages have one title': titleFaults,
  'every page runs nothing but its own files, and its policy says so': eachPage(policyFaults),
  'pages ask nothing of other sites, and links tell them nothing': eachPage(outsideFaults),
  'style sheets and pictures ask nothing of other sites': fileOutsideFaults,
  'every link, picture and font of the site is there': deadLinks,
  'every kind of page can be shared, cited and described': eachPage(sharingFaults),
  'every published address is there, and every page is published': permalinkFaults,
  'no part of a brief has an id that a claim or section could have': eachPage(reservedFaults),
  'the sitemaps name every page to be found, and no other': sitemapFaults,
  'feed, data, names and robots.txt are what the content gives': writtenFaults,
  'every claim is shown in its words, with finding, outcome and evidence': eachPage(shownFaults),
  'a reader mode keeps what every page says': eachPage(readerModeFaults),
  'every edition says all that its file says, at its places, and is served with its file': editionFaults,
  'the search holds every brief, claim, entity and citation once': searchFaults,
} as const satisfies Readonly<Record<string, Check>>;

/** All faults of a built site. */
export function faultsOf(site: BuiltSite, checks: readonly Check[] = Object.values(promises)): string[] {
  return checks.flatMap((check) => check(site));
}

/** A check of each page by itself; a page that several sites of one plan share is looked at once. */
function eachPage(find: (page: BuiltPage, plan: Plan) => readonly string[]): Check {
  const lookerFor = once((plan: Plan) => once((page: BuiltPage) => find(page, plan)));
  return ({ pages, plan }) => pages.flatMap(lookerFor(plan));
}
