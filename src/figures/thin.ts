type Point = readonly [number, number];

/**
 * The same outlines with whole coordinates, without points nearer than `least` to the one before, and without
 * islands smaller than that; steps are written from point to point, which packs best.
 */
export function thinned(path: string, least: number): string {
  return path
    .split('Z')
    .map((ring) => ring.slice(1).split('L').map(pointOf))
    .map((ring) => thinRing(ring, least))
    .filter((ring) => ring.length > 3)
    .map(relative)
    .join('');
}

function pointOf(text: string): Point {
  const [x = NaN, y = NaN] = text.split(',').map(Number);
  return [Math.round(x), Math.round(y)];
}

function thinRing(ring: readonly Point[], least: number): Point[] {
  return ring.reduce<Point[]>((kept, point) => {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) kept.push(point);
    return kept;
  }, []);
}

function relative(ring: readonly Point[]): string {
  const steps = ring.map(([x, y], index) => {
    const [lastX, lastY] = ring[index - 1] ?? [0, 0];
    return `${x - lastX} ${y - lastY}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}z`.replaceAll(' -', '-');
}
