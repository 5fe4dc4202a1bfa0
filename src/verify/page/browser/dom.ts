/** What the script asks of a browser. The compiler is told no more of it: the rest of the program runs in Node. */
export interface Element {
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly textContent: string;
  readonly style: Record<string, string>;
  readonly classList: { toggle(name: string): boolean };
  readonly dataset: Readonly<Record<string, string>>;
  readonly parentElement: Element;
  className: string;
  append(...children: readonly (Element | string)[]): void;
  replaceChildren(...children: readonly Element[]): void;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  addEventListener(event: string, listener: () => void): void;
}

interface Browser {
  readonly document: Pick<Element, 'querySelectorAll'> & {
    readonly documentElement: Element;
    createElement(name: string): Element;
  };
  readonly devicePixelRatio: number;
  getComputedStyle(element: Element): { getPropertyValue(name: string): string };
  matchMedia(query: string): { addEventListener(event: string, listener: () => void): void };
  readonly ResizeObserver: new (listener: () => void) => { observe(element: Element): void };
  readonly IntersectionObserver: new (
    listener: (entries: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void,
    options: { readonly rootMargin: string },
  ) => { observe(element: Element): void; unobserve(element: Element): void };
}

export const browser = globalThis as unknown as Browser;

/** A colour of the style, in the scheme that the reader prefers. */
export function colorOf(name: string): string {
  return browser.getComputedStyle(browser.document.documentElement).getPropertyValue(`--${name}`);
}

export function element(name: string, style: Readonly<Record<string, string>>, text = ''): Element {
  const made = browser.document.createElement(name);
  Object.assign(made.style, style);
  made.append(text);
  return made;
}
