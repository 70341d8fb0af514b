import { createHash } from 'node:crypto';

/** What a page may load and do: https://www.w3.org/TR/CSP3/ */
const directives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "object-src 'none'",
  // Pagefind’s search runs as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
] as const;

/** What only a header can say; browsers ignore it in a page. */
const directivesOfHeaders = ["frame-ancestors 'none'"] as const;

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** The one inline style sheet of a page; throws where there is none or more than one. */
export function inlineStyle(html: string, name: string): string {
  const [style, ...more] = html.matchAll(STYLE);
  if (!style?.[1] || more.length > 0)
    throw new Error(`${name} must have one inline style sheet, but has ${style ? more.length + 1 : 0}.`);
  return style[1];
}

/** The Content-Security-Policy in every page; the one inline style sheet is allowed by its hash, inline scripts not at all. */
export function pagePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [...directives, `style-src 'self' 'sha256-${hash}'`].join('; ');
}

/** The same policy as a header, with what only a header can say. */
export function headerPolicy(style: string): string {
  return [pagePolicy(style), ...directivesOfHeaders].join('; ');
}
