import type { APIRoute } from 'astro';
import { robotsTxt } from '../exports/sitemap.ts';

/** What crawlers may read, and where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(robotsTxt(site !== undefined), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
