/** Where the names are loaded from; `base` is the path of the site’s root. The tag keeps old copies in caches from being used. */
export function namesAddress(base: string): string {
  return `${base}names.json?v=${import.meta.env.BUILD_TAG}`;
}
