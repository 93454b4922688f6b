import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { brakes as words } from '../../i18n/en.js';
import type { Setting } from '../../i18n/words.js';
import { compute, days, edge, effectorsOn, tippingPoint } from './run.js';
import { fall, scene } from './scene.js';

const seed = 20260803;

const settings: fc.Arbitrary<Setting> = fc.record({
  // As many right beside the tipping point as elsewhere.
  brake: fc.oneof(
    fc.integer({ min: 0, max: 150 }),
    fc.constantFrom(edge - 1, edge, tippingPoint - 1e-9, tippingPoint, tippingPoint + 1e-9),
  ),
  targeted: fc.double({ min: 0.25, max: 10, noNaN: true }),
  injury: fc.double({ min: 0.1, max: 10, noNaN: true }),
});
const counts = fc.double({ min: 0, max: 300_000, noNaN: true });

const endOf = (setting: Setting) => effectorsOn(compute(setting).run, days);

/** The picture of a setting with as many effectors as at its end, or other ones. */
const draw = (setting: Setting, effectors = endOf(setting)) =>
  fixtureSync<SVGElement>(scene(compute(setting).facts, effectors, words.picture));

const at = (brake: number, targeted = 1, injury = 1): Setting => ({ brake, targeted, injury });

function all(picture: Element, selector: string): Element[] {
  const found = [...picture.querySelectorAll(selector)];
  expect(found.length, selector).to.be.above(0);
  return found;
}
const boxOf = (picture: Element, selector: string) =>
  (all(picture, selector)[0] as Element).getBoundingClientRect();

const opacity = (picture: Element, selector: string) =>
  Number(all(picture, selector)[0]?.getAttribute('opacity') ?? NaN);

/** How far along the road the car is. */
const place = (picture: Element) =>
  boxOf(picture, '.shell').left - picture.getBoundingClientRect().left;

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

/** How far each of the four pads is from the middle of its wheel. */
function gaps(picture: Element): number[] {
  const wheels = all(picture, '.tyre').map((tyre) => middle(tyre.getBoundingClientRect()));
  return all(picture, '.pad').map((pad, index) =>
    Math.abs(middle(pad.getBoundingClientRect()) - (wheels[Math.floor(index / 2)] as number)),
  );
}

/** How much of the picture the parachute takes up. */
const parachute = (picture: Element) => {
  const { width, height } = boxOf(picture, '.canopy');
  return width * height;
};

/** How far the road goes down on its way through the picture, in units of the drawing; it is 276 high. */
const descent = (picture: Element) => {
  const lane = all(picture, '.lane')[0] as SVGPathElement;
  return lane.getPointAtLength(lane.getTotalLength()).y - lane.getPointAtLength(0).y;
};

const lasts = (setting: Setting) => compute(setting).facts.outcome === 'lasts';

function expectGrowing(values: readonly number[]): void {
  expect(values).to.deep.equal([...new Set(values)].sort((a, b) => a - b));
}

const same = (picture: Element, other: Element, selector: string) =>
  all(picture, selector).every((part, index) =>
    part.isEqualNode(all(other, selector)[index] ?? null),
  );

/** All that shows how strong the background brakes are. */
const wheelBrakes = '.pad, .brake-light';

