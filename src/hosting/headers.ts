import { headerPolicy } from './policy.ts';

/** Header names and values. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of some paths. */
export interface HeaderRow {
  /** Paths from the site’s root; a `*` at the end matches anything. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** The row of all paths, then those of some. */
export type HeaderTable = readonly [everywhere: HeaderRow, ...others: HeaderRow[]];

/** Cached but revalidated each time: a corrected claim is never shown in its old form. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Features of the browser that nothing here uses: https://www.w3.org/TR/permissions-policy/. The clipboard and a phone’s
 * share sheet are left as they are, for the site alone and with the reader’s consent; not every browser knows them.
 */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
] as const;

/** Every header of the site; if several rows fit a path, the last one with a header wins. */
export const headerTable: HeaderTable = [
  {
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': headerPolicy,
      // Two years; names below this one may belong to others, so they are not included.
      'Strict-Transport-Security': 'max-age=63072000',
      // A source never learns which claim was read.
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cache-Control': REVALIDATED,
    },
  },
  {
    // Their names carry hashes of what they hold.
    paths: ['/_astro/*', '/pagefind/filter/*', '/pagefind/fragment/*', '/pagefind/index/*'],
    headers: { 'Cache-Control': IMMUTABLE },
  },
  {
    // Pages elsewhere show them as previews. A correction may change a card, so it is kept for an hour only.
    paths: ['/cards/*'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'public, max-age=3600' },
  },
  {
    // Public, the same for everybody, and made to be read by programs of other sites.
    paths: ['/data/*', '/feed.xml'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
  },
];

/** The headers of one path from the site’s root. */
export function headersOf(path: string): Headers {
  const fits = (pattern: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
  return Object.assign({}, ...headerTable.filter((row) => row.paths.some(fits)).map((row) => row.headers));
}

/** The base path of the site as a prefix: empty, or `/briefs`. */
export function prefixOf(base = '/'): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name && `/${name}`;
}
