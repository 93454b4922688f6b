import {
  criticalBackgroundSuppression,
  published,
  publishedStart,
  simulate,
  summarize,
  type ModelParameters,
  type Run,
} from '../../model/index.js';
import type { BrakesFacts, Setting } from '../../i18n/words.js';

/** A setting, its run, and the facts about it; everything the widget shows is made from these. */
export interface Computed {
  readonly run: Run;
  readonly facts: BrakesFacts;
}

/** The length of a run, in model days. */
export const days = 200;

/** Model days between two samples of a run. */
const sampleEvery = 0.5;

/** Which sample of a run a day is. */
export const sampleOf = (day: number): number => day / sampleEvery;

/** Effector cells on a day that was sampled. */
export const effectorsOn = ({ E }: Run, day: number): number => E[sampleOf(day)] as number;

/** The background brakes at which the ratio is 1, percent of the published value. */
export const tippingPoint = (100 * criticalBackgroundSuppression(published)) / published.b1;

/** The first whole percent of background brakes at which an attack fades. */
export const edge = Math.ceil(tippingPoint);

/** The published value of each control. */
export const publishedSetting: Setting = { brake: 100, targeted: 1, injury: 1 };

/** What the controls stand for in the model. */
export const inModel = ({
  brake,
  targeted,
  injury,
}: Setting): { parameters: ModelParameters; start: { G: number } } => ({
  parameters: {
    ...published,
    b1: (published.b1 * brake) / 100,
    sigma1: published.sigma1 * targeted,
  },
  start: { G: publishedStart.G * injury },
});

const computed = new Map<string, Computed>();

/** More than the story, the reference runs and the reader's last settings need at a time. */
const kept = 24;

/** Runs the model; a setting that was asked for lately is not run again. */
export function compute({ brake, targeted, injury }: Setting): Computed {
  const key = [brake, targeted, injury].join();
  let found = computed.get(key);
  if (!found) {
    const { parameters, start } = inModel({ brake, targeted, injury });
    const run = simulate(parameters, { days, sampleEvery, start });
    found = { run, facts: { ...summarize(run, parameters), brake, targeted, injury } };
    if (computed.size >= kept) computed.delete(computed.keys().next().value as string);
  }
  // What was used last goes last: the oldest is at the front.
  computed.delete(key);
  computed.set(key, found);
  return found;
}

/** Three settings drawn behind the reader's own, for comparison. */
export const referenceRuns = (): readonly Computed[] =>
  [0, 50, 100].map((brake) => compute({ ...publishedSetting, brake }));
