import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { expectedValues, runOf } from '../testing/model-fixtures.js';
import { basicReproductiveRatio, equilibrium, published, simulate, summarize } from './index.js';

/** A run with these effectors on days 0, 10, 20 and so on. */
const withEffectors = (...effectors: number[]) =>
  runOf(effectors.map((count, index) => [10 * index, 0, 0, count, 0]));

describe('summarize', () => {
  it('agrees with the expected values', async () => {
    const { rows } = await expectedValues();
    rows.forEach((row) => {
      const parameters = { ...published, b1: row.b1 };
      const found = summarize(simulate(parameters), parameters);
      expect(found.ratio).to.be.closeTo(row.R0, 1e-12);
      expect(found.outcome).to.equal(row.brake_percent < 60 ? 'lasts' : 'fades');
      expect(found.equilibriumEffectors).to.be.closeTo(row.equilibrium.E, 1e-6);
      expect(found.end.day).to.equal(200);
      expect(found.end.effectors / row.E_at_day_200).to.be.closeTo(1, 1e-6);
      if (row.peak_E === undefined || row.peak_day === undefined) return;
      // A sample is at most half an interval from the peak, which is flat.
      expect(found.peak.day).to.be.closeTo(row.peak_day, 0.125);
      expect(found.peak.effectors / row.peak_E).to.be.within(0.999, 1 + 1e-6);
    });
  });

  it('finds the day a tenth of the peak is left', async () => {
    const { rows } = await expectedValues();
    const fading = rows.filter((row) => row.days_to_10pct_of_peak !== undefined);
    expect(fading).to.have.length(3);
    fading.forEach(({ b1, days_to_10pct_of_peak: expected = NaN }) => {
      const parameters = { ...published, b1 };
      const sampleEvery = 0.125;
      const { tenthOfPeakDay } = summarize(simulate(parameters, { sampleEvery }), parameters);
      expect(tenthOfPeakDay).to.be.within(expected - 0.01, expected + sampleEvery + 0.01);
    });
  });

  it('knows no such day where the run ends before it', () => {
    const lasting = { ...published, b1: 0 };
    expect(summarize(simulate(lasting), lasting).tenthOfPeakDay).to.equal(undefined);
    const run = simulate(published, { days: 60 });
    expect(summarize(run, published).tenthOfPeakDay).to.equal(undefined);
  });

  it('takes the first largest sample, and a tenth only after it', () => {
    const found = summarize(withEffectors(0, 5, 100, 100, 11, 10, 50, 1), published);
    expect(found.peak).to.deep.equal({ day: 20, effectors: 100 });
    expect(found.tenthOfPeakDay).to.equal(50);
    expect(found.end).to.deep.equal({ day: 70, effectors: 1 });
  });

  it('looks after the peak, not at it', () => {
    expect(summarize(withEffectors(0), published).tenthOfPeakDay).to.equal(undefined);
    expect(summarize(withEffectors(0, 7), published).tenthOfPeakDay).to.equal(undefined);
    expect(summarize(withEffectors(100, 2), published).tenthOfPeakDay).to.equal(10);
  });

  it('judges by the ratio, not by how the run ends', () => {
    const high = withEffectors(0, 100);
    expect(summarize(high, published).outcome).to.equal('fades');
    expect(summarize(high, published).equilibriumEffectors).to.equal(0);
    expect(summarize(withEffectors(100, 0), { ...published, b1: 0 }).outcome).to.equal('lasts');
  });

  it('is at one with the ratio and the stable state', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.375, noNaN: true }),
        fc.double({ min: 0.75e-6, max: 3e-5, noNaN: true }),
        (b1, sigma1) => {
          const parameters = { ...published, b1, sigma1 };
          const run = simulate(parameters, { days: 30, sampleEvery: 0.5 });
          const { ratio, outcome, equilibriumEffectors, peak, end } = summarize(run, parameters);
          expect(ratio).to.equal(basicReproductiveRatio(parameters));
          expect(outcome).to.equal(ratio > 1 ? 'lasts' : 'fades');
          expect(equilibriumEffectors > 0).to.equal(outcome === 'lasts');
          expect(equilibriumEffectors).to.equal(equilibrium(parameters).E);
          expect(peak.effectors).to.equal(Math.max(...run.E));
          expect(run.E[2 * peak.day]).to.equal(peak.effectors);
          expect(end).to.deep.equal({ day: 30, effectors: run.E[60] });
        },
      ),
      { seed: 289, numRuns: 100 },
    );
  });
});
