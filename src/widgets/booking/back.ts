/** A step is on its way out, which takes the browser a moment. */
let isLeaving = false;

/** A step in the history of the page, at the same address and with the same state, so that Back takes something back. */
export class Back {
  readonly #onBack: () => void;
  #isWanted = false;
  /** Where the page was when the step was made; empty without one. */
  #address = '';

  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  begin(): void {
    this.#isWanted = true;
    this.#step();
  }

  /** Takes the step out again, unless Back did, or the page went on. */
  end(): void {
    this.#isWanted = false;
    removeEventListener('popstate', this.#onPop);
    if (this.#address === location.href) {
      isLeaving = true;
      addEventListener('popstate', () => (isLeaving = false), { once: true });
      history.back();
    }
    this.#address = '';
  }

  readonly #step = (): void => {
    if (isLeaving) addEventListener('popstate', this.#step, { once: true });
    else if (this.#isWanted) {
      try {
        history.pushState(history.state, '');
        this.#address = location.href;
        addEventListener('popstate', this.#onPop);
      } catch {
        // A page without an address of its own has no history either.
      }
    }
  };

  readonly #onPop = (): void => {
    this.#address = '';
    this.#onBack();
  };
}
