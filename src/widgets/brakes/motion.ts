import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds the car rolls after a change; then the picture stands still. */
const rollingTime = 4000;

/** The dashes of the lane and the posts along the road repeat at this distance: a roll ends as it began. */
const period = 96;

/** Dashes at full speed, and turns of a wheel, in one roll. */
const periodsAtFullSpeed = 24;

const pitch = [0, 1.6, -0.8, 0.4, 0].map((angle) => ({ rotate: `${angle}deg` }));

/**
 * Lets the road pass under the car for some seconds, to show how fast it is; and only while the reader sees it, allows motion and has
 * not paused it. Nothing runs when it is over.
 */
export class Motion implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #observer: IntersectionObserver | undefined;
  #isVisible = false;
  #running: Animation[] = [];
  isPaused = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const picture = this.#host.renderRoot.querySelector('[part="scene"]');
    if (this.#observer || !picture) return;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isVisible = entries[entries.length - 1]?.isIntersecting === true;
      if (!this.#isVisible) this.stop();
    });
    this.#observer.observe(picture);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.stop();
  }

  stop(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
  }

  /** Rolls at a speed from 0 to 1; a car that stops comes to rest, any other goes on to the end. */
  roll(speed: number, stops: boolean): void {
    this.stop();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const periods = Math.round(periodsAtFullSpeed * speed);
    if (!periods || isStill || this.isPaused || !this.#isVisible || document.hidden) return;
    const move = (
      selector: string,
      frames: PropertyIndexedKeyframes | Keyframe[],
      easing: string,
    ) => {
      for (const part of this.#host.renderRoot.querySelectorAll(`[part="scene"] ${selector}`)) {
        this.#running.push(part.animate(frames, { duration: rollingTime, easing }));
      }
    };
    const easing = stops ? 'cubic-bezier(0.1, 0.6, 0.3, 1)' : 'linear';
    move('.lane, .posts', { strokeDashoffset: [0, period * periods] }, easing);
    move('.spin', { rotate: ['0deg', `${360 * periods}deg`] }, easing);
    move('.drifts', { rotate: ['0deg', '2deg', '-2deg', '1deg', '0deg'] }, 'ease-in-out');
    if (stops) move('.body', [{ rotate: '0deg', offset: 0.55 }, ...pitch], 'ease-out');
  }
}
