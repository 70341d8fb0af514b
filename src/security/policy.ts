import { createHash } from 'node:crypto';

/** The Content-Security-Policy of every page; the one inline style sheet is allowed by its hash, inline scripts not at all. */
export function contentPolicy(inlineStyle: string): string {
  const hash = createHash('sha256').update(inlineStyle).digest('base64');
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    // Pagefind’s search runs as WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'sha256-${hash}'`,
  ].join('; ');
}
