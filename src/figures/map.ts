import { paths, siteUrl } from '../links.ts';
import type { Brief, Entity, Model } from '../model/types.ts';
import type { Side } from '../model/words.ts';
import { placeLabels, type Box, type Label } from './labels.ts';
import { landPath, projectionFor } from './land.ts';
import { isParty } from '../model/entities.ts';
import { originsIn, type Origin } from './origins.ts';
import { sideWords } from './sides.ts';

/** A place on the map; the parties to the war have no origin and only their name. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly href: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly origin?: Origin;
  readonly label?: Label;
}

/** The map of origins: land, marks, and the places that no point can stand for. */
export interface OriginsMap {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly land: string;
  readonly marks: readonly MapMark[];
  readonly origins: readonly Origin[];
  readonly elsewhere: readonly Origin[];
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
export function mapOf(model: Model, brief: Brief, size: 'full' | 'small'): OriginsMap {
  const { width, height, room, textSize, unit, least } = formats[size];
  const origins = originsIn(model, brief);
  const shown = origins.filter(({ place }) => place.at).sort((a, b) => b.claimCount - a.claimCount);
  const parties = shown.length > 0 ? [...model.entities.values()].filter((one) => isParty(one) && one.at) : [];
  const projection = projectionFor(
    [...shown.map(({ place }) => place), ...parties].flatMap(pointOf),
    width,
    height,
    room,
  );
  const spots = [
    ...shown.map((origin) => spot(origin.place, size === 'full' ? originLines(origin) : [origin.place.name], origin)),
    ...parties.map((party) => spot(party, [party.name])),
  ].map((one) => {
    const [x = 0, y = 0] = projection([...(one.place.at ?? [0, 0])]) ?? [];
    const reach = one.origin ? unit * Math.sqrt(one.origin.claimCount) : 1;
    return { ...one, x: Math.round(x), y: Math.round(y), reach: Math.round(reach * 10) / 10 };
  });
  const frame: Box = { x: 4, y: 4, width: width - 8, height: height - 8 };
  const labels = placeLabels(spots.map(widened), textSize, frame, size === 'full' ? 'all' : 'near');
  const marks = spots.map(({ place, reach, ...one }, index) => {
    const label = labels[index];
    const href = siteUrl(paths.entity('countries', place.id));
    return { ...one, size: reach, href, name: one.lines.join(' '), ...(label && { label }) };
  });
  return {
    width,
    height,
    textSize,
    land: shown.length > 0 ? landPath(projection, least) : '',
    marks,
    origins,
    elsewhere: origins.filter(({ place }) => !place.at),
  };
}

/** Origins by side, in the order of sides. */
export function bySide(origins: readonly Origin[]): (readonly [Side, readonly Origin[]])[] {
  return (Object.keys(sideWords) as Side[]).flatMap((side) => {
    const same = origins.filter((origin) => origin.side === side);
    return same.length > 0 ? [[side, same] as const] : [];
  });
}

function originLines({ place, side, claimCount, contested }: Origin): string[] {
  return [`${place.name} (${claimCount})`, sideWords[side], ...(contested ? [contested] : [])];
}

/** The shape for both sides is wider than the others. */
function widened<T extends { readonly reach: number; readonly origin?: Origin }>(one: T): T {
  return one.origin?.side === 'both' ? { ...one, reach: one.reach * 1.3 } : one;
}

function spot(place: Entity, lines: readonly string[], origin?: Origin) {
  return { place, lines, ...(origin && { origin }) };
}

function pointOf({ at }: Entity): (readonly [number, number])[] {
  return at ? [at] : [];
}
