import { build } from '../model/build.ts';
import { printProblems } from '../model/problem.ts';
import { readTexts } from '../model/read/files.ts';
import type { Texts } from '../model/read/text.ts';
import type { Model } from '../model/types.ts';
import { sampleTexts } from './sample.ts';

/** A site that the tests read, built before them; see `build-sites.ts`. */
export interface Site {
  /** The folder it is built into. */
  readonly root: string;
  readonly texts: () => Texts;
  readonly model: () => Model;
  /** Its public address without a path; a preview has none. */
  readonly origin?: string;
  /** The path it lies below: nothing, or `/briefs`. */
  readonly base: string;
}

/** The content of this project, for what only real content can show. */
export const real = site('real', () => readTexts(process.cwd()));

/** Two small briefs on one site, for all else. */
export const sample = site('sample', sampleTexts);

/** The same with a public address, below a path, and with a contact. */
export const belowPath = site('below-path', withContact, 'https://briefs.example', '/below/here');

function withContact(): Texts {
  const texts = sampleTexts();
  const contact = 'contact: errors@briefs.example';
  return { ...texts, 'content/site.yaml': String(texts['content/site.yaml']).replace('contact: ""', contact) };
}

function site(name: string, texts: Site['texts'], origin?: string, base = ''): Site {
  let model: Model | undefined;
  return {
    root: `node_modules/.cache/sites/${name}`,
    texts,
    model: () => (model ??= modelOf(texts())),
    ...(origin && { origin }),
    base,
  };
}

function modelOf(texts: Texts): Model {
  const { model, problems } = build(texts);
  if (!model) throw new Error(printProblems(problems));
  return model;
}
