import { showCitations } from './citations.ts';
import { unfoldWhereThereIsRoom } from './unfold.ts';

showCitations();
unfoldWhereThereIsRoom();

// The search code is fetched when a reader turns to the search field, not before.
document.querySelector('[data-search-input]')?.addEventListener('focus', async () => (await import('./search.ts')).startSearch(), { once: true });
