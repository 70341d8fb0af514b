import { arriveWell } from './arrive.ts';
import { showCitations } from './citations.ts';
import { followReader } from './contents.ts';
import { offerSearch } from './search.ts';
import { offerShare } from './share.ts';
import { offerSlashSwitch } from './slash-key.ts';
import { offerTheme } from './theme.ts';
import { unfoldWhereThereIsRoom } from './unfold.ts';

unfoldWhereThereIsRoom();
arriveWell();
followReader();
showCitations();
offerShare();
offerSearch();
offerSlashSwitch();
offerTheme();
