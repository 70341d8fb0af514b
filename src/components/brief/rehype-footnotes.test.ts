import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { footnoteSign } from '../../wording/text.ts';
import { footnoteBackLabel, rehypeFootnotes } from './rehype-footnotes.ts';

test('footnotes have letters: in the text, in their list, and on the ways back', async () => {
  const { render } = await createMarkdownProcessor({
    rehypePlugins: [rehypeFootnotes],
    remarkRehype: { footnoteBackLabel },
  });
  const { code } = await render('One[^x], two[^y] and one[^x].\n\n1. A list.\n\n[^x]: First.\n\n[^y]: Second.');
  expect([...code.matchAll(/data-footnote-ref[^>]*>([^<]*)/g)].map(([, sign]) => sign)).toEqual(['a', 'b', 'a']);
  expect(code.match(/<ol[^>]*>/g)).toEqual(['<ol>', '<ol type="a">']);
  expect(code.match(/Back to [^"]*/g)).toEqual(['Back to reference a', 'Back to reference a-2', 'Back to reference b']);
});

test('after z comes aa', () => {
  expect([1, 26, 27, 52, 53, 703].map(footnoteSign)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa']);
});
