import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BrakesWords } from '../../i18n/words.js';
import { days, effectorsOn, referenceRuns, sampleOf, type Computed } from './run.js';

/** What a graph shows. */
export interface GraphView {
  readonly computed: Computed;
  /** A setting it is compared with, and what that is called. */
  readonly previous?: { readonly computed: Computed; readonly name: string } | undefined;
  /** The day that is read off. */
  readonly day?: number | undefined;
  readonly isLogarithmic?: boolean;
}

/** The top of the linear scale, in effector cells: just above the strongest reference run. */
const usualTop = 60_000;

/** The days over which the reference runs and the previous setting are named. */
const ghostDay = 124;
const previousDay = 76;

/** The days of the table. */
const tableDays = [0, 7, 14, 30, 60, 100, 150, days];

/** How counts become heights. */
interface Scale {
  readonly name: string;
  readonly ticks: readonly number[];
  /** The share of the height above a count, 0 to 1. */
  readonly above: (count: number) => number;
}

function linear(highest: number): Scale {
  const top = Math.max(usualTop, Math.ceil(highest / 3e4) * 3e4);
  return {
    name: `linear ${top}`,
    ticks: [0, top / 3, (2 * top) / 3, top],
    above: (count) => 1 - count / top,
  };
}

/** From one cell on: what is less lies on the axis. */
function logarithmic(highest: number): Scale {
  const decades = Math.max(5, Math.ceil(Math.log10(highest)));
  return {
    name: `logarithmic ${decades}`,
    ticks: [0, 1, 2, 3, 4, 5, 6, 7, 8].slice(0, decades + 1).map((decade) => 10 ** decade),
    above: (count) => 1 - Math.log10(Math.max(1, count)) / decades,
  };
}

const scaleFor = (highest: number, isLogarithmic = false) =>
  (isLogarithmic ? logarithmic : linear)(highest);

/** Counts, sampled at equal distances in time, as a path in a box of 1000 by 1000. */
export function curve(counts: Float64Array, { above }: Pick<Scale, 'above'>): string {
  let path = '';
  counts.forEach((count, index) => {
    path += `${index ? 'L' : 'M'}${((1000 * index) / (counts.length - 1)).toFixed(1)} ${(1000 * above(count)).toFixed(1)}`;
  });
  return path;
}

const ghosts = new Map<string, readonly string[]>();

