import {
  html,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Claim } from '../../content/index.js';
import type { BrakesWords, Setting } from '../../i18n/words.js';
import { lastsByChance } from '../../model/index.js';
import type { Citations } from '../../shared/templates.js';
import { days, inModel } from './run.js';

/** How many runs are made. */
export const runs = 100;

/**
 * The seed of the first; the others follow. Fixed, so that the same brakes always have the same luck. Of the first hundred hundreds of
 * seeds these come closest to the shares of 2,000 runs, over 24 settings.
 */
export const firstSeed = 900;

/** Runs made before the page gets its turn again: about a millisecond each. */
const atOnce = 5;

/** Milliseconds a setting has to stand still before its runs begin. */
const patience = 150;

/** Makes the runs with chance of one setting, a few at a time and never while an input is handled. */
export class ChanceRuns implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #done: ((going: number) => void) | undefined;
  #key = '';
  #setting: Setting | undefined;
  #lasting: boolean[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `done` is told how many of the runs still go on at their end. */
  constructor(host: ReactiveControllerHost, done?: (going: number) => void) {
    this.#host = host;
    this.#done = done;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#key = '';
  }

  /** How many of the runs of a setting still go on at their end; `undefined` while they are made, which this starts. */
  going(setting: Setting, isNow = false): number | undefined {
    const key = [setting.brake, setting.targeted, setting.injury].join();
    if (this.#key !== key) {
      this.#key = key;
      this.#setting = setting;
      this.#lasting = [];
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#work, patience);
    }
    if (isNow) this.#make(runs);
    return this.#lasting.length < runs ? undefined : this.#going;
  }

  get #going(): number {
    return this.#lasting.filter(Boolean).length;
  }

  #make(count: number): void {
    if (!this.#setting) return;
    const { parameters, start } = inModel(this.#setting);
    for (let made = 0; made < count && this.#lasting.length < runs; made++) {
      this.#lasting.push(
        lastsByChance(parameters, firstSeed + this.#lasting.length, { days, start }),
      );
    }
  }

  readonly #work = (): void => {
    this.#make(atOnce);
    if (this.#lasting.length < runs) this.#timer = setTimeout(this.#work);
    else {
      this.#host.requestUpdate();
      this.#done?.(this.#going);
    }
  };
}

/** Ten in a row, each in a square of 20. */
const marks = (from: number, to: number, shape: string) => {
  let path = '';
  for (let index = from; index < to; index++) {
    path += `M${20 * (index % 10) + 10} ${20 * Math.floor(index / 10) + 10}${shape}`;
  }
  return path;
};
const diamond = 'm0-8l8 8l-8 8l-8-8z';
const ring = 'm-5 0a5 5 0 0 0 10 0a5 5 0 0 0-10 0z';

/** The runs as marks, told apart by shape as well as by colour. */
export function chance(
  going: number | undefined,
  statement: Claim,
  model: TemplateResult,
  citations: Citations,
  words: BrakesWords,
): TemplateResult {
  const result = going === undefined ? words.computing : words.chanceResult(going, runs, days);
  const key = (name: string, shape: TemplateResult) =>
    html`<li><svg viewBox="0 0 20 20" aria-hidden="true">${shape}</svg>${name}</li>`;
  return html`<p>${words.chanceIntro}</p>
    <figure class="chance">
      <figcaption class="term">${words.chanceLabel}</figcaption>
      <svg
        viewBox="0 0 200 200"
        role="img"
        aria-label="${words.chanceLabel}. ${result}"
        aria-busy=${going === undefined}
      >
        <path class="going" d=${marks(0, going ?? 0, diamond)} />
        <path class="ended" d=${marks(going ?? runs, runs, ring)} />
      </svg>
      <div>
        <p>${result}${model}</p>
        <ul class="key">
          ${key(words.going, svg`<path class="going" d="M10 10${diamond}" />`)}
          ${key(words.ended, svg`<path class="ended" d="M10 10${ring}" />`)}
        </ul>
        <p class="small">${words.chanceNote}</p>
        <p class="small">${citations.statement(statement)}</p>
      </div>
    </figure>`;
}
