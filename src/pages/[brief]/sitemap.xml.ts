import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { briefPages, sitemapXml } from '../../exports/sitemap.ts';
import { briefPaths } from '../../model/index.ts';

export const getStaticPaths = () => briefPaths();

/** The pages of one brief. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await sitemapXml(briefPages(props.brief)), { headers: { 'content-type': 'application/xml' } });
