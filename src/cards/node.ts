/** A box as satori takes it: an element of React, written as a plain object. */
export interface Node {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Style; readonly children?: string | readonly Node[] };
}

/** CSS in the names of React. */
export type Style = Readonly<Record<string, string | number>>;

/** A box at a place of the card. */
export function box(left: number, top: number, style: Style, children?: string | readonly Node[]): Node {
  return {
    type: 'div',
    key: null,
    props: {
      style: { position: 'absolute', display: 'flex', left, top, ...style },
      ...(children !== undefined && { children }),
    },
  };
}
