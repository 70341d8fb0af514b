import type { BriefFiles } from '../read/brief.ts';
import { entityRecords, type Content } from '../read/content.ts';
import { problem, problemsAt, shown, startOf, type Fault, type Place, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { folded } from '../folded.ts';
import { kinds } from '../read/kinds.ts';
import type { Renamed } from '../read/records.ts';
import { entityKinds } from '../words.ts';
import { idForm, idsOf, isAnchor, isId, isPageId, RESERVED } from '../read/forms.ts';

const RESERVED_FOLDER = [
  'groups',
  'countries',
  'people',
  'search',
  'data',
  'about',
  'accessibility',
  'pagefind',
  'assets',
  'cards',
];

interface Named {
  readonly id: string;
  readonly what: string;
  readonly place: Place;
}

/** Ids of claims and sections are anchors of one page; former ids stay theirs. Folder names are addresses. */
export function checkBriefIds(brief: BriefFiles): Problem[] {
  const tags = [
    ...(brief.prose?.sections ?? []).flatMap((tag) => idsWithFormer('a section', tag, tag.valueAt(['id']))),
    ...(brief.prose?.claims ?? []).flatMap((tag) => idsWithFormer('a claim', tag, tag.valueAt(['id']))),
  ];
  return [...problemsAt(startOf(brief.file), folderFault(brief.slug)), ...repeated(tags)];
}

/** Why a folder of a brief cannot have this name, and what to do; nothing if it can. */
export function folderFault(slug: string): Fault | undefined {
  if (!isId(slug)) return ['id-is-well-formed', `The folder name ${shown(slug)} ${idForm(slug)}.`];
  if (RESERVED_FOLDER.includes(slug))
    return ['id-is-not-reserved', `The folder name ${shown(slug)} is an address of the site itself. Choose another.`];
  // A brief’s card is named after its folder, as that of the site is.
  if (slug === 'site' || !isAnchor(slug))
    return ['id-is-not-reserved', `The folder name ${shown(slug)} is ${RESERVED}. Choose another.`];
  return undefined;
}

function idsWithFormer(what: string, { id, value, keyAt }: Renamed, place: Place): Named[] {
  const former = idsOf(value.formerly).map((old) => ({
    id: old,
    what: `a former id of ${what}`,
    place: keyAt(['formerly']),
  }));
  return [{ id, what, place }, ...former];
}

/** Groups, countries and people share one name space, since claims name them by id alone. */
export function checkEntityIds(content: Content): Problem[] {
  const ids = entityKinds.flatMap((kind) =>
    content[kind].list.flatMap((record) => idsWithFormer(`a ${kinds[kind].noun}`, record, record.keyAt())),
  );
  const kept = ids
    .filter(({ id }) => isId(id) && !isPageId(id))
    .map(({ id, place }) =>
      problem(place, 'id-is-not-reserved', `The id ${shown(id)} is ${RESERVED}. Choose another.`),
    );
  return [...kept, ...repeated(ids)];
}

function repeated(all: readonly Named[]): Problem[] {
  return repeats(all, ({ id }) => id).map(({ one, first }) => {
    const where = `${first.what} in line ${first.place.line}${first.place.file === one.place.file ? '' : ` of ${first.place.file}`}`;
    return problem(one.place, 'id-is-unique', `The id ${shown(one.id)} is already ${where}. Choose another.`);
  });
}

/** A name or alias that two records share would send a reader to the wrong one. */
export function checkEntityNames(content: Content): Problem[] {
  const records = entityRecords(content);
  // Names first: where an alias is the name of another, the alias is the mistake.
  const names = records.map((record) => ({ record, text: record.value.name, path: ['name'] }));
  const others = records.flatMap((record) =>
    (['names', 'aliases', 'demonyms', 'search'] as const).flatMap((field) =>
      (record.value[field] ?? []).map((one, index) => ({
        record,
        text: typeof one === 'string' ? one : one.text,
        path: [field, index],
      })),
    ),
  );
  return repeats([...names, ...others], ({ text }) => folded(text)).map(({ one: { record, text, path }, first }) => {
    const whose = first.record === record ? 'is in this record twice' : `already leads to ${shown(first.record.id)}`;
    return problem(record.valueAt(path), 'name-is-unique', `The name ${shown(text)} ${whose}. Keep one of them.`);
  });
}
