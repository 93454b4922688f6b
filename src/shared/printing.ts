import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens every `<details>` of a widget while the page is printed: paper cannot be clicked. */
export class PrintsOpen implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #closed: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#closed = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.#closed) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#closed) details.open = false;
    this.#closed = [];
  };
}
