import { expect, fixtureSync, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { render } from 'lit';
import { modelSource } from '../../content/en/claims.js';
import { modelDescription, parameterMeanings } from '../../content/en/model.js';
import { brakes as words } from '../../i18n/en.js';
import { writeRates } from '../../model/equations.js';
import { basicReproductiveRatio, published, type ModelParameters } from '../../model/index.js';
import { Citations } from '../../shared/templates.js';
import { click } from '../../testing/helpers.js';
import { expectStatement, textOf } from '../../testing/sources.js';
import { about } from './about.js';

const seed = 20260805;
const content = {
  model: modelSource,
  description: modelDescription,
  meanings: parameterMeanings,
};

function show(checked = '', check: () => void = () => undefined): HTMLElement {
  const shown = fixtureSync<HTMLElement>(html`<div></div>`);
  render(about(content, checked, new Citations(words), words, check), shown);
  return shown;
}

/** How the parameters are written: the letter, `_` and what stands below it. */
const names: Readonly<Record<string, keyof ModelParameters>> = {
  v: 'v',
  f: 'f',
  γ: 'gamma',
  β: 'beta',
  π_1: 'pi1',
  λ_E: 'lambdaE',
  μ_A: 'muA',
  μ_R: 'muR',
  μ_E: 'muE',
  μ_G: 'muG',
  b_1: 'b1',
  σ_1: 'sigma1',
};

type Values = Readonly<Record<string, number>>;

const signOf = (element: Element) =>
  element.localName === 'msub' ? [...element.children].map(textOf).join('_') : textOf(element);

/** What MathML says, as numbers and the signs between them; neighbours without a sign are multiplied. */
function valueOf(elements: readonly Element[], values: Values): number {
  const rest = [...elements];
  const isNext = (...signs: string[]) =>
    rest[0]?.localName === 'mo' && signs.includes(textOf(rest[0]));

  function factor(): number {
    const element = rest.shift();
    if (!element) throw new Error('an equation ends too soon');
    const { localName } = element;
    const children = [...element.children];
    if (localName === 'mrow') return valueOf(children, values);
    if (localName === 'mfrac') {
      const [above, below, ...more] = children;
      if (!above || !below || more.length) throw new Error('no fraction');
      return valueOf([above], values) / valueOf([below], values);
    }
    if (localName === 'mn') return Number(textOf(element));
    if (localName === 'mo') {
      if (textOf(element) !== '(') throw new Error(`a sign too many: ${textOf(element)}`);
      const inside = sum();
      if (textOf(rest.shift() as Element) !== ')') throw new Error('a bracket stays open');
      return inside;
    }
    const value = values[signOf(element)];
    if (value === undefined) throw new Error(`what is ${signOf(element)}?`);
    return value;
  }
  function product(): number {
    let value = factor();
    while (rest.length && !isNext('+', '−', ')')) value *= factor();
    return value;
  }
  function sum(): number {
    let value = product();
    while (isNext('+', '−'))
      value += textOf(rest.shift() as Element) === '+' ? product() : -product();
    return value;
  }
  const value = sum();
  if (rest.length) throw new Error(`more than an equation: ${rest.map(textOf).join(' ')}`);
  return value;
}

/** The typeset equations: what stands left of the equals sign, as text, and right of it. */
function equations(shown: Element): ReadonlyMap<string, readonly Element[]> {
  const found = [...shown.querySelectorAll('math[display="block"]')].map((math) => {
    const parts = [
      ...(math.children.length === 1 ? (math.firstElementChild as Element) : math).children,
    ];
    const equals = parts.findIndex((part) => part.localName === 'mo' && textOf(part) === '=');
    expect(equals).to.be.above(0);
    const left = parts.slice(0, equals).map((part) => {
      if (part.localName !== 'mfrac') return signOf(part);
      return [...part.children].map((each) => textOf(each).replace(/\s/g, '')).join('/');
    });
    return [left.join(' '), parts.slice(equals + 1)] as const;
  });
  return new Map(found);
}

const amount = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const parameters: fc.Arbitrary<ModelParameters> = fc.record({
  v: amount,
  f: amount,
  gamma: amount,
  beta: amount,
  pi1: amount,
  lambdaE: amount,
  muA: amount,
  muR: amount,
  muE: amount,
  muG: amount,
  b1: amount,
  sigma1: amount,
});

const valuesOf = (given: ModelParameters): Values =>
  Object.fromEntries(Object.entries(names).map(([sign, name]) => [sign, given[name]]));

function expectSame(found: number, expected: number): void {
  expect(Math.abs(found - expected)).to.be.at.most(1e-12 * Math.abs(expected));
}

describe('brakes: about', () => {
  describe('equations', () => {
    it('are the four rates and the ratio', () => {
      expect([...equations(show()).keys()]).to.deep.equal([
        'dA/dt',
        'dR/dt',
        'dE/dt',
        'dG/dt',
        'R_0',
      ]);
    });

    it('are those that the model follows, for all parameters and counts', () => {
      const typeset = equations(show());
      fc.assert(
        fc.property(parameters, fc.tuple(amount, amount, amount, amount), (given, counts) => {
          const rates = new Float64Array(4);
          writeRates(given, Float64Array.from(counts), rates, 0);
          const [A, R, E, G] = counts;
          const values = { ...valuesOf(given), A, R, E, G };
          ['A', 'R', 'E', 'G'].forEach((kind, index) => {
            const right = typeset.get(`d${kind}/dt`) ?? [];
            expectSame(valueOf(right, values), rates[index] as number);
          });
        }),
        { seed },
      );
    });

    it('have the ratio that decides', () => {
      const right = equations(show()).get('R_0') ?? [];
      fc.assert(
        fc.property(parameters, (given) => {
          expectSame(valueOf(right, valuesOf(given)), basicReproductiveRatio(given));
        }),
        { seed },
      );
      expect(valueOf(right, valuesOf(published))).to.be.closeTo(0.7996, 5e-5);
    });

    it('are set in letters that every phone has', () => {
      // Without this, browsers turn single letters into those that Unicode keeps for mathematics.
      for (const sign of show().querySelectorAll('mi')) {
        expect(sign.getAttribute('mathvariant')).to.equal('normal');
      }
    });

    it('come with a sentence on what the ratio means', () => {
      expect(textOf(show())).to.include(words.ratio);
    });
  });

  describe('parameters', () => {
    /** Each row by the sign in it, the other cells as text. */
    const rows = (shown: Element) =>
      [...shown.querySelectorAll('tbody tr')].map(({ children }) => {
        const [sign, ...cells] = [...children];
        const written = sign?.querySelector('math')?.firstElementChild;
        if (!written) throw new Error('a row without a sign');
        return [names[signOf(written)], ...cells.map(textOf)] as const;
      });

    it('are all there, once', () => {
      const found = rows(show()).map(([name]) => name);
      expect(found).to.have.length(12).and.to.have.members(Object.keys(published));
    });

    it('have the published values', () => {
      for (const [name, , value] of rows(show())) {
        expect(Number(value), name).to.equal(published[name as keyof ModelParameters]);
      }
    });

    it('have a meaning each, and no two the same', () => {
      const meanings = rows(show()).map(([, meaning]) => meaning);
      for (const meaning of meanings) expect(meaning).to.match(/^[a-z].{5}/);
      expect(new Set(meanings).size).to.equal(12);
      const found = new Map(rows(show()).map(([name, meaning]) => [name, meaning]));
      expect(found.get('b1')).to.include('background brakes');
      expect(found.get('sigma1')).to.include('targeted brakes');
    });

    it('have the units of the published model', () => {
      for (const [name, , , unit] of rows(show())) {
        const expected =
          name === 'f'
            ? 'share'
            : name === 'pi1' || name === 'sigma1'
              ? 'per day and cell'
              : 'per day';
        expect(unit, name).to.equal(expected);
      }
    });

    it('are a table whose name and columns are told', () => {
      const table = show().querySelector('table');
      expect(textOf(table?.caption as Element)).to.equal('Parameters');
      const columns = [...(table?.querySelectorAll('thead th') ?? [])];
      expect(columns.map(textOf)).to.deep.equal(['Sign', 'Meaning', 'Value', 'Unit']);
      for (const header of table?.querySelectorAll('th') ?? []) {
        expect(header.scope).to.equal(header.closest('thead') ? 'col' : 'row');
      }
    });
  });

  it('says what the controls change, what is assumed, what is missing, and where it is from', () => {
    const shown = show();
    for (const part of modelDescription) expect(textOf(shown)).to.include(part);
    for (const part of [/b1/, /sigma1/, /assumed/, /does not have/]) {
      expect(textOf(shown)).to.match(part);
    }
    expectStatement(shown, modelSource, words);
  });

  it('checks the numbers when it is told to, and shows what was found', async () => {
    let checks = 0;
    const shown = show('', () => checks++);
    expect(shown.querySelectorAll('.checked').length).to.equal(0);
    await click(shown.querySelector('button') as Element);
    expect(checks).to.equal(1);
    expect(textOf(show('Found nothing wrong.').querySelector('.checked') as Element)).to.equal(
      'Found nothing wrong.',
    );
  });

  it('passes axe', async () => {
    await expect(show('Found nothing wrong.')).to.be.accessible();
  });
});
