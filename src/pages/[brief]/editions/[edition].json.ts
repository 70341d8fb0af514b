import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPaths } from '../../../model/index.ts';

export const getStaticPaths = () => editionPaths();

/** The file of an edition, byte for byte. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.edition.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
