import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Opens every `<details>` of a widget while the page is printed, and lets it render for paper: paper cannot be clicked. */
export class Printing implements ReactiveController {
  readonly #host: Host;
  readonly #render: () => void;
  #closed: readonly HTMLDetailsElement[] = [];
  #isOn = false;

  /** `render` renders at once: the browser does not wait for the next task before it prints. */
  constructor(host: Host, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  /** Whether the page is being printed. */
  get isOn(): boolean {
    return this.#isOn;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.#isOn = true;
    this.#render();
    this.#closed = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.#closed) details.open = true;
  };

  readonly #end = (): void => {
    this.#isOn = false;
    for (const details of this.#closed) details.open = false;
    this.#closed = [];
    this.#render();
  };
}
