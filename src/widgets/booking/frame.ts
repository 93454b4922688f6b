import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { BookingWords } from '../../i18n/words.js';
import { outLink } from '../../shared/templates.js';
import { readMessage, sandbox, type Provider } from './providers/index.js';

/** Milliseconds until a page that says nothing is given up. */
const patience = 15_000;

type State = 'loading' | 'ready' | 'failed' | 'complete';

/** What becomes of the page of a provider. */
export interface FrameOutcome {
  complete(): void;
  failed(): void;
}

/** The page of a provider in a frame: nothing of it is loaded before `open()`. */
export class ProviderFrame implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #outcome: FrameOutcome;
  #provider: Provider | undefined;
  #address = '';
  #state: State = 'loading';
  #height = 0;
  #timer = 0;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    outcome: FrameOutcome,
  ) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#address !== '';
  }

  open(provider: Provider, address: string): void {
    // What is open already stays: something may be chosen in it.
    if (address === this.#address && this.#state !== 'failed') return;
    this.close();
    this.#provider = provider;
    this.#address = address;
    this.#state = 'loading';
    this.#height = 0;
    addEventListener('message', this.#onMessage);
    document.addEventListener('securitypolicyviolation', this.#onBlocked);
    this.#timer = window.setTimeout(this.#fail, patience);
    this.#host.requestUpdate();
  }

  close(): void {
    removeEventListener('message', this.#onMessage);
    document.removeEventListener('securitypolicyviolation', this.#onBlocked);
    clearTimeout(this.#timer);
    this.#address = '';
    this.#host.requestUpdate();
  }

  /** A frame that is moved loads anew, and what was chosen in it is lost. */
  hostDisconnected(): void {
    this.close();
  }

  /** `link` is where the same page opens by itself; `contact` is another way to book. */
  render(name: string, link: string, contact: unknown, words: BookingWords): unknown {
    if (!this.isOpen) return nothing;
    const state = this.#state;
    return html`<p role="status">
        ${
          state === 'loading'
            ? words.loading(name)
            : state === 'failed'
              ? words.unanswered(name)
              : state === 'complete'
                ? words.booked(name)
                : nothing
        }
      </p>
      <p>${outLink(link, words.newTab)} ${state === 'failed' ? contact : nothing}</p>
      ${
        state === 'failed'
          ? nothing
          : html`<iframe
              title=${words.frame(name)}
              src=${this.#address}
              height=${this.#height || nothing}
              sandbox=${sandbox}
              referrerpolicy="no-referrer"
              @load=${this.#onLoad}
            ></iframe>`
      }`;
  }

  #set(state: State): void {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#host.requestUpdate();
  }

  readonly #fail = (): void => {
    this.#set('failed');
    this.#outcome.failed();
  };

  /** The policy of the page forbids the frame, which then loads as an empty one. */
  readonly #onBlocked = ({
    effectiveDirective,
    blockedURI,
  }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'frame-src' && this.#address.startsWith(blockedURI)) this.#fail();
  };

  readonly #onLoad = (): void => {
    if (this.#state === 'loading') this.#set('ready');
  };

  readonly #onMessage = (event: MessageEvent): void => {
    const frame = this.#host.renderRoot.querySelector('iframe')?.contentWindow;
    if (!frame || event.source !== frame) return;
    const message = readMessage(this.#provider as Provider, this.#address, event);
    if (message?.answer) frame.postMessage(message.answer, event.origin);
    if (message?.height) {
      this.#height = message.height;
      this.#host.requestUpdate();
    }
    // Some say so twice.
    if (message?.complete && this.#state !== 'complete') {
      this.#set('complete');
      this.#outcome.complete();
    }
  };
}
