import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { claimsAbout, sidesFrom } from '../model/entities.ts';
import { fixture, swap } from '../model/fixture.ts';
import { isInside, overlap, type Box } from './labels.ts';
import { placesOf } from '../model/places.ts';
import { projectionFor } from './land.ts';
import { bySide, contestedWords, mapOf } from './map.ts';
import { thinned } from './thin.ts';
import { sample } from '../test/sites.ts';

const model = sample.model();
const brief = model.briefs[0]!;
const full = mapOf(model, brief, 'full');
const small = mapOf(model, brief, 'small');

test('people come from where the claims say, for whom the claims say', () => {
  const told = bySide(brief, placesOf(model.entities, brief)).map(([side, some]) => [
    side.id,
    some.map(({ entity }) => entity.id).join(' '),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    league: 'denmark iceland north-shoals scotland sweden',
    dealers: 'france germany netherlands portugal spain',
    both: 'finland ireland norway poland',
  });
});

test('a place has the sides of its groups and the number of its claims', () => {
  for (const { entity, side, claimCount } of placesOf(model.entities, brief)) {
    const ofGroups = [...sidesFrom(model, entity).keys()];
    expect([entity.id, ofGroups.every((one) => side?.mark === 'both' || one === side)]).toEqual([entity.id, true]);
    const about = claimsAbout(model, entity).filter((those) => those.brief === brief);
    expect(claimCount).toBe(about.flatMap(({ claims }) => claims).length);
  }
});

test('where all that was found for its fighters is that it is contested, a place says so', () => {
  const contested = placesOf(model.entities, brief).filter(contestedWords);
  expect(contested.map((place) => [place.entity.id, contestedWords(place)])).toEqual([
    ['portugal', 'Contested; denied'],
  ]);
});

test('every place that has a point is marked once, larger where more claims are about it, and links to its page', () => {
  const marked = full.marks.filter((mark) => mark.place);
  expect(marked.length + full.elsewhere.length).toBe(full.places.length);
  expect(full.elsewhere.map(({ entity }) => entity.id)).toEqual(['north-shoals']);
  for (const { href, place, size } of marked) {
    expect(href).toBe(`/countries/${place!.entity.id}/`);
    expect(size).toBeCloseTo(5 * Math.sqrt(place!.claimCount), 1);
  }
});

test('in the full map every mark has its label; in the small one no name is shortened', () => {
  expect(full.marks.filter((mark) => !mark.label).map((mark) => mark.name)).toEqual([]);
  expect(small.marks.filter((mark) => mark.label).length).toBeGreaterThan(7);
  for (const mark of small.marks) expect(mark.lines.length).toBe(1);
});

test.for([full, small])('labels and marks keep apart and stay in the frame', ({ marks, width, height }) => {
  const frame = { x: 0, y: 0, width, height };
  const labels = marks.flatMap(({ label }) => (label ? [label.box] : []));
  const shapes: Box[] = marks.map(({ x, y, size }) => ({
    x: x - size,
    y: y - size,
    width: 2 * size,
    height: 2 * size,
  }));
  for (const [index, box] of labels.entries()) {
    expect(isInside(box, frame)).toBe(true);
    expect(labels.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    expect(shapes.filter((shape) => overlap(box, shape))).toEqual([]);
  }
  for (const shape of shapes) expect(isInside(shape, frame)).toBe(true);
});

test('text is 12 pixels or larger where the map is shown', () => {
  expect((full.textSize / full.width) * 44 * 16).toBeGreaterThanOrEqual(12);
  expect((small.textSize / small.width) * 300).toBeGreaterThanOrEqual(12);
});

test('an outline keeps its far points, and islands too small to see are left out', () => {
  expect(thinned('M0,0L10,0L10.4,0.4L10,10L0,0ZM50,50L50.4,50L50,50Z', 2)).toBe('M0 0l10 0 0 10-10-10z');
});

test('a brief without places has nothing to show', () => {
  const none = build(fixture({ 'groups.yaml': swap('  side: both\n', '') })).model!;
  expect(mapOf(none, none.briefs[0]!, 'full')).toMatchObject({ land: '', marks: [], places: [], elsewhere: [] });
});

test('a place without a point is listed beside the map', () => {
  const tiny = build(fixture()).model!;
  const map = mapOf(tiny, tiny.briefs[0]!, 'full');
  expect(map.elsewhere.map(({ entity, side }) => [entity.id, side?.id])).toEqual([['country-a', 'both']]);
  expect(map.land).toBe('');
});

test('a brief without sides shows the places of its claims, near ones from above their middle', () => {
  const model = build(
    fixture({
      'groups.yaml': swap('  side: both\n', ''),
      'countries.yaml': (text) => `${text}  at: [105.4, -6.1]\n`,
      'tiny/brief.mdx': (text) => text.replace(/^sides: .*\n/m, '').replace(' side="both"', ''),
    }),
  ).model!;
  const [brief] = model.briefs;
  expect(brief!.figures.map(({ id }) => id)).toEqual(['numbers', 'timeline', 'places']);
  const map = mapOf(model, brief!, 'full');
  expect(map.marks.map(({ x, y, lines, place }) => [x, y, lines, place?.side])).toEqual([
    [map.width / 2, map.height / 2, ['Country A (1)'], undefined],
  ]);
  expect(map.land).not.toBe('');
});

test('points that are neither far apart nor close together are all in the frame', () => {
  const points = [
    [63.4, -19.7],
    [104, -4.5],
    [107, -6.9],
  ] as const;
  for (const size of [20, 42]) {
    const near = points.map(([longitude, latitude]) => [104 + ((longitude - 104) * size) / 42, latitude] as const);
    const projection = projectionFor(near, 880, 520, 62);
    for (const point of near) {
      const [x = -1, y = -1] = projection([...point]) ?? [];
      expect([x > 60, x < 820, y > 60, y < 460]).toEqual([true, true, true, true]);
    }
  }
});
