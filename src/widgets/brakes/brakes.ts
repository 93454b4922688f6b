import { html, type TemplateResult } from 'lit';
import { brakes as content } from '../../content/en/brakes.js';
import { education, medicines } from '../../content/en/disclaimers.js';
import type { Statement } from '../../content/index.js';
import { brakes as english } from '../../i18n/en.js';
import type { BrakesWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { number, type Options } from '../../shared/options.js';
import { sharedStyles } from '../../shared/styles.js';
import { aboutEvidence, Citations } from '../../shared/templates.js';
import { TregBrakesChangeEvent } from './brakes.events.js';
import { brakesStyles } from './brakes.styles.js';
import { graph } from './graph.js';
import { compute, days, effectorsOn, tippingPoint, type Computed } from './run.js';
import { scene } from './scene.js';

/** The days the data table shows. */
const tableDays = [0, 7, 14, 30, 60, 100, 150, days];

/** Background brakes, percent, of the four buttons; the edge is the first whole percent at which the attack fades. */
const presets = { strong: 100, edge: Math.ceil(tippingPoint), weak: 30, none: 0 } as const;

/** What was computed, and for which setting. */
type KeyedComputed = Computed & { readonly key: string };

/** The highest value of the range, percent. */
const maximum = 150;

/**
 * @summary The explainer: ease the brakes of the immune system and see, in a published model, whether an attack on the body's
 * own tissue fades or lasts.
 * @element treg-brakes
 * @attr {number} brake - Background brakes (b1), whole percent of the published value, 0-150; default 100
 * @attr {number} targeted - Targeted brakes (sigma1), times the published value, 0.25-10; default 1
 * @attr {number} injury - Self-antigen at the start, times the published value, 0.1-10; default 1
 * @fires {TregBrakesChangeEvent} treg-brakes-change - The visitor changed a control
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart scene - The picture of the car
 * @csspart graph - The graph
 * @csspart controls - The range and the buttons
 */
export class TregBrakes extends TregElement<BrakesWords, readonly Statement[]> {
  static override readonly options: Options = {
    ...TregElement.options,
    brake: number(100, 0, maximum, true),
    targeted: number(1, 0.25, 10),
    injury: number(1, 0.1, 10),
  };

  static override readonly languages = {
    en: { words: english, content, disclaimers: [education, medicines] },
  };

  static override readonly styles = [sharedStyles, brakesStyles];

  declare brake: number;
  declare targeted: number;
  declare injury: number;

  #computed: KeyedComputed | undefined;
  #announcement = { key: '', text: '' };

  /** Puts every control back to what the page set. */
  reset(): void {
    this.forgetChoices();
  }

  protected override renderBody(): TemplateResult {
    const { words, content } = this.language;
    const computed = this.#compute();
    const { facts } = computed;
    const citations = new Citations(words);
    return html`<div class="layout">
        <div>
          ${scene(facts, words)}
          <div class="story" data-outcome=${facts.outcome}>
            <p class="headline">${words.headline(facts)}</p>
            ${words.sentences(facts).map((sentence) => html`<p>${sentence}</p>`)}
          </div>
          <details class="sources">
            <summary>${words.table}</summary>
            ${this.#renderTable(computed, words)}
          </details>
        </div>
        <div>${this.#renderControls(computed, words)} ${graph(computed, words)}</div>
        <p class="visually-hidden" role="status">
          ${this.#announcement.key === computed.key ? this.#announcement.text : ''}
        </p>
      </div>
      <ul class="statements" aria-label=${words.statements}>
        ${content.map((statement) => html`<li>${citations.statement(statement)}</li>`)}
      </ul>
      ${citations.list()} ${aboutEvidence(words)}`;
  }

  #compute(): KeyedComputed {
    const { brake, targeted, injury } = this;
    const key = `${brake} ${targeted} ${injury}`;
    if (this.#computed?.key !== key) {
      this.#computed = { key, ...compute({ brake, targeted, injury }) };
    }
    return this.#computed;
  }

  #renderControls({ facts }: Computed, words: BrakesWords): TemplateResult {
    const mark = `${((100 * tippingPoint) / maximum).toFixed(2)}%`;
    const filled = `${((100 * facts.brake) / maximum).toFixed(2)}%`;
    return html`<div class="controls" part="controls" data-outcome=${facts.outcome}>
      <label for="brake"
        >${words.brake} <span aria-hidden="true">${words.percent(facts.brake)}</span></label
      >
      <div class="range">
        <svg aria-hidden="true">
          <line class="track" x2="100%" y1="22" y2="22" />
          <line class="filled" x2=${filled} y1="22" y2="22" />
          <line class="mark" x1=${mark} x2=${mark} y1="8" y2="46" />
          <text x=${mark} y="62">${words.tippingPoint}</text>
        </svg>
        <input
          id="brake"
          type="range"
          min="0"
          max=${maximum}
          .value=${String(facts.brake)}
          aria-valuetext=${words.valueText(facts)}
          @input=${this.#onInput}
          @change=${this.#announce}
        />
      </div>
      <div class="presets">
        ${(Object.keys(presets) as (keyof typeof presets)[]).map(
          (name) =>
            html`<button
              type="button"
              aria-pressed=${facts.brake === presets[name]}
              @click=${() => this.#onPreset(presets[name])}
            >
              ${words.presets[name]}
            </button>`,
        )}
        <button type="button" class="reset" @click=${this.#onReset}>${words.reset}</button>
      </div>
    </div>`;
  }

  #renderTable({ run }: Computed, words: BrakesWords): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.day}</th>
          <th scope="col">${words.attack}</th>
        </tr>
      </thead>
      <tbody>
        ${tableDays.map(
          (day) =>
            html`<tr>
              <th scope="row">${day}</th>
              <td>${words.amount(effectorsOn(run, day))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  readonly #onInput = (event: Event): void => {
    this.#announcement = { key: '', text: '' };
    this.choose('brake', (event.target as HTMLInputElement).valueAsNumber);
    this.#dispatchChange();
  };

  readonly #onPreset = (brake: number): void => {
    this.choose('brake', brake);
    this.#dispatchChange();
    this.#announce();
  };

  readonly #onReset = (): void => {
    this.reset();
    this.#dispatchChange();
    this.#announce();
  };

  /** Speaks the new state: on release, never while the thumb moves. */
  readonly #announce = (): void => {
    const { key, facts } = this.#compute();
    const { words } = this.language;
    const text = [words.headline(facts), ...words.sentences(facts)].join(' ');
    this.#announcement = { key, text };
    this.requestUpdate();
  };

  #dispatchChange(): void {
    const { brake, targeted, injury } = this;
    const { ratio, outcome } = this.#compute().facts;
    this.dispatchEvent(new TregBrakesChangeEvent(brake, targeted, injury, ratio, outcome));
  }
}

export * from './brakes.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-brakes': TregBrakes;
  }
}
