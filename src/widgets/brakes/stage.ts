import { html, type TemplateResult } from 'lit';
import type { BrakesWords, Setting } from '../../i18n/words.js';
import { graph, plot, type GraphActions, type GraphView } from './graph.js';
import { compute, days, effectorsOn, publishedSetting } from './run.js';
import { scene } from './scene.js';
import { guessStep, stepState, steps, type Guess } from './story.js';

/** Where the reader is after the last step. */
export const atControls = steps.length + 1;

/** All that decides what the picture and the graph show. */
export interface Scenario {
  /** The step of the story, or `atControls`. */
  readonly place: number;
  /** The setting of the controls, and the one before it. */
  readonly setting: Setting;
  readonly previous: Setting | undefined;
  readonly guess: Guess;
  /** The day the reader reads off the graph. */
  readonly day: number | undefined;
  readonly isLogarithmic: boolean;
}

/** What the picture and the graph show: the state of a step, or the setting of the controls. */
export function viewOf(scenario: Scenario, words: BrakesWords): GraphView {
  const { place, setting, guess, day, isLogarithmic } = scenario;
  const named = (setting: Setting | undefined, name: string) =>
    setting && { computed: compute(setting), name };
  if (place < atControls) {
    const state = stepState(place, guess);
    const isAnswer = place === guessStep && guess.isShown;
    return {
      computed: state.computed,
      previous: named(
        isAnswer ? { ...publishedSetting, brake: guess.value } : undefined,
        words.guess,
      ),
      day: day ?? state.day,
      isLogarithmic,
    };
  }
  const computed = compute(setting);
  const previous = named(scenario.previous, words.before);
  return {
    computed,
    previous: previous?.computed === computed ? undefined : previous,
    day,
    isLogarithmic,
  };
}

/** The car as fast as the attack is strong on the day of a view, the last one unless told. */
const car = ({ computed: { run, facts }, day = days }: GraphView, words: BrakesWords) =>
  scene(facts, effectorsOn(run, day), words.picture);

/** What the reader does with the picture and the graph. */
export interface StageActions extends GraphActions {
  readonly pause: () => void;
}

/** The picture, what it shows in words, and the graph. */
export function stage(
  view: GraphView,
  isPaused: boolean,
  words: BrakesWords,
  actions: StageActions,
): TemplateResult {
  const { computed, day } = view;
  const { facts, run } = computed;
  return html`<div class="stage" data-outcome=${facts.outcome} data-paused=${isPaused}>
    <figure part="scene">
      ${car(view, words)}
      <p class="description">
        ${words.describe(facts)}
        ${day === undefined ? '' : `${words.onDay(day, effectorsOn(run, day))}.`}
      </p>
      <figcaption class="small legend">
        <span class="wheel-brake"
          >${words.brake.name} <b>${words.brake.value(facts.brake)}</b></span
        >
        <span class="parachute"
          >${words.targeted.name} <b>${words.targeted.value(facts.targeted)}</b></span
        >
        <button
          type="button"
          class="motion"
          aria-label=${isPaused ? words.resumeMotion : words.pauseMotion}
          @click=${actions.pause}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d=${isPaused ? 'M7 4L16 10L7 16Z' : 'M7 4V16M13 4V16'} />
          </svg>
        </button>
      </figcaption>
    </figure>
    ${graph(view, words, actions)}
  </div>`;
}

/** The picture and the graph of one state, to look at alone. */
export const picture = (view: GraphView, words: BrakesWords): TemplateResult =>
  html`<div class="picture" aria-hidden="true">${car(view, words)} ${plot(view, words)}</div>`;
