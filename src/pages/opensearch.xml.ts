import type { APIRoute } from 'astro';
import { paths, publicUrl } from '../links.ts';
import { model } from '../model/index.ts';

/** Lets browsers add the site as a search engine: https://github.com/dewitt/opensearch */
export const GET: APIRoute = () => {
  const template = `${publicUrl(paths.search())}?q={searchTerms}`;
  const text = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(model.site.name.slice(0, 16))}</ShortName>
  <Description>${text(`Search the claims of ${model.site.name}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${text(template)}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
