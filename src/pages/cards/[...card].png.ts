import type { APIRoute } from 'astro';
import { allCards } from '../../cards/all.ts';
import { pictures } from '../../cards/pictures.ts';
import { model } from '../../model/index.ts';

/** Draws all cards at once, as the pages of a build are made one after another. */
export async function getStaticPaths() {
  return [...(await pictures(allCards(model)))].map(([path, png]) => ({
    params: { card: path.replace(/^\/cards\/|\.png$/g, '') },
    props: { png },
  }));
}

/** The picture that platforms show for a link to a claim, a section, a brief or the site. */
export const GET: APIRoute<{ png: Buffer<ArrayBuffer> }> = ({ props }) =>
  new Response(props.png, { headers: { 'content-type': 'image/png' } });
