import type { APIRoute } from 'astro';
import { atomFeed } from '../exports/feed.ts';
import { model } from '../model/index.ts';

/** What was published and corrected. */
export const GET: APIRoute = () =>
  new Response(atomFeed(model), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
