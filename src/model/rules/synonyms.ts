import { fold } from '../../browser/search/fold.ts';
import { whereIndexed } from '../indexed.ts';
import type { Content } from '../read/content.ts';
import { problem, shown, type Place, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { namesOf, type Entity } from '../entity.ts';
import type { Model } from '../types.ts';

interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly place: Place;
}

/** A spelling leads to one word, and that word into a text: names have records of their own. */
export function checkSynonyms({ synonyms }: Content, model: Model): Problem[] {
  const spellings = synonyms.list.flatMap(({ value: { word, also }, valueAt }) => [
    spelled(word, valueAt(['word'])),
    ...also.map((text, index) => spelled(text, valueAt(['also', index]))),
  ]);
  const names = ownersOf(model);
  return [
    ...synonyms.list.flatMap(({ value: { word }, valueAt }) => checkWord(word, valueAt(['word']), model)),
    ...spellings.flatMap((one) => checkName(one, names)),
    ...checkRepeats(spellings),
  ];
}

function spelled(text: string, place: Place): Spelling {
  return { text, folded: fold(text), place };
}

function checkWord(word: string, place: Place, model: Model): Problem[] {
  if (whereIndexed(model, word)) return [];
  const message = `${shown(word)} is in no text. Write a word as a text has it, or take the record out.`;
  return [problem(place, 'synonym-is-in-the-texts', message)];
}

function checkName({ text, folded, place }: Spelling, names: ReadonlyMap<string, Entity>): Problem[] {
  const owner = names.get(folded);
  if (!owner) return [];
  const message = `${shown(text)} already leads to ${shown(owner.id)} of ${owner.kind}.yaml. Take it out here.`;
  return [problem(place, 'synonym-is-no-name', message)];
}

function checkRepeats(spellings: readonly Spelling[]): Problem[] {
  return repeats(spellings, ({ folded }) => folded).map(({ one, first }) => {
    const as = first.text === one.text ? '' : ` as ${shown(first.text)}`;
    const message = `${shown(one.text)} is already in line ${first.place.line}${as}. Keep one of them.`;
    return problem(one.place, 'synonym-is-one', message);
  });
}

function ownersOf({ entities }: Model): ReadonlyMap<string, Entity> {
  return new Map(
    [...entities.values()].flatMap((entity) =>
      [...namesOf(entity), ...entity.search].map((name) => [fold(name), entity] as const),
    ),
  );
}
