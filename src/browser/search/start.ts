import { siteUrl } from '../../links.ts';
import { startDialog } from './dialog.ts';
import { startSearchPage } from './page.ts';

const base = siteUrl('/');
const dialog = document.querySelector<HTMLDialogElement>('dialog.box');
const page = document.querySelector<HTMLFormElement>('[data-search-page]');
if (page) startSearchPage(page, base);
else if (dialog) startDialog(dialog, base);
