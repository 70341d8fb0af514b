import { createHash } from 'node:crypto';
import { build } from '../model/build.ts';
import { fixture, type Changes } from '../model/fixture.ts';
import { partsOf } from '../model/editions.ts';
import type { EditionFile } from '../model/read/edition-file.ts';
import { editionText, freezeBrief } from './freeze.ts';
import { withLine } from './make.ts';

/** The tiny brief, with changes, as the file of an edition. */
export function frozenFixture(name: string, changes: Changes = {}): EditionFile {
  const { model, problems } = build(fixture(changes));
  if (!model) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { ...freezeBrief(model.briefs[0]!, name), updated: partsOf(name).day };
}

/** Changes that give the tiny brief editions, each listed with its hash. */
export function editionsOf(...files: readonly (EditionFile | string)[]): Changes {
  const texts = files.map((file) => (typeof file === 'string' ? file : editionText(file)));
  const names = texts.map((text) => /"edition": "([^"]*)"/.exec(text)?.[1] ?? '2020-02-02');
  const lines = texts.map((text, index) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return `- date: ${names[index]}\n  sha256: ${sha256}\n  new: Edition ${index + 1}\n`;
  });
  return {
    'tiny/editions.yaml': lines.reduce((list, line) => withLine(list, line), '# Comment\n'),
    ...Object.fromEntries(texts.map((text, index) => [`tiny/editions/${names[index]}.json`, text])),
  };
}
