/** The address of the names; `base` is the path of the site’s root. The tag prevents stale copies from caches. */
export function namesAddress(base: string): string {
  return `${base}names.json?v=${import.meta.env.BUILD_TAG}`;
}
