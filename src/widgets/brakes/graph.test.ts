import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { brakes as words } from '../../i18n/en.js';
import { published, simulate, type Run } from '../../model/index.js';
import { curve, graph } from './graph.js';
import { compute, type Computed } from './run.js';

type Point = readonly [x: number, y: number];

/** The numbers of a path that is made of straight lines alone. */
function points(path: string): Point[] {
  expect(path).to.match(/^M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+)*$/);
  return path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as unknown as Point);
}

/** What a point of the curve says, in model days and effector cells, on a scale that ends at `top`. */
const meaning = ([x, y]: Point, top: number) => ({
  day: x / 5,
  effectors: (top * (1000 - y)) / 1000,
});

const run = (brake: number, targeted = 1, injury = 1): Run =>
  simulate(
    { ...published, b1: (0.25 * brake) / 100, sigma1: 3e-6 * targeted },
    { days: 200, sampleEvery: 0.5, start: { G: 1e8 * injury } },
  );

/** Expects a drawn path to be a run's effector cells, to what its decimals can hold. */
function expectDrawn(path: string | null, { days, E }: Run, top: number): void {
  const drawn = points(path ?? '').map((point) => meaning(point, top));
  expect(drawn).to.have.length(days.length);
  drawn.forEach(({ day, effectors }, index) => {
    expect(day).to.be.closeTo(days[index] as number, 0.011);
    expect(effectors).to.be.closeTo(E[index] as number, top * 0.51e-4);
  });
}

const show = (computed: Computed) => fixture(html`<div>${graph(computed, words)}</div>`);
const at = (brake: number, targeted = 1, injury = 1) => show(compute({ brake, targeted, injury }));

const labels = (shown: Element) => [...shown.querySelectorAll('text')];
/** The highest number on the scale of attacking cells: the one a reader goes by. */
const topOf = (shown: Element) =>
  Math.max(...labels(shown).map(({ textContent }) => Number(textContent.replace(/,/g, '')) || 0));

const share = (element: Element, name: string) =>
  Number((element.getAttribute(name) ?? '').replace('%', '')) / 100;

describe('brakes: graph', () => {
  it('draws the effector cells of the run, all 200 model days', async () => {
    for (const [brake, targeted, injury] of [
      [100, 1, 1],
      [0, 1, 1],
      [60, 0.25, 10],
      [30, 10, 0.1],
    ] as const) {
      const shown = await at(brake, targeted, injury);
      const path = shown.querySelector('.curve')?.getAttribute('d') ?? null;
      expectDrawn(path, run(brake, targeted, injury), topOf(shown));
    }
  });

  it('draws the three reference runs behind it, each named, on the same scale', async () => {
    const shown = await at(20, 0.25, 10);
    const ghosts = [...shown.querySelectorAll('.ghost')];
    expect(ghosts).to.have.length(3);
    [0, 50, 100].forEach((brake, index) =>
      expectDrawn(ghosts[index]?.getAttribute('d') ?? null, run(brake), topOf(shown)),
    );
    const names = labels(shown).map(({ textContent }) => textContent);
    expect(names).to.include.members(['Brakes at 0%', 'Brakes at 50%', 'Brakes at 100%']);
    const order = [...shown.querySelectorAll('.ghost, .curve')].map((path) =>
      path.getAttribute('class'),
    );
    expect(order).to.deep.equal(['ghost', 'ghost', 'ghost', 'curve']);
  });

  it('keeps its scale while the attack is within it, so that two settings can be compared', async () => {
    for (const brake of [0, 60, 100, 150]) expect(topOf(await at(brake))).to.equal(60_000);
  });

  it('makes room for a stronger attack', async () => {
    const shown = await at(0, 0.25, 10);
    const { peak } = compute({ brake: 0, targeted: 0.25, injury: 10 }).facts;
    expect(peak.effectors).to.be.above(60_000);
    expect(topOf(shown)).to.be.within(peak.effectors, peak.effectors * 1.5);
  });

  it('stays inside its box in every setting', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 150, noNaN: true }),
        fc.double({ min: 0.25, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (brake, targeted, injury) => {
          const computed = compute({ brake, targeted, injury });
          const { effectors } = computed.facts.peak;
          const drawn = points(curve(computed.run, Math.max(60_000, effectors)));
          expect(drawn.at(0)).to.deep.equal([0, 1000]);
          expect(drawn.at(-1)?.[0]).to.equal(1000);
          expect(drawn.every(([, y]) => y >= 0 && y <= 1000)).to.equal(true);
        },
      ),
      { seed: 20260802 },
    );
  });

  it('marks the peak and the end', async () => {
    for (const [brake, targeted, injury] of [
      [100, 1, 1],
      [0, 1, 1],
      [0, 0.25, 10],
    ] as const) {
      const shown = await at(brake, targeted, injury);
      const { E, days } = run(brake, targeted, injury);
      const peak = E.indexOf(Math.max(...E));
      const expected = [peak, 400].map((index) => [
        (days[index] as number) / 200,
        1 - (E[index] as number) / topOf(shown),
      ]);
      const marked = [...shown.querySelectorAll('circle')].map((circle) => [
        share(circle, 'cx'),
        share(circle, 'cy'),
      ]);
      expect(marked).to.have.length(2);
      marked.forEach(([x, y], index) => {
        expect(x).to.be.closeTo(expected[index]?.[0] ?? NaN, 1e-4);
        expect(y).to.be.closeTo(expected[index]?.[1] ?? NaN, 1e-4);
      });
    }
  });

  it('counts the model days along the axis', async () => {
    const shown = await at(100);
    for (const day of [50, 100, 150, 200]) {
      const label = labels(shown).find(({ textContent }) => textContent === String(day));
      expect(label && share(label, 'x')).to.equal(day / 200);
    }
    expect(shown.textContent).to.include('Model days');
  });

  it('is one picture with a name that does not change, and says how the run ends', async () => {
    const fading = await at(100);
    const lasting = await at(0);
    for (const shown of [fading, lasting]) {
      expect(shown.querySelector('[role="img"]')?.getAttribute('aria-label')).to.equal(words.graph);
    }
    expect(fading.querySelector('[data-outcome]')?.getAttribute('data-outcome')).to.equal('fades');
    expect(lasting.querySelector('[data-outcome]')?.getAttribute('data-outcome')).to.equal('lasts');
  });
});
