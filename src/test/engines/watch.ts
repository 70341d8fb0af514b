/** A script that keeps what goes wrong on a page, and on the pages that a reader goes on to. */
export const watchScript = `(${watch.toString()})()`;

function watch(): void {
  const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[];
  const keep = () => sessionStorage.setItem('faults', JSON.stringify(faults));
  const add = (fault: string) => {
    faults.push(fault);
    keep();
  };
  keep();
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    add(`refused: ${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => add(`rejected: ${String(reason)}`));
  // Errors of loading do not bubble, so listen in the capture phase.
  addEventListener(
    'error',
    ({ message, target }) => add(message || `not loaded: ${(target as Element).outerHTML}`),
    true,
  );
}

/** In the page: what went wrong so far; null where the script itself did not run. */
export function faultsSeen(): unknown {
  return JSON.parse(sessionStorage.getItem('faults') ?? 'null');
}
