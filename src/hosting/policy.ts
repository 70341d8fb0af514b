import { createHash } from 'node:crypto';

/** What a page may load and do, except for styles: https://www.w3.org/TR/CSP3/ */
const directives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "script-src 'self'",
] as const;

/** The Content-Security-Policy in every page; inline style sheets are allowed by their hashes, inline scripts not at all. */
export function pagePolicy(...styles: readonly string[]): string {
  const allowed = styles.map((style) => ` 'sha256-${hashOf(style)}'`);
  return [...directives, `style-src 'self'${allowed.join('')}`].join('; ');
}

const hashes = new Map<string, string>();

/** All pages of a build share their sheets. */
function hashOf(style: string): string {
  const hash = hashes.get(style) ?? createHash('sha256').update(style).digest('base64');
  hashes.set(style, hash);
  return hash;
}

/**
 * The policy as a header. Browsers apply both, so inline styles are left to the policy of the page: its hash changes
 * with the style sheet, and a host would have to learn it with every build. Only a header can say who may frame a page.
 */
export const headerPolicy = [...directives, "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"].join('; ');
