import { isInSight } from './in-sight.ts';

addEventListener('lost-place', (event) => mend((event as CustomEvent<number>).detail));

/** Leads from a former or damaged fragment to the place that it means, and says what is not there; a reader who has left `place` stays where they are. */
function mend(place: number): void {
  const [fragment = ''] = location.hash.slice(1).split(':~:');
  const said = decoded(fragment);
  const named = document.getElementById(said);
  const target = meant(said);
  const isWaiting = scrollY === place || (named !== null && isInSight(named));
  // Behind what follows from the new address.
  const thenSay = () => {
    if (!named && (target || !isTail(said))) say(said, target, isWaiting);
  };
  if (!target || !isWaiting) return thenSay();
  const hash = `#${target.id}`;
  addEventListener('hashchange', () => location.hash === hash && thenSay(), { once: true });
  location.replace(hash);
  // Firefox looks for the first fragment until all is loaded, and then marks nothing.
  if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(() => markAgain(target)));
}

function markAgain(target: Element): void {
  if (location.hash !== `#${target.id}` || target.matches(':target')) return;
  const place = scrollY;
  location.replace(location.hash);
  scrollTo(0, place);
}

/** Whether a fragment is what services add to addresses: it names nothing, and nothing is missed. */
function isTail(said: string): boolean {
  return !/[\p{L}\p{N}]/u.test(said) || /^([\w-]+=|top$)/i.test(said);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The place that a text names; one cut short or run on is the one place that it can be. */
function meant(said: string): Element | undefined {
  const names = namesIn(said);
  const place = names.map(inText).find(Boolean) ?? names.map(nearest).find(Boolean);
  return place && current(place);
}

/** The ids that a text may mean, whatever signs, tails, line ends and capitals came to it on its way. */
function namesIn(said: string): string[] {
  // Typographers have hyphens of their own, and invisible signs part an id.
  const plain = said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-');
  // Blanks and underscores for hyphens, or line ends within an id, or what follows it.
  const texts = [plain.replace(/[\s_+]+/g, '-'), plain.replace(/\s/g, ''), plain];
  return texts.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []).map(asId);
}

/** Where the page leads to a place of that name elsewhere, in the text of a brief first. */
function elsewhere(name: string): HTMLAnchorElement | undefined {
  const to = (end: string) => document.querySelector<HTMLAnchorElement>(`main a[href^="/"][href$="${end}"]`);
  const way = to(`#${name}`) ?? to(`/${name}/`);
  return way ? link(way.href, name) : undefined;
}

/** The brief that the page is of, at the place in the address. */
function inBrief(): HTMLAnchorElement | undefined {
  const ways = [...document.querySelectorAll<HTMLAnchorElement>('.site-head nav a')];
  const brief = ways.find(
    ({ pathname, hash }) => !hash && location.pathname.startsWith(pathname) && location.pathname !== pathname,
  );
  return brief && link(brief.href + location.hash, 'the brief');
}

/** “link12”, “cite-012” and “claim-some-id” as ids. */
function asId(name: string): string {
  const number = /^(?:cite|link|citation)-?0*(\d+)$/.exec(name)?.[1];
  return number ? `cite-${number}` : name.replace(/^(?:user-content|claim|section)-/, '');
}

/** A place within the text, not a part of the page. */
function inText(id: string): Element | undefined {
  const place = document.getElementById(id);
  return place?.matches('main :not(#cite, #search)') ? place : undefined;
}

function nearest(name: string): Element | undefined {
  const known = [...document.querySelectorAll('.claim[id], h2[id]')];
  const fits = known.filter(
    ({ id }) => name.length > 5 && (id.startsWith(name) || (id.length > 5 && name.startsWith(id))),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** A former id is on an empty element before or inside what it names. */
function current(place: Element): Element {
  if (!place.matches('span:empty')) return place;
  const next = place.parentElement?.querySelector(`#${CSS.escape(place.id)} ~ .claim`);
  return place.closest('h2') ?? next ?? place;
}

/** Says at the place, or at the beginning where nobody is taken to one, what the address named. */
function say(said: string, target: Element | undefined, isWaiting: boolean): void {
  const words = document.createElement('span');
  words.className = 'lost';
  words.role = 'status';
  if (target && isWaiting) target.before(words);
  else document.querySelector('main')?.prepend(words);
  const shown = [...said].slice(0, 80).join('');
  // Screen readers announce changes only in a region that already exists.
  setTimeout(() => {
    words.append(`There is no section, claim or link named “${shown}” on this page`);
    const way = target ? link(`#${target.id}`, target.id) : namesIn(said).map(elsewhere).find(Boolean);
    const brief = inBrief();
    if (way) words.append(', but there is ', way, '.');
    else if (brief) words.append('. It may be in ', brief, '.');
    else words.append('. The address may be mistyped or cut short.');
    if (isWaiting) words.scrollIntoView({ block: 'nearest' });
  });
}

function link(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent });
}
