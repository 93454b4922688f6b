import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { published, simulate } from '../../model/index.js';
import type { Setting } from '../../i18n/words.js';
import { compute, days, edge, effectorsOn, inModel, referenceRuns, tippingPoint } from './run.js';

const seed = 20260801;

/** Every setting the controls and the attributes allow. */
const settings: fc.Arbitrary<Setting> = fc.record({
  brake: fc.double({ min: 0, max: 150, noNaN: true }),
  targeted: fc.double({ min: 0.25, max: 10, noNaN: true }),
  injury: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

const outcomeOf = (setting: Setting) => compute(setting).facts.outcome;

describe('brakes: run', () => {
  it('sets b1 in percent, sigma1 and the antigen at the start in times of the published model', () => {
    const { run } = compute({ brake: 40, targeted: 2, injury: 0.5 });
    const expected = simulate(
      { ...published, b1: 0.1, sigma1: 6e-6 },
      { days: 200, sampleEvery: 0.5, start: { G: 5e7 } },
    );
    expect(run).to.deep.equal(expected);
  });

  it('agrees with the stored reference values', () => {
    const { facts } = compute({ brake: 0, targeted: 1, injury: 1 });
    expect(facts.ratio).to.be.closeTo(1.5992003998001, 1e-12);
    expect(facts.end.effectors).to.be.closeTo(49962.969282858256, 0.05);
    expect(facts.equilibriumEffectors).to.be.closeTo(49962.9692831247, 1e-6);
    const { run } = compute({ brake: 40, targeted: 1, injury: 1 });
    expect(run.E[2 * 7]).to.be.closeTo(10117.64187224942, 0.02);
    expect(run.E[2 * 60]).to.be.closeTo(19320.76001977819, 0.02);
  });

  it('covers 200 model days, one sample each half day', () => {
    const { run } = compute({ brake: 100, targeted: 1, injury: 1 });
    expect(days).to.equal(200);
    expect([...run.days]).to.deep.equal(Array.from({ length: 401 }, (_, index) => index / 2));
  });

  it('puts the tipping point where the ratio passes 1', () => {
    expect(tippingPoint).to.be.closeTo(59.92004, 1e-5);
    const at = (brake: number) => compute({ brake, targeted: 1, injury: 1 }).facts;
    expect(at(tippingPoint).ratio).to.be.closeTo(1, 1e-12);
    expect(at(tippingPoint - 1e-6)).to.include({ outcome: 'lasts' });
    expect(at(tippingPoint + 1e-6)).to.include({ outcome: 'fades' });
  });

  it('lets the background brakes alone decide whether an attack lasts', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        fc.pre(Math.abs(setting.brake - tippingPoint) > 1e-9);
        expect(outcomeOf(setting)).to.equal(setting.brake < tippingPoint ? 'lasts' : 'fades');
      }),
      { seed },
    );
  });

  it('lets the targeted brakes decide how strong a lasting attack is', () => {
    const lasting = settings.map((setting) => ({ ...setting, brake: setting.brake * 0.39 }));
    fc.assert(
      fc.property(lasting, (setting) => {
        fc.pre(setting.targeted <= 9);
        const weaker = compute(setting).facts.equilibriumEffectors;
        const stronger = compute({ ...setting, targeted: setting.targeted + 1 }).facts;
        expect(stronger.equilibriumEffectors).to.be.below(weaker);
      }),
      { seed },
    );
  });

  it('stays finite and above or at 0 in every setting', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { run, facts } = compute(setting);
        for (const count of run.E) expect(count >= 0 && count < Infinity).to.equal(true);
        for (const value of [facts.ratio, facts.equilibriumEffectors]) {
          expect(value).to.be.a('number').within(0, 1e9);
        }
      }),
      { seed },
    );
  });

  it('puts the edge at the first whole percent at which an attack fades', () => {
    expect(Number.isInteger(edge)).to.equal(true);
    const outcomes = [edge - 1, edge].map((brake) => outcomeOf({ brake, targeted: 1, injury: 1 }));
    expect(outcomes).to.deep.equal(['lasts', 'fades']);
  });

  it('reads the effector cells of any day and half day', () => {
    const { run } = compute({ brake: 30, targeted: 1, injury: 1 });
    const read = [...run.days].map((day) => effectorsOn(run, day));
    expect(read).to.deep.equal([...run.E]);
  });

  it('tells what a setting is in the model, without running it', () => {
    const { parameters, start } = inModel({ brake: 40, targeted: 2, injury: 0.5 });
    expect(parameters).to.deep.equal({ ...published, b1: 0.1, sigma1: 6e-6 });
    expect(start).to.deep.equal({ G: 5e7 });
  });

  it('keeps the facts together with the setting they are about', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        expect(compute(setting).facts).to.include(setting);
      }),
      { seed },
    );
  });

  it('runs a setting that was asked for lately once, and keeps few', () => {
    const setting = { brake: 37, targeted: 3, injury: 0.3 };
    const computed = compute(setting);
    let brake = 0;
    const others = (count: number) => {
      for (const end = brake + count; brake < end; brake++) {
        compute({ brake: brake % 150, targeted: 3, injury: 1 + Math.floor(brake / 150) });
      }
    };
    others(10);
    expect(compute({ ...setting }) === computed).to.equal(true);
    // What is used again stays, however many others there were in all.
    for (let time = 0; time < 10; time++) {
      others(10);
      expect(compute(setting) === computed).to.equal(true);
    }
    others(150);
    const anew = compute(setting);
    expect(anew === computed).to.equal(false);
    expect(anew).to.deep.equal(computed);
  });

  it('compares with the runs without, with half and with all background brakes, run once', () => {
    const references = referenceRuns();
    expect(references.map(({ facts }) => facts.brake)).to.deep.equal([0, 50, 100]);
    for (const { facts } of references) expect(facts).to.include({ targeted: 1, injury: 1 });
    const again = referenceRuns();
    expect(again.every((run, index) => run === references[index])).to.equal(true);
  });
});
