import type { APIRoute } from 'astro';
import { model } from '../model/index.ts';
import { nameRecords } from '../search/names.ts';

/** The names that the finder of the search dialog loads. */
export const GET: APIRoute = () => new Response(JSON.stringify(nameRecords(model)));
