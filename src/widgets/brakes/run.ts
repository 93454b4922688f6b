import {
  criticalBackgroundSuppression,
  published,
  publishedStart,
  simulate,
  summarize,
  type Run,
} from '../../model/index.js';
import type { BrakesFacts } from '../../i18n/words.js';

/** What the controls set, relative to the published model. */
export interface Setting {
  /** Background brakes (b1), percent. */
  readonly brake: number;
  /** Targeted brakes (sigma1), times. */
  readonly targeted: number;
  /** Self-antigen at the start, times. */
  readonly injury: number;
}

/** A setting, its run, and the facts about it; everything the widget shows is made from these. */
export interface Computed {
  readonly run: Run;
  readonly facts: BrakesFacts;
}

/** The length of a run, in model days. */
export const days = 200;

/** Model days between two samples of a run. */
const sampleEvery = 0.5;

/** Effector cells on a day that was sampled. */
export const effectorsOn = ({ E }: Run, day: number): number => E[day / sampleEvery] as number;

/** The background brakes at which the ratio is 1, percent of the published value. */
export const tippingPoint = (100 * criticalBackgroundSuppression(published)) / published.b1;

export function compute({ brake, targeted, injury }: Setting): Computed {
  const parameters = {
    ...published,
    b1: (published.b1 * brake) / 100,
    sigma1: published.sigma1 * targeted,
  };
  const start = { G: publishedStart.G * injury };
  const run = simulate(parameters, { days, sampleEvery, start });
  return { run, facts: { ...summarize(run, parameters), brake } };
}

let references: readonly Computed[] | undefined;

/** Three settings drawn behind the reader's own, for comparison; computed once, when first shown. */
export const referenceRuns = (): readonly Computed[] =>
  (references ??= [0, 50, 100].map((brake) => compute({ brake, targeted: 1, injury: 1 })));
