import type { PageKind } from './kinds.ts';
import { difference, other } from './fault.ts';

interface Described {
  readonly type: string;
  readonly fields: readonly string[];
  /** Whether it says of which page it is. */
  readonly isOfPage: boolean;
}

const ways: Described = { type: 'BreadcrumbList', fields: ['itemListElement'], isOfPage: false };
const dates = ['inLanguage', 'datePublished', 'dateModified'] as const;
const part = ['@id', 'name', 'description', 'isPartOf', ...dates] as const;

/** The blocks of JSON-LD that the kinds of page have, and what each must contain; other kinds have none. */
const described: Readonly<Partial<Record<PageKind['kind'], readonly Described[]>>> = {
  front: [{ type: 'WebSite', fields: ['@id', 'name', 'inLanguage', 'potentialAction'], isOfPage: true }],
  data: [
    {
      type: 'Dataset',
      fields: ['name', 'description', 'isAccessibleForFree', 'distribution', ...dates],
      isOfPage: true,
    },
  ],
  brief: [
    {
      type: 'Report',
      fields: ['@id', 'headline', 'abstract', 'isPartOf', 'isBasedOn', 'citation', ...dates],
      isOfPage: true,
    },
    ways,
  ],
  section: [{ type: 'WebPage', fields: [...part, 'hasPart'], isOfPage: true }, ways],
  claim: [{ type: 'WebPage', fields: [...part, 'about', 'citation'], isOfPage: true }, ways],
};

/** Where the structured descriptions of a page are not those of its kind. */
export function descriptionFaults(document: Document, kind: PageKind, address: string): string[] {
  const wanted = described[kind.kind] ?? [];
  const isFree = (field: string) => field === 'isBasedOn' && kind.kind === 'brief' && !kind.brief.basedOn;
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parsed(script.textContent),
  );
  const found = blocks.map((block) => String(block?.['@type'] ?? 'no JSON-LD'));
  return [
    ...difference('the JSON-LD', found.join(', '), wanted.map(({ type }) => type).join(', ')),
    ...wanted.flatMap(({ type, fields, isOfPage }) => {
      const block = blocks.find((one) => one?.['@type'] === type);
      if (!block) return [];
      return [
        ...['@context', ...(isOfPage ? ['url'] : []), ...fields]
          .filter((field) => isEmpty(block[field]) && !isFree(field))
          .map((field) => `${type} has no “${field}”`),
        ...(isOfPage ? other(`url of ${type}`, block['url'], address) : []),
      ];
    }),
    // A finding says what the check found, not whether the claim is true.
    ...blocks
      .flatMap((block) => /"@type":"[^"]*(?:Review|Rating)/.exec(JSON.stringify(block))?.[0] ?? [])
      .map((type) => `${type}" rates a claim`),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
