import type { APIRoute } from 'astro';
import { fileResponse } from '../../exports/files.ts';
import { model } from '../../model/index.ts';

export const GET: APIRoute = () => fileResponse(model, 'sources.json');
