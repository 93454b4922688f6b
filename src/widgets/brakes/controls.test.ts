import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { brakes as words } from '../../i18n/en.js';
import type { Setting } from '../../i18n/words.js';
import { click } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import { TregBrakes } from './brakes.js';
import { controls, presets, tracks } from './controls.js';
import { compute, tippingPoint, publishedSetting } from './run.js';

const names = ['brake', 'targeted', 'injury'] as const;

/** What the page may set. */
const limits = { brake: [0, 150], targeted: [0.25, 10], injury: [0.1, 10] } as const;

const at = (brake: number, targeted = 1, injury = 1): Setting => ({ brake, targeted, injury });

/** The controls of a setting; all that the reader does with them. */
function show(setting = at(100), mark: number | undefined = tippingPoint) {
  const done: unknown[][] = [];
  const shown = fixtureSync<HTMLElement>(html`<div></div>`);
  render(
    controls(compute(setting).facts, mark, words, {
      input: (...values) => done.push(['input', ...values]),
      release: () => done.push(['release']),
      preset: (brake) => done.push(['preset', brake]),
      reset: () => done.push(['reset']),
    }),
    shown,
  );
  return { shown, done };
}

function part(shown: Element, selector: string): HTMLElement {
  const found = shown.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const range = (shown: Element, name: keyof Setting) => part(shown, `#${name}`) as HTMLInputElement;

const positions = (name: keyof Setting) => {
  const { minimum, maximum } = tracks[name];
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
};

/** Where a part of the drawing behind a range is, as a share of its length. */
const drawn = (shown: Element, name: keyof Setting, selector: string, attribute: string) =>
  parseFloat(part(shown, `.range:has(#${name}) ${selector}`).getAttribute(attribute) as string) /
  100;

describe('brakes: controls', () => {
  describe('values of a range', () => {
    for (const name of names) {
      const { minimum, maximum, valueAt, positionOf } = tracks[name];
      const values = positions(name).map(valueAt);

      it(`${name}: cover what the page may set, and nothing else`, () => {
        expect([valueAt(minimum), valueAt(maximum)]).to.deep.equal(limits[name]);
        const parse = (value: number) => TregBrakes.options[name]?.parse(value, () => undefined);
        for (const value of values) expect(parse(value)).to.equal(value);
        const [low, high] = limits[name];
        expect([low - 0.01, high + 0.01].map(parse)).to.deep.equal([undefined, undefined]);
      });

      it(`${name}: are found again at their positions`, () => {
        expect(values.map(positionOf)).to.deep.equal(positions(name));
        expect(values).to.deep.equal([...new Set(values)].sort((a, b) => a - b));
      });

      it(`${name}: have the published one among them`, () => {
        const published = publishedSetting[name];
        expect(published).to.equal({ brake: 100, targeted: 1, injury: 1 }[name]);
        expect(valueAt(positionOf(published))).to.equal(published);
        expect(TregBrakes.options[name]?.default).to.equal(published);
      });
    }

    it('lie as far apart for a half as for a double', () => {
      for (const { positionOf } of [tracks.targeted, tracks.injury]) {
        expect(positionOf(2)).to.equal(-positionOf(0.5));
        expect(positionOf(4)).to.equal(2 * positionOf(2));
      }
    });
  });

  describe('range', () => {
    it('stands at its value', () => {
      const { shown } = show(at(37, 4, 0.5));
      for (const name of names) {
        const { value, min, max, valueAsNumber } = range(shown, name);
        const { minimum, maximum, positionOf } = tracks[name];
        const setting = at(37, 4, 0.5)[name];
        expect([min, max]).to.deep.equal([String(minimum), String(maximum)]);
        expect(value).to.equal(String(positionOf(setting)));
        const expected = (valueAsNumber - minimum) / (maximum - minimum);
        expect(drawn(shown, name, '.filled', 'x2')).to.be.closeTo(expected, 1e-4);
      }
    });

    for (const [name, key, value] of [
      ['brake', 'ArrowRight', 101],
      ['brake', 'ArrowLeft', 99],
      ['brake', 'Home', 0],
      ['brake', 'End', 150],
      ['targeted', 'ArrowRight', 1.1],
      ['targeted', 'ArrowLeft', 0.89],
      ['targeted', 'Home', 0.25],
      ['targeted', 'End', 10],
      ['injury', 'ArrowRight', 1.1],
      ['injury', 'Home', 0.1],
      ['injury', 'End', 10],
    ] as const) {
      it(`sets ${name} to ${value} by ${key}`, async () => {
        const { shown, done } = show();
        range(shown, name).focus();
        await sendKeys({ press: key });
        expect(done).to.deep.equal([['input', name, value], ['release']]);
      });
    }

    it('is named by its label, which shows its value, and described by what it stands for', () => {
      const { shown } = show(at(30, 4, 0.5));
      const said = names.map((name) => {
        const { labels } = range(shown, name);
        expect(labels).to.have.length(1);
        const id = range(shown, name).getAttribute('aria-describedby') as string;
        return [textOf(labels?.[0] as Element), textOf(part(shown, `#${id}`))];
      });
      expect(said).to.deep.equal([
        ['Background brakes 30%', words.brake.hint],
        ['Targeted brakes ×4', words.targeted.hint],
        ['Injury ×0.5', words.injury.hint],
      ]);
      // The value is spoken as such, not a second time as part of the name.
      for (const value of shown.querySelectorAll('label > span')) {
        expect(value.getAttribute('aria-hidden')).to.equal('true');
      }
    });

    it('speaks its value and what it means', () => {
      const spoken = (setting: Setting) => {
        const { shown } = show(setting);
        return names.map((name) => range(shown, name).getAttribute('aria-valuetext'));
      };
      expect(spoken(at(59, 4, 0.5))).to.deep.equal([
        '59 percent. The attack lasts.',
        `${words.targeted.spoken(4)}. The attack lasts.`,
        `${words.injury.spoken(0.5)}. The attack lasts.`,
      ]);
      expect(spoken(at(100))[0]).to.equal('100 percent. The flare fades.');
      const { facts } = compute(at(60));
      expect(spoken(at(60))[0]).to.equal(`60 percent. ${words.meaning(facts)}`);
    });
  });

  describe('mark', () => {
    const mark = (shown: Element, name: keyof Setting) => {
      const [x1, x2] = ['x1', 'x2'].map((attribute) => drawn(shown, name, '.mark', attribute));
      expect(x1).to.equal(x2);
      return x1;
    };

    it('is at the tipping point where the reader may know it, and says so', () => {
      const { shown } = show();
      expect(mark(shown, 'brake')).to.be.closeTo(tippingPoint / 150, 1e-4);
      expect(textOf(part(shown, '.range'))).to.equal('Tipping point');
      expect(drawn(shown, 'brake', 'text', 'x')).to.be.closeTo(tippingPoint / 150, 1e-4);
    });

    it('is at the published value where not, and nothing tells of the tipping point', () => {
      const shown = fixtureSync<HTMLElement>(html`<div></div>`);
      const actions = { input: () => 0, release: () => 0, preset: () => 0, reset: () => 0 };
      render(controls(compute(at(100)).facts, undefined, words, actions), shown);
      expect(mark(shown, 'brake')).to.be.closeTo(100 / 150, 1e-4);
      expect(shown.innerHTML.replace(/<!--.*?-->/g, '')).to.not.match(
        /tipping|59\.|39\.9|undefined|NaN/i,
      );
    });

    it('is at the published value on the other ranges', () => {
      const { shown } = show(at(30, 4, 0.5));
      expect(mark(shown, 'targeted')).to.be.closeTo(12 / 32, 1e-4);
      expect(mark(shown, 'injury')).to.equal(0.5);
      for (const name of ['targeted', 'injury'] as const) {
        expect(textOf(part(shown, `.range:has(#${name})`))).to.equal('');
      }
    });
  });

  describe('buttons', () => {
    const buttons = (shown: Element) => [...shown.querySelectorAll('button')];
    const pressed = (shown: Element) =>
      buttons(shown)
        .filter((button) => button.getAttribute('aria-pressed') === 'true')
        .map(textOf);

    it('set the background brakes, or go back', async () => {
      const { shown, done } = show();
      for (const button of buttons(shown)) await click(button);
      expect(buttons(shown).map(textOf)).to.deep.equal([
        'Strong',
        'At the edge',
        'Weak',
        'None',
        'Reset',
      ]);
      expect(done).to.deep.equal([
        ['preset', 100],
        ['preset', 60],
        ['preset', 30],
        ['preset', 0],
        ['reset'],
      ]);
    });

    it('say which one is on', () => {
      for (const [brake, ...on] of [
        [100, 'Strong'],
        [60, 'At the edge'],
        [30, 'Weak'],
        [0, 'None'],
        [59],
        [101],
      ] as const) {
        expect(pressed(show(at(brake)).shown), String(brake)).to.deep.equal(on);
      }
      // Resetting is no state.
      const reset = buttons(show().shown).at(-1) as Element;
      expect(reset.hasAttribute('aria-pressed')).to.equal(false);
    });

    it('stand for what they are called', () => {
      const outcome = (name: keyof typeof presets) => compute(at(presets[name])).facts.outcome;
      expect(outcome('strong')).to.equal('fades');
      expect(outcome('edge')).to.equal('fades');
      expect(compute(at(presets.edge - 1)).facts.outcome).to.equal('lasts');
      expect(outcome('weak')).to.equal('lasts');
      expect(outcome('none')).to.equal('lasts');
    });
  });

  it('passes axe', async () => {
    await expect(show(at(30, 4, 0.5)).shown).to.be.accessible();
  });
});
