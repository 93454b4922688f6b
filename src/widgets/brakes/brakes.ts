import { html, nothing, type TemplateResult } from 'lit';
import { brakes as statements, brakesChance, brakesStory } from '../../content/en/brakes.js';
import { modelSource } from '../../content/en/claims.js';
import { education, medicines } from '../../content/en/disclaimers.js';
import { modelDescription, parameterMeanings } from '../../content/en/model.js';
import type { Claim } from '../../content/index.js';
import { brakes as english } from '../../i18n/en.js';
import type { BrakesWords, Setting } from '../../i18n/words.js';
import { largestReferenceError, referenceCount } from '../../model/index.js';
import { TregElement } from '../../shared/element.js';
import { Linked } from '../../shared/linked.js';
import { choice, flag, number, type Options } from '../../shared/options.js';
import { onServer } from '../../shared/server.js';
import { sharedStyles } from '../../shared/styles.js';
import { aboutEvidence, Citations, gradeBadge, heading } from '../../shared/templates.js';
import { about, type AboutContent } from './about.js';
import { TregBrakesChangeEvent, TregBrakesStepEvent } from './brakes.events.js';
import { brakesStyles } from './brakes.styles.js';
import { chance, ChanceRuns, runs } from './chance.js';
import { controls, tracks } from './controls.js';
import { allCounts, table, type GraphView } from './graph.js';
import { copyLink, linkedState, linkTo } from './link.js';
import { Motion } from './motion.js';
import { Reading } from './reading.js';
import { compute, days, effectorsOn, publishedSetting, tippingPoint } from './run.js';
import { strength } from './scene.js';
import { sceneStyles } from './scene.styles.js';
import { atControls, picture, stage, viewOf } from './stage.js';
import { guessStep, stepSpeech, stepState, steps, story, type Guess } from './story.js';

/** The medical statements of the explainer. */
interface BrakesContent extends AboutContent {
  readonly statements: readonly Claim[];
  /** Those of each step of the story. */
  readonly story: readonly (readonly Claim[])[];
  readonly chance: Claim;
}

/** A window this low has no room for a picture that stays: each step shows its own. The style sheet has the same limit. */
const lowWindow = '(max-height: 599px)';

/**
 * @summary The explainer: ease the brakes of the immune system and see, in a published model, whether an attack on the body's
 * own tissue fades or lasts.
 * @element treg-brakes
 * @attr {"story" | "explore"} [mode=story] - Six steps and then the controls, or the controls alone; also explore where
 * the page sets `brake`, `targeted` or `injury` and no `step`
 * @attr {number} [step=1] - The step of the story that is shown first, 1-6
 * @attr {number} [brake=100] - Background brakes (b1), whole percent of the published value, 0-150
 * @attr {number} [targeted=1] - Targeted brakes (sigma1), times the published value, 0.25-10
 * @attr {number} [injury=1] - Self-antigen at the start, times the published value, 0.1-10
 * @attr {boolean} share - Offers a link to the visitor's setting, which stands in the fragment of the address alone
 * @fires {TregBrakesChangeEvent} treg-brakes-change - The visitor changed a control
 * @fires {TregBrakesStepEvent} treg-brakes-step - The visitor went to another step
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart scene - The picture of the car
 * @csspart graph - The graph
 * @csspart story - The six steps
 * @csspart controls - The ranges and the buttons
 * @cssproperty [--treg-top=0px] - Height of a bar that the page keeps at the top of the window
 */
export class TregBrakes extends TregElement<BrakesWords, BrakesContent> {
  static override readonly options: Options = {
    ...TregElement.options,
    mode: choice('story', 'explore'),
    step: number(1, 1, steps.length, true),
    brake: number(publishedSetting.brake, tracks.brake.minimum, tracks.brake.maximum, true),
    targeted: number(publishedSetting.targeted, 0.25, 10),
    injury: number(publishedSetting.injury, 0.1, 10),
    share: flag,
  };

  static override readonly languages = {
    en: {
      words: english,
      content: {
        statements,
        story: brakesStory,
        model: modelSource,
        description: modelDescription,
        meanings: parameterMeanings,
        chance: brakesChance,
      },
      disclaimers: [education, medicines],
    },
  };

  static override readonly styles = [sharedStyles, brakesStyles, sceneStyles];

  declare mode: 'story' | 'explore';
  declare step: number;
  declare brake: number;
  declare targeted: number;
  declare injury: number;
  declare share: boolean;

