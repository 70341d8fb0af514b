import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from '../built-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'heading-level': 'error',
    'input-missing-label': 'error',
    'no-missing-references': 'error',
    'no-inline-style': ['error', { allowedProperties: [] }],
    // Footnote references are links with the footnote’s letter as their text.
    'wcag/h30': 'error',
    // Long titles of claims are their texts; a search hit shows them whole.
    'long-title': 'off',
    // What the minifier writes is valid HTML in another style.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-implicit-input-type': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
  },
});

/** Where a page is no valid or no accessible HTML: ids, headings, names, labels, inline styles. */
export function htmlFaults({ path, html }: BuiltPage): string[] {
  return validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ selector, line, column, message, ruleId }) =>
          `${path} ${selector ?? `line ${line}, column ${column}`}: ${message} [${ruleId}]`,
      ),
    );
}
