import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { brakesChance } from '../../content/en/brakes.js';
import { brakes as words } from '../../i18n/en.js';
import type { Setting } from '../../i18n/words.js';
import { lastsByChance, published } from '../../model/index.js';
import { Citations } from '../../shared/templates.js';
import { expectStatement, textOf } from '../../testing/sources.js';
import { chance, ChanceRuns, firstSeed } from './chance.js';

/** As much of an element as a controller needs. */
class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  /** How often an update was asked for. */
  updates = 0;
  #updated: () => void = () => undefined;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    throw new Error('not expected');
  }

  requestUpdate(): void {
    this.updates++;
    this.#updated();
  }

  /** The next time an update is asked for. */
  updated(): Promise<void> {
    return new Promise((resolve) => (this.#updated = resolve));
  }
}

const started: ChanceRuns[] = [];

function start(): { host: Host; runs: ChanceRuns } {
  const host = new Host();
  const runs = new ChanceRuns(host);
  started.push(runs);
  return { host, runs };
}

const at = (brake: number, targeted = 1, injury = 1): Setting => ({ brake, targeted, injury });

/** How many of 100 runs go on, made one after the other. */
function counted({ brake, targeted, injury }: Setting): number {
  const parameters = {
    ...published,
    b1: (published.b1 * brake) / 100,
    sigma1: published.sigma1 * targeted,
  };
  const options = { days: 200, start: { G: 1e8 * injury } };
  let going = 0;
  for (let run = 0; run < 100; run++) {
    if (lastsByChance(parameters, firstSeed + run, options)) going++;
  }
  return going;
}

/** Four settings that end in four ways. */
const [most, many, some, few] = [at(30), at(50), at(59), at(100)] as const;

/** Looks at each turn of the page. */
const patient = { interval: 0, timeout: 10_000 };

/** How many numbers were drawn since the call: the generator of the model mixes them with `Math.imul`, and nothing else here does. */
function draws(): { count: () => number; end: () => void } {
  const { imul } = Math;
  let count = 0;
  Math.imul = (one, other) => {
    count++;
    return imul(one, other);
  };
  return { count: () => count, end: () => (Math.imul = imul) };
}

describe('brakes: chance', () => {
  describe('runs', () => {
    let drawn: ReturnType<typeof draws>;
    beforeEach(() => (drawn = draws()));
    afterEach(() => {
      drawn.end();
      // What is still to come would count in the next test.
      for (const runs of started.splice(0)) runs.hostDisconnected();
    });

    /** Waits until the first runs are made, but not all. */
    const begun = () => {
      const before = drawn.count();
      return waitUntil(() => drawn.count() > before, 'no run was made', patient);
    };

    it('are those of the model, with 100 seeds in a row', async () => {
      const expected = [most, many, some, few, at(50, 4, 0.2)].map(counted);
      // The numbers differ, so that no setting can stand for another.
      expect(new Set(expected.slice(0, 4)).size).to.equal(4);
      for (const [index, setting] of [most, many, some, few, at(50, 4, 0.2)].entries()) {
        const { host, runs } = start();
        expect(runs.going(setting)).to.equal(undefined);
        await host.updated();
        expect(runs.going(setting)).to.equal(expected[index]);
        expect(runs.going({ ...setting })).to.equal(expected[index]);
        expect(host.updates).to.equal(1);
      }
    });

    it('are never made while they are asked for', () => {
      const { runs } = start();
      for (let time = 0; time < 300; time++) expect(runs.going(many)).to.equal(undefined);
      for (let brake = 0; brake < 150; brake++) {
        expect(runs.going(at(brake))).to.equal(undefined);
      }
      expect(drawn.count()).to.equal(0);
    });

    it('leave the page its turn in between', async () => {
      const { host, runs } = start();
      const seen = new Set<number>();
      runs.going(many);
      const isOver = () => {
        seen.add(drawn.count());
        return host.updates > 0;
      };
      await waitUntil(isOver, 'the runs were not made', patient);
      // The page saw them unmade, done, and at many stages between.
      expect(seen.size).to.be.above(8);
    });

    it('are made at once where the page is printed', () => {
      const expected = counted(some);
      const before = drawn.count();
      const { runs } = start();
      expect(runs.going(some, true)).to.equal(expected);
      expect(drawn.count()).to.be.above(before);
      expect(runs.going(some)).to.equal(expected);
    });

    it('are finished at once where some are made', async () => {
      const expected = counted(some);
      const { runs } = start();
      runs.going(some);
      await begun();
      expect(runs.going(some)).to.equal(undefined);
      expect(runs.going(some, true)).to.equal(expected);
    });

    it('begin again with another setting', async () => {
      const [first, second] = [counted(most), counted(few)];
      const { host, runs } = start();
      runs.going(most);
      // Some are made by then, and must not count for the other.
      await begun();
      expect(runs.going(few)).to.equal(undefined);
      await host.updated();
      expect(runs.going(few)).to.equal(second);
      expect(runs.going(most)).to.equal(undefined);
      await host.updated();
      expect(runs.going(most)).to.equal(first);
    });

    for (const [name, other] of [
      ['brake', at(31, 2, 0.5)],
      ['targeted', at(30, 2.1, 0.5)],
      ['injury', at(30, 2, 0.6)],
    ] as const) {
      it(`are other ones where ${name} is another`, () => {
        const { runs } = start();
        expect(runs.going(at(30, 2, 0.5), true)).to.be.a('number');
        expect(runs.going(other)).to.equal(undefined);
      });
    }

    it('are the same for the same setting, whatever came before', () => {
      const { runs } = start();
      const first = [most, many, some, few].map((setting) => runs.going(setting, true));
      const again = [few, some, many, most].map((setting) => runs.going(setting, true));
      expect(again.reverse()).to.deep.equal(first);
      expect(first).to.deep.equal([most, many, some, few].map((s) => start().runs.going(s, true)));
    });

    it('stop when the widget leaves the page, and begin again when it is back', async () => {
      const expected = counted(many);
      const alone = start();
      const before = drawn.count();
      alone.runs.going(many);
      await alone.host.updated();
      const cost = drawn.count() - before;

      for (const isBegun of [false, true]) {
        const { host, runs } = start();
        // The widget tells its controllers, not this file.
        expect(host.controllers).to.deep.equal([runs]);
        runs.going(many);
        if (isBegun) await begun();
        runs.hostDisconnected();
        const made = drawn.count();
        // As long as others need from start to end, it does nothing.
        const other = start();
        other.runs.going(many);
        await other.host.updated();
        expect(drawn.count() - made).to.equal(cost);
        expect(host.updates).to.equal(0);

        expect(runs.going(many)).to.equal(undefined);
        await host.updated();
        expect(runs.going(many)).to.equal(expected);
      }
    });
  });

  describe('picture', () => {
    function show(going: number | undefined): HTMLElement {
      const shown = fixtureSync<HTMLElement>(html`<div></div>`);
      render(chance(going, brakesChance, html`<i>Model</i>`, new Citations(words), words), shown);
      return shown;
    }
    const picture = (shown: Element) => shown.querySelector('[role="img"]') as SVGElement;

    /** The marks of one kind: where each is, and its shape. */
    function marks(scope: Element, kind: 'going' | 'ended') {
      const paths = [...scope.querySelectorAll(`path.${kind}`)];
      expect(paths).to.have.length(1);
      const d = paths[0]?.getAttribute('d') ?? '';
      return [...d.matchAll(/M(\d+) (\d+)([^M]+)/g)].map(([, x, y, shape = '']) => ({
        place: [Number(x), Number(y)] as const,
        shape,
      }));
    }

    for (const going of [0, 1, 37, 99, 100]) {
      it(`has a mark for each of 100 runs, ${going} of them going on`, () => {
        const shown = show(going);
        const on = marks(picture(shown), 'going');
        const off = marks(picture(shown), 'ended');
        expect([on.length, off.length]).to.deep.equal([going, 100 - going]);
        // Each by itself, and whole.
        const places = [...on, ...off].map(({ place }) => place);
        expect(new Set(places.map(String)).size).to.equal(100);
        for (const [x, y] of places) {
          expect(x).to.be.within(10, 190);
          expect(y).to.be.within(10, 190);
        }
        expect(picture(shown).getAttribute('viewBox')).to.equal('0 0 200 200');
        const result = words.chanceResult(going, 100, 200);
        expect(picture(shown).getAttribute('aria-label')).to.equal(
          `100 runs of the model. ${result}`,
        );
        expect(picture(shown).getAttribute('aria-busy')).to.equal('false');
        expect([...shown.querySelectorAll('p')].map(textOf)).to.include(`${result}Model`);
      });
    }

    it('tells the two apart by shape, and has a key to it', () => {
      const shown = show(37);
      const shapes = (['going', 'ended'] as const).map((kind) => {
        const found = new Set(marks(picture(shown), kind).map(({ shape }) => shape));
        expect(found.size).to.equal(1);
        return [...found][0];
      });
      expect(shapes[0]).to.not.equal(shapes[1]);
      const keys = [...shown.querySelectorAll('.key li')];
      expect(keys.map(textOf)).to.deep.equal(['Still going', 'The attack ended']);
      const kinds = ['going', 'ended'] as const;
      const keyed = keys.map((key, index) => marks(key, kinds[index] as 'going')[0]?.shape);
      expect(keyed).to.deep.equal(shapes);
    });

    it('says so while the runs are made', () => {
      const shown = show(undefined);
      expect(picture(shown).getAttribute('aria-busy')).to.equal('true');
      expect(picture(shown).getAttribute('aria-label')).to.equal(
        '100 runs of the model. The model is running 100 times.',
      );
      expect(textOf(shown)).to.not.match(/undefined|NaN|\d runs of the model the attack/);
    });

    it('is of runs of the model, and never of patients', () => {
      for (const going of [undefined, 37]) {
        const shown = show(going);
        expect(textOf(shown.querySelector('figcaption') as Element)).to.equal(
          '100 runs of the model',
        );
        const said = `${textOf(shown)} ${picture(shown).getAttribute('aria-label') ?? ''}`;
        expect(said).to.include('Each mark is a run of the model, not a patient.');
        expect(said.replace('not a patient', '')).to.not.match(/patient|person|people|human/i);
      }
    });

    it('states what the authors of the model found, with its source', () => {
      expectStatement(show(37), brakesChance, words);
    });

    it('passes axe', async () => {
      await expect(show(37)).to.be.accessible();
    });
  });
});
