import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { published, simulate } from '../../model/index.js';
import { compute, days, referenceRuns, tippingPoint, type Setting } from './run.js';

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

  it('gives the same run for the same setting', () => {
    const setting = { brake: 37, targeted: 3, injury: 0.3 };
    expect(compute(setting)).to.deep.equal(compute({ ...setting }));
  });

  it('compares with the runs without, with half and with all background brakes, computed once', () => {
    const references = referenceRuns();
    expect(references).to.deep.equal(
      [0, 50, 100].map((brake) => compute({ brake, targeted: 1, injury: 1 })),
    );
    expect(referenceRuns()).to.equal(references);
  });
});
