import type { APIRoute } from 'astro';
import { briefPages, sitemapXml } from '../../exports/sitemap.ts';
import { briefOf, model } from '../../model/index.ts';

export function getStaticPaths() {
  return model.briefs.map((brief) => ({ params: { brief: brief.slug } }));
}

/** The pages of one brief. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await sitemapXml(briefPages(briefOf(params.brief))), { headers: { 'content-type': 'application/xml' } });
