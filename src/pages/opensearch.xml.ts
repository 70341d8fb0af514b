import type { APIRoute } from 'astro';
import { openSearchXml } from '../exports/open-search.ts';
import { model } from '../model/index.ts';

/** Lets browsers add the site as a search engine. */
export const GET: APIRoute = () =>
  new Response(openSearchXml(model.site), { headers: { 'content-type': 'application/opensearchdescription+xml' } });