  readonly #motion = new Motion(this);
  readonly #reading = new Reading(this, (place) => this.#reach(place));
  readonly #chanceRuns = new ChanceRuns(this, (going) => {
    // Unless there is something else to hear of this setting.
    if (this.#spoken === '') this.#say(this.language.words.chanceResult(going, runs, days));
  });
  #lowWindow: MediaQueryList | undefined;

  /** The reader has gone on to the controls: the picture shows their setting. */
  #isFree = false;
  #guess: Guess = { value: 75, isShown: false };
  #knowsTippingPoint = false;
  /** The day the reader reads off the graph. */
  #day: number | undefined;
  #isLogarithmic = false;
  /** The setting when the reader took hold of a control. */
  #previous: Setting | undefined;
  #isByPointer = false;
  /** The parts that are open and cost something to show. */
  readonly #open = new Set<string>();
  #status = { state: '', text: '' };
  #spokenMeaning = '';
  /** What the last check of the numbers found. */
  #error: number | undefined;
  /** The link that was copied; empty where the browser refused. */
  #copied: string | undefined;

  constructor() {
    super();
    new Linked(this, (fragment) => this.#followLink(fragment));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lowWindow = matchMedia(lowWindow);
    this.#lowWindow.addEventListener('change', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lowWindow?.removeEventListener('change', this.#refresh);
  }

  /** Puts every control back to what the page set. */
  reset(): void {
    this.#day = undefined;
    this.forgetChoices('brake', 'targeted', 'injury');
  }

  protected override onPageSet(name: string): void {
    if (name === 'step') this.#isFree = false;
  }

  /** A page that sets a control wants it seen; one that sets a step wants the story. */
  protected override implied(name: string): unknown {
    const isExploring =
      name === 'mode' &&
      !this.isSet('step') &&
      ['brake', 'targeted', 'injury'].some((control) => this.isSet(control));
    return isExploring ? 'explore' : undefined;
  }

  /** The runs of the model. */
  protected override prepare(): void {
    this.#view(this.language.words);
    for (let step = 1; step <= steps.length; step++) stepState(step, this.#guess);
  }

  protected override isTall(): boolean {
    return this.mode === 'story';
  }

  protected override renderBody(): TemplateResult {
    const { words, content } = this.language;
    const citations = new Citations(words);
    const isStory = this.mode === 'story';
    const view = this.#view(words);
    const inStory = isStory ? content.story.flat() : [];
    const { references, grade } = content.model;
    const model = html`${citations.marks(references)} ${gradeBadge(grade, words)}`;
    return html`<div class="layout" data-mode=${this.mode}>
        ${stage(view, this.#motion.isPaused, words, {
          read: (day) => this.#show(() => (this.#day = day)),
          setLogarithmic: (isOn) => this.#show(() => (this.#isLogarithmic = isOn)),
          pause: this.#onPause,
        })}
        <div class="column">
          ${isStory ? this.#renderStory(model, citations, words) : nothing}
          ${this.#afterStory('controls', () => this.#renderControls(model, words))}
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.#spoken}</p>
      ${this.#afterStory('rest', () => this.#renderRest(view, model, inStory, citations, words))}`;
  }

  /** What comes below the story is rendered after it. */
  #afterStory(id: string, make: () => unknown): unknown {
    return this.later.part(id, this.mode === 'explore' || this.printing.isOn, undefined, make);
  }

  #renderRest(
    view: GraphView,
    model: TemplateResult,
    inStory: readonly Claim[],
    citations: Citations,
    words: BrakesWords,
  ): TemplateResult {
    const { content } = this.language;
    return html`<div class="more">
        ${this.#renderDetails('all', words.all, () =>
          allCounts(view.computed, this.#isLogarithmic, model, words),
        )}
        ${this.#renderDetails('table', words.table, () => table(view.computed, words))}
        ${this.#renderDetails('chance', words.chance, () =>
          chance(
            this.#chanceRuns.going(view.computed.facts, this.printing.isOn),
            content.chance,
            model,
            citations,
            words,
          ),
        )}
        ${this.#renderDetails('about', words.about, () =>
          about(content, this.#checked(words), citations, words, this.#check),
        )}
      </div>
      <ul class="statements" aria-label=${words.statements}>
        ${content.statements
          .filter((statement) => !inStory.includes(statement))
          .map((statement) => html`<li>${citations.statement(statement)}</li>`)}
      </ul>
      ${citations.list()} ${aboutEvidence(words)}`;
  }

  get #setting(): Setting {
    const { brake, targeted, injury } = this;
    return { brake, targeted, injury };
  }

  get #place(): number {
    return this.#isFree || this.mode === 'explore' ? atControls : this.step;
  }

  /** What a status is about: it goes with it. */
  get #state(): string {
    const { brake, targeted, injury } = this;
    return [this.#place, brake, targeted, injury, this.#guess.isShown].join();
  }

  get #spoken(): string {
    return this.#status.state === this.#state ? this.#status.text : '';
  }

  /** What the picture and the graph show. */
  #view(words: BrakesWords): GraphView {
    return viewOf(
      {
        place: this.#place,
        setting: this.#setting,
        previous: this.#previous,
        guess: this.#guess,
        day: this.#day,
        isLogarithmic: this.#isLogarithmic,
      },
      words,
    );
  }

  #renderStory(model: TemplateResult, citations: Citations, words: BrakesWords): TemplateResult {
    const guess = this.#guess;
    const isPrinting = this.printing.isOn;
    const shown = { ...guess, isShown: guess.isShown || isPrinting };
    return story(
      {
        step: this.#place,
        guess,
        statements: this.language.content.story,
        model,
        headingLevel: this.headingLevel + 1,
        link: (step) => linkTo({ step }),
        isPrinting,
        picture: this.#showsPictures ? (step) => picture(stepState(step, shown), words) : undefined,
      },
      citations,
      words,
      {
        goTo: (step) => this.#goTo(step),
        reach: (step) => this.#reach(step),
        guess: this.#onGuess,
      },
    );
  }

  /** On paper, in a low window, in a parent that clips and without script, the picture does not stay in view. */
  get #showsPictures(): boolean {
    return (
      onServer ||
      this.printing.isOn ||
      this.#reading.isPictureLost ||
      this.#lowWindow?.matches === true
    );
  }

  #renderControls(model: TemplateResult, words: BrakesWords): TemplateResult {
    const computed = compute(this.#setting);
    const { facts } = computed;
    const isStory = this.mode === 'story';
    const isKnown = !isStory || this.#knowsTippingPoint;
    return html`<div
      class="controls"
      part="controls"
      role="group"
      data-place=${atControls}
      data-outcome=${facts.outcome}
      aria-label=${words.controls}
      @focusin=${this.#onGrab}
      @pointerdown=${this.#onGrab}
      @keydown=${() => (this.#isByPointer = false)}
    >
      ${isStory ? heading(this.headingLevel + 1, words.controls) : nothing}
      <div class="result">
        <p class="headline">${words.headline(facts)}</p>
        ${words.sentences(facts).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <p class="source">${model}</p>
      ${isStory && this.#showsPictures ? picture({ computed }, words) : nothing}
      ${controls(facts, isKnown ? tippingPoint : undefined, words, {
        input: this.#onInput,
        release: this.#onRelease,
        preset: (brake) => this.#onButton(() => this.choose('brake', brake)),
        reset: () => this.#onButton(() => this.reset()),
      })}
      ${this.share ? this.#renderShare(words) : nothing}
    </div>`;
  }

  #renderShare(words: BrakesWords): TemplateResult {
    const link = linkTo({ ...this.#setting });
    return html`<div class="share">
      <button type="button" @click=${this.#onCopy}>${words.copyLink}</button>
      ${
        this.#copied === link
          ? html`<span>${words.copied}</span>`
          : this.#copied === ''
            ? html`<label
                >${words.copyByHand} <input class="link" readonly .value=${link}
              /></label>`
            : nothing
      }
    </div>`;
  }

  /** A part that is rendered only while it is open, or on paper. */
  #renderDetails(name: string, summary: string, body: () => unknown): TemplateResult {
    const onToggle = ({ target }: Event) => {
      if ((target as HTMLDetailsElement).open) this.#open.add(name);
      else this.#open.delete(name);
      this.requestUpdate();
    };
    return html`<details @toggle=${onToggle}>
      <summary><span class="chevron"></span>${summary}</summary>
      <div class="inside">${this.#open.has(name) || this.printing.isOn ? body() : nothing}</div>
    </details>`;
  }

  readonly #refresh = (): void => this.requestUpdate();

  /** Changes what is shown, and shows it. */
  #show(change: () => void): void {
    change();
    this.requestUpdate();
  }

  /** Goes where the reader asked to go. */
  #goTo(place: number): void {
    this.#reach(place);
    const { words, content } = this.language;
    this.#say(place === atControls ? '' : stepSpeech(place, content.story[place - 1] ?? [], words));
    void this.updateComplete.then(() => {
      this.#reading.jump(place);
      if (place === atControls)
        this.renderRoot.querySelector<HTMLElement>('#brake')?.focus({ preventScroll: true });
    });
  }

  /** The reader is at another part: the picture and the graph move to its state. */
  #reach(place: number): void {
    if (place === this.#place) return;
    this.#day = undefined;
    this.#isFree = place === atControls;
    if (!this.#isFree && place !== this.step) {
      this.choose('step', place);
      this.dispatchEvent(new TregBrakesStepEvent(place));
    }
    this.requestUpdate();
    this.#roll();
  }

  readonly #onGuess = (guess: Guess): void => {
    this.#reach(guessStep);
    const isNew = guess.isShown && !this.#guess.isShown;
    this.#guess = guess;
    this.#day = undefined;
    this.requestUpdate();
    if (!isNew) return;
    this.#knowsTippingPoint = true;
    this.#say(this.language.words.answer(guess.value, tippingPoint).join(' '));
    this.#roll();
  };

  /** Remembers what to compare with: the setting when the reader takes hold of a control. */
  readonly #onGrab = (event: Event): void => {
    if (event.type === 'pointerdown') this.#isByPointer = true;
    this.#previous = this.#setting;
    this.#spokenMeaning = this.language.words.meaning(compute(this.#previous).facts);
    this.#reach(atControls);
  };

  readonly #onInput = (name: keyof Setting, value: number): void => {
    this.#reach(atControls);
    this.#day = undefined;
    this.choose(name, value);
    // A change of meaning is worth a word while the range still moves.
    const meaning = this.language.words.meaning(compute(this.#setting).facts);
    this.#say(meaning === this.#spokenMeaning ? '' : meaning);
    this.#spokenMeaning = meaning;
    this.#dispatchChange();
  };

  /** A range that was dragged is let go. Keys have spoken through the value of the range. */
  readonly #onRelease = (): void => {
    if (this.#isByPointer) this.#sayResult();
    this.#roll();
  };

  #onButton(act: () => void): void {
    this.#previous = this.#setting;
    this.#reach(atControls);
    act();
    this.#day = undefined;
    this.#dispatchChange();
    this.#sayResult();
    this.#roll();
  }

  #sayResult(): void {
    const { words } = this.language;
    const { facts } = compute(this.#setting);
    this.#spokenMeaning = words.meaning(facts);
    this.#say([words.headline(facts), ...words.sentences(facts)].join(' '));
  }

  #say(text: string): void {
    // The same text once more is spoken only if it differs by something.
    const isRepeated = text !== '' && text === this.#status.text;
    this.#status = { state: this.#state, text: isRepeated ? `${text}\u00a0` : text };
    this.requestUpdate();
  }

  /** Shows how fast the car is now. What fades slows down from its peak. */
  #roll(): void {
    void this.updateComplete.then(() => {
      const { computed, day } = this.#view(this.language.words);
      const { outcome, peak } = computed.facts;
      const stops = outcome === 'fades' && day === undefined;
      const effectors = stops ? peak.effectors : effectorsOn(computed.run, day ?? days);
      this.#motion.roll(strength(effectors), stops);
    });
  }

  readonly #onPause = (): void => {
    this.#motion.isPaused = !this.#motion.isPaused;
    if (this.#motion.isPaused) this.#motion.stop();
    else this.#roll();
    this.requestUpdate();
  };

  readonly #check = (): void => {
    this.#error = largestReferenceError();
    this.#say(this.#checked(this.language.words));
  };

  #checked(words: BrakesWords): string {
    return this.#error === undefined ? '' : words.checked(this.#error, referenceCount);
  }

  readonly #onCopy = (): void => {
    const link = linkTo({ ...this.#setting });
    void copyLink(link).then((isCopied) => {
      const { words } = this.language;
      this.#copied = isCopied ? link : '';
      this.#say(isCopied ? words.copied : words.copyByHand);
    });
  };

  /** Takes over the state in a fragment of the page's address. */
  #followLink(fragment: string): void {
    const first = (this.getRootNode() as ParentNode).querySelector(this.localName);
    if (first !== this) return;
    let found = '';
    for (const [name, raw] of linkedState(fragment)) {
      if (!['step', 'brake', 'targeted', 'injury'].includes(name)) continue;
      const value = this.check(name, raw);
      if (value === undefined) continue;
      this.choose(name, value);
      found ||= name;
    }
    if (!found) return;
    this.#isFree = found !== 'step';
    void this.updateComplete.then(() => this.#reading.jump(this.#place));
  }

  #dispatchChange(): void {
    const { brake, targeted, injury } = this;
    const { ratio, outcome } = compute(this.#setting).facts;
    this.dispatchEvent(new TregBrakesChangeEvent(brake, targeted, injury, ratio, outcome));
  }
}

export * from './brakes.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-brakes': TregBrakes;
  }
}
