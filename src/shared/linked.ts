import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Tells a widget of the fragment of the page's address, at first and when it changes; not again when the widget is moved, but at each
 * update while `follow` says `false`: what it names may come later.
 */
export class Linked implements ReactiveController {
  readonly #follow: (fragment: string) => unknown;
  #followed = '';

  constructor(host: ReactiveControllerHost, follow: (fragment: string) => unknown) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    this.#onChange();
  }

  hostUpdated(): void {
    this.#onChange();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
  }

  readonly #onChange = (): void => {
    const { hash } = location;
    if (hash === this.#followed) return;
    this.#followed = this.#follow(hash) === false ? '' : hash;
  };
}

/** Leads to an entry: opens it if it can be opened, brings it to the top of the window and gives it the focus. */
export async function leadTo(host: Host, id: string): Promise<void> {
  await host.updateComplete;
  const entry = host.renderRoot.querySelector<HTMLElement>(`#${id}`);
  if (!entry) return;
  if (entry instanceof HTMLDetailsElement) entry.open = true;
  entry.scrollIntoView({ block: 'start', behavior: 'instant' });
  (entry.querySelector('summary') ?? entry).focus({ preventScroll: true });
}
