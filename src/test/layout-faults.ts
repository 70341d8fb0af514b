import type { Page } from 'playwright-core';

/** What a reader cannot see of a part of a page: cut off, lying over other text, covered, or off to the side. */
export async function layoutFaults(page: Page, part: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector)!;
    // What keeps to its place lies over what is scrolled below it, by intent.
    root.scrollTop = 0;
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} px`);

    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.visually-hidden, .sr-only, .skip, .self > span:not(.claim:is(:hover, :target) *)') !== null;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.className ? `.${element.getAttribute('class')}` : ''} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;

    // Only tables may scroll sideways by themselves, and fields.
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('.scroll, textarea');
      if (scrolls && element.scrollWidth > element.clientWidth) faults.push(`scrolls sideways: ${nameOf(element)}`);
    }

    interface Line {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.nodeValue?.trim() || isHidden(element) || element.closest('noscript, script, style, select, textarea'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ element, box });
    }

    // Cut off: beyond the screen, or beyond what an element shows of itself, unless it can be scrolled there.
    for (const { element, box } of lines) {
      let bounds = { left: 0, right: width, top: -Infinity, bottom: Infinity };
      for (let outer: Element | null = element; outer && outer !== document.body; outer = outer.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(outer);
        const { left, right, top, bottom } = outer.getBoundingClientRect();
        if (/auto|scroll/.test(overflowX))
          bounds = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
        else if (/hidden|clip/.test(`${overflowX} ${overflowY}`) && !/inline$/.test(display) && !outer.matches('svg'))
          bounds = { left, right, top, bottom };
        else continue;
        break;
      }
      const over = 1.5;
      if (
        box.left < bounds.left - over ||
        box.right > bounds.right + over ||
        box.top < bounds.top - over ||
        box.bottom > bounds.bottom + over
      )
        faults.push(`cut off: ${nameOf(element)}`);
    }

    // Text over text; lines of one element and raised figures may touch by a little.
    const byTop = lines.filter(({ element }) => !element.closest('svg')).sort((a, b) => a.box.top - b.box.top);
    byTop.forEach((one, index) => {
      for (let at = index + 1; at < byTop.length; at++) {
        const other = byTop[at]!;
        const down = one.box.bottom - other.box.top;
        if (down <= 0) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.height, other.box.height);
        if (Math.min(down, other.box.height) > height * 0.4 && across > 4)
          faults.push(`lies over: ${nameOf(one.element)} and ${nameOf(other.element)}`);
      }
    });

    // Covered: a control must be the topmost element at its own place.
    for (const control of root.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (isHidden(control) || control.matches('.visually-hidden')) continue;
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const parts = control.closest('svg') ? control.querySelectorAll('path, text') : [control];
      const boxes = [...parts]
        .flatMap((one) => [...one.getClientRects()])
        .filter(({ width, height }) => width > 1 && height > 1);
      const isMet = boxes.some(({ left, top, width, height }) => {
        const met = document.elementFromPoint(left + width / 2, top + height / 2);
        return control.contains(met) || met?.closest('label')?.control === control;
      });
      if (!isMet) faults.push(`covered: ${nameOf(control)}`);
    }
    return [...new Set(faults)];
  }, part);
}
