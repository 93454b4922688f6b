import { expect } from '@open-wc/testing';
import { expectedValues } from '../testing/model-fixtures.js';
import { largestReferenceError, published, referenceCount } from './index.js';
import { referenceDays, references } from './references.js';

describe('the references', () => {
  it('are the expected values', async () => {
    const { rows } = await expectedValues();
    expect(referenceDays).to.deep.equal([7, 60, 200]);
    expect(references.map(([percent]) => percent)).to.deep.equal(rows.map((r) => r.brake_percent));
    rows.forEach((row, index) => {
      const [, ...found] = references[index] ?? [];
      const expected = [row.E_at_day_7, row.E_at_day_60, row.E_at_day_200];
      expect(found).to.have.length(3);
      expected.forEach((count, day) => {
        expect((found[day] ?? NaN) / count).to.be.closeTo(1, 1e-9);
      });
      expect((published.b1 * row.brake_percent) / 100).to.be.closeTo(row.b1, 1e-15);
    });
    expect(referenceCount).to.equal(21);
  });
});

describe('largestReferenceError', () => {
  it('is small, and not 0: another method computed the references', () => {
    expect(largestReferenceError()).to.be.above(0).and.below(1e-6);
    expect(largestReferenceError(published)).to.equal(largestReferenceError());
  });

  it('tells a model that is off by a hundredth in any parameter', () => {
    Object.entries(published).forEach(([name, value]) => {
      const error = largestReferenceError({ ...published, [name]: (value as number) * 1.01 });
      expect(error, name).to.be.within(1e-3, Infinity);
    });
  });

  it('refuses a bad parameter', () => {
    expect(() => largestReferenceError({ ...published, muA: NaN })).to.throw(RangeError, /^muA /);
  });
});
