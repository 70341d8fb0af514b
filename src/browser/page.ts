import { arriveWell } from './arrive.ts';
import { showCitations } from './citations.ts';
import { offerSearch } from './search.ts';
import { offerShare } from './share.ts';
import { offerSlashSwitch } from './slash-key.ts';
import { unfoldWhereThereIsRoom } from './unfold.ts';

unfoldWhereThereIsRoom();
arriveWell();
showCitations();
offerShare();
offerSearch();
offerSlashSwitch();
