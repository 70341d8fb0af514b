import { explained } from '../model/json-schemas.ts';
import { filled } from '../model/read/fields.ts';
import type { KindName } from '../model/read/kinds.ts';
import { claimSchema } from '../model/read/tag-schema.ts';
import type { Texts } from '../model/read/text.ts';
import { folderFault } from '../model/rules/ids.ts';
import { capitalised } from '../wording/text.ts';

/** What a new brief is made from. */
export interface Wish {
  readonly slug: string;
  /** Made from the slug if not given. */
  readonly title?: string | undefined;
  /** The day it is made on. */
  readonly today: string;
}

/** The files of a new brief with one claim, by path, or why it cannot be made. */
export function newBrief(texts: Texts, wish: Wish): { readonly files: Texts } | { readonly refusal: string } {
  const { slug, today, title = capitalised(slug.replaceAll('-', ' ')) } = wish;
  const refusal = folderFault(slug)?.[1] ?? takenFault(texts, slug) ?? titleFault(title);
  if (refusal !== undefined) return { refusal };
  const files = {
    'brief.mdx': brief(title, today),
    'citations.yaml': citations(),
    'sources.yaml': sources(),
    'corrections.yaml': corrections(),
  };
  return {
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${slug}/${name}`, text])),
  };
}

function takenFault(texts: Texts, slug: string): string | undefined {
  if (Object.keys(texts).some((path) => path.startsWith(`content/${slug}/`)))
    return `There is a folder content/${slug}/ already. Choose another name.`;
  const listed = (texts['content/permalinks.txt'] ?? '').split('\n').some((line) => line.startsWith(`/${slug}/`));
  return listed
    ? `content/permalinks.txt lists addresses below /${slug}/, of a brief that was published before. Choose another name.`
    : undefined;
}

function titleFault(title: string): string | undefined {
  const issue = filled.safeParse(title).error?.issues[0];
  return issue && `The title ${issue.message}.`;
}

function head(name: KindName, about: string): string {
  const lines = [about, '', 'Fields; those in brackets may be left out:', ...explained(name)];
  return [`# yaml-language-server: $schema=../.schemas/${name}.json`, ...lines.map(comment)].join('\n');
}

function attributes(): string {
  return Object.entries(claimSchema.shape)
    .map(([field, form]) => `${form.isOptional() ? `[${field}]` : field}: ${form.description}`)
    .join('\n');
}

function comment(line: string): string {
  return `# ${line}`.trimEnd();
}

function brief(title: string, today: string): string {
  return `---
${head('front-matter', 'The front matter of the brief.')}
title: ${JSON.stringify(title)}
summary: What this brief is about, in one to three sentences.
published: ${today}
updated: ${today}
seen: ${today}
keyFindings:
  - first-claim
---

{/*
The text of the brief: sections, and in them claims, tables and footnotes.

A claim is one thing that the text asserts. Its full stop is outside the tag.
Links go to a citation (cite:first-citation), or to a claim or section (#first-claim).
Attributes of a claim; those in brackets may be left out:

${attributes()}
*/}

## <Section id="first-section">The first section</Section>

<Claim id="first-claim" sort="report">The first claim [says one thing](cite:first-citation)</Claim>.
`;
}

function citations(): string {
  return `${head('citations', 'The links of the brief, and what was found for each. An id names a citation for good.')}

first-citation:
  finding: supported
  evidence:
    - source: first-source
      strength: direct
      supports: What the page says, in your words.
`;
}

function sources(): string {
  return `${head('sources', 'The pages that were found. An id names a page for good.')}

first-source:
  title: The title of the page
  publisher: The name of its publisher
  url: https://example.org/first-page
`;
}

function corrections(): string {
  return `${head('corrections', 'Corrections to this brief, newest first; [] until there is one.')}
#
# For example:
#
# - date: 2026-12-01
#   claim: first-claim
#   changed: What the brief said, and what it says now.
#   why: What showed that it was wrong.
[]
`;
}
