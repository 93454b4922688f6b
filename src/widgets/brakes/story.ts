import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../content/index.js';
import type { BrakesWords, Setting } from '../../i18n/words.js';
import { heading, type Citations } from '../../shared/templates.js';
import { track, tracks } from './controls.js';
import { compute, edge, publishedSetting, tippingPoint, type Computed } from './run.js';

/** The state a step speaks about. */
interface Step {
  readonly setting: Setting;
  /** What its words compare it with. */
  readonly compared: Setting;
  /** The picture shows the peak of the attack, not its end. */
  readonly isAtPeak?: boolean;
}

const at = (brake: number, targeted = 1): Setting => ({ brake, targeted, injury: 1 });

export const steps: readonly Step[] = [
  { setting: publishedSetting, compared: publishedSetting, isAtPeak: true },
  { setting: publishedSetting, compared: publishedSetting },
  { setting: at(120), compared: publishedSetting },
  { setting: at(80), compared: publishedSetting },
  // The answer; until it is shown, the picture stays with the step before.
  { setting: at(edge), compared: publishedSetting },
  { setting: at(30, 4), compared: at(30) },
];

/** The step with the guess. */
export const guessStep = 5;

/** The reader's guess of the tipping point. It is kept in memory only. */
export interface Guess {
  /** Percent of the published background brakes. */
  readonly value: number;
  readonly isShown: boolean;
}

/** The state the picture shows at a step. */
export function stepState(
  step: number,
  { isShown }: Guess,
): { readonly computed: Computed; readonly day: number | undefined } {
  const { setting, isAtPeak } = steps[
    (step === guessStep && !isShown ? step - 1 : step) - 1
  ] as Step;
  const computed = compute(setting);
  return { computed, day: isAtPeak ? Math.round(computed.facts.peak.day) : undefined };
}

/** What the reader does in the story. */
export interface StoryActions {
  /** To a step, or to what follows the last. */
  readonly goTo: (step: number) => void;
  /** The reader is in a step already. */
  readonly reach: (step: number) => void;
  readonly guess: (guess: Guess) => void;
}

/** What the story shows. */
export interface StoryView {
  /** The current step, from 1; one more than the last after it. */
  readonly step: number;
  readonly guess: Guess;
  /** The medical statements of each step. */
  readonly statements: readonly (readonly Claim[])[];
  /** The sources and the grade of what the model does. */
  readonly model: TemplateResult;
  readonly headingLevel: number;
  /** The address that opens a step. */
  readonly link: (step: number) => string;
  /** On paper nothing can be guessed. */
  readonly isPrinting: boolean;
  /** The picture of a step, where each shows its own. */
  readonly picture?: ((step: number) => TemplateResult) | undefined;
}

/** What the model does at a step, in words. */
export const stepSentences = (step: number, words: BrakesWords): readonly string[] => {
  const { setting, compared } = steps[step - 1] as Step;
  return words.steps[step - 1]?.sentences(compute(setting).facts, compute(compared).facts) ?? [];
};

/** A step as it is spoken when the reader goes there. */
export const stepSpeech = (
  step: number,
  statements: readonly Claim[],
  words: BrakesWords,
): string =>
  [
    `${words.stepOf(step, steps.length)}: ${words.steps[step - 1]?.title ?? ''}.`,
    ...statements.map(({ text, grade }) => `${text} ${words.grades[grade].name}.`),
    ...stepSentences(step, words),
  ].join(' ');