describe('brakes: scene', () => {
  it('is one picture with a name that does not change', async () => {
    for (const brake of [0, 100]) {
      const { facts } = compute(at(brake));
      const shown = await fixture(html`<div>${scene(facts, 1000, 'A name')}</div>`);
      const pictures = shown.querySelectorAll('[role="img"]');
      expect(pictures).to.have.length(1);
      expect(pictures[0]?.getAttribute('aria-label')).to.equal('A name');
      await expect(shown).to.be.accessible();
    }
  });

  it('takes its meaning from the outcome', () => {
    const outcomes = [0, 59, 60, 150].map((brake) => draw(at(brake)).dataset['outcome']);
    expect(outcomes).to.deep.equal(['lasts', 'lasts', 'fades', 'fades']);
  });

  describe('road', () => {
    it('falls ahead exactly where the attack lasts, and climbs where it fades', () => {
      fc.assert(
        fc.property(settings, counts, (setting, effectors) => {
          const falls = fall(compute(setting).facts);
          expect(falls > 0).to.equal(lasts(setting));
          expect(falls < 0).to.equal(!lasts(setting));
          // Never so little that it could be taken for level.
          const drawn = descent(draw(setting, effectors));
          expect(drawn * Math.sign(falls)).to.be.above(20);
        }),
        { seed },
      );
    });

    it('is the steeper, the further the brakes are from the tipping point', () => {
      expectGrowing([150, 100, 80, edge, edge - 1, 30, 0].map((brake) => descent(draw(at(brake)))));
    });

    it('has a triangle at it that warns where the attack lasts, a round sign where it fades', () => {
      fc.assert(
        fc.property(settings, counts, (setting, effectors) => {
          const picture = draw(setting, effectors);
          const triangles = [...picture.querySelectorAll('path.warning')];
          const discs = [...picture.querySelectorAll('circle.calm')];
          expect(triangles).to.have.length(lasts(setting) ? 1 : 0);
          expect(discs).to.have.length(lasts(setting) ? 0 : 1);
          // Three corners with straight lines between them.
          for (const triangle of triangles) {
            expect(triangle.getAttribute('d')).to.match(/^M[^A-Z]+(?:[LHV][^A-Z]+){2}Z$/i);
          }
          const { top, bottom } = picture.getBoundingClientRect();
          const sign = ([...triangles, ...discs][0] as Element).getBoundingClientRect();
          expect(sign.top).to.be.above(top);
          expect(sign.bottom).to.be.below(bottom);
        }),
        { seed },
      );
    });
  });

  describe('background brakes', () => {
    it('close the pads on the wheels', () => {
      const pictures = [100, 80, 60, 30, 1, 0].map((brake) => draw(at(brake)));
      for (const pad of [0, 1, 2, 3]) {
        expectGrowing(pictures.map((picture) => gaps(picture)[pad] as number));
      }
      expect(gaps(draw(at(150)))).to.deep.equal(gaps(draw(at(100))));
    });

    it('light the brake light, the larger the stronger', () => {
      const pictures = [0, 30, 60, 100, 150].map((brake) => draw(at(brake)));
      expectGrowing(pictures.map((picture) => boxOf(picture, '.brake-light').width));
      const light = pictures.map((picture) => opacity(picture, '.brake-light'));
      expect(light[0]).to.equal(0);
      expectGrowing(light.slice(0, -1));
    });

    it('look the same whatever the targeted brakes, the injury and the attack are', () => {
      fc.assert(
        fc.property(settings, settings, counts, counts, ({ brake }, other, one, two) => {
          const picture = draw(at(brake), one);
          const second = draw({ ...other, brake }, two);
          expect(same(picture, second, wheelBrakes)).to.equal(true);
        }),
        { seed },
      );
    });
  });

  describe('targeted brakes', () => {
    const strengths = [0.25, 0.5, 1, 2, 4, 10];

    it('are a parachute, the larger the stronger, in every attack', () => {
      for (const effectors of [0, 10, 1000, 50_000]) {
        expectGrowing(strengths.map((targeted) => parachute(draw(at(100, targeted), effectors))));
      }
    });

    it('never shrink when they are made stronger', () => {
      fc.assert(
        fc.property(settings, settings, counts, (setting, { targeted }, effectors) => {
          const [weak, strong] = [setting.targeted, targeted].sort((a, b) => a - b);
          const size = (targeted = NaN) => parachute(draw({ ...setting, targeted }, effectors));
          // In square pixels; Firefox measures in sixtieths of a pixel.
          expect(size(strong)).to.be.at.least(size(weak) - 3);
        }),
        { seed },
      );
    });

    it('look the same however many targeted Tregs an attack calls in', () => {
      fc.assert(
        fc.property(settings, settings, counts, (setting, other, effectors) => {
          const { targeted } = setting;
          const picture = draw(setting, effectors);
          expect(same(picture, draw({ ...other, targeted }, effectors), '.chute')).to.equal(true);
        }),
        { seed },
      );
      // Not for want of a difference.
      const [few, many] = [150, 0].map((brake) => Math.max(...compute(at(brake)).run.R));
      expect(many).to.be.above(2 * (few as number));
    });
  });

  it('draws the two brakes in two places, each of which moves alone', () => {
    const picture = draw(at(30, 1), 20_000);
    const stronger = draw(at(60, 1), 20_000);
    const targeted = draw(at(30, 4), 20_000);
    expect(same(picture, stronger, '.chute')).to.equal(true);
    expect(same(picture, stronger, wheelBrakes)).to.equal(false);
    expect(same(picture, targeted, '.chute')).to.equal(false);
    expect(same(picture, targeted, wheelBrakes)).to.equal(true);
    // One is on the wheels, the other is behind the car.
    const tyres = all(picture, '.tyre').map((tyre) => tyre.getBoundingClientRect());
    const pads = all(picture, '.pad').map((pad) => pad.getBoundingClientRect());
    expect([tyres.length, pads.length]).to.deep.equal([2, 4]);
    pads.forEach(({ left, right, top, bottom }, index) => {
      const tyre = tyres[Math.floor(index / 2)] as DOMRect;
      expect(left).to.be.above(tyre.left);
      expect(right).to.be.below(tyre.right);
      expect(top).to.be.above(tyre.top);
      expect(bottom).to.be.below(tyre.bottom);
    });
    expect(boxOf(picture, '.canopy').right).to.be.below(boxOf(picture, '.shell').left);
  });

  describe('speed', () => {
    it('grows with the attack that is shown', () => {
      const pictures = [0, 20, 200, 2000, 20_000, 50_000].map((count) => draw(at(100), count));
      expectGrowing(pictures.map((picture) => opacity(picture, '.streaks')));
      expectGrowing(pictures.map((picture) => boxOf(picture, '.streaks').width));
      expectGrowing(pictures.map(place));
    });

    it('is never less in a stronger attack', () => {
      fc.assert(
        fc.property(settings, counts, counts, (setting, one, other) => {
          const [slow, fast] = [Math.min(one, other), Math.max(one, other)].map((effectors) =>
            draw(setting, effectors),
          ) as [SVGElement, SVGElement];
          expect(opacity(fast, '.streaks')).to.be.at.least(opacity(slow, '.streaks'));
          expect(opacity(fast, '.glow')).to.be.at.least(opacity(slow, '.glow'));
          expect(place(fast)).to.be.at.least(place(slow));
        }),
        { seed },
      );
    });

    it('shows at the end of every attack that lasts', () => {
      fc.assert(
        fc.property(settings, ({ brake, ...setting }) => {
          const picture = draw({ ...setting, brake: Math.floor(brake) % 60 });
          expect(opacity(picture, '.streaks')).to.be.above(0.1);
        }),
        { seed },
      );
    });
  });

  it('can be drawn in every setting, the same way each time, with nothing cut off', () => {
    fc.assert(
      fc.property(settings, counts, (setting, effectors) => {
        const picture = draw(setting, effectors);
        expect(picture.outerHTML).to.not.match(/NaN|undefined|Infinity|null|\de[+-]?\d/);
        expect(picture.isEqualNode(draw({ ...setting }, effectors))).to.equal(true);
        for (const part of all(picture, '[opacity]')) {
          expect(Number(part.getAttribute('opacity'))).to.be.within(0, 1);
        }
        const { left, right, top, bottom } = picture.getBoundingClientRect();
        for (const selector of ['.shell', '.canopy', '.streaks', '.dust', '.tyre', '.pad']) {
          for (const part of all(picture, selector)) {
            const box = part.getBoundingClientRect();
            expect(box.left, selector).to.be.at.least(left);
            expect(box.right, selector).to.be.at.most(right);
            expect(box.top, selector).to.be.at.least(top);
            expect(box.bottom, selector).to.be.at.most(bottom);
          }
        }
      }),
      { seed },
    );
  });
});
