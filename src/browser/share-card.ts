import { openCard } from './card.ts';
import { pageOf } from './page-of.ts';
import { sayLost } from './say-lost.ts';
import { showShareSheet } from './share.ts';
import { withRetry } from './with-retry.ts';

/** Opens what a claim’s or section’s page says of the answer and of sharing, in place; if it cannot be loaded, says so. */
export async function openShareCard(link: HTMLAnchorElement, signal: AbortSignal): Promise<void> {
  const page = pageOf(link);
  const found = await loadParts(page.href).catch(() => undefined);
  if (signal.aborted || document.querySelector('dialog[open]')) return;
  if (!found) return sayLost(link);
  const [share, ...answer] = found.map((part) => document.importNode(part, true));
  if (!share) return;
  showShareSheet(share);
  const more = document.createElement('p');
  more.className = 'ways';
  more.append(
    Object.assign(document.createElement('a'), {
      href: page.href,
      textContent: `Open this ${link.closest('h2') ? 'section' : 'claim'}’s page`,
    }),
  );
  openCard(link, 'Copy and cite', [...answer, more, share]);
}

/** The share section of a page, and what its answer says, if it has one. */
const loadParts = withRetry(async (page, isAgain) => {
  const response = await fetch(page, isAgain ? { cache: 'reload' } : {});
  const html = new DOMParser().parseFromString(await response.text(), 'text/html');
  const share = html.querySelector('.share');
  // Some hosts answer with another page where there is none.
  if (!share) throw new Error(`${page} has nothing to share`);
  // The brief already has these ids and this region name.
  share.removeAttribute('aria-labelledby');
  share.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  return [share, ...html.querySelectorAll('.answer :is(.verdict-line, .because, .caution)')];
});
