/** Keys that are pressed by name; letters and signs are typed. */
export type Key = 'ArrowDown' | 'Control' | 'Enter' | 'Escape' | 'Meta' | 'Shift' | 'Tab' | 'a' | 'c' | 'v';

/** A page in a browser, with no more than what a reader does in it and what can be seen from outside. */
export interface Tab {
  readonly go: (url: string) => Promise<void>;
  /** The value of an expression, also where the page itself may run no script. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses the last of the keys while the others are held. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A click of the mouse, in CSS pixels of what is shown of the page. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser that runs. */
export interface RunningEngine {
  /** Opens a page that shares nothing with those before; without script, as a reader has it who turned it off. */
  readonly open: (options: { readonly hasScript: boolean }) => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

/** A browser engine, which may not be on this machine. */
export interface Engine {
  readonly name: string;
  /** What to install to have it; undefined where it is here. */
  readonly missing: string | undefined;
  readonly start: () => Promise<RunningEngine>;
}
