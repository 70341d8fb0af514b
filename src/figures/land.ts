import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };
import { thinned } from './thin.ts';

type Point = readonly [number, number];

// Natural Earth’s land without borders, in the public domain: https://github.com/topojson/world-atlas
const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;

// In degrees: points further from their centre are shown on the half of the earth with most land, and
// around points that are close together at least this much is shown, because the outline of the land is coarse.
const [FAR, LEAST] = [45, 15];
const NORTH: Point = [10, 40];

/**
 * Equal areas around the centre of these points, scaled so that all are in the frame:
 * https://d3js.org/d3-geo/azimuthal#geoAzimuthalEqualArea
 */
export function projectionFor(points: readonly Point[], width: number, height: number, room: number): GeoProjection {
  const coordinates = points.map(([longitude, latitude]) => [longitude, latitude]);
  const centre = geoCentroid({ type: 'MultiPoint', coordinates }) as [number, number];
  const reach = Math.max(...points.map((point) => (geoDistance(centre, [...point]) * 180) / Math.PI));
  const [longitude, latitude] = reach > FAR ? NORTH : centre;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [room, room],
        [width - room, height - room],
      ],
      { type: 'MultiPoint', coordinates },
    );
  const most = (height / 2 / LEAST) * (180 / Math.PI);
  const shrunk = most / projection.scale();
  if (shrunk < 1) {
    // Around the middle of the frame, in which the points lie; a single point is at the centre of its own.
    const [x, y] = Number.isFinite(projection.scale()) ? projection.translate() : [width / 2, height / 2];
    const nearer = (from: number, middle: number) => middle + (from - middle) * shrunk;
    projection.scale(most).translate(shrunk > 0 ? [nearer(x, width / 2), nearer(y, height / 2)] : [x, y]);
  }
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** The land as one path, its outline thinned out to what the size can show. */
export function landPath(projection: GeoProjection, least: number): string {
  return thinned(geoPath(projection).digits(1)(feature(topology, topology.objects.land)) ?? '', least);
}
