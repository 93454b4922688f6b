import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a widget of the fragment of the page's address, at first and when it changes; not again when the widget is moved. */
export class Linked implements ReactiveController {
  readonly #follow: (fragment: string) => void;
  #followed = '';

  constructor(host: ReactiveControllerHost, follow: (fragment: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    this.#onChange();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
  }

  readonly #onChange = (): void => {
    const { hash } = location;
    if (hash === this.#followed) return;
    this.#followed = hash;
    this.#follow(hash);
  };
}
