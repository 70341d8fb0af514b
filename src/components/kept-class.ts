// What Readability, the reader mode of Firefox and of many clippers, takes for no part of the text where no class says
// the opposite.
const BESIDE =
  /-ad-|ad-break|agegate|ai2html|banner|breadcrumbs|com-|combx|comment|community|contact|cover-wrap|disqus|extra|footer|gdpr|header|hid$|hidden|legends|masthead|media|menu|meta|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|yom-remote/;

/** The class with which reader modes keep a text or heading of this id; nothing if they keep it without. */
export function keptClass(id = ''): 'content' | undefined {
  return BESIDE.test(id) ? 'content' : undefined;
}
