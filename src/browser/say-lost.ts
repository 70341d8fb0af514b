import { addBox } from './box.ts';
import { isPlain } from './click.ts';
import { pageOf, placeOf } from './page-of.ts';

const MARKUP =
  '<p>What opens here did not load. Press again to try once more, or <a>go there</a>.</p><div class="copy"><label>Its address<input readonly></label><button data-copy>Copy</button><p role="status" class="copied"></p></div>';

/** Says that what a link opens in place did not load. The text stays, and the address can be copied. */
export function sayLost(link: HTMLAnchorElement): void {
  const box = addBox('div', MARKUP);
  box.popover = 'auto';
  box.role = 'alert';
  box.tabIndex = -1;
  box.querySelector('input')!.value = placeOf(link).href;
  const way = box.querySelector('a')!;
  // By its own address a place needs no network, wherever the page is served.
  way.href = link.matches('.cite') ? link.href : pageOf(link).href;
  way.onclick = (event) => isPlain(event) && box.hidePopover();
  box.ontoggle = ({ newState }) => newState === 'closed' && box.remove();
  box.showPopover({ source: link });
  box.focus();
}