/** The reference runs are drawn once for each scale. */
function ghostCurves(scale: Scale): readonly string[] {
  const found = ghosts.get(scale.name) ?? referenceRuns().map(({ run }) => curve(run.E, scale));
  ghosts.set(scale.name, found);
  return found;
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** The whole run as a picture, over the reference runs. Text keeps its size at every width. */
export function plot(view: GraphView, words: BrakesWords): TemplateResult {
  const { computed, previous, day, isLogarithmic } = view;
  const { run, facts } = computed;
  const { peak, end } = facts;
  const scale = scaleFor(
    Math.max(peak.effectors, previous?.computed.facts.peak.effectors ?? 0),
    isLogarithmic,
  );
  const height = (effectors: number) => percent(scale.above(effectors));
  const point = (day: number, effectors: number) =>
    svg`<circle class="point" cx=${percent(day / days)} cy=${height(effectors)} r="5" />`;
  const name = (day: number, effectors: number, content: string, anchor: string, lift = -0.6) =>
    svg`<text class=${anchor} x=${percent(day / days)} y=${height(effectors)} dy="${lift}em">${content}</text>`;
  const path = curve(run.E, scale);
  // A level that is held is named once, at the end.
  const isPeakNamed =
    facts.outcome === 'fades' || words.short(peak.effectors) !== words.short(end.effectors);
  return html`<svg class="plot" role="img" aria-label=${words.graph} data-outcome=${facts.outcome}>
    ${scale.ticks.map((tick) => {
      const y = height(tick);
      return svg`<line class="grid" x2="100%" y1=${y} y2=${y} />`;
    })}
    ${[0, 50, 100, 150, days].map((day) => {
      const anchor = day ? (day < days ? `middle day-${day}` : 'end') : '';
      const x = percent(day / days);
      return svg`<text class=${anchor} x=${x} y="100%" dy="1.4em">${day ? day : `${words.day} 0`}</text>`;
    })}
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none">
      ${ghostCurves(scale).map((ghost) => svg`<path class="ghost" d=${ghost} />`)}
      ${previous ? svg`<path class="previous" d=${curve(previous.computed.run.E, scale)} />` : nothing}
      <path class="area" d=${isLogarithmic ? '' : `${path}L1000 1000L0 1000`} />
      <path class="curve" d=${path} />
    </svg>
    ${scale.ticks
      .slice(1)
      .map((tick) => svg`<text y=${height(tick)} dy="-0.35em">${words.amount(tick)}</text>`)}
    ${referenceRuns().map(({ run, facts: { brake } }) =>
      name(ghostDay, effectorsOn(run, ghostDay), words.ghost(brake), 'middle'),
    )}
    ${
      previous
        ? name(
            previousDay,
            effectorsOn(previous.computed.run, previousDay),
            previous.name,
            'middle strong',
          )
        : nothing
    }
    ${
      day === undefined
        ? nothing
        : svg`<line class="at" x1=${percent(day / days)} x2=${percent(day / days)} y2="100%" />${point(day, effectorsOn(run, day))}`
    }
    ${point(peak.day, peak.effectors)} ${point(end.day, end.effectors)}
    ${
      isPeakNamed
        ? name(peak.day, peak.effectors, words.peak(peak.effectors), 'strong', -0.9)
        : nothing
    }
    ${name(end.day, end.effectors, words.short(end.effectors), 'end strong', -0.9)}
  </svg>`;
}

/** What the reader does with the graph. */
export interface GraphActions {
  /** Reads a day off, or none. */
  readonly read: (day: number | undefined) => void;
  readonly setLogarithmic: (isLogarithmic: boolean) => void;
}

/**
 * The graph, its axes in words, and a way to read off a day: any pointer over the graph (a mouse need not press), and a native range
 * for the keyboard and for screen readers.
 */
export function graph(
  view: GraphView,
  words: BrakesWords,
  { read, setLogarithmic }: GraphActions,
): TemplateResult {
  const { computed, day, isLogarithmic } = view;
  const said = (day: number) => words.onDay(day, effectorsOn(computed.run, day));
  const onPointer = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    read(Math.min(days, Math.max(0, Math.round((days * (event.clientX - left)) / width))));
  };
  return html`<figure class="graph" part="graph">
    <div class="caption">
      <figcaption class="small">
        ${day === undefined ? words.graph : words.readout(day, effectorsOn(computed.run, day))}
      </figcaption>
      <label class="check small"
        ><input
          type="checkbox"
          aria-label="${words.logarithmic}: ${words.logarithmicHint}"
          .checked=${isLogarithmic === true}
          @change=${(event: Event) => setLogarithmic((event.target as HTMLInputElement).checked)}
        />${words.logarithmic}</label
      >
    </div>
    <div
      class="frame"
      @pointerdown=${onPointer}
      @pointermove=${onPointer}
      @pointerleave=${(event: PointerEvent) => event.pointerType === 'mouse' && read(undefined)}
    >
      ${plot(view, words)}
      <input
        class="reader"
        type="range"
        max=${days}
        .value=${String(day ?? days)}
        aria-label=${words.readDay}
        aria-valuetext=${said(day ?? days)}
        @input=${(event: Event) => read((event.target as HTMLInputElement).valueAsNumber)}
        @blur=${() => read(undefined)}
      />
    </div>
    <p class="small hint">${words.readHint}</p>
  </figure>`;
}

/** The four counts of a run, each on a scale of its own. */
export function allCounts(
  { run }: Computed,
  isLogarithmic: boolean,
  model: TemplateResult,
  words: BrakesWords,
): TemplateResult {
  return html`<div class="counts">
      ${(['A', 'R', 'E', 'G'] as const).map((kind) => {
        const counts = run[kind];
        const highest = Math.max(...counts);
        const { above } = isLogarithmic
          ? logarithmic(highest)
          : { above: (count: number) => 1 - count / highest };
        return html`<figure>
          <figcaption class="small">${words.kinds[kind]}</figcaption>
          <svg
            role="img"
            aria-label=${words.kinds[kind]}
            viewBox="0 0 1000 1000"
            preserveAspectRatio="none"
          >
            <path class="curve" d=${curve(counts, { above })} />
          </svg>
          <p class="small">${words.highest(highest, counts[sampleOf(days)] as number)}</p>
        </figure>`;
      })}
    </div>
    <p class="small">${words.allNote}${model}</p>`;
}

/** The attacking cells on some days. */
export function table({ run }: Computed, words: BrakesWords): TemplateResult {
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
