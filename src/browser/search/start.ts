import { startDialog } from './dialog.ts';
import { startSearchPage } from './page.ts';

const base = new URL(document.querySelector<HTMLFormElement>('.site-head form')!.action).pathname.replace(
  /search\/$/,
  '',
);
const dialog = document.querySelector<HTMLDialogElement>('dialog.box');
const page = document.querySelector<HTMLFormElement>('[data-search-page]');
if (page) startSearchPage(page, base);
else if (dialog) startDialog(dialog, base);
