import { html, svg, type TemplateResult } from 'lit';
import type { Run } from '../../model/index.js';
import type { BrakesWords } from '../../i18n/words.js';
import { days, effectorsOn, referenceRuns, type Computed } from './run.js';

/** The top of the scale, in effector cells: just above the strongest reference run. */
const usualTop = 60_000;

/** The day over which the reference runs are named. */
const labelDay = 124;

const topOf = ({ facts }: Computed) =>
  Math.max(usualTop, Math.ceil(facts.peak.effectors / 3e4) * 3e4);

/** The effector curve as a path in a box of 1000 by 1000. */
export function curve(run: Run, top: number): string {
  let path = '';
  for (let index = 0; index < run.days.length; index++) {
    const x = ((run.days[index] as number) / days) * 1000;
    const y = 1000 - ((run.E[index] as number) / top) * 1000;
    path += `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return path;
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** The whole run as a graph, over the reference runs. Text keeps its size at every width. */
export function graph(computed: Computed, words: BrakesWords): TemplateResult {
  const { run, facts } = computed;
  const { peak, end, outcome } = facts;
  const top = topOf(computed);
  const path = curve(run, top);
  const height = (effectors: number) => percent(1 - effectors / top);
  const point = (day: number, effectors: number) =>
    svg`<circle class="point" cx=${percent(day / days)} cy=${height(effectors)} r="5" />`;
  return html`<figure class="graph" part="graph" data-outcome=${outcome}>
    <figcaption class="small">${words.graph}</figcaption>
    <svg class="plot" role="img" aria-label=${words.graph}>
      ${[0, 1, 2, 3].map(
        (step) =>
          svg`<line class="grid" x2="100%" y1=${percent(step / 3)} y2=${percent(step / 3)} />`,
      )}
      ${[0, 50, 100, 150, 200].map(
        (day) =>
          svg`<text class=${day ? (day < days ? 'middle' : 'end') : ''} x=${percent(day / days)} y="100%" dy="1.4em">${day}</text>`,
      )}
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none">
        ${referenceRuns().map((reference) => svg`<path class="ghost" d=${curve(reference.run, top)} />`)}
        <path class="area" d="${path}L1000 1000L0 1000" />
        <path class="curve" d=${path} />
      </svg>
      ${[0, 1, 2].map(
        (step) =>
          svg`<text y=${percent(step / 3)} dy="-0.35em">${words.amount(top - (top * step) / 3)}</text>`,
      )}
      ${referenceRuns().map(
        ({ run, facts: { brake } }) =>
          svg`<text class="middle" x=${percent(labelDay / days)} y=${height(effectorsOn(run, labelDay))} dy="-0.6em">${words.ghost(brake)}</text>`,
      )}
      ${point(peak.day, peak.effectors)} ${point(end.day, end.effectors)}
    </svg>
    <p class="small days">${words.days}</p>
  </figure>`;
}
