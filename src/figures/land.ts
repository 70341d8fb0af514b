import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };
import { thinned } from './thin.ts';

type Point = readonly [number, number];

// Natural Earth’s land without borders, in the public domain: https://github.com/topojson/world-atlas
const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;

/**
 * Equal areas around a point between North America and Korea, scaled so that all these points are in the frame:
 * https://d3js.org/d3-geo/azimuthal#geoAzimuthalEqualArea
 */
export function projectionFor(points: readonly Point[], width: number, height: number, room: number): GeoProjection {
  const coordinates = points.map(([longitude, latitude]) => [longitude, latitude]);
  return geoAzimuthalEqualArea()
    .rotate([-10, -40])
    .fitExtent(
      [
        [room, room],
        [width - room, height - room],
      ],
      { type: 'MultiPoint', coordinates },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** The land as one path, its outline thinned out to what the size can show. */
export function landPath(projection: GeoProjection, least: number): string {
  return thinned(geoPath(projection).digits(1)(feature(topology, topology.objects.land)) ?? '', least);
}
