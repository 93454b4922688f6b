import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import '../../define/brakes.js';
import { brakes as statements } from '../../content/index.js';
import { brakes as words } from '../../i18n/en.js';
import {
  basicReproductiveRatio,
  criticalBackgroundSuppression,
  published,
  simulate,
} from '../../model/index.js';
import { heard } from '../../testing/events.js';
import { click, expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import { listenersAfter, upgraded } from '../../testing/lifecycle.js';
import {
  expectNumberedSources,
  expectSafeLinks,
  expectStatement,
  textOf,
} from '../../testing/sources.js';
import { TregBrakesChangeEvent } from './brakes.events.js';
import type { TregBrakes } from './brakes.js';
import { compute } from './run.js';

const show = (template = html`<treg-brakes></treg-brakes>`) => fixture<TregBrakes>(template);

const rangeOf = (widget: TregBrakes) => inside(widget, 'input[type="range"]') as HTMLInputElement;

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

/** Everything the widget says and draws about its setting. */
const said = (widget: TregBrakes) => ({
  percent: / (\d+%)$/.exec(textOf(rangeOf(widget).labels?.[0] as Element))?.[1],
  value: rangeOf(widget).value,
  valueText: rangeOf(widget).getAttribute('aria-valuetext'),
  story: [...inside(widget, '.story').children].map(textOf).join(' '),
  scene: inside(widget, '[part="scene"] [role="img"]').getAttribute('aria-label'),
  // A point each 25 model days.
  curve: inside(widget, '[part="graph"] .curve')
    .getAttribute('d')
    ?.split('L')
    .filter((_, index) => index % 50 === 0),
  rows: [...inside(widget, 'table').querySelectorAll('tr')].map(textOf),
});

/** What it has to say and draw: made anew from the setting. */
async function expected(brake: number, targeted = 1, injury = 1): Promise<ReturnType<typeof said>> {
  const { facts, run } = compute({ brake, targeted, injury });
  const fresh = await show(
    html`<treg-brakes brake=${brake} targeted=${targeted} injury=${injury}></treg-brakes>`,
  );
  const { curve } = said(fresh);
  const rows = [0, 7, 14, 30, 60, 100, 150, 200].map(
    (day) => `${day} ${words.amount(run.E[2 * day] as number)}`,
  );
  return {
    percent: `${brake}%`,
    value: String(brake),
    valueText: words.valueText(facts),
    story: [words.headline(facts), ...words.sentences(facts)].join(' '),
    scene: words.scene(facts),
    curve,
    rows: [`${words.day} ${words.attack}`, ...rows],
  };
}

async function expectShown(widget: TregBrakes, brake: number): Promise<void> {
  await settled(widget);
  expect(said(widget)).to.deep.equal(await expected(brake));
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Where the middle of the thumb is when it stands at a share of the track; the thumb is 28 px wide. */
function thumbAt(range: HTMLInputElement, brake: number): [x: number, y: number] {
  const { left, top, width, height } = range.getBoundingClientRect();
  return [Math.round(left + 14 + ((width - 28) * brake) / 150), Math.round(top + height / 2)];
}

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

    it('is moved by the mouse; the status is silent until it is let go', async () => {
      const widget = await show();
      const range = rangeOf(widget);
      const events = heard(widget, 'treg-brakes-change');
      range.scrollIntoView({ block: 'center', behavior: 'instant' });
      await sendMouse({ type: 'move', position: thumbAt(range, 100) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: thumbAt(range, 60) });
      await sendMouse({ type: 'move', position: thumbAt(range, 20) });
      await settled(widget);
      const { brake } = widget;
      expect(brake).to.be.within(15, 25);
      expect(events.length).to.be.at.least(2);
      expect(spoken(widget)).to.equal('');
      await sendMouse({ type: 'up' });
      await expectShown(widget, brake);
      expect(spoken(widget)).to.equal(said(widget).story);
      await resetMouse();
    });

    it('says nothing when the thumb passes where it was let go before', async () => {
      const widget = await show();
      const range = rangeOf(widget);
      range.focus();
      await press('ArrowLeft');
      await settled(widget);
      expect(spoken(widget)).to.equal(said(widget).story);
      // A drag, one move after the other; its end would be a change event.
      for (const value of ['60', '99']) {
        range.value = value;
        range.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await settled(widget);
        expect(spoken(widget), value).to.equal('');
      }
    });

    it('says that the attack lasts where it lasts, and that it fades where it fades', async () => {
      const widget = await show(html`<treg-brakes brake="60"></treg-brakes>`);
      expect(said(widget).story).to.match(/^The flare fades\./);
      rangeOf(widget).focus();
      await press('ArrowLeft');
      await settled(widget);
      expect(said(widget).story).to.match(/^The attack lasts\./);
      expect(said(widget).valueText).to.match(/^59 percent\. The attack lasts\./);
      expect(spoken(widget)).to.match(/^The attack lasts\./);
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
        expect(spoken(widget)).to.equal(said(widget).story);
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
      await press('Tab', 'Space');
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
      expect(spoken(widget)).to.equal(said(widget).story);
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
      expect(['', said(widget).story]).to.include(spoken(widget));
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
    it('holds the numbers of the run', async () => {
      const widget = await show(html`<treg-brakes brake="30"></treg-brakes>`);
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

    it('opens by the keyboard', async () => {
      const widget = await show();
      const summary = inside(widget, 'details:has(table) > summary');
      expect(textOf(summary)).to.equal('These numbers as a table');
      summary.focus();
      await press('Enter');
      expect(inside(widget, 'table').checkVisibility()).to.equal(true);
    });
  });

  describe('sources', () => {
    it('stand behind every statement, with its grade', async () => {
      const widget = await show();
      expect(statements).to.have.length(8);
      for (const statement of statements) expectStatement(widget.renderRoot, statement, words);
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
      const before = (other.renderRoot as ShadowRoot).innerHTML;
      await click(button(one, 'None'));
      await settled(one);
      await settled(other);
      expect(one.brake).to.equal(0);
      expect((other.renderRoot as ShadowRoot).innerHTML).to.equal(before);
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

    it('prints everything open', async () => {
      const widget = await show();
      const open = () =>
        [...(widget.renderRoot as ShadowRoot).querySelectorAll('details')].map(({ open }) => open);
      await click(inside(widget, 'details:has(table) > summary'));
      const before = open();
      expect(new Set(before).size).to.equal(2);
      window.dispatchEvent(new Event('beforeprint'));
      expect(open()).to.not.include(false);
      window.dispatchEvent(new Event('afterprint'));
      expect(open()).to.deep.equal(before);
    });

    it('fits a sidebar of 280 px', async () => {
      const widget = await show(html`<treg-brakes brake="0" style="width: 280px"></treg-brakes>`);
      for (const details of (widget.renderRoot as ShadowRoot).querySelectorAll('details')) {
        details.open = true;
      }
      expect(widget.scrollWidth).to.be.at.most(280);
    });
  });

  describe('accessibility', () => {
    it('passes axe when the attack fades', async () => {
      await expectAccessible(await show());
    });

    it('passes axe when the attack lasts, after a preset', async () => {
      const widget = await show();
      await click(button(widget, 'None'));
      await expectAccessible(widget);
    });

    it('passes axe with everything open', async () => {
      const widget = await show(html`<treg-brakes brake="60"></treg-brakes>`);
      for (const details of (widget.renderRoot as ShadowRoot).querySelectorAll('details')) {
        details.open = true;
      }
      await expectAccessible(widget);
    });

    it('has ids that are unique', async () => {
      const widget = await show();
      const ids = [...(widget.renderRoot as ShadowRoot).querySelectorAll('[id]')].map(
        ({ id }) => id,
      );
      expect(ids).to.not.be.empty;
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });
});
