import { isMap, isScalar, parseDocument, YAMLMap, type Pair } from 'yaml';
import type { HealthRecord } from '../model/health.ts';
import type { Check } from './answer.ts';
import { decide } from './decide.ts';

const HEAD = `# What came from the addresses of the sources, and when. \`npm run links\` writes this file.
#
# url:      the address that was checked; it is that of the source
# status:   answered   (it answered with a page)
#           moved      (it leads for good to the page in \`to\`)
#           redirected (it leads to the address in \`to\` for now, or to a front page, a login or the like)
#           unanswered (no page came; \`why\` says what came instead, and is mostly no sign that the page is gone)
#           gone       (no page on two different days, the first of them in \`since\`)
# checked:  the day of the check; a failure to check leaves the day on which an absence was seen
# why:      not-found (404) | removed (410) | no-host (nothing has the name)   these three can become gone
#           refused | too-many-requests | server-error | time-limit | no-connection | no-secure-connection | bad-redirect

`;
const FIELDS = ['url', 'status', 'checked', 'to', 'why', 'since'] as const satisfies readonly (keyof HealthRecord)[];

/** What a file of checks is made of. */
export interface Merging {
  /** The old file; empty if there is none. */
  readonly text: string;
  readonly records: ReadonlyMap<string, HealthRecord>;
  /** The sources of the brief in their order, which becomes that of the file. */
  readonly sources: readonly { readonly id: string; readonly url: string }[];
  /** What was found, by address. */
  readonly checks: ReadonlyMap<string, Check>;
  readonly day: string;
}

/** The records after a run: unchecked ones stay; those of removed sources or old addresses go. */
export function recordsAfter({ records, sources, checks, day }: Merging): Map<string, HealthRecord> {
  return new Map(
    sources.flatMap(({ id, url }) => {
      const old = records.get(id);
      const before = old?.url === url ? old : undefined;
      const check = checks.get(url);
      const record = check ? decide(url, check, day, before) : before;
      return record ? [[id, record] as const] : [];
    }),
  );
}

/** The text of the file after a run; comments of its records stay with them. */
export function textAfter(merging: Merging): string {
  const { text } = merging;
  const document = parseDocument(text.trim() === '' ? `${HEAD}{}\n` : text);
  const old = isMap(document.contents) ? document.contents.items : [];
  const map = Object.assign(new YAMLMap(document.schema), {
    commentBefore: document.contents?.commentBefore,
    comment: document.contents?.comment,
  });
  map.items = [...recordsAfter(merging)].map(([id, record]) => {
    const pair = old.find(({ key }) => isScalar(key) && key.value === id);
    return pair && isMap(pair.value) ? changed(pair, pair.value, record) : document.createPair(id, fieldsOf(record));
  });
  document.contents = map as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}

function changed(pair: Pair, value: YAMLMap, record: HealthRecord): Pair {
  for (const field of FIELDS) {
    if (record[field] === undefined) value.delete(field);
    else if (value.get(field) !== record[field]) value.set(field, record[field]);
  }
  return pair;
}

function fieldsOf(record: HealthRecord): Partial<HealthRecord> {
  return Object.fromEntries(FIELDS.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])));
}
