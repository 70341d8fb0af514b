/** A line about one defect: the page or file, the place on it, and what is wrong there. */
export function fault(path: string, place: Element | string, what: string): string {
  return read(`${path} ${typeof place === 'string' ? place : tagOf(place)}: ${what}`);
}

/** The message about a wrong value, if it is wrong. */
export function difference(what: string, found: string | null | undefined, wanted: string | undefined): string[] {
  if ((found ?? undefined) === wanted) return [];
  if (wanted === undefined) return [`${what} must not be there, but is “${found}”`];
  return [found ? `${what} is “${found}”, not “${wanted}”` : `${what} is missing; it must be “${wanted}”`];
}

/** The same, but nothing also where the value is missing. */
export function other(what: string, found: unknown, wanted: string | undefined): string[] {
  return found ? difference(what, String(found), wanted) : [];
}

/** The first tag of an element, as it could be searched for in the page. */
export function tagOf(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => (value ? ` ${name}="${value}"` : ` ${name}`));
  return `<${element.localName}${attributes.join('')}>`;
}

/** Text as it is read, with spaces and line breaks normalised. */
export function read(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
