import { arriveWell } from './arrive.ts';
import { showCitations } from './citations.ts';
import { layOutWhenIdle } from './lay-out.ts';
import { offerSearch } from './search.ts';
import { offerShare } from './share.ts';
import { offerSlashSwitch } from './slash-key.ts';
import { unfoldWhereThereIsRoom } from './unfold.ts';

unfoldWhereThereIsRoom();
arriveWell();
layOutWhenIdle();
showCitations();
offerShare();
offerSearch();
offerSlashSwitch();
