import type { Page } from 'playwright-core';

/** What has no place on paper: what is there to be used, and what lies over the text. */
const INTERFACE = 'button, input, select, textarea, dialog, [popover], [role=dialog], .site-head nav, .skip';
const WORDS =
  /^(Skip to content|Search|Share( this .*)?|Copy( the link)?|Copy and cite|Cite( this .*)?|Colours|Contents|Read in place|Read the brief|Read it in the brief|Claim page|Back to the .*|Show as a table|Close|↩|↑|#)$/;

/** What is wrong with a page as it would be printed: what is there of the interface and of where a reader was, what is missing of the text. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(
    ({ ofInterface, words }) => {
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const all = [...document.querySelectorAll('body *')].filter((element) => !element.closest('svg'));
      const shown = all.filter(isShown);
      const ownText = (element: Element) =>
        [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('');
      const say = (fault: string) => (element: Element) => `${fault}: ${element.outerHTML.slice(0, 120)}`;
      const isAddressed = (link: Element) =>
        getComputedStyle(link, '::after').content.includes('<') || link.textContent.includes('://');
      const main = document.querySelector('main')!;
      const folded = [...main.querySelectorAll('details > :not(summary)')];
      main.querySelector<HTMLElement>('a[href]')?.focus();
      const { outlineStyle } = getComputedStyle(document.activeElement!);
      const colours = getComputedStyle(document.documentElement);
      return [
        ...shown.filter((element) => element.matches(ofInterface)).map(say('to be used')),
        ...shown
          .filter((element) => new RegExp(words).test(ownText(element).trim()) && !element.matches('h1'))
          .map(say('to be used')),
        ...shown
          .filter((element) => element.matches('main a[href^="http"]') && !isAddressed(element))
          .map(say('without its address')),
        ...folded
          .filter((element) => element.parentElement!.checkVisibility() && !isShown(element))
          .map(say('folded away')),
        ...shown
          .filter((element) => element.matches('main :is(h1, h2, h3, h4, dt, summary)'))
          .filter((element) => getComputedStyle(element).breakAfter !== 'avoid')
          .map(say('parted from what follows')),
        ...shown
          .filter((element) => /^(fixed|sticky)$/.test(getComputedStyle(element).position))
          .map(say('on every page')),
        ...(outlineStyle === 'none' ? [] : ['the focus']),
        ...(isShown(document.querySelector('h1')!) ? [] : ['no heading']),
        ...(colours.colorScheme === 'light' ? [] : ['dark']),
      ];
    },
    { ofInterface: INTERFACE, words: WORDS.source },
  );
}
