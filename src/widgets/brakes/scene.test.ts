import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { render } from 'lit';
import { brakes as words } from '../../i18n/en.js';
import { compute, type Setting } from './run.js';
import { scene } from './scene.js';

const seed = 20260803;

const settings: fc.Arbitrary<Setting> = fc.record({
  brake: fc.integer({ min: 0, max: 150 }),
  targeted: fc.double({ min: 0.25, max: 10, noNaN: true }),
  injury: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

/** The picture of a setting, outside the page. */
function draw(setting: Setting): Element {
  const place = document.createElement('div');
  render(scene(compute(setting).facts, words), place);
  return place;
}

const published = (brake: number) => draw({ brake, targeted: 1, injury: 1 });

const opacity = (picture: Element, selector: string) => {
  const found = picture.querySelector(selector)?.getAttribute('opacity');
  expect(found, selector).to.be.a('string');
  return Number(found);
};

/** How far along the road the car is. */
const place = (picture: Element) => {
  const car = picture.querySelector('.streaks')?.parentElement;
  const [, x = ''] = /^translate\(([\d.]+) /.exec(car?.getAttribute('transform') ?? '') ?? [];
  expect(x).to.not.equal('');
  return Number(x);
};

describe('brakes: scene', () => {
  it('is one picture that says what it shows', async () => {
    const { facts } = compute({ brake: 30, targeted: 1, injury: 1 });
    const shown = await fixture(html`<div>${scene(facts, words)}</div>`);
    const pictures = shown.querySelectorAll('[role="img"]');
    expect(pictures).to.have.length(1);
    expect(pictures[0]?.getAttribute('aria-label')).to.equal(words.scene(facts));
    await expect(shown).to.be.accessible();
  });

  it('takes its meaning from the outcome', () => {
    const outcome = (brake: number) =>
      published(brake).querySelector('[data-outcome]')?.getAttribute('data-outcome');
    expect([0, 59, 60, 150].map(outcome)).to.deep.equal(['lasts', 'lasts', 'fades', 'fades']);
  });

  it('brakes harder with more background brakes', () => {
    const light = [0, 30, 60, 100].map((brake) => opacity(published(brake), '.brake-light'));
    expect(light[0]).to.equal(0);
    expect(light).to.deep.equal([...new Set(light)].sort((a, b) => a - b));
    const pads = [0, 100].map((brake) => published(brake).querySelector('.pad')?.outerHTML);
    expect(pads[0]).to.not.equal(pads[1]);
  });

  it('goes faster the stronger the attack is at the end', () => {
    const pictures = [100, 60, 30, 0].map(published);
    const streaks = pictures.map((picture) => opacity(picture, '.streaks'));
    expect(streaks).to.deep.equal([...new Set(streaks)].sort((a, b) => a - b));
    const places = pictures.map(place);
    expect(places).to.deep.equal([...new Set(places)].sort((a, b) => a - b));
  });

  it('never draws a slower car for weaker brakes', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 150 }), (setting, other) => {
        const [weak, strong] = [setting.brake, other].sort((a, b) => a - b) as [number, number];
        const [fast, slow] = [weak, strong].map((brake) => draw({ ...setting, brake })) as [
          Element,
          Element,
        ];
        expect(opacity(fast, '.streaks')).to.be.at.least(opacity(slow, '.streaks'));
        expect(place(fast)).to.be.at.least(place(slow));
      }),
      { seed },
    );
  });

  it('draws every lasting attack as a car that moves', () => {
    fc.assert(
      fc.property(settings, ({ brake, ...setting }) => {
        const picture = draw({ ...setting, brake: brake % 60 });
        expect(opacity(picture, '.streaks')).to.be.above(0.1);
      }),
      { seed },
    );
  });

  it('can be drawn in every setting, the same way each time', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const picture = draw(setting);
        expect(picture.innerHTML).to.not.match(/NaN|undefined|Infinity/);
        expect(picture.isEqualNode(draw({ ...setting }))).to.equal(true);
        for (const name of ['.streaks', '.glow', '.brake-light']) {
          expect(opacity(picture, name)).to.be.within(0, 1);
        }
        expect(place(picture)).to.be.within(100, 540);
      }),
      { seed },
    );
  });
});
