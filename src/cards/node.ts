/** A box as satori takes it: an element of React, written as a plain object. */
export interface Node {
  readonly type: 'div';
  /** Names a box that is measured. */
  readonly key: string | null;
  readonly props: { readonly style: Style; readonly children?: string | readonly Node[] };
}

/** CSS in the names of React. */
export type Style = Readonly<Record<string, string | number>>;

/** A box with a text or with other boxes side by side. */
export function box(style: Style, children?: string | readonly Node[], key: string | null = null): Node {
  const display = typeof children === 'string' ? 'block' : 'flex';
  return {
    type: 'div',
    key,
    props: {
      style: { display, boxSizing: 'border-box', flexShrink: 0, ...style },
      ...(children !== undefined && { children }),
    },
  };
}
