import type { APIRoute } from 'astro';
import { sitePages, sitemapXml } from '../exports/sitemap.ts';
import { model } from '../model/index.ts';

/** The pages that belong to no brief. */
export const GET: APIRoute = async () =>
  new Response(await sitemapXml(sitePages(model)), { headers: { 'content-type': 'application/xml' } });
