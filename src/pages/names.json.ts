import type { APIRoute } from 'astro';
import { model } from '../model/index.ts';
import { namesFile } from '../search/names-file.ts';

/** The names and synonyms that a search loads. */
export const GET: APIRoute = () => new Response(JSON.stringify(namesFile(model)));
