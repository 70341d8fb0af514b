import { openCard } from './card.ts';
import { pageOf } from './page-of.ts';
import { showShareSheets } from './share.ts';

/** Opens the share section of a claim’s or section’s page in place; if it cannot be loaded, the page itself. */
export async function openShareCard(link: HTMLAnchorElement, signal: AbortSignal): Promise<void> {
  const page = pageOf(link);
  const html = await fetch(page, { signal }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  );
  if (signal.aborted || document.querySelector('dialog[open]')) return;
  const share = html && new DOMParser().parseFromString(html, 'text/html').querySelector('.share');
  if (!share) return location.assign(page);
  // The brief already has these ids and this region name.
  share.removeAttribute('aria-labelledby');
  share.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  showShareSheets(share);
  const more = document.createElement('p');
  more.className = 'ways';
  more.append(
    Object.assign(document.createElement('a'), {
      href: page.href,
      textContent: `Open this ${link.closest('h2') ? 'section' : 'claim'}’s page`,
    }),
  );
  share.append(more);
  await openCard(link, 'Copy and cite', [share]);
}
