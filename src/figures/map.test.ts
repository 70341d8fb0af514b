import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { claimsAbout, sidesFrom } from '../model/entities.ts';
import { fixture, swap } from '../model/fixture.ts';
import { isInside, overlap, type Box } from './labels.ts';
import { bySide, mapOf } from './map.ts';
import { originsIn } from './origins.ts';
import { thinned } from './thin.ts';
import { sample } from '../test/sites.ts';

const model = sample.model();
const brief = model.briefs[0]!;
const full = mapOf(model, brief, 'full');
const small = mapOf(model, brief, 'small');

test('people come from where the claims say, for whom the claims say', () => {
  const told = bySide(originsIn(model, brief)).map(([side, some]) => [
    side,
    some.map(({ place }) => place.id).join(' '),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    ukraine: 'denmark iceland north-shoals scotland sweden',
    russia: 'france germany netherlands portugal spain',
    both: 'finland ireland norway poland',
  });
});

test('a place has the sides of its groups and the number of its claims', () => {
  for (const { place, side, claimCount } of originsIn(model, brief)) {
    const ofGroups = [...sidesFrom(model, place).keys()];
    expect([place.id, ofGroups.every((one) => side === 'both' || one === side)]).toEqual([place.id, true]);
    const about = claimsAbout(model, place).filter((those) => those.brief === brief);
    expect(claimCount).toBe(about.flatMap(({ claims }) => claims).length);
  }
});

test('where all that was found for its fighters is that it is contested, a place says so', () => {
  const contested = originsIn(model, brief).filter((origin) => origin.contested);
  expect(contested.map(({ place, contested: words }) => [place.id, words])).toEqual([
    ['portugal', 'What was said: contested · denied'],
  ]);
});

test('every place that has a point is marked once, larger where more claims are about it, and links to its page', () => {
  const marked = full.marks.filter((mark) => mark.origin);
  expect(marked.length + full.elsewhere.length).toBe(full.origins.length);
  expect(full.elsewhere.map(({ place }) => place.id)).toEqual(['north-shoals']);
  for (const { href, origin, size } of marked) {
    expect(href).toBe(`/countries/${origin!.place.id}/`);
    expect(size).toBeCloseTo(5 * Math.sqrt(origin!.claimCount), 1);
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
  expect(mapOf(none, none.briefs[0]!, 'full')).toMatchObject({ land: '', marks: [], origins: [], elsewhere: [] });
});

test('a place without a point is told beside the map', () => {
  const tiny = build(fixture()).model!;
  const map = mapOf(tiny, tiny.briefs[0]!, 'full');
  expect(map.elsewhere.map(({ place, side }) => [place.id, side])).toEqual([['country-a', 'both']]);
  expect(map.land).toBe('');
});
