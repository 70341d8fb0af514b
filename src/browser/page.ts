import { arriveWell } from './arrive.ts';
import { followReader } from './contents.ts';
import { copyAsOnPaper } from './copying.ts';
import { offerCards } from './offer-cards.ts';
import { offerSearch } from './search.ts';
import { offerShare } from './share.ts';
import { offerSlashSwitch } from './slash-key.ts';
import { offerTheme } from './theme.ts';
import { unfoldWhereThereIsRoom } from './unfold.ts';

unfoldWhereThereIsRoom();
arriveWell();
followReader();
offerCards();
copyAsOnPaper();
offerShare();
offerSearch();
offerSlashSwitch();
offerTheme();
