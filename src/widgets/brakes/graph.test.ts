import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { adoptStyles, render } from 'lit';
import { brakes as words } from '../../i18n/en.js';
import type { Setting } from '../../i18n/words.js';
import { published, simulate, type Run } from '../../model/index.js';
import { dragTo, needs } from '../../testing/browser.js';
import { click } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import { TregBrakes } from './brakes.js';
import { allCounts, graph, plot, table, type GraphActions, type GraphView } from './graph.js';
import { compute } from './run.js';

const seed = 20260802;

const settings: fc.Arbitrary<Setting> = fc.record({
  brake: fc.double({ min: 0, max: 150, noNaN: true }),
  targeted: fc.double({ min: 0.25, max: 10, noNaN: true }),
  injury: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

const at = (brake: number, targeted = 1, injury = 1): GraphView => ({
  computed: compute({ brake, targeted, injury }),
});
const log = (view: GraphView): GraphView => ({ ...view, isLogarithmic: true });

/** A run that this file computes by itself. */
const run = (brake: number, targeted = 1, injury = 1): Run =>
  simulate(
    { ...published, b1: (0.25 * brake) / 100, sigma1: 3e-6 * targeted },
    { days: 200, sampleEvery: 0.5, start: { G: 1e8 * injury } },
  );

/** Settings that differ in all that a graph shows: fading, lasting, at its highest at the end, beyond the usual scale. */
const examples = [
  [100, 1, 1],
  [0, 1, 1],
  [60, 0.25, 10],
  [30, 10, 0.1],
  [0, 0.25, 10],
] as const;

const ignore: GraphActions = { read: () => undefined, setLogarithmic: () => undefined };

/** A place of a width for something, with the style sheets of the widget. */
function dressed(width = 800): ShadowRoot {
  const host = fixtureSync<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, TregBrakes.styles);
  return root;
}

function show(view: GraphView, actions = ignore, root = dressed()): ShadowRoot {
  render(html`<div class="root">${graph(view, words, actions)}</div>`, root);
  return root;
}

function one(shown: ParentNode, selector: string): HTMLElement {
  const found = [...shown.querySelectorAll<HTMLElement>(selector)];
  expect(found, selector).to.have.length(1);
  return found[0] as HTMLElement;
}
const reader = (shown: ParentNode) => one(shown, 'input[type="range"]') as HTMLInputElement;

/** A length in percent of the plot, as a share. */
function share(element: Element, name: string): number {
  expect(element.getAttribute(name)).to.match(/^-?[\d.]+%$/);
  return parseFloat(element.getAttribute(name) as string) / 100;
}

const texts = (shown: ParentNode) => [...shown.querySelectorAll('.plot text')];
function text(shown: ParentNode, content: string): Element {
  const found = texts(shown).filter((each) => textOf(each) === content);
  expect(found.length, content).to.be.above(0);
  return found[0] as Element;
}

/** A scale as a reader learns it, from the lines and the numbers at them: where a count lies, as a share from the top. */
function scaleOf(shown: ParentNode, isLogarithmic = false) {
  const numbers = [...shown.querySelectorAll('.grid')].flatMap((line) => {
    const y = line.getAttribute('y1');
    const label = texts(shown).find(
      (each) => each.getAttribute('y') === y && /^[\d,]+$/.test(textOf(each)),
    );
    return label ? [[share(line, 'y1'), Number(textOf(label).replace(/,/g, ''))] as const] : [];
  });
  expect(numbers.length).to.be.at.least(3);
  const top = Math.max(...numbers.map(([, count]) => count));
  const heightOf = (count: number) =>
    1 - (isLogarithmic ? Math.log10(Math.max(1, count)) / Math.log10(top) : count / top);
  for (const [y, count] of numbers) expect(y).to.be.closeTo(heightOf(count), 0.51e-4);
  return { top, heightOf };
}
type Scale = ReturnType<typeof scaleOf>;

type Point = readonly [x: number, y: number];

/** The points of a path that is made of straight lines alone. */
function points(path: Element): Point[] {
  const d = path.getAttribute('d') ?? '';
  expect(d).to.match(/^M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+)*$/);
  return d
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as unknown as Point);
}

