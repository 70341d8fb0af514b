import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Long titles of claims are their texts; a search hit shows them whole.
    'long-title': 'off',
    // What the minifier writes is valid HTML in another style.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    // Footnote references are links with the footnote’s number as their text.
    'wcag/h30': 'error',
  },
});

test('every page is valid and accessible HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of readPages('dist')) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      faults.push(
        ...messages.map(
          (message) => `${message.ruleId}: ${message.message} (${path}:${message.line}:${message.column})`,
        ),
      );
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 60_000);
