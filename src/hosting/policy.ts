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

const policies = new Map<string, string>();

/** The Content-Security-Policy in every page; the one inline style sheet is allowed by its hash, inline scripts not at all. */
export function pagePolicy(style: string): string {
  // All pages of a build share one sheet.
  const known = policies.get(style);
  if (known) return known;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = [...directives, `style-src 'self' 'sha256-${hash}'`].join('; ');
  policies.set(style, policy);
  return policy;
}

/**
 * The policy as a header. Browsers apply both, so inline styles are left to the policy of the page: its hash changes
 * with the style sheet, and a host would have to learn it with every build. Only a header can say who may frame a page.
 */
export const headerPolicy = [...directives, "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"].join('; ');
