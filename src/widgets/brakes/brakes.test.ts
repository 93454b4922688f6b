import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport, resetMouse } from '@web/test-runner-commands';
import '../../define/brakes.js';
import { brakes as statements, brakesStory } from '../../content/index.js';
import { brakes as words } from '../../i18n/en.js';
import {
  basicReproductiveRatio,
  criticalBackgroundSuppression,
  largestReferenceError,
  lastsByChance,
  published,
  simulate,
} from '../../model/index.js';
import { heard } from '../../testing/events.js';
import { click, expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import { dragTo, needs, tap } from '../../testing/browser.js';
import { listenersAfter, upgraded } from '../../testing/lifecycle.js';
import {
  expectNumberedSources,
  expectSafeLinks,
  expectStatement,
  textOf,
} from '../../testing/sources.js';
import { TregBrakesChangeEvent, TregBrakesStepEvent } from './brakes.events.js';
import type { TregBrakes } from './brakes.js';
import { firstSeed } from './chance.js';
import { compute, inModel, tippingPoint } from './run.js';
import { stepState } from './story.js';

const show = (template = html`<treg-brakes mode="explore"></treg-brakes>`) =>
  fixture<TregBrakes>(template);
const tell = () => show(html`<treg-brakes></treg-brakes>`);

const rangeOf = (widget: TregBrakes, name = 'brake') =>
  inside(widget, `#${name}`) as HTMLInputElement;

const buttons = (widget: TregBrakes) => [
  ...(widget.renderRoot as ShadowRoot).querySelectorAll('button'),
];
function button(widget: TregBrakes, name: string): HTMLButtonElement {
  const found = buttons(widget).find((each) => textOf(each) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
const pressed = (widget: TregBrakes) =>
  buttons(widget)
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map(textOf);

const spoken = (widget: TregBrakes) => textOf(inside(widget, '[role="status"]'));

/** What the widget says and draws about the setting of its controls. */
const said = (widget: TregBrakes) => ({
  percent: / (\d+%)$/.exec(textOf(rangeOf(widget).labels?.[0] as Element))?.[1],
  value: rangeOf(widget).value,
  valueText: rangeOf(widget).getAttribute('aria-valuetext'),
  result: [...inside(widget, '.result').children].map(textOf).join(' '),
  picture: textOf(inside(widget, '.description')),
  // A point each 25 model days.
  curve: inside(widget, '[part="graph"] .curve')
    .getAttribute('d')
    ?.split('L')
    .filter((_, index) => index % 50 === 0),
});

/** What it has to say and draw: made anew from the setting. */
async function expected(brake: number, targeted = 1, injury = 1): Promise<ReturnType<typeof said>> {
  const { facts } = compute({ brake, targeted, injury });
  const fresh = await show(
    html`<treg-brakes brake=${brake} targeted=${targeted} injury=${injury}></treg-brakes>`,
  );
  const { curve } = said(fresh);
  return {
    percent: `${brake}%`,
    value: String(brake),
    valueText: `${words.brake.spoken(brake)}. ${words.meaning(facts)}`,
    result: [words.headline(facts), ...words.sentences(facts)].join(' '),
    picture: words.describe(facts),
    curve,
  };
}

async function expectShown(widget: TregBrakes, brake: number): Promise<void> {
  await settled(widget);
  expect(said(widget)).to.deep.equal(await expected(brake));
}

/** Opens a part by the keyboard. */
async function open(widget: TregBrakes, name: string): Promise<void> {
  const summaries = [...(widget.renderRoot as ShadowRoot).querySelectorAll('summary')];
  const summary = summaries.find((each) => textOf(each) === name);
  summary?.focus();
  const toggled = oneEvent(summary?.parentElement as HTMLElement, 'toggle');
  await press('Enter');
  await toggled;
  await settled(widget);
}

async function openAll(widget: TregBrakes): Promise<void> {
  for (const details of (widget.renderRoot as ShadowRoot).querySelectorAll('details')) {
    const toggled = oneEvent(details, 'toggle');
    details.open = true;
    await toggled;
  }
  await settled(widget);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Where the middle of the thumb is when it stands at a share of the track; the thumb is 28 px wide. */
function thumbAt(range: HTMLInputElement, brake: number): [x: number, y: number] {
  const { left, top, width, height } = range.getBoundingClientRect();
  return [Math.round(left + 14 + ((width - 28) * brake) / 150), Math.round(top + height / 2)];
}

/** Slow machines need more than the usual second for 100 runs. */
const patient = { timeout: 20_000 };

describe('treg-brakes', () => {
  const takeWarnings = warnings();

  describe('options', () => {
    it('starts from the published model', async () => {
      const widget = await show();
      expect(widget).to.include({ brake: 100, targeted: 1, injury: 1 });
      await expectShown(widget, 100);
      expect(pressed(widget)).to.deep.equal(['Strong']);
    });

    for (const [brake, targeted, injury] of [
      [0, 1, 1],
      [59, 1, 1],
      [60, 1, 1],
      [150, 1, 1],
      [0, 0.25, 10],
      [0, 10, 0.1],
      [60, 0.25, 0.1],
      [150, 10, 10],
    ] as const) {
      it(`shows brake ${brake}, targeted ${targeted}, injury ${injury}`, async () => {
        const widget = await show(
          html`<treg-brakes brake=${brake} targeted=${targeted} injury=${injury}></treg-brakes>`,
        );
        expect(said(widget)).to.deep.equal(await expected(brake, targeted, injury));
        expect((widget.renderRoot as ShadowRoot).innerHTML).to.not.match(/NaN|undefined|Infinity/);
      });
    }

    for (const [name, accepted, fallback, bad] of [
      // At 59.7 % the attack lasts; the range and the words would round it to 60 %, where it fades.
      ['brake', 'a whole number from 0 to 150', 100, ['-1', '151', '59.7', 'strong', '', '60%']],
      ['targeted', '0.25 to 10', 1, ['0', '0.2', '11', 'x2']],
      ['injury', '0.1 to 10', 1, ['0', '0.05', '10.1', 'none']],
    ] as const) {
      for (const value of bad) {
        it(`refuses ${name}="${value}" with one warning`, async () => {
          const widget = document.createElement('treg-brakes');
          widget.setAttribute(name, value);
          (await fixture(html`<div></div>`)).append(widget);
          await settled(widget);
          expect(widget[name]).to.equal(fallback);
          expect(said(widget)).to.deep.equal(await expected(100));
          const [warning = '', ...more] = takeWarnings();
          expect(more).to.deep.equal([]);
          for (const part of ['warn:', '<treg-brakes>', `${name}="${value}"`, accepted]) {
            expect(warning).to.include(part);
          }
        });
      }
    }

    it('follows attributes and properties the page sets later, properties first', async () => {
      const widget = await show();
      widget.setAttribute('brake', '20');
      await expectShown(widget, 20);
      widget.brake = 70;
      await expectShown(widget, 70);
      widget.setAttribute('brake', '30');
      await expectShown(widget, 70);
      widget.setAttribute('targeted', '2');
      await settled(widget);
      expect(said(widget)).to.deep.equal(await expected(70, 2));
      widget.injury = 5;
      await settled(widget);
      expect(said(widget)).to.deep.equal(await expected(70, 2, 5));
    });

    it('takes properties set before the tag was defined', async () => {
      const widget = await upgraded('treg-brakes', { brake: 30, targeted: 2, injury: 0.5 });
      await settled(widget);
      expect(said(widget)).to.deep.equal(await expected(30, 2, 0.5));
    });
  });

  describe('range', () => {
    it('is moved by the keyboard: the words, the graph, the scene and the table follow', async () => {
      const widget = await show(html`<treg-brakes brake="60"></treg-brakes>`);
      rangeOf(widget).focus();
      await press('ArrowLeft');
      await expectShown(widget, 59);
      await press('ArrowRight', 'ArrowRight');
      await expectShown(widget, 61);
      await press('Home');
      await expectShown(widget, 0);
      await press('End');
      await expectShown(widget, 150);
      await press('PageDown');
      const { value } = rangeOf(widget);
      expect(Number(value)).to.be.within(100, 148);
      await expectShown(widget, Number(value));
      await press('PageUp');
      await expectShown(widget, 150);
    });

    it('is named by its label, which shows its value', async () => {
      const widget = await show();
      const range = rangeOf(widget);
      expect(range.labels).to.have.length(1);
      expect(textOf(range.labels?.[0] as Element)).to.equal('Background brakes 100%');
      expect(range).to.include({ min: '0', max: '150' });
    });

    it('is moved by the mouse; while it moves, only a change of meaning is spoken', async () => {
      const widget = await show();
      const range = rangeOf(widget);
      const events = heard(widget, 'treg-brakes-change');
      range.scrollIntoView({ block: 'center', behavior: 'instant' });
      await sendMouse({ type: 'move', position: thumbAt(range, 100) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: thumbAt(range, 75) });
      await settled(widget);
      expect(spoken(widget)).to.equal('');
      await sendMouse({ type: 'move', position: thumbAt(range, 20) });
      await settled(widget);
      const { brake } = widget;
      expect(brake).to.be.within(15, 25);
      expect(events.length).to.be.at.least(2);
      expect(spoken(widget)).to.equal('The attack lasts.');
      await sendMouse({ type: 'up' });
      await expectShown(widget, brake);
      expect(spoken(widget)).to.equal(said(widget).result);
      await resetMouse();
    });

    it('leaves the value to its own words on each key, and adds only what changes in meaning', async () => {
      const widget = await show(html`<treg-brakes brake="62"></treg-brakes>`);
      rangeOf(widget).focus();
      const heardAt: Record<number, string> = {};
      for (const brake of [61, 60, 59, 58]) {
        await press('ArrowLeft');
        await settled(widget);
        heardAt[brake] = spoken(widget);
      }
      expect(heardAt).to.deep.equal({ 61: '', 60: '', 59: 'The attack lasts.', 58: '' });
    });

    it('says that the attack lasts where it lasts, and that it fades where it fades', async () => {
      const widget = await show(html`<treg-brakes brake="60"></treg-brakes>`);
      expect(said(widget).result).to.match(/^The flare fades\./);
      rangeOf(widget).focus();
      await press('ArrowLeft');
      await settled(widget);
      expect(said(widget).result).to.match(/^The attack lasts\./);
      expect(said(widget).valueText).to.match(/^59 percent\. The attack lasts\./);
    });

    it('marks the tipping point where the model has it', async () => {
      const widget = await show();
      const at = (100 * criticalBackgroundSuppression(published)) / published.b1 / 150;
      const mark = inside(widget, '.mark');
      for (const name of ['x1', 'x2']) {
        expect(parseFloat(mark.getAttribute(name) ?? '')).to.be.closeTo(100 * at, 0.01);
      }
      expect(textOf(inside(widget, '.range'))).to.equal('Tipping point');
    });
  });

  describe('the other ranges', () => {
    for (const [name, least, most] of [
      ['targeted', 0.25, 10],
      ['injury', 0.1, 10],
    ] as const) {
      it(`set ${name} from ${least} to ${most} times, by the keyboard`, async () => {
        const widget = await show(html`<treg-brakes brake="30"></treg-brakes>`);
        const events = heard(widget, 'treg-brakes-change');
        const range = rangeOf(widget, name);
        range.focus();
        await press('Home');
        expect(widget[name]).to.equal(least);
        await press('End');
        expect(widget[name]).to.equal(most);
        await settled(widget);
        expect(events.map((event) => event[name])).to.deep.equal([least, most]);
        expect(events.map(({ brake }) => brake)).to.deep.equal([30, 30]);
        expect(range.getAttribute('aria-valuetext')).to.match(
          new RegExp(`^${most} times as .+ as in the published model\\. The attack lasts\\.$`),
        );
        expect(textOf(range.labels?.[0] as Element)).to.include(`×${most}`);
      });
    }

    it('say in a few words what they stand for', async () => {
      const widget = await show();
      for (const name of ['brake', 'targeted', 'injury'] as const) {
        const hint = rangeOf(widget, name).getAttribute('aria-describedby') ?? '';
        expect(textOf(inside(widget, `#${hint}`))).to.equal(words[name].hint);
      }
    });
  });

  describe('what was before', () => {
    const before = (widget: TregBrakes) =>
      (widget.renderRoot as ShadowRoot).querySelector('[part="graph"] .previous');

    it('is drawn behind the new setting, and named', async () => {
      const widget = await show(html`<treg-brakes brake="40"></treg-brakes>`);
      expect(before(widget)).to.equal(null);
      const old = inside(widget, '[part="graph"] .curve').getAttribute('d');
      await click(button(widget, 'Strong'));
      await settled(widget);
      expect(before(widget)?.getAttribute('d')).to.equal(old);
      expect(textOf(inside(widget, '[part="graph"]'))).to.include('Before');
    });

    it('is the setting when the range was taken hold of, not the last step of it', async () => {
      const widget = await show(html`<treg-brakes brake="40"></treg-brakes>`);
      const old = inside(widget, '[part="graph"] .curve').getAttribute('d');
      rangeOf(widget).focus();
      await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      await settled(widget);
      expect(before(widget)?.getAttribute('d')).to.equal(old);
    });
  });

  describe('presets', () => {
    it('set the brakes and say which one is on', async () => {
      const widget = await show();
      for (const [name, brake] of [
        ['None', 0],
        ['Weak', 30],
        ['At the edge', 60],
        ['Strong', 100],
      ] as const) {
        await click(button(widget, name));
        await expectShown(widget, brake);
        expect(pressed(widget)).to.deep.equal([name]);
        expect(spoken(widget)).to.equal(said(widget).result);
      }
      rangeOf(widget).focus();
      await press('ArrowRight');
      await settled(widget);
      expect(pressed(widget)).to.deep.equal([]);
    });

    it('put the edge at the first whole percent at which the attack fades', async () => {
      const widget = await show();
      await click(button(widget, 'At the edge'));
      const ratio = (brake: number) =>
        basicReproductiveRatio({ ...published, b1: (published.b1 * brake) / 100 });
      expect(ratio(widget.brake)).to.be.at.most(1);
      expect(ratio(widget.brake - 1)).to.be.above(1);
      expect(Number.isInteger(widget.brake)).to.equal(true);
    });

    it('work from the keyboard', async () => {
      const widget = await show();
      button(widget, 'Weak').focus();
      await press('Enter');
      await expectShown(widget, 30);
      await press('Tab', ' ');
      await expectShown(widget, 0);
      await press('Tab', 'Enter');
      await expectShown(widget, 100);
    });
  });

  describe('reset', () => {
    it('returns to what the page set, and says so', async () => {
      const widget = await show(html`<treg-brakes brake="40"></treg-brakes>`);
      await click(button(widget, 'None'));
      await expectShown(widget, 0);
      await click(button(widget, 'Reset'));
      await expectShown(widget, 40);
      expect(spoken(widget)).to.equal(said(widget).result);
    });

    it('can be done by the page, in silence', async () => {
      const widget = await show(html`<treg-brakes brake="40"></treg-brakes>`);
      await click(button(widget, 'None'));
      const events = heard(widget, 'treg-brakes-change');
      widget.reset();
      await expectShown(widget, 40);
      expect(spoken(widget)).to.equal('');
      expect(events).to.deep.equal([]);
    });
  });

  describe('status', () => {
    it('is the one live region, empty at first', async () => {
      const widget = await show();
      // `<output>` is a status by itself: it would be spoken with every move of the thumb.
      const live = [
        ...(widget.renderRoot as ShadowRoot).querySelectorAll(
          '[role="status"], [role="alert"], [role="log"], [aria-live], output',
        ),
      ].filter((element) => element.getAttribute('aria-live') !== 'off');
      expect(live.map(({ localName }) => localName)).to.deep.equal(['p']);
      expect(spoken(widget)).to.equal('');
    });

    it('never tells of a state that is gone', async () => {
      const widget = await show();
      await click(button(widget, 'None'));
      await settled(widget);
      expect(spoken(widget)).to.match(/^The attack lasts\./);
      widget.brake = 100;
      await settled(widget);
      expect(spoken(widget)).to.equal('');
    });
  });

  describe('event', () => {
    it('tells the setting, the ratio and the outcome, past the shadow root', async () => {
      const widget = await show(html`<treg-brakes targeted="2" injury="0.5"></treg-brakes>`);
      const events = heard(widget, 'treg-brakes-change');
      await click(button(widget, 'Weak'));
      await click(button(widget, 'At the edge'));
      expect(events).to.have.length(2);
      const [weak, edge] = events;
      expect(weak).to.be.instanceOf(TregBrakesChangeEvent).and.to.include({
        type: 'treg-brakes-change',
        bubbles: true,
        composed: true,
        brake: 30,
        targeted: 2,
        injury: 0.5,
        outcome: 'lasts',
      });
      expect(weak?.target === widget).to.equal(true);
      expect(weak?.ratio).to.be.closeTo(1.23015, 1e-5);
      expect(edge).to.include({ brake: 60, targeted: 2, injury: 0.5, outcome: 'fades' });
      expect(edge?.ratio).to.be.closeTo(0.9995, 1e-5);
    });

    it('comes once for each action of the visitor', async () => {
      const widget = await show();
      const events = heard(widget, 'treg-brakes-change');
      rangeOf(widget).focus();
      await press('ArrowLeft', 'Home');
      await click(button(widget, 'Weak'));
      await click(button(widget, 'Reset'));
      expect(events.map(({ brake }) => brake)).to.deep.equal([99, 0, 30, 100]);
    });

    it('never comes from what the page does', async () => {
      const place = await fixture(html`<div></div>`);
      const widget = document.createElement('treg-brakes');
      place.append(widget);
      const events = heard(widget, 'treg-brakes-change');
      await settled(widget);
      widget.brake = 10;
      await settled(widget);
      widget.setAttribute('targeted', '3');
      widget.setAttribute('injury', '2');
      await settled(widget);
      widget.remove();
      place.append(widget);
      await settled(widget);
      expect(events).to.deep.equal([]);
      expect(widget).to.include({ brake: 10, targeted: 3, injury: 2 });
    });
  });

  describe('table', () => {
    it('opens by the keyboard and holds the numbers of the run', async () => {
      const widget = await show(html`<treg-brakes brake="30"></treg-brakes>`);
      await open(widget, words.table);
      const { E } = simulate({ ...published, b1: 0.075 }, { days: 200, sampleEvery: 1 });
      const rows = [...inside(widget, 'table').querySelectorAll('tbody tr')].map(({ children }) =>
        [...children].map((cell) => Number(textOf(cell).replace(/,/g, ''))),
      );
      expect(rows[0]).to.deep.equal([0, 0]);
      expect(rows.at(-1)?.[0]).to.equal(200);
      for (const [day = NaN, effectors = NaN] of rows) {
        expect(effectors).to.be.closeTo(E[day] as number, 0.51);
      }
      const headers = [...inside(widget, 'table').querySelectorAll('th')];
      for (const header of headers) expect(header.scope).to.match(/^(?:col|row)$/);
    });
  });

  describe('reading a day', () => {
    const caption = (widget: TregBrakes) => textOf(inside(widget, '[part="graph"] figcaption'));

    it('works with the keyboard; the car drives as fast as the attack is strong that day', async () => {
      const widget = await show(html`<treg-brakes brake="100"></treg-brakes>`);
      const streaks = () => Number(inside(widget, '.streaks').getAttribute('opacity'));
      const atEnd = streaks();
      const reader = inside(widget, '.reader') as HTMLInputElement;
      reader.focus();
      await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await settled(widget);
      expect(caption(widget)).to.equal('Model day 4: 7,000 cells');
      expect(reader.getAttribute('aria-valuetext')).to.equal(
        'Model day 4: about 7,000 attacking cells',
      );
      expect(textOf(inside(widget, '.description'))).to.include('Model day 4: about 7,000');
      expect(streaks()).to.be.above(atEnd);
      reader.blur();
      await settled(widget);
      expect(caption(widget)).to.equal(words.graph);
      expect(streaks()).to.equal(atEnd);
    });

    it('follows the mouse without a press', async () => {
      const widget = await show(html`<treg-brakes brake="0"></treg-brakes>`);
      const reader = inside(widget, '.reader');
      reader.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = reader.getBoundingClientRect();
      await sendMouse({
        type: 'move',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
      await settled(widget);
      expect(caption(widget)).to.match(/^Model day (?:99|100|101): 50,000 cells$/);
      await sendMouse({ type: 'move', position: [0, 0] });
      await settled(widget);
      expect(caption(widget)).to.equal(words.graph);
    });

    needs(it, 'a finger')('works by touch', async () => {
      const widget = await show(html`<treg-brakes brake="0"></treg-brakes>`);
      await tap(inside(widget, '.reader'));
      await settled(widget);
      expect(caption(widget)).to.match(/^Model day (?:99|100|101): 50,000 cells$/);
    });
  });

  describe('the scale', () => {
    it('becomes logarithmic and shows small numbers', async () => {
      const widget = await show();
      const linear = inside(widget, '[part="graph"] .curve').getAttribute('d');
      const box = inside(widget, '[part="graph"] input[type="checkbox"]') as HTMLInputElement;
      await click(box.labels?.[0] as Element);
      await settled(widget);
      expect(box.checked).to.equal(true);
      expect(inside(widget, '[part="graph"] .curve').getAttribute('d')).to.not.equal(linear);
      expect(textOf(inside(widget, '[part="graph"]'))).to.include('100,000');
    });
  });

  describe('chance', () => {
    it('is run when it is opened, and again for another setting', async () => {
      const widget = await show(html`<treg-brakes brake="0"></treg-brakes>`);
      await open(widget, words.chance);
      const result = () => textOf(inside(widget, '.chance'));
      const lasting = (brake: number) => {
        const { parameters, start } = inModel({ brake, targeted: 1, injury: 1 });
        return [...Array(100).keys()].filter((seed) =>
          lastsByChance(parameters, firstSeed + seed, { days: 200, start }),
        ).length;
      };
      for (const brake of [0, 40]) {
        widget.brake = brake;
        await settled(widget);
        expect(result()).to.include(words.computing);
        const said = words.chanceResult(lasting(brake), 100, 200);
        await waitUntil(() => result().includes(said), 'the runs are not made', patient);
        expect(spoken(widget)).to.equal(said);
      }
    });
  });

  describe('about the model', () => {
    it('runs the stored reference settings again and says how far off this browser is', async () => {
      const widget = await show();
      await open(widget, words.about);
      await click(button(widget, words.check));
      await settled(widget);
      const text = textOf(inside(widget, '.checked'));
      expect(spoken(widget)).to.equal(text);
      const [, values, error] = /Over (\d+) stored values .*\(relative error (\S+)\)/.exec(
        text,
      ) as unknown as [string, string, string];
      expect(Number(values)).to.be.at.least(21);
      expect(Number(error)).to.be.closeTo(largestReferenceError(), 1e-9).and.below(1e-6);
    });
  });

  describe('sources', () => {
    it('stand behind every statement, with its grade', async () => {
      const widget = await show();
      expect(statements).to.have.length(8);
      for (const statement of statements) expectStatement(widget.renderRoot, statement, words);
      const whole = await tell();
      for (const statement of [...statements, ...brakesStory.flat()]) {
        expectStatement(whole.renderRoot, statement, words);
      }
    });

    it('are numbered, listed in that order, and safe to open', async () => {
      const widget = await show();
      expectNumberedSources(widget.renderRoot, words);
      expectSafeLinks(widget.renderRoot);
    });

    it('name the model and what it cannot tell', async () => {
      const widget = await show();
      const links = [...(widget.renderRoot as ShadowRoot).querySelectorAll('a')];
      expect(links.map(({ href }) => href)).to.include('https://doi.org/10.1007/s11538-010-9519-2');
      expect(textOf(inside(widget, '[part="base"]'))).to.include(
        (statements.at(-1) as (typeof statements)[number]).text,
      );
    });
  });

  describe('life on a page', () => {
    it('keeps its state when it is moved', async () => {
      const widget = await show();
      await click(button(widget, 'Weak'));
      const place = await fixture(html`<div></div>`);
      place.append(widget);
      await expectShown(widget, 30);
      expect(pressed(widget)).to.deep.equal(['Weak']);
    });

    it('leaves another one alone', async () => {
      const place = await fixture(
        html`<div><treg-brakes></treg-brakes><treg-brakes brake="40"></treg-brakes></div>`,
      );
      const [one, other] = [...place.querySelectorAll('treg-brakes')] as [TregBrakes, TregBrakes];
      await settled(one);
      await settled(other);
      const before = textOf(other.renderRoot);
      await click(button(one, 'None'));
      await settled(one);
      await settled(other);
      expect(one.brake).to.equal(0);
      expect(textOf(other.renderRoot)).to.equal(before);
      expect(said(other)).to.deep.equal(await expected(40));
    });

    it('leaves no listener behind', async () => {
      const place = await fixture(html`<div></div>`);
      const { added, left } = await listenersAfter(async () => {
        const widget = document.createElement('treg-brakes');
        place.append(widget);
        await settled(widget);
        await click(button(widget, 'Weak'));
        place.prepend(widget);
        await settled(widget);
        widget.remove();
      });
      expect(left).to.deep.equal([]);
      expect(added).to.be.above(0);
    });

    it('prints everything open, each step with its picture, and the answer', async () => {
      const widget = await tell();
      const all = (selector: string) => [
        ...(widget.renderRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector),
      ];
      const opened = () => all('details').map((details) => (details as HTMLDetailsElement).open);
      await open(widget, words.table);
      const before = opened();
      expect(new Set(before).size).to.equal(2);
      window.dispatchEvent(new Event('beforeprint'));
      expect(opened()).to.not.include(false);
      expect(all('.step .picture .scene')).to.have.length(6);
      expect(all('.step .picture .plot')).to.have.length(6);
      expect(textOf(inside(widget, '[data-place="5"]'))).to.include('59.9%');
      expect(textOf(inside(widget, '.chance'))).to.match(/In all 100 runs of the model/);
      window.dispatchEvent(new Event('afterprint'));
      expect(opened()).to.deep.equal(before);
      await settled(widget);
      expect(all('.step .picture')).to.deep.equal([]);
    });

    it('fits a sidebar of 280 px', async () => {
      for (const mode of ['story', 'explore']) {
        const widget = await show(
          html`<treg-brakes mode=${mode} share style="width: 280px"></treg-brakes>`,
        );
        await openAll(widget);
        expect(widget.scrollWidth, mode).to.be.at.most(280);
      }
    });
  });

  describe('story', () => {
    // Told late, the scroll of a page that has just lost its widget would be that of a reader.
    beforeEach(async () => {
      scrollTo(0, 0);
      await nextFrame();
    });

    const current = (widget: TregBrakes) =>
      [...(widget.renderRoot as ShadowRoot).querySelectorAll('[aria-current="step"]')].map(textOf);
    const shownBrake = (widget: TregBrakes) => textOf(inside(widget, '.wheel-brake b'));

    /** Where it stands: to scroll to it would be to read on. */
    async function pressButton(widget: TregBrakes, name: string): Promise<void> {
      button(widget, name).focus({ preventScroll: true });
      await press('Enter');
      await settled(widget);
    }

    it('comes first, and the controls after it', async () => {
      const widget = await tell();
      expect(widget).to.include({ mode: 'story', step: 1 });
      const titles = [...(widget.renderRoot as ShadowRoot).querySelectorAll('h3')].map(textOf);
      expect(titles).to.deep.equal([
        ...words.steps.map(({ title }, index) => `${index + 1} ${title}`),
        words.controls,
      ]);
      expect(rangeOf(widget).checkVisibility()).to.equal(true);
    });

    it('gives way to the controls where the page sets one, and to a step where it sets that', async () => {
      for (const [attributes, mode] of [
        [{}, 'story'],
        [{ brake: '30' }, 'explore'],
        [{ injury: '2' }, 'explore'],
        [{ brake: '30', step: '4' }, 'story'],
        [{ brake: '30', mode: 'story' }, 'story'],
        [{ mode: 'explore' }, 'explore'],
      ] as const) {
        const widget = document.createElement('treg-brakes');
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        (await fixture(html`<div></div>`)).append(widget);
        await settled(widget);
        expect(widget.mode, JSON.stringify(attributes)).to.equal(mode);
        const hasStory = (widget.renderRoot as ShadowRoot).querySelector('[part="story"]') !== null;
        expect(hasStory).to.equal(mode === 'story');
      }
    });

    it('moves the picture and the graph to the state of each step', async () => {
      const widget = await tell();
      const shown: string[] = [];
      for (let step = 1; step <= 6; step++) {
        widget.step = step;
        await settled(widget);
        expect(current(widget)).to.deep.equal([String(step)]);
        shown.push(shownBrake(widget));
        const { computed } = stepState(step, { value: 75, isShown: false });
        expect(textOf(inside(widget, '.description'))).to.include(words.describe(computed.facts));
        expect(inside(widget, '.scene').dataset['outcome']).to.equal(computed.facts.outcome);
      }
      expect(shown).to.deep.equal(['100%', '100%', '120%', '80%', '80%', '30%']);
    });

    it('goes on and back with its buttons, and tells it', async () => {
      const widget = await tell();
      const events = heard(widget, 'treg-brakes-step');
      for (const name of ['Next', 'Next', 'Back']) {
        await pressButton(widget, name);
      }
      expect(events.map(({ step }) => step)).to.deep.equal([2, 3, 2]);
      expect(events[0]).to.be.instanceOf(TregBrakesStepEvent).and.to.include({
        bubbles: true,
        composed: true,
      });
      expect(widget.step).to.equal(2);
      expect(spoken(widget)).to.match(
        /^Step 2 of 6: The brakes\. Think of Tregs as the brakes .+ too far\. Strong evidence\. In the model/,
      );
      await press('Enter');
      expect(widget.step).to.equal(1);
      // The button has the focus still, and does nothing more.
      await press('Enter');
      expect(events).to.have.length(4);
    });

    it('leads on to the controls after the last step', async () => {
      const widget = await show(html`<treg-brakes step="6"></treg-brakes>`);
      const events = heard(widget, 'treg-brakes-step');
      await pressButton(widget, words.toControls);
      expect(widget.shadowRoot?.activeElement === rangeOf(widget)).to.equal(true);
      expect(shownBrake(widget)).to.equal('100%');
      expect(events).to.deep.equal([]);
      await pressButton(widget, 'Back');
      expect(shownBrake(widget)).to.equal('30%');
      expect(widget.step).to.equal(6);
    });

    it('has a link to each step, and arrow keys between them', async () => {
      const widget = await tell();
      const links = [...inside(widget, 'nav').querySelectorAll('a')];
      expect(links).to.have.length(6);
      const [first] = links as [HTMLAnchorElement];
      first.focus();
      const walked: number[] = [];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
        await press(key);
        await settled(widget);
        walked.push(widget.step);
        expect(widget.shadowRoot?.activeElement === links[widget.step - 1]).to.equal(true);
      }
      expect(walked).to.deep.equal([2, 3, 2, 6, 6, 1]);
      await click(links[3] as HTMLAnchorElement);
      expect(widget.step).to.equal(4);
      expect(location.hash).to.equal('');
    });

    it('says nothing and tells nothing when the page sets the step', async () => {
      const widget = await tell();
      const events = heard(widget, 'treg-brakes-step');
      const { scrollY } = window;
      widget.step = 3;
      await settled(widget);
      widget.setAttribute('step', '4');
      await settled(widget);
      expect([events.length, spoken(widget), window.scrollY]).to.deep.equal([0, '', scrollY]);
    });

    it('comes back to a step the page sets, from the controls too', async () => {
      const widget = await tell();
      await click(button(widget, 'Weak'));
      await settled(widget);
      expect(shownBrake(widget)).to.equal('30%');
      widget.step = 4;
      await settled(widget);
      expect(shownBrake(widget)).to.equal('80%');
    });

    it('shows the setting of the controls once one is touched', async () => {
      const widget = await tell();
      rangeOf(widget, 'targeted').focus();
      await press('End');
      await settled(widget);
      expect(textOf(inside(widget, '.parachute b'))).to.equal('×10');
    });

    for (const [value, accepted] of [
      ['0', 'a whole number from 1 to 6'],
      ['7', 'a whole number from 1 to 6'],
      ['two', 'a whole number from 1 to 6'],
    ] as const) {
      it(`refuses step="${value}" with one warning`, async () => {
        const widget = await show(html`<treg-brakes step=${value}></treg-brakes>`);
        expect(widget.step).to.equal(1);
        const [warning = '', ...more] = takeWarnings();
        expect(more).to.deep.equal([]);
        for (const part of ['<treg-brakes>', `step="${value}"`, accepted]) {
          expect(warning).to.include(part);
        }
      });
    }
  });

  describe('guess', () => {
    const guessing = (widget: TregBrakes) => textOf(inside(widget, '.guess'));

    it('is placed by keyboard, and only then answered', async () => {
      const widget = await show(html`<treg-brakes step="5"></treg-brakes>`);
      const everything = () => textOf(widget.renderRoot);
      expect(everything()).to.not.match(/59\.9|Tipping point/);
      expect(textOf(inside(widget, '.wheel-brake b'))).to.equal('80%');
      rangeOf(widget, 'guess').focus();
      await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await settled(widget);
      expect(guessing(widget))
        .to.include('80%')
        .and.not.match(/59\.9|Tipping point/);
      await press('Tab', 'Enter');
      await settled(widget);
      const answer = words.answer(80, tippingPoint).join(' ');
      expect(answer).to.match(/59\.9%.*20 percentage points too high/);
      expect(guessing(widget)).to.include(answer);
      expect(spoken(widget)).to.equal(answer);
      expect(textOf(inside(widget, '.wheel-brake b'))).to.equal('60%');
      expect(textOf(inside(widget, '[part="graph"]'))).to.include('Your guess');
      // Now it may be known.
      expect(textOf(inside(widget, '[part="controls"]'))).to.include('Tipping point');
    });

    it('is placed by mouse, and again', async () => {
      const widget = await show(html`<treg-brakes step="5"></treg-brakes>`);
      const range = rangeOf(widget, 'guess');
      range.scrollIntoView({ block: 'center', behavior: 'instant' });
      await sendMouse({ type: 'click', position: thumbAt(range, 40) });
      await click(button(widget, words.showAnswer));
      await settled(widget);
      expect(guessing(widget)).to.match(/(?:19|20|21) percentage points too low/);
      await click(button(widget, words.guessAgain));
      await settled(widget);
      expect(guessing(widget)).to.not.match(/too low|Tipping point/);
      await resetMouse();
    });

    needs(it, 'a finger')('is placed by touch', async () => {
      const widget = await show(html`<treg-brakes step="5"></treg-brakes>`);
      const range = rangeOf(widget, 'guess');
      await dragTo(range, thumbAt(range, 75), thumbAt(range, 120));
      // A tap that comes with the end of a drag is taken for a part of it.
      await aTimeout(500);
      await tap(button(widget, words.showAnswer));
      await settled(widget);
      expect(guessing(widget)).to.match(/(?:59|60|61) percentage points too high/);
    });

    it('takes the reader to its step from any other', async () => {
      const widget = await tell();
      const events = heard(widget, 'treg-brakes-step');
      rangeOf(widget, 'guess').focus();
      await settled(widget);
      expect(events.map(({ step }) => step)).to.deep.equal([5]);
    });

    it('stays in this widget and in memory', async () => {
      const place = await fixture(
        html`<div><treg-brakes step="5"></treg-brakes><treg-brakes step="5"></treg-brakes></div>`,
      );
      const [one, other] = [...place.querySelectorAll('treg-brakes')] as [TregBrakes, TregBrakes];
      await settled(one);
      await settled(other);
      const before = textOf(other.renderRoot);
      rangeOf(one, 'guess').focus();
      await press('Home', 'Tab', 'Enter');
      await settled(one);
      await settled(other);
      expect(textOf(other.renderRoot)).to.equal(before);
      expect([localStorage.length, sessionStorage.length, location.hash]).to.deep.equal([0, 0, '']);
    });
  });

  describe('link to a setting', () => {
    const address = () => location.href.replace(/#.*/, '');

    afterEach(() => history.replaceState(null, '', address()));

    it('is offered only where the page allows it', async () => {
      const widget = await show();
      expect(textOf(widget.renderRoot)).to.not.include(words.copyLink);
      widget.share = true;
      await settled(widget);
      expect(textOf(widget.renderRoot)).to.include(words.copyLink);
    });

    it('holds the whole setting in the fragment, and the address of the page stays as it is', async () => {
      const widget = await show(
        html`<treg-brakes share brake="30" targeted="4" injury="0.5"></treg-brakes>`,
      );
      const copied: string[] = [];
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      });
      await click(button(widget, words.copyLink));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await waitUntil(() => spoken(widget) === words.copied);
      expect(copied).to.deep.equal([`${address()}#treg-brakes?brake=30&targeted=4&injury=0.5`]);
      expect(location.hash).to.equal('');
    });

    it('can be copied by hand where the browser refuses', async () => {
      const widget = await show(html`<treg-brakes share brake="30"></treg-brakes>`);
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await click(button(widget, words.copyLink));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await waitUntil(() => spoken(widget) === words.copyByHand);
      const link = inside(widget, '.link') as HTMLInputElement;
      await expectAccessible(widget);
      expect(link.value).to.match(/#treg-brakes\?brake=30&targeted=1&injury=1$/);
    });

    it('opens the setting', async () => {
      history.replaceState(null, '', '#treg-brakes?brake=20&targeted=2&injury=5');
      const widget = await tell();
      await settled(widget);
      expect(widget).to.include({ brake: 20, targeted: 2, injury: 5, mode: 'story' });
      expect(textOf(inside(widget, '.wheel-brake b'))).to.equal('20%');
    });

    it('opens a step, at once and later', async () => {
      history.replaceState(null, '', '#treg-brakes?step=3');
      const widget = await tell();
      expect(widget.step).to.equal(3);
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#treg-brakes?step=6';
      await changed;
      await settled(widget);
      expect(widget.step).to.equal(6);
    });

    it('that is wrong gives a warning, and what is right in it', async () => {
      history.replaceState(null, '', '#treg-brakes?brake=999&targeted=3&onclick=1');
      const widget = await tell();
      expect(widget).to.include({ brake: 100, targeted: 3 });
      const [warning, ...more] = takeWarnings();
      expect(warning).to.include('brake="999"').and.include('0 to 150');
      expect(more).to.deep.equal([]);
    });

    it('to something else changes nothing', async () => {
      history.replaceState(null, '', '#treg-lupus');
      expect(await tell()).to.include({ step: 1, brake: 100 });
    });
  });

  describe('accessibility', () => {
    it('passes axe when the attack fades', async () => {
      await expectAccessible(await show());
    });

    it('passes axe when the attack lasts, after a preset, with a link', async () => {
      const widget = await show(html`<treg-brakes mode="explore" share></treg-brakes>`);
      await click(button(widget, 'None'));
      await expectAccessible(widget);
    });

    it('passes axe with everything open, on a logarithmic scale', async () => {
      const widget = await show(html`<treg-brakes brake="60"></treg-brakes>`);
      (inside(widget, '[type="checkbox"]') as HTMLInputElement).click();
      await openAll(widget);
      button(widget, words.check).click();
      await waitUntil(
        () => !textOf(widget.renderRoot).includes(words.computing),
        'the runs are not made',
        patient,
      );
      await expectAccessible(widget);
    });

    for (const step of [1, 2, 3, 4, 5, 6]) {
      it(`passes axe at step ${step}`, async () => {
        await expectAccessible(await show(html`<treg-brakes step=${step}></treg-brakes>`));
      });
    }

    it('passes axe with motion paused', async () => {
      const widget = await show();
      (inside(widget, '.motion') as HTMLButtonElement).click();
      await settled(widget);
      expect(inside(widget, '.motion').getAttribute('aria-label')).to.equal(words.resumeMotion);
      await expectAccessible(widget);
    });

    it('passes axe in a low window', async () => {
      await setViewport({ width: 400, height: 300 });
      const widget = await tell();
      expect((widget.renderRoot as ShadowRoot).querySelectorAll('.step .scene')).to.have.length(6);
      await expectAccessible(widget);
      await setViewport({ width: 800, height: 600 });
    });

    it('passes axe in a sidebar of 280 px', async () => {
      await expectAccessible(
        await show(html`<treg-brakes share style="width: 280px"></treg-brakes>`),
      );
    });

    it('passes axe with the answer shown', async () => {
      const widget = await show(html`<treg-brakes step="5"></treg-brakes>`);
      button(widget, words.showAnswer).click();
      await expectAccessible(widget);
    });

    it('has ids that are unique', async () => {
      const widget = await tell();
      const ids = [...(widget.renderRoot as ShadowRoot).querySelectorAll('[id]')].map(
        ({ id }) => id,
      );
      expect(ids).to.not.be.empty;
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('names the picture and the graph the same in every state', async () => {
      const widget = await tell();
      const names = () =>
        [...(widget.renderRoot as ShadowRoot).querySelectorAll('.stage [role="img"]')].map(
          (picture) => picture.getAttribute('aria-label'),
        );
      const first = names();
      expect(first).to.deep.equal([words.picture, words.graph]);
      widget.step = 6;
      await settled(widget);
      expect(names()).to.deep.equal(first);
    });
  });
});
