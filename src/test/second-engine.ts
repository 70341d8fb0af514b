import { readFileSync } from 'node:fs';
import type { Checker } from 'accessibility-checker-engine';
import type { Page } from 'playwright-core';
import { layOutWhole } from './accessibility.ts';

const SOURCE = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

const ALL = 'IBM_Accessibility';

/** Rules that ask somebody to look at every element of a kind, whatever it is like; and contrast, which axe measures. */
const LEFT_OUT = [
  'blockquote_cite_exists',
  'element_tabbable_unobscured',
  'element_tabbable_visible',
  'heading_markup_misuse',
  'input_fields_grouped',
  'list_structure_proper',
  'select_options_grouped',
  'style_color_misuse',
  'style_highcontrast_visible',
  'text_block_heading',
  'text_contrast_sufficient',
  'text_quoted_correctly',
  'text_sensory_misuse',
];

/** Faults that are none, by rule: the elements that each concerns. */
const SETTLED: Readonly<Record<string, string>> = {
  // It is before all landmarks, so that it comes first.
  aria_content_in_landmark: '.skip',
  // HTML has them all: https://html.spec.whatwg.org/multipage/
  element_attribute_deprecated: 'meta[http-equiv], ol[type], li[value]',
  // What scrolls must be within reach of the keyboard (axe: scrollable-region-focusable).
  element_tabbable_role_valid: '.scroll',
  // Its legend is heard only.
  fieldset_legend_valid: '.search-form .filter',
  // Enter sends a form of one field; the keys of the field work the list, which holds no focus.
  form_submit_button_exists: 'dialog.box form',
  aria_keyboard_handler_exists: '[role=combobox]',
  // Of the marks side by side, all claims; the keyboard has the list.
  widget_tabbable_exists: '[role=listbox], .claim-map .claim-mark',
};

/** What the engine of IBM’s Equal Access Checker finds wrong with a part of a page, or cannot decide, one line per place. */
export async function secondEngineFaults(page: Page, part = 'html'): Promise<string[]> {
  await layOutWhole(page);
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(`${SOURCE};globalThis.ace = ace`);
  return page.evaluate(
    async ({ all, leftOut, settled, part }) => {
      const checker = new (globalThis as unknown as { ace: { Checker: new () => Checker } }).ace.Checker();
      const guideline = checker.getGuidelines().find(({ id }) => id === all)!;
      const checkpoints = guideline.checkpoints.map((one) => ({
        ...one,
        rules: one.rules?.filter(({ id }) => !leftOut.includes(id)) ?? [],
      }));
      checker.addGuideline({ ...guideline, id: 'ours', checkpoints });
      const place = part === 'html' ? document : document.querySelector(part)!;
      const { results } = await checker.check(place, 'ours');
      if (results.length === 0) return ['the engine looked at nothing'];
      return results
        .filter(({ value }) => value[1] !== 'PASS')
        .filter(({ ruleId, node }) => !(settled[ruleId] && (node as Element).matches(settled[ruleId])))
        .map(({ ruleId, snippet, message }) => `${ruleId}: ${snippet.slice(0, 160)}: ${message}`);
    },
    { all: ALL, leftOut: LEFT_OUT, settled: SETTLED, part },
  );
}
