import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** The line a part has to cross to be the one that is read, in percent of the window from its top. */
const usualLine = 40;

/** The same where the picture takes the upper half of the window. */
const lowLine = 65;

/** Pixels between the picture and the part below it. */
const gap = 8;

/** Pixels; a frame that is as high as its page has no line of its own. */
const highestWindow = 1200;

/** Milliseconds in which crossings are taken for the result of our own jump. */
const jumpTime = 250;

/** Whether a parent clips without scrolling, which ends all that is sticky in it. */
function isHeld(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body;) {
    const { overflowY } = getComputedStyle(at);
    const isClipping = overflowY !== 'visible' && overflowY !== 'clip';
    if (isClipping && at.scrollHeight <= at.clientHeight) return true;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

/**
 * Notices which part of the story, marked with `data-place`, the reader has scrolled to. It begins with the first scroll: before it
 * nothing is measured, and a page that is still loading moves its parts too.
 */
export class Reading implements ReactiveController {
  readonly #host: Host;
  readonly #reached: (place: number) => void;
  readonly #crossing = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #jumpedAt = -Infinity;
  #isLost = false;

  constructor(host: Host, reached: (place: number) => void) {
    this.#host = host;
    this.#reached = reached;
    host.addController(this);
  }

  /** Whether the picture cannot stay in view: a parent that clips but does not scroll holds it. */
  get isPictureLost(): boolean {
    return this.#isLost;
  }

  hostConnected(): void {
    // Not while the widget grows: what moves then was not scrolled.
    void this.#host.updateComplete.then(() => {
      if (!this.#host.isConnected) return;
      addEventListener('resize', this.#wait);
      this.#wait();
    });
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#wait);
    this.#stop();
  }

  /** Brings a part to the line, and its beginning below a picture that stays in view above it. */
  jump(place: number): void {
    const part = this.#find(`[data-place="${place}"]`);
    if (!part) return;
    this.#jumpedAt = performance.now();
    const { line, covered } = this.#measure();
    const { height } = part.getBoundingClientRect();
    part.style.scrollMarginTop = `${Math.max(covered + gap, (Math.min(innerHeight, highestWindow) * line) / 100 - 0.6 * height)}px`;
    part.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Where the line is, and how much of the window the picture covers above the story: none if it stands beside it. */
  #measure(): { readonly line: number; readonly covered: number } {
    const picture = this.#find('.stage');
    const column = this.#find('.column');
    if (!picture || !column) return { line: usualLine, covered: 0 };
    const { position, top } = getComputedStyle(picture);
    const { left, height } = picture.getBoundingClientRect();
    const isAbove = Math.abs(left - column.getBoundingClientRect().left) < 1;
    return isAbove && position === 'sticky' && !this.#isLost
      ? { line: lowLine, covered: height + (parseFloat(top) || 0) }
      : { line: usualLine, covered: 0 };
  }

  readonly #wait = (): void => {
    this.#stop();
    addEventListener('scroll', this.#begin, { capture: true, passive: true });
  };

  readonly #begin = (): void => {
    this.#stop();
    this.#isLost = isHeld(this.#host);
    const { line, covered } = this.#measure();
    // What has the focus must not be under the picture.
    this.#find('.column')?.style.setProperty('--covered', `${covered}px`);
    this.#observer = new IntersectionObserver(this.#onCross, {
      rootMargin: `-${line}% 0px -${100 - line}%`,
    });
    this.#observe();
    if (this.#isLost) this.#host.requestUpdate();
  };

  #stop(): void {
    removeEventListener('scroll', this.#begin, { capture: true });
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#crossing.clear();
  }

  /** To observe what is observed already changes nothing. */
  #observe(): void {
    if (!this.#observer) return;
    for (const part of this.#host.renderRoot.querySelectorAll('[data-place]')) {
      this.#observer.observe(part);
    }
  }

  readonly #onCross = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#crossing.add(target);
      else this.#crossing.delete(target);
    }
    const [part, ...more] = this.#crossing;
    // In a frame of another site the line is the whole window, and all parts cross it.
    if (!part || more.length || performance.now() - this.#jumpedAt < jumpTime) return;
    this.#reached(Number((part as HTMLElement).dataset['place']));
  };
}
