import { pagePolicy } from '../../hosting/policy.ts';
import type { BuiltPage } from '../built-page.ts';
import { fault } from './fault.ts';

const META = 'meta[http-equiv="content-security-policy"]';
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href'] as const;

/** What would run or style a page beside its own files, and a policy that is not that of its style sheets. */
export function policyFaults({ path, document }: BuiltPage): string[] {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  const metas = [...document.querySelectorAll(META)];
  const isFirst = document.head.children[1] === metas[0];
  return [
    ...policyDifferences(metas[0]?.getAttribute('content'), pagePolicy(...styles)).map((what) =>
      fault(path, '<head>', what),
    ),
    ...(metas.length > 1 || (metas[0] && !isFirst)
      ? [fault(path, '<head>', 'the policy must be there once, after the charset')]
      : []),
    ...[...document.querySelectorAll('style:not(head > :first-of-type, .brief > svg > style)')].map((style) =>
      fault(path, style, 'this is a style sheet of its own'),
    ),
    ...[...document.querySelectorAll('script:not([src], [type="application/ld+json"])')].map((script) =>
      fault(path, script, 'this is inline script'),
    ),
    ...[...document.querySelectorAll('*')].flatMap((element) => runs(path, element)),
  ];
}

function policyDifferences(found: string | null | undefined, wanted: string): string[] {
  if (!found) return ['the policy is missing'];
  const said = found.split('; ');
  const asked = wanted.split('; ');
  const lost = asked.filter((directive) => !said.includes(directive));
  return [
    ...lost.map((directive) =>
      directive.startsWith('style-src')
        ? 'the policy allows other styles than the style sheets of the page'
        : `the policy lacks “${directive}”`,
    ),
    ...said
      .filter((directive) => !asked.includes(directive) && !directive.startsWith('style-src'))
      .map((directive) => `the policy has “${directive}”`),
  ];
}

function runs(path: string, element: Element): string[] {
  const names = element.getAttributeNames();
  return [
    ...names.filter((name) => /^on/i.test(name)).map((name) => fault(path, element, `${name} is an event handler`)),
    ...ADDRESSES.filter((name) => names.includes(name) && isProgram(element.getAttribute(name) ?? '')).map((name) =>
      fault(path, element, `${name} is no address, but what a browser would run or show as a page`),
    ),
  ];
}

function isProgram(address: string): boolean {
  // Browsers pass over spaces and control characters before and within the scheme.
  return /^(javascript|vbscript|data|blob):/i.test(address.replace(/[\0-\x20]/g, ''));
}
