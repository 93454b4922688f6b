import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The line a part has to cross to be the one that is read, as a share of the window from its top. */
const line = 65;

/** Pixels between the picture and the part below it. */
const gap = 8;

/** Milliseconds in which crossings are taken for the result of our own jump. */
const jumpTime = 250;

/**
 * Notices which part of the story, marked with `data-place`, the reader has scrolled to. Not before the first scroll: a page that is
 * still loading moves its parts too.
 */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #reached: (place: number) => void;
  readonly #crossing = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #hasScrolled = false;
  #jumpedAt = -Infinity;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    reached: (place: number) => void,
  ) {
    this.#host = host;
    this.#reached = reached;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(this.#onCross, {
      rootMargin: `-${line}% 0px -${100 - line}%`,
    });
    // To observe what is observed already changes nothing.
    for (const part of this.#host.renderRoot.querySelectorAll('[data-place]')) {
      this.#observer.observe(part);
    }
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#crossing.clear();
  }

  /** Brings a part to the line, and its beginning below a picture that stays in view above it. */
  jump(place: number): void {
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    const part = find(`[data-place="${place}"]`);
    const stage = find('.stage');
    if (!part || !stage) return;
    this.#jumpedAt = performance.now();
    const { left, height } = part.getBoundingClientRect();
    const picture = stage.getBoundingClientRect();
    const { position, top } = getComputedStyle(stage);
    const isBelow = position === 'sticky' && Math.abs(picture.left - left) < 1;
    const covered = isBelow ? picture.height + parseFloat(top) : 0;
    part.style.scrollMarginTop = `${Math.max(covered + gap, (innerHeight * line) / 100 - 0.6 * height)}px`;
    part.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  }

  readonly #onScroll = (): void => {
    this.#hasScrolled = true;
    removeEventListener('scroll', this.#onScroll, { capture: true });
  };

  readonly #onCross = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#crossing.add(target);
      else this.#crossing.delete(target);
    }
    const [part, ...more] = this.#crossing;
    // In a frame of another site the line is the whole window, and all parts cross it.
    if (!part || more.length || !this.#hasScrolled) return;
    if (performance.now() - this.#jumpedAt < jumpTime) return;
    this.#reached(Number((part as HTMLElement).dataset['place']));
  };
}
