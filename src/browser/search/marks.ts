// Signs for private use, which stand in no text: https://www.unicode.org/faq/private_use.html

/** Between these stand words as search compares them, for the index alone. */
export const HIDDEN = { start: '\uE000', end: '\uE001' } as const;
/** Begins a line. */
export const LINE = '\uE002';
