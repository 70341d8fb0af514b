import { openCard } from './card.ts';
import { pageOf } from './page-of.ts';
import { sayLost } from './say-lost.ts';
import { showShareSheet } from './share.ts';
import { withRetry } from './with-retry.ts';

/** Opens the share section of a claim’s or section’s page in place; if it cannot be loaded, says so. */
export async function openShareCard(link: HTMLAnchorElement, signal: AbortSignal): Promise<void> {
  const page = pageOf(link);
  const found = await loadShare(page.href).catch(() => undefined);
  if (signal.aborted || document.querySelector('dialog[open]')) return;
  if (!found) return sayLost(link);
  const share = document.importNode(found, true);
  showShareSheet(share);
  const more = document.createElement('p');
  more.className = 'ways';
  more.append(
    Object.assign(document.createElement('a'), {
      href: page.href,
      textContent: `Open this ${link.closest('h2') ? 'section' : 'claim'}’s page`,
    }),
  );
  share.append(more);
  openCard(link, 'Copy and cite', [share]);
}

const loadShare = withRetry(async (page, isAgain) => {
  const response = await fetch(page, isAgain ? { cache: 'reload' } : {});
  const html = new DOMParser().parseFromString(await response.text(), 'text/html');
  const share = html.querySelector('.share');
  // Some hosts answer with another page where there is none.
  if (!share) throw new Error(`${page} has nothing to share`);
  // The brief already has these ids and this region name.
  share.removeAttribute('aria-labelledby');
  share.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  return share;
});
