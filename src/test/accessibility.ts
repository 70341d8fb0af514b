import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { addStyle, drawn } from './states.ts';

// Half as long as `axe.source`, and read by the browser once a page.
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
// This one says only that something is hidden; what can be shown is checked in a state of its own.
const RULES = axe.getRules().flatMap(({ ruleId }) => (ruleId === 'hidden-content' ? [] : ruleId));
const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Sets of axe’s rules, those of WCAG 2.2, of AAA, best practice and experiments among them. */
export const ruleSets = {
  all: RULES,
  /** What colours can break, and all else. */
  colour: COLOUR,
  structure: RULES.filter((rule) => !COLOUR.includes(rule)),
  /** On paper a link is like any other word. */
  print: COLOUR.filter((rule) => rule !== 'link-in-text-block'),
} as const;

interface Settled {
  readonly elements: string;
  /** Why axe could not decide, by the key of its message; any reason if absent. */
  readonly because?: string;
}

// It cannot see what lies below the words drawn in a figure (preferences.test.ts), or below
// the full stop between two claims, which the room around a mark touches; all claims are checked themselves. Nor does it take a sign such as ⌘ or → for text; the
// letters of other keys and the words beside, which it checks, have the same colours.
const CONTRAST: readonly Settled[] = [
  { elements: 'svg text' },
  { elements: '.prose :is(p, li, td)', because: 'bgOverlap' },
  { elements: 'kbd, [aria-hidden=true]', because: 'nonBmp' },
  // On paper an address breaks at the very edge, behind which axe sees only <html>.
  { elements: '.sources > li', because: 'elmPartiallyObscured' },
];

/** What axe leaves to people, and why each is no fault: by rule, the elements it concerns. */
const SETTLED: Readonly<Record<string, readonly Settled[]>> = {
  'color-contrast': CONTRAST,
  'color-contrast-enhanced': CONTRAST,
  // The mark of a claim differs from the text by its shape. A name shows that it is a link on hover or focus of its
  // claim; nothing in the text asks anybody to follow it.
  'link-in-text-block': [{ elements: '.claim .self, .claim a:not([class])' }],
  // An arrow is no word that somebody could say to their computer.
  'label-content-name-mismatch': [{ elements: '[data-footnote-backref]' }],
};

/** What axe finds wrong with a part of a page, or cannot decide, one line per place. */
export async function accessibilityFaults(
  page: Page,
  rules: keyof typeof ruleSets = 'all',
  part = 'html',
): Promise<string[]> {
  await layOutWhole(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ settled, values, part }) => {
      const { violations, incomplete } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part, {
        runOnly: { type: 'rule', values },
        resultTypes: ['violations', 'incomplete'],
      });
      const open = incomplete.map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(({ target, any }) => {
          const element = document.querySelector(String(target));
          const keys = any.map(({ data }) => (data as { messageKey?: string } | null)?.messageKey);
          return !settled[id]?.some(
            ({ elements, because }) => element?.matches(elements) && (!because || keys.includes(because)),
          );
        }),
      }));
      return [...violations, ...open].flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id}: ${html.slice(0, 160)}: ${why}`;
        }),
      );
    },
    { settled: SETTLED, values: [...ruleSets[rules]], part },
  );
}

/** Lays out what is off the screen too; until it comes near, its place is only an estimate. */
export async function layOutWhole(page: Page): Promise<void> {
  await addStyle(page, '* { content-visibility: visible !important }');
  await drawn(page);
}