/** Expects a path to be counts, one each half day, to what its decimals can hold. */
function expectDrawn(path: Element, counts: Float64Array, { heightOf }: Pick<Scale, 'heightOf'>) {
  const drawn = points(path);
  expect(drawn).to.have.length(counts.length);
  drawn.forEach(([x, y], index) => {
    expect(x / 5).to.be.closeTo(index / 2, 0.011);
    expect(y / 1000).to.be.closeTo(heightOf(counts[index] as number), 0.51e-4);
  });
}

/** Expects something to stand at a day and a count. */
function expectAt(element: Element, day: number, count: number, { heightOf }: Scale): void {
  const [x, y] = element.localName === 'circle' ? (['cx', 'cy'] as const) : (['x', 'y'] as const);
  expect(share(element, x)).to.be.closeTo(day / 200, 0.51e-4);
  expect(share(element, y)).to.be.closeTo(heightOf(count), 0.51e-4);
}

describe('brakes: graph', () => {
  for (const [name, scaled, isLogarithmic] of [
    ['linear', (view: GraphView) => view, false],
    ['logarithmic', log, true],
  ] as const) {
    describe(`on a ${name} scale`, () => {
      it('draws the effector cells of the run, all 200 model days', () => {
        for (const [brake, targeted, injury] of examples) {
          const shown = show(scaled(at(brake, targeted, injury)));
          const { E } = run(brake, targeted, injury);
          expectDrawn(one(shown, '.plot .curve'), E, scaleOf(shown, isLogarithmic));
        }
      });

      it('draws the three reference runs behind it, each named where it is', () => {
        for (const view of [at(20), at(20, 0.25, 10)].map(scaled)) {
          const shown = show(view);
          const scale = scaleOf(shown, isLogarithmic);
          const ghosts = [...shown.querySelectorAll('.ghost')];
          expect(ghosts).to.have.length(3);
          [0, 50, 100].forEach((brake, index) => {
            const { E } = run(brake);
            expectDrawn(ghosts[index] as Element, E, scale);
            const label = text(shown, `Brakes at ${brake}%`);
            const day = 200 * share(label, 'x');
            expectAt(label, day, E[2 * day] as number, scale);
          });
          const paths = [...shown.querySelectorAll('.ghost, .curve')];
          expect(paths.map((path) => path.getAttribute('class'))).to.deep.equal([
            'ghost',
            'ghost',
            'ghost',
            'curve',
          ]);
        }
      });

      it('draws what the setting is compared with, and names it where it is', () => {
        for (const [brake, targeted, injury] of examples) {
          const previous = { ...at(brake, targeted, injury), name: 'What it was' };
          const shown = show({ ...scaled(at(80)), previous });
          const scale = scaleOf(shown, isLogarithmic);
          const { E } = run(brake, targeted, injury);
          expectDrawn(one(shown, '.previous'), E, scale);
          const label = text(shown, 'What it was');
          const day = 200 * share(label, 'x');
          expectAt(label, day, E[2 * day] as number, scale);
          expectDrawn(one(shown, '.plot .curve'), run(80).E, scale);
        }
      });

      it('marks the peak and the end, with the numbers of the run', () => {
        for (const [brake, targeted, injury] of examples) {
          const shown = show(scaled(at(brake, targeted, injury)));
          const scale = scaleOf(shown, isLogarithmic);
          const { E } = run(brake, targeted, injury);
          const peak = E.indexOf(Math.max(...E));
          const [highest, end] = [E[peak], E[400]] as [number, number];
          const [marked, last, ...more] = shown.querySelectorAll('circle');
          expect(more.length).to.equal(0);
          expectAt(marked as Element, peak / 2, highest, scale);
          expectAt(last as Element, 200, end, scale);
          expectAt(text(shown, words.short(end)), 200, end, scale);
          const name = words.peak(highest);
          // A level that is held need not be named twice.
          if (words.short(highest) !== words.short(end))
            expectAt(text(shown, name), peak / 2, highest, scale);
          else if (peak === 400) expect(texts(shown).map(textOf)).to.not.include(name);
        }
      });

      it('stays inside its box in every setting', () => {
        const root = dressed();
        fc.assert(
          fc.property(settings, settings, fc.integer({ min: 0, max: 200 }), (one, two, day) => {
            const previous = { computed: compute(two), name: 'Before' };
            show({ computed: compute(one), previous, day, isLogarithmic }, ignore, root);
            for (const path of root.querySelectorAll('.curve, .ghost, .previous')) {
              const drawn = points(path);
              expect([drawn[0]?.[0], drawn.at(-1)?.[0]]).to.deep.equal([0, 1000]);
              expect(drawn.every(([, y]) => y >= 0 && y <= 1000)).to.equal(true);
            }
            for (const [selector, ...names] of [
              ['circle', 'cx', 'cy'],
              ['line.at', 'x1', 'x2', 'y2'],
              ['.plot text[x]', 'x', 'y'],
            ] as const) {
              for (const part of root.querySelectorAll(selector)) {
                for (const name of names) expect(share(part, name)).to.be.within(0, 1);
              }
            }
            expect(root.innerHTML).to.not.match(/NaN|undefined|Infinity/);
          }),
          { seed },
        );
      });
    });
  }

  it('fills the area under the curve on a linear scale alone: a logarithmic one has no floor', () => {
    const filled = (view: GraphView) => one(show(view), '.area').getAttribute('d') !== '';
    expect([at(30), log(at(30))].map(filled)).to.deep.equal([true, false]);
  });

  it('keeps its scale while the attack is within it, so that two settings can be compared', () => {
    for (const brake of [0, 60, 100, 150]) {
      expect(scaleOf(show(at(brake))).top).to.equal(60_000);
      expect(scaleOf(show(log(at(brake))), true).top).to.equal(100_000);
    }
  });

  it('makes room for a stronger attack, also where it is only compared with one', () => {
    const strong = at(0, 0.25, 10);
    const { effectors } = strong.computed.facts.peak;
    expect(effectors).to.be.above(60_000);
    for (const view of [strong, { ...at(100), previous: { ...strong, name: 'Before' } }]) {
      expect(scaleOf(show(view)).top).to.be.within(effectors, effectors * 1.5);
      expect(scaleOf(show(log(view)), true).top).to.be.within(effectors, effectors * 10);
    }
  });

  it('compares with nothing where there is nothing', () => {
    expect(show(at(30)).querySelectorAll('.previous').length).to.equal(0);
  });

  it('counts the model days along the axis', () => {
    const shown = show(at(100));
    for (const [label, day] of [
      ['Model day 0', 0],
      ['50', 50],
      ['100', 100],
      ['150', 150],
      ['200', 200],
    ] as const) {
      expect(share(text(shown, label), 'x')).to.equal(day / 200);
    }
  });

  it('is one picture with a name that does not change, and says how the run ends', () => {
    for (const [brake, outcome] of [
      [100, 'fades'],
      [0, 'lasts'],
    ] as const) {
      const picture = one(show(at(brake)), '[role="img"]');
      expect(picture.getAttribute('aria-label')).to.equal('Attacking cells in the model');
      expect(picture.dataset['outcome']).to.equal(outcome);
    }
  });

  it('keeps its labels inside the picture and off each other, also where the peak is late', () => {
    for (const width of [240, 800]) {
      const root = dressed(width);
      for (const [brake, targeted, injury] of [
        ...examples,
        [0, 0.25, 0.1],
        [2, 10, 0.1],
        [12, 2, 0.1],
        [18, 0.25, 1],
      ] as const) {
        show(at(brake, targeted, injury), ignore, root);
        const name = `brake ${brake}, targeted ${targeted}, injury ${injury}, ${width} px`;
        const box = one(root, '.plot').getBoundingClientRect();
        for (const label of texts(root)) {
          const { left, right, width } = label.getBoundingClientRect();
          if (!width) continue;
          expect(left, name).to.be.at.least(box.left - 3);
          expect(right, name).to.be.at.most(box.right + 3);
        }
        const [peak, end] = [...root.querySelectorAll('text.strong')].map((label) =>
          label.getBoundingClientRect(),
        );
        const areApart =
          !peak ||
          !end ||
          peak.right <= end.left ||
          Math.abs(peak.top - end.top) >= 0.7 * peak.height;
        expect(areApart, name).to.equal(true);
      }
    }
  });

  it('can be a picture alone, for a step of the story', () => {
    const root = dressed();
    render(plot(at(30), words), root);
    expectDrawn(one(root, '.curve'), run(30).E, scaleOf(root));
    expect(root.querySelectorAll('input').length).to.equal(0);
  });

  describe('reading a day', () => {
    const frame = (shown: ParentNode) => shown.querySelector('.frame') as HTMLElement;
    /** A graph whose reader reads days; all that were read. */
    function reading(view = at(30)) {
      const days: (number | undefined)[] = [];
      const shown = show(view, { ...ignore, read: (day) => days.push(day) });
      return { shown, days };
    }

    it('marks the day and its count, and says them', () => {
      for (const [day, view] of [
        [0, at(30)],
        [37, at(30)],
        [200, log(at(100))],
      ] as const) {
        const { facts, run } = view.computed;
        const shown = show({ ...view, day });
        const count = run.E[2 * day] as number;
        const scale = scaleOf(shown, view.isLogarithmic);
        const marker = one(shown, 'line.at');
        for (const name of ['x1', 'x2']) expect(share(marker, name)).to.equal(day / 200);
        const [read, ...others] = shown.querySelectorAll('circle');
        expect(others).to.have.length(2);
        expectAt(read as Element, day, count, scale);
        expectAt(others[0] as Element, facts.peak.day, facts.peak.effectors, scale);
        expect(textOf(one(shown, 'figcaption'))).to.equal(words.readout(day, count));
        expect(reader(shown).value).to.equal(String(day));
        expect(reader(shown).getAttribute('aria-valuetext')).to.equal(words.onDay(day, count));
      }
    });

    it('reads none at first, but has the last one ready', () => {
      const shown = show(at(30));
      expect(shown.querySelectorAll('line.at').length).to.equal(0);
      expect(textOf(one(shown, 'figcaption'))).to.equal('Attacking cells in the model');
      expect(reader(shown)).to.include({ min: '', max: '200', step: '', value: '200' });
      expect(reader(shown).getAttribute('aria-label')).to.equal('Read a day off the graph');
      expect(reader(shown).getAttribute('aria-valuetext')).to.equal(
        words.onDay(200, run(30).E[400] as number),
      );
    });

    it('is done with keys', async () => {
      const { shown, days } = reading();
      reader(shown).focus();
      for (const press of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowUp', 'End']) {
        await sendKeys({ press });
      }
      expect(days).to.deep.equal([199, 198, 0, 1, 200]);
    });

    it('ends when the focus leaves', async () => {
      const { shown, days } = reading();
      reader(shown).focus();
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Tab' });
      expect(days).to.deep.equal([199, undefined]);
    });

    it('is done with a mouse that does not press, where it is over the graph, and ends where it leaves', async () => {
      const { shown, days } = reading();
      const picture = one(shown, '.plot');
      const { left, top, width, height } = picture.getBoundingClientRect();
      try {
        for (const day of [0, 50, 120, 199]) {
          const x = Math.round(left + (width * day) / 200);
          await sendMouse({ type: 'move', position: [x, Math.round(top + height / 2)] });
          await nextFrame();
          expect(days.at(-1)).to.be.closeTo(day, 0.5 + 100 / width);
        }
        await sendMouse({ type: 'move', position: [Math.round(left + 9), Math.round(top - 60)] });
        expect(days.at(-1)).to.equal(undefined);
      } finally {
        await resetMouse();
      }
    });

    it('stays within the run at the edges of the graph', () => {
      const { shown, days } = reading();
      const { left, right } = reader(shown).getBoundingClientRect();
      for (const clientX of [left - 20, right + 20]) {
        frame(shown).dispatchEvent(
          new PointerEvent('pointermove', { pointerType: 'mouse', clientX }),
        );
      }
      expect(days).to.deep.equal([0, 200]);
    });

    needs(it, 'a finger')('is done with a finger, and stays when it is lifted', async () => {
      const { shown, days } = reading();
      const { left, top, width, height } = reader(shown).getBoundingClientRect();
      const at = (day: number) => [left + (width * day) / 200, top + height / 2] as const;
      await dragTo(reader(shown), at(180), at(50));
      expect(days.length).to.be.above(2);
      expect(days).to.not.include(undefined);
      expect(days.at(-1)).to.be.closeTo(50, 1);
    });

    it('reads the day of a finger and of a key at the place where the picture has it', () => {
      const shown = show(at(30));
      const range = reader(shown).getBoundingClientRect();
      const picture = one(shown, '.plot').getBoundingClientRect();
      for (const side of ['left', 'right', 'top', 'bottom'] as const) {
        expect(range[side], side).to.be.closeTo(picture[side], 1);
      }
    });
  });

  describe('switch to a logarithmic scale', () => {
    it('tells which scale it wants, and shows which one there is', async () => {
      const wanted: boolean[] = [];
      const setLogarithmic = (isLogarithmic: boolean) => wanted.push(isLogarithmic);
      const shown = show(at(30), { ...ignore, setLogarithmic });
      const box = () => one(shown, 'input[type="checkbox"]') as HTMLInputElement;
      expect(box().checked).to.equal(false);
      await click(box());
      expect(wanted).to.deep.equal([true]);
      show(log(at(30)), { ...ignore, setLogarithmic }, shown);
      expect(box().checked).to.equal(true);
      show(at(30), { ...ignore, setLogarithmic }, shown);
      expect(box().checked).to.equal(false);
      show(log(at(30)), { ...ignore, setLogarithmic }, shown);
      box().focus();
      await sendKeys({ press: ' ' });
      expect(wanted).to.deep.equal([true, false]);
    });

    it('has its visible label in its name', () => {
      const box = one(show(at(30)), 'input[type="checkbox"]') as HTMLInputElement;
      const [label] = box.labels ?? [];
      expect(label && textOf(label)).to.equal('Log scale');
      expect(box.getAttribute('aria-label')).to.match(/^Log scale: ./);
    });
  });

  describe('of all four parts', () => {
    const kinds = ['A', 'R', 'E', 'G'] as const;

    function showAll(setting: (typeof examples)[number], isLogarithmic: boolean): Element[] {
      const [brake, targeted, injury] = setting;
      const root = dressed();
      render(
        allCounts(at(brake, targeted, injury).computed, isLogarithmic, html`<i>Model</i>`, words),
        root,
      );
      expect(textOf(root)).to.include('Their number is not the brake.');
      return [...root.querySelectorAll('figure')];
    }

    for (const isLogarithmic of [false, true]) {
      it(`draws each on its own ${isLogarithmic ? 'logarithmic' : 'linear'} scale, and names it`, () => {
        for (const example of examples) {
          const [brake, targeted, injury] = example;
          const counts = run(brake, targeted, injury);
          const figures = showAll(example, isLogarithmic);
          expect(figures).to.have.length(4);
          kinds.forEach((kind, index) => {
            const figure = figures[index] as Element;
            const highest = Math.max(...counts[kind]);
            const decades = Math.max(5, Math.ceil(Math.log10(highest)));
            const heightOf = (count: number) =>
              1 - (isLogarithmic ? Math.log10(Math.max(1, count)) / decades : count / highest);
            expectDrawn(one(figure, '.curve'), counts[kind], { heightOf });
            for (const [, y] of points(one(figure, '.curve'))) expect(y).to.be.within(0, 1000);
            expect(textOf(one(figure, 'figcaption'))).to.match(new RegExp(`\\(${kind}\\)$`));
            expect(one(figure, '[role="img"]').getAttribute('aria-label')).to.equal(
              words.kinds[kind],
            );
            expect(textOf(one(figure, 'p'))).to.equal(
              words.highest(highest, counts[kind][400] as number),
            );
          });
        }
      });
    }
  });

  describe('as a table', () => {
    it('holds the numbers of the run, from the first day to the last', () => {
      for (const [brake, targeted, injury] of examples) {
        const root = dressed();
        render(table(at(brake, targeted, injury).computed, words), root);
        const { E } = run(brake, targeted, injury);
        const rows = [...root.querySelectorAll('tbody tr')].map(({ children }) =>
          [...children].map((cell) => Number(textOf(cell).replace(/,/g, ''))),
        );
        const days = rows.map(([day = NaN]) => day);
        expect(days.length).to.be.at.least(6);
        expect([days[0], days.at(-1)]).to.deep.equal([0, 200]);
        expect(days).to.deep.equal([...new Set(days)].sort((a, b) => a - b));
        for (const [day = NaN, effectors] of rows) {
          expect(effectors).to.be.closeTo(E[2 * day] as number, 0.51);
        }
      }
    });

    it('has headers that say what they head', () => {
      const root = dressed();
      render(table(at(100).computed, words), root);
      const scopes = (selector: string) =>
        [...root.querySelectorAll<HTMLTableCellElement>(selector)].map(({ scope }) => scope);
      expect(scopes('thead th')).to.deep.equal(['col', 'col']);
      expect(new Set(scopes('tbody th'))).to.deep.equal(new Set(['row']));
      expect([...root.querySelectorAll('thead th')].map(textOf)).to.deep.equal([
        'Model day',
        'Attacking cells',
      ]);
    });
  });
});
