import { showCitations } from './citations.ts';
import { offerSearch } from './search.ts';
import { unfoldWhereThereIsRoom } from './unfold.ts';

showCitations();
unfoldWhereThereIsRoom();
offerSearch();
