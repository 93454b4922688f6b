import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BrakesFacts, BrakesWords, Setting } from '../../i18n/words.js';
import { edge, publishedSetting } from './run.js';

/** Background brakes, percent, of the four buttons. */
export const presets = { strong: 100, edge, weak: 30, none: 0 } as const;

/** How a control's value lies on its range; the range itself holds whole numbers. */
interface Track {
  readonly minimum: number;
  readonly maximum: number;
  readonly valueAt: (position: number) => number;
  readonly positionOf: (value: number) => number;
}

const percent: Track = {
  minimum: 0,
  maximum: 150,
  valueAt: (position) => position,
  positionOf: (value) => value,
};

/** Twenty steps for each factor of ten: a half and a double are equally far from the published value, 1. */
const factor = (minimum: number, maximum: number): Track => ({
  minimum,
  maximum,
  valueAt: (position) => Number((10 ** (position / 20)).toPrecision(2)),
  positionOf: (value) => Math.round(20 * Math.log10(value)),
});

export const tracks: Readonly<Record<keyof Setting, Track>> = {
  brake: percent,
  targeted: factor(-12, 20), // 0.25 to 10
  injury: factor(-20, 20), // 0.1 to 10
};

/** What is drawn behind a native range: its track, and a mark with a name. */
export function track(
  { minimum, maximum }: Pick<Track, 'minimum' | 'maximum'>,
  position: number,
  mark: number,
  markName?: string,
): TemplateResult {
  const share = (at: number) => `${((100 * (at - minimum)) / (maximum - minimum)).toFixed(2)}%`;
  return html`<svg aria-hidden="true">
    <line class="track" x2="100%" y1="22" y2="22" />
    <line class="filled" x2=${share(position)} y1="22" y2="22" />
    ${
      Number.isNaN(mark)
        ? nothing
        : svg`<line class="mark" x1=${share(mark)} x2=${share(mark)} y1="12" y2=${markName ? 46 : 32} /><text x=${share(mark)} y="62">${markName}</text>`
    }
  </svg>`;
}

/** What the reader does with the controls. */
export interface ControlActions {
  /** While a range moves. */
  readonly input: (name: keyof Setting, value: number) => void;
  /** When it is let go. */
  readonly release: (event: Event) => void;
  readonly preset: (brake: number) => void;
  readonly reset: () => void;
}

/** The three ranges and the buttons. The tipping point, in percent, is marked where the reader may know it. */
export function controls(
  facts: BrakesFacts,
  tippingPoint: number | undefined,
  words: BrakesWords,
  actions: ControlActions,
): TemplateResult {
  const range = (name: keyof Setting) => {
    const { minimum, maximum, valueAt, positionOf } = tracks[name];
    const { name: label, hint, value, spoken } = words[name];
    const isMarked = name === 'brake' && tippingPoint !== undefined;
    const position = positionOf(facts[name]);
    const onInput = (event: Event) =>
      actions.input(name, valueAt((event.target as HTMLInputElement).valueAsNumber));
    return html`<div class="control">
      <label for=${name}>${label} <span aria-hidden="true">${value(facts[name])}</span></label>
      <p class="small" id="${name}-hint">${hint}</p>
      <div class=${isMarked ? 'range marked' : 'range'}>
        ${track(
          tracks[name],
          position,
          isMarked ? tippingPoint : positionOf(publishedSetting[name]),
          isMarked ? words.tippingPoint : undefined,
        )}
        <input
          id=${name}
          type="range"
          min=${minimum}
          max=${maximum}
          .value=${String(position)}
          aria-describedby="${name}-hint"
          aria-valuetext="${spoken(facts[name])}. ${words.meaning(facts)}"
          @input=${onInput}
          @change=${actions.release}
        />
      </div>
    </div>`;
  };
  return html`${range('brake')}
    <div class="presets">
      ${(Object.keys(presets) as (keyof typeof presets)[]).map(
        (name) =>
          html`<button
            type="button"
            aria-pressed=${facts.brake === presets[name]}
            @click=${() => actions.preset(presets[name])}
          >
            ${words.presets[name]}
          </button>`,
      )}
      <button type="button" class="plain" @click=${actions.reset}>${words.reset}</button>
    </div>
    ${range('targeted')} ${range('injury')}`;
}
