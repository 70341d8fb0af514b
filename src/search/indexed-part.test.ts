import { expect, test } from 'vitest';
import { indexedPart } from './indexed-part.ts';

const page = (main: string) => `<html><head><style>p{}</style></head><body><header>Site</header>${main}</body></html>`;

test('only what is marked is indexed, without what is to be ignored in it', () => {
  const main =
    '<main><div class="content" data-pagefind-body><h1>Salt</h1><div data-pagefind-ignore><div>Copy</div> Share</div><p>Fish</p></div><div>After</div></main>';
  expect(indexedPart(page(main))).toBe(
    '<html><body><div class="content" data-pagefind-body><h1>Salt</h1><p>Fish</p></div></body></html>',
  );
  expect(indexedPart(page('<main>None is marked</main>'))).toBeUndefined();
});

test('elements with names that begin alike, and several parts, are told apart', () => {
  const main =
    '<p data-pagefind-body>One<span hidden data-pagefind-ignore="all">no</span></p><pre>Between</pre><section data-pagefind-body="">Two</section>';
  expect(indexedPart(page(main))).toBe(
    '<html><body><p data-pagefind-body>One</p><section data-pagefind-body="">Two</section></body></html>',
  );
});
