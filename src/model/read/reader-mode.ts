// What Readability, the reader mode of Firefox and of many clippers, takes for the name of a part that is no text.
const BESIDE_TEXT =
  /-ad-|ad-break|agegate|ai2html|author|banner|breadcrumbs|byline|combx|comment|community|cover-wrap|dateline|disqus|extra|footer|gdpr|header|legends|menu|pager|pagination|popup|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|writtenby|yom-remote|(?<![a-z\d])share(?:daddy)?(?![a-z\d])/;
const BESIDE_HEADING = /com-|contact|^hid$|hidden|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget/;

/** The part of an id for which reader modes leave out the text or heading that has it; nothing if they keep it. */
export function partThatHides(id: string, isHeading = false): string | undefined {
  return (BESIDE_TEXT.exec(id) ?? (isHeading ? BESIDE_HEADING.exec(id) : undefined))?.[0];
}
