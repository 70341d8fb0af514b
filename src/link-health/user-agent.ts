/** Our user agent and its page: https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5 */
export function userAgent(siteName: string, siteUrl: string | undefined): string {
  // A comment of a header has no letters beyond ASCII and no brackets.
  const name = siteName.replace(/[^ -~]|[()\\]/g, '').trim();
  const address = siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).href : '';
  const about = [name, address && `+${address}`].filter(Boolean).join('; ');
  return `link-check/1.0${about ? ` (${about})` : ''}`;
}
