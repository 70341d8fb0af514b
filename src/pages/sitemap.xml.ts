import type { APIRoute } from 'astro';
import { sitemapIndexXml } from '../exports/sitemap.ts';
import { model } from '../model/index.ts';

/** The index of the sitemaps, one for the site and one per brief. */
export const GET: APIRoute = async () =>
  new Response(await sitemapIndexXml(model), { headers: { 'content-type': 'application/xml' } });
