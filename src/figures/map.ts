import { paths, siteUrl } from '../links.ts';
import type { Brief, Entity, Model } from '../model/types.ts';
import { isParty } from '../model/entities.ts';
import { placesOf, type Place } from '../model/places.ts';
import type { Side } from '../model/sides.ts';
import { noteAnswer } from '../wording/answer.ts';
import { placeLabels, type Box, type Label } from './labels.ts';
import { landPath, projectionFor } from './land.ts';

/** A place on the map; the countries that are sides themselves have only their names. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly href: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly place?: Place;
  readonly label?: Label;
}

/** The map of a brief: land, marks, and the places without a point. */
export interface PlacesMap {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly land: string;
  readonly marks: readonly MapMark[];
  readonly places: readonly Place[];
  readonly elsewhere: readonly Place[];
}

interface Format {
  readonly width: number;
  readonly height: number;
  readonly room: number;
  readonly textSize: number;
  /** The reach of a mark of one claim. */
  readonly unit: number;
  readonly least: number;
}

const formats: Readonly<Record<'full' | 'small', Format>> = {
  full: { width: 880, height: 520, room: 62, textSize: 15, unit: 5, least: 2 },
  small: { width: 320, height: 200, room: 22, textSize: 12.8, unit: 3.2, least: 2 },
};

/** Draws the map for a brief; in the small one labels are names alone, as many as there is room for. */
export function mapOf(model: Model, brief: Brief, size: 'full' | 'small'): PlacesMap {
  const { width, height, room, textSize, unit, least } = formats[size];
  const places = placesOf(model.entities, brief);
  const shown = places.filter(({ entity }) => entity.at).sort((a, b) => b.claimCount - a.claimCount);
  const parties = shown.length > 0 ? [...model.entities.values()].filter((one) => isParty(brief, one) && one.at) : [];
  const points = [...shown.map(({ entity }) => entity), ...parties].flatMap(({ at }) => (at ? [at] : []));
  const projection = projectionFor(points, width, height, room);
  const spots = [
    ...shown.map((place) => spot(place.entity, size === 'full' ? placeLines(place) : [place.entity.name], place)),
    ...parties.map((party) => spot(party, [party.name])),
  ].map((one) => {
    const [x = 0, y = 0] = projection([...(one.entity.at ?? [0, 0])]) ?? [];
    const reach = one.place ? unit * Math.sqrt(one.place.claimCount) : 1;
    return { ...one, x: Math.round(x), y: Math.round(y), reach: Math.round(reach * 10) / 10 };
  });
  const frame: Box = { x: 4, y: 4, width: width - 8, height: height - 8 };
  const labels = placeLabels(spots.map(widened), textSize, frame, size === 'full' ? 'all' : 'near');
  const marks = spots.map(({ entity, reach, ...one }, index) => {
    const label = labels[index];
    const href = siteUrl(paths.entity('countries', entity.id));
    return { ...one, size: reach, href, name: one.lines.join(' '), ...(label && { label }) };
  });
  return {
    width,
    height,
    textSize,
    land: shown.length > 0 ? landPath(projection, least) : '',
    marks,
    places,
    elsewhere: places.filter(({ entity }) => !entity.at),
  };
}

/** Places by side, in the order of the sides of their brief; those of both others come last. */
export function bySide(brief: Brief, places: readonly Place[]): (readonly [Side, readonly Place[]])[] {
  const sides = new Set([...brief.sides, ...places.flatMap(({ side }) => side ?? [])]);
  return [...sides].flatMap((side) => {
    const same = places.filter((place) => place.side === side);
    return same.length > 0 ? [[side, same] as const] : [];
  });
}

/** The findings and outcomes for the groups of a place, if all are contested. */
export function contestedWords({ contested }: Place): string {
  return [...new Set(contested.map(noteAnswer))].join('; ');
}

function placeLines(place: Place): string[] {
  const { entity, side, claimCount } = place;
  return [`${entity.name} (${claimCount})`, ...(side ? [side.words] : []), contestedWords(place)].filter(Boolean);
}

/** The shape for both sides is wider than the others. */
function widened<T extends { readonly reach: number; readonly place?: Place }>(one: T): T {
  return one.place?.side?.mark === 'both' ? { ...one, reach: one.reach * 1.3 } : one;
}

function spot(entity: Entity, lines: readonly string[], place?: Place) {
  return { entity, lines, ...(place && { place }) };
}