function guessing(
  { guess: { value, isShown }, isPrinting, model }: StoryView,
  words: BrakesWords,
  guess: (guess: Guess) => void,
): TemplateResult {
  const answer = words.answer(value, tippingPoint);
  // Paper cannot wait for a guess.
  if (isPrinting && !isShown) return html`<p><span class="answer">${answer[0]}</span>${model}</p>`;
  const onInput = (event: Event) =>
    guess({ value: (event.target as HTMLInputElement).valueAsNumber, isShown: false });
  return html`<div class="guess control">
    <label for="guess"
      >${words.guess} <span aria-hidden="true">${words.brake.value(value)}</span></label
    >
    <div class=${isShown ? 'range marked' : 'range'}>
      ${track(tracks.brake, value, isShown ? tippingPoint : NaN, words.tippingPoint)}
      <input
        id="guess"
        type="range"
        max=${tracks.brake.maximum}
        .value=${String(value)}
        aria-valuetext=${words.brake.spoken(value)}
        @input=${onInput}
      />
    </div>
    ${isShown ? html`<p><span class="answer">${answer.join(' ')}</span>${model}</p>` : nothing}
    <button type="button" @click=${() => guess({ value, isShown: !isShown })}>
      ${isShown ? words.guessAgain : words.showAnswer}
    </button>
  </div>`;
}

const arrows = { back: 'M12 4L6 10L12 16', next: 'M8 4L14 10L8 16' };

/** The way through the story; it stays in view. */
function pager(
  { step, link }: StoryView,
  words: BrakesWords,
  goTo: StoryActions['goTo'],
): TemplateResult {
  const count = steps.length;
  const isLeftToRight = (element: Element) => getComputedStyle(element).direction !== 'rtl';
  const onKey = (event: KeyboardEvent) => {
    const bar = event.currentTarget as HTMLElement;
    const forward = isLeftToRight(bar) ? 1 : -1;
    const target = {
      ArrowLeft: step - forward,
      ArrowRight: step + forward,
      Home: 1,
      End: count,
    }[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (target < 1 || (target > count && step >= count)) return;
    const next = Math.min(count, target);
    goTo(next);
    bar.querySelectorAll('a')[next - 1]?.focus({ preventScroll: true });
  };
  const onLink = (event: MouseEvent, step: number) => {
    // What opens a new tab is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(step);
  };
  const turn = (name: keyof typeof arrows, word: string, target: number) =>
    html`<button
      type="button"
      class=${name === 'next' ? 'button' : ''}
      aria-disabled=${target < 1}
      @click=${() => target && goTo(target)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${arrows[name]} /></svg
      ><span>${word}</span>
    </button>`;
  return html`<nav class="pager" aria-label=${words.story} @keydown=${onKey}>
    ${turn('back', words.back, step - 1)}
    <ol>
      ${words.steps.map(
        ({ title }, index) =>
          html`<li>
            <a
              href=${link(index + 1)}
              class=${index < step ? 'passed' : ''}
              aria-current=${index + 1 === step ? 'step' : nothing}
              aria-label="${words.stepOf(index + 1, count)}: ${title}"
              @click=${(event: MouseEvent) => onLink(event, index + 1)}
              >${index + 1}</a
            >
          </li>`,
      )}
    </ol>
    ${turn('next', step < count ? words.next : words.toControls, Math.min(step, count) + 1)}
  </nav>`;
}

/** The whole story to scroll through, and the way on and back. */
export function story(
  view: StoryView,
  citations: Citations,
  words: BrakesWords,
  { goTo, reach, guess }: StoryActions,
): TemplateResult {
  const { step, statements, model, headingLevel } = view;
  return html`<div class="story" part="story">
    ${pager(view, words, goTo)}
    ${words.steps.map(({ title }, index) => {
      const number = index + 1;
      const isLast = number === steps.length;
      const claims = statements[index]?.map((claim) => html`<p>${citations.statement(claim)}</p>`);
      return html`<section
        class="step"
        data-place=${number}
        data-current=${number === step}
        @focusin=${() => reach(number)}
      >
        ${heading(headingLevel, html`<span class="number">${number}</span> ${title}`)}
        ${isLast ? nothing : claims}
        <p>${stepSentences(number, words).join(' ')}${model}</p>
        ${isLast ? claims : nothing} ${view.picture?.(number) ?? nothing}
        ${number === guessStep ? guessing(view, words, guess) : nothing}
      </section>`;
    })}
  </div>`;
}
