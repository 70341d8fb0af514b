import type { APIRoute } from 'astro';
import type { Card } from '../../cards/card.ts';
import { dropOthers, picture } from '../../cards/pictures.ts';
import { cards } from '../../cards/shown.ts';
import { paths } from '../../links.ts';

// To draw a card takes some 15 ms of a machine with four cores: a build to try many new briefs can do without.
const areDrawn = process.env['CARDS'] !== 'none';

export async function getStaticPaths() {
  if (areDrawn) await dropOthers(cards.values());
  const ofSite = cards.get(paths.card())!;
  return [...cards].map(([path, card]) => ({
    params: { card: path.replace(/^\/cards\/|\.png$/g, '') },
    props: { card: areDrawn ? card : ofSite },
  }));
}

/** The picture that platforms show for a link to a claim, a section, a brief or the site. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await picture(props.card)), { headers: { 'content-type': 'image/png' } });
