import { defineMiddleware } from 'astro:middleware';

/** Makes the script of every page `async`, which Astro cannot: Chromium goes to the place in an address only when all other scripts have run. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replaceAll('<script type="module" src', '<script async type="module" src'), response);
});
