import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../define/brakes.js';
import { brakes as words } from '../../i18n/en.js';
import type { Setting } from '../../i18n/words.js';
import { basicReproductiveRatio, published, simulate } from '../../model/index.js';
import { inside, settled, warnings } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import type { TregBrakes } from './brakes.js';
import { presets, tracks } from './controls.js';
import { linkTo } from './link.js';
import { strength } from './scene.js';

const seed = 20260806;

const names = ['brake', 'targeted', 'injury'] as const;

/** Every value a page can set: those of the range, and what lies between them. */
const factor = (name: 'targeted' | 'injury', smallest: number) => {
  const { minimum, maximum, valueAt } = tracks[name];
  return fc.oneof(
    fc.integer({ min: minimum, max: maximum }).map(valueAt),
    fc.double({ min: smallest, max: 10, noNaN: true }),
  );
};
const settings: fc.Arbitrary<Setting> = fc.record({
  brake: fc.oneof(
    fc.integer({ min: 0, max: 150 }),
    fc.integer({ min: 55, max: 65 }),
    fc.constantFrom(...Object.values(presets)),
  ),
  targeted: factor('targeted', 0.25),
  injury: factor('injury', 0.1),
});
const days = fc.integer({ min: 0, max: 200 });

const usual: Setting = { brake: 100, targeted: 1, injury: 1 };

/** What the model does at a setting, worked out apart from the widget. */
function ran({ brake, targeted, injury }: Setting) {
  const parameters = {
    ...published,
    b1: (published.b1 * brake) / 100,
    sigma1: published.sigma1 * targeted,
  };
  const start = { G: 1e8 * injury };
  const { E } = simulate(parameters, { days: 200, sampleEvery: 0.5, start });
  const ratio = basicReproductiveRatio(parameters);
  const highest = Math.max(...E);
  const peakDay = E.indexOf(highest) / 2;
  const end = E[400] as number;
  return {
    ratio,
    outcome: ratio > 1 ? 'lasts' : 'fades',
    isSlow: ratio <= 1 && end > highest / 10,
    peak: { day: peakDay, effectors: highest },
    end,
    on: (day: number) => E[2 * day] as number,
  };
}

const fading = /\bfades?\b|\bfalling\b|\bare left\b|\bslows down\b|\broad ahead climbs\b/;
const lasting = /\blasts?\b|\bdoes not die out\b|\bkeeps rolling\b|\bruns downhill\b/;

/** What a text says that the run does, apart from the rule that holds for every run. */
function outcomeIn(text: string): string {
  const own = text.replace(/[^.]*\b(?:above 1|up to 1|1 or below)\b[^.]*\./gi, '');
  return [fading.test(own) && 'fades', lasting.test(own) && 'lasts'].filter(Boolean).join(' and ');
}

/** A count of cells as a text says it: two digits, or nothing more exact than `fewer than 10`. */
const rounded = (count: number) => (count < 10 ? '<10' : String(Number(count.toPrecision(2))));
const countsIn = (text: string) =>
  [...text.matchAll(/(about |fewer than |<)?([\d,]*\d)/g)].flatMap(([, before, digits = '']) =>
    before === undefined ? [] : [(before === 'about ' ? '' : '<') + digits.replace(/,/g, '')],
  );
/** The number in a label that holds one. */
const countIn = (label: string | undefined) =>
  /<10|[\d,]*\d$/.exec(label ?? '')?.[0].replace(/,/g, '');

const all = (widget: TregBrakes, selector: string) => [
  ...(widget.renderRoot as ShadowRoot).querySelectorAll(selector),
];
const attribute = (widget: TregBrakes, selector: string, name: string) =>
  inside(widget, selector).getAttribute(name) ?? '';
const share = (percent: string) => Number(percent.replace('%', '')) / 100;

/** Opens a part of the widget by its name. */
async function open(widget: TregBrakes, name: string): Promise<void> {
  const details = all(widget, '.more details').find(
    (each) => textOf(each.querySelector('summary') as Element) === name,
  ) as HTMLDetailsElement;
  const toggled = oneEvent(details, 'toggle');
  details.open = true;
  await toggled;
  await settled(widget);
}

/** A widget with all that shows the setting in view. */
async function show(
  template = html`<treg-brakes mode="explore"></treg-brakes>`,
): Promise<TregBrakes> {
  const widget = await fixture<TregBrakes>(template);
  await open(widget, words.table);
  await open(widget, words.all);
  return widget;
}

/** Reads a day off the graph, or none. */
async function read(widget: TregBrakes, day: number | undefined): Promise<void> {
  const reader = inside(widget, '.reader') as HTMLInputElement;
  if (day === undefined) reader.dispatchEvent(new FocusEvent('blur'));
  else {
    reader.valueAsNumber = day;
    reader.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await settled(widget);
}

const description = (widget: TregBrakes) => textOf(inside(widget, '.description'));
const labels = (widget: TregBrakes) => all(widget, '.graph text.strong');
const label = (widget: TregBrakes, isEnd: boolean) =>
  labels(widget).find(({ classList }) => classList.contains('end') === isEnd)?.textContent;

/** How far the road is below its beginning where the picture ends; negative where it is above. */
function roadFalls(widget: TregBrakes): number {
  const numbers =
    attribute(widget, '.scene .lane', 'd')
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return (numbers.at(-1) as number) - (numbers[1] as number);
}

/** Which sign stands at the road. */
const signs = (widget: TregBrakes) =>
  all(widget, '.scene :is(.warning, .calm)').map((sign) => sign.getAttribute('class'));

/** How fast the car is drawn, 0 to 1. */
const drawnSpeed = (widget: TregBrakes) => Number(attribute(widget, '.scene .streaks', 'opacity'));

/** Everything that shows how the run goes on, by where it stands. */
const outcomes = (widget: TregBrakes) => ({
  headline: outcomeIn(textOf(inside(widget, '.headline'))),
  sentences: outcomeIn(textOf(inside(widget, '.result'))),
  description: outcomeIn(description(widget)),
  ...Object.fromEntries(
    names.map((name) => [name, outcomeIn(attribute(widget, `#${name}`, 'aria-valuetext'))]),
  ),
  stage: attribute(widget, '.stage', 'data-outcome'),
  scene: attribute(widget, '.scene', 'data-outcome'),
  graph: attribute(widget, '.graph .plot', 'data-outcome'),
  controls: attribute(widget, '.controls', 'data-outcome'),
  sign: signs(widget)
    .map((sign) => (sign === 'warning' ? 'lasts' : 'fades'))
    .join(' and '),
  road: roadFalls(widget) > 0 ? 'lasts' : 'fades',
});

/** Expects whatever shows something, by where it stands, to show the same. */
function expectAll(shown: Readonly<Record<string, unknown>>, expected: unknown): void {
  for (const [where, value] of Object.entries(shown)) expect(value, where).to.equal(expected);
}

/** Expects every rendering of the setting to be that of its run, and so of every other. */
function expectAgreement(widget: TregBrakes, setting: Setting): void {
  const { outcome, isSlow, peak, end, on, ratio } = ran(setting);
  const { brake, targeted, injury } = setting;
  const sentences = all(widget, '.result p:not(.headline)').map(textOf).join(' ');
  const described = description(widget);
  const valueTexts = names.map((name) => attribute(widget, `#${name}`, 'aria-valuetext'));

  expectAll(outcomes(widget), outcome);
  expect(all(widget, '[data-outcome]')).to.have.length(4);
  for (const text of [sentences, described, ...valueTexts]) {
    expect(text.includes('very slowly'), text).to.equal(isSlow);
  }

  // The setting.
  const field = (name: keyof Setting) => inside(widget, `#${name}`) as HTMLInputElement;
  const shownValue = (name: keyof Setting) => textOf(inside(widget, `label[for="${name}"] span`));
  expectAll(
    {
      label: shownValue('brake'),
      legend: textOf(inside(widget, '.wheel-brake b')),
      description: /\S+%/.exec(described)?.[0],
      valueText: `${/^(\d+) percent\. /.exec(valueTexts[0] ?? '')?.[1] ?? ''}%`,
      range: `${field('brake').value}%`,
    },
    `${brake}%`,
  );
  expectAll(
    {
      label: shownValue('targeted'),
      legend: textOf(inside(widget, '.parachute b')),
    },
    words.targeted.value(targeted),
  );
  expect(shownValue('injury')).to.equal(words.injury.value(injury));
  names.forEach((name, index) => {
    const range = field(name);
    expect(valueTexts[index]).to.include(words[name].spoken(setting[name]));
    expect(range.validity.valid).to.equal(true);
    expect(tracks[name].valueAt(range.valueAsNumber)).to.be.closeTo(
      setting[name],
      name === 'brake' ? 0 : 0.1 * setting[name],
    );
    const filled = share(attribute(widget, `.control:has(#${name}) .filled`, 'x2'));
    const { min, max, valueAsNumber } = range;
    expect(filled).to.be.closeTo((valueAsNumber - Number(min)) / (Number(max) - Number(min)), 1e-4);
  });
  const factor = Number(/([\d.]+) times as strong/.exec(described)?.[1] ?? 1);
  expect(factor).to.be.closeTo(targeted, 0.051 * targeted);
  const pressed = all(widget, '.presets [aria-pressed="true"]').map(textOf);
  expect(pressed).to.deep.equal(
    Object.entries(presets)
      .filter(([, value]) => value === brake)
      .map(([name]) => words.presets[name as keyof typeof presets]),
  );
  const marked = share(attribute(widget, '.control:has(#brake) .mark', 'x1'));
  const filled = share(attribute(widget, '.control:has(#brake) .filled', 'x2'));
  expect(filled < marked, 'which side of the mark').to.equal(ratio > 1);

  // The run.
  expectAll(
    {
      sentences: countsIn(sentences)[outcome === 'lasts' ? 0 : 1],
      description: countsIn(described).at(-1),
      label: countIn(label(widget, true) ?? ''),
      counts: rounded(lastOfAll(widget)),
    },
    rounded(end),
  );
  const rows = all(widget, '.more tbody tr').map(textOf);
  expect(rows.at(-1)).to.equal(`200 ${words.amount(end)}`);
  for (const row of rows) {
    const [day, amount] = row.split(' ');
    expect(amount).to.equal(words.amount(on(Number(day))));
  }
  const peakLabel = label(widget, false);
  if (outcome === 'fades' || peakLabel !== undefined) {
    expectAll(
      {
        description: countsIn(described)[0],
        label: countIn(peakLabel ?? ''),
        ...(outcome === 'fades' ? { sentences: countsIn(sentences)[0] } : {}),
      },
      rounded(peak.effectors),
    );
  } else expect(rounded(peak.effectors)).to.equal(rounded(end));
  const [said] = [...`${outcome === 'fades' ? sentences : ''} ${described}`.matchAll(/day (\d+)/g)];
  expect(Number(said?.[1])).to.equal(
    outcome === 'fades' || /\bpeaks\b/.test(described) ? Math.round(peak.day) : 200,
  );

  // What is drawn of it.
  expect(drawnSpeed(widget)).to.be.closeTo(strength(end), 0.00501);
  const curve = attribute(widget, '.graph .curve', 'd').split(/[ML]/).slice(1);
  const [x, y] = (curve.at(-1) ?? '').split(' ').map(Number);
  expect(x).to.equal(1000);
  const points = all(widget, '.graph .point').map((point) => ({
    day: 200 * share(point.getAttribute('cx') ?? ''),
    height: 1000 * share(point.getAttribute('cy') ?? ''),
  }));
  expect(points.at(-1)?.day).to.equal(200);
  expect(points.at(-1)?.height).to.be.closeTo(y as number, 0.2);
  expect(points[0]?.day).to.be.closeTo(peak.day, 0.02);
  expect(points[0]?.height).to.be.closeTo(
    Math.min(...curve.map((point) => Number(point.split(' ')[1]))),
    0.2,
  );
}

/** The attacking cells on the last day, among all four parts of the model. */
function lastOfAll(widget: TregBrakes): number {
  const figure = all(widget, '.counts figure').find(
    (each) => textOf(each.querySelector('figcaption') as Element) === words.kinds.E,
  );
  const last = /last day ([\d.,]*\d)/.exec(textOf(figure ?? widget))?.[1];
  return last === undefined ? 0 : Number(last.replace(/,/g, ''));
}

/** Everything in the shadow root: elements, attributes and text; the marks Lit leaves aside. */
function shadow(widget: TregBrakes): string {
  const copy = document.createElement('div');
  for (const child of widget.renderRoot.children) copy.append(child.cloneNode(true));
  return (
    copy.innerHTML
      .replace(/<!--.*?-->/g, '')
      // Where it was scrolled to is no part of a state.
      .replace(/ style="(?:scroll-margin-top|--covered): [^"]*"/g, '')
      .replace(/\s+/g, ' ')
  );
}

const pictures = (widget: TregBrakes) =>
  all(widget, 'svg').map((picture) => picture.outerHTML.replace(/<!--.*?-->/g, ''));

/** What a person sees, hears and finds in the ranges. */
const state = (widget: TregBrakes) => ({
  text: textOf(widget.renderRoot),
  pictures: pictures(widget),
  ranges: all(widget, 'input').map((input) => [
    (input as HTMLInputElement).value,
    (input as HTMLInputElement).checked,
  ]),
  shadow: shadow(widget),
});

describe('treg-brakes: all renderings of a setting', () => {
  const takeWarnings = warnings();

  it('agree over the whole range of the controls', async () => {
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(settings, async (setting) => {
        Object.assign(widget, setting);
        await settled(widget);
        expectAgreement(widget, setting);
      }),
      { seed, numRuns: 100 },
    );
  });

  it('agree at every whole percent around the tipping point, where the meaning changes once', async () => {
    const widget = await show();
    for (const [targeted, injury] of [
      [1, 1],
      [0.25, 0.1],
      [0.25, 10],
      [10, 0.1],
      [10, 10],
    ] as const) {
      const seen: string[] = [];
      for (let brake = 55; brake <= 65; brake++) {
        const setting = { brake, targeted, injury };
        Object.assign(widget, setting);
        await settled(widget);
        expectAgreement(widget, setting);
        seen.push(outcomes(widget).headline);
      }
      expect(seen).to.deep.equal([
        ...Array.from({ length: 5 }, () => 'lasts'),
        ...Array.from({ length: 6 }, () => 'fades'),
      ]);
    }
  });

  it('agree when a day is read off the graph, and when it is not read any more', async () => {
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(settings, days, async (setting, day) => {
        Object.assign(widget, setting);
        await settled(widget);
        const before = state(widget);
        await read(widget, day);

        const count = rounded(ran(setting).on(day));
        const caption = textOf(inside(widget, '.graph figcaption'));
        const valueText = attribute(widget, '.reader', 'aria-valuetext');
        const said = /(Model day \d+: [^.]*)\.$/.exec(description(widget))?.[1] ?? '';
        for (const text of [caption, valueText, said]) {
          expect(text).to.match(new RegExp(`^Model day ${day}: `));
        }
        expectAll(
          { caption: countIn(caption.replace(/ cells$/, '')), valueText: countsIn(valueText)[0] },
          count,
        );
        expect(said).to.equal(valueText);
        expect(200 * share(attribute(widget, '.graph .at', 'x1'))).to.be.closeTo(day, 0.02);
        const top = share(attribute(widget, '.graph .point', 'cy'));
        const curve = attribute(widget, '.graph .curve', 'd').split(/[ML]/).slice(1);
        expect(1000 * top).to.be.closeTo(Number(curve[2 * day]?.split(' ')[1]), 0.2);
        expectAll(outcomes(widget), ran(setting).outcome);
        expect(drawnSpeed(widget)).to.be.closeTo(strength(ran(setting).on(day)), 0.00501);

        await read(widget, undefined);
        expect(state(widget)).to.deep.equal(before);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('are the same for the same setting, however it was reached', async () => {
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(
        settings,
        settings,
        fc.shuffledSubarray([...names], { minLength: 3, maxLength: 3 }),
        async (setting, other, order) => {
          const { brake, targeted, injury } = setting;

          // By properties, one after the other, from whatever was there.
          for (const name of order) {
            widget[name] = setting[name];
            await settled(widget);
          }
          const reached = state(widget);

          // There and back.
          Object.assign(widget, other);
          await settled(widget);
          Object.assign(widget, setting);
          await settled(widget);
          expect(state(widget)).to.deep.equal(reached);

          // By attributes from the start.
          const written = await show(
            html`<treg-brakes
              mode="explore"
              brake=${brake}
              targeted=${targeted}
              injury=${injury}
            ></treg-brakes>`,
          );
          expect(state(written)).to.deep.equal(reached);

          // By attributes that are changed, in any order.
          for (const name of order) written.setAttribute(name, String(other[name]));
          await settled(written);
          for (const name of [...order].reverse())
            written.setAttribute(name, String(setting[name]));
          await settled(written);
          expect(state(written)).to.deep.equal(reached);
          written.remove();
        },
      ),
      { seed, numRuns: 25 },
    );
  });

  it('are the same for the setting in a link', async () => {
    const setting = { brake: 42, targeted: 2.5, injury: 0.4 };
    const address = location.href;
    const widget = await show();
    Object.assign(widget, setting);
    await settled(widget);
    const expected = state(widget);
    widget.remove(); // a link is for the first of a page
    try {
      history.replaceState(null, '', linkTo(setting));
      const linked = await show();
      expect(linked).to.include(setting);
      expect(state(linked)).to.deep.equal(expected);
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('are those of the default for a setting that cannot be', async () => {
    const expected = state(await show());
    for (const [attribute, value] of [
      ['brake', '151'],
      ['brake', '59.9'],
      ['targeted', '0'],
      ['injury', 'much'],
    ] as const) {
      const widget = await show();
      widget.setAttribute(attribute, value);
      await settled(widget);
      expect(takeWarnings().join()).to.include(`${attribute}="${value}" is not accepted`);
      expect(state(widget)).to.deep.equal(expected);
      expectAgreement(widget, usual);
    }
  });

  it('differ for settings that differ', async () => {
    const widget = await show();
    const texts = new Set<string>();
    const scenes = new Set<string>();
    const graphs = new Set<string>();
    for (const setting of [
      usual,
      { ...usual, brake: 99 },
      { ...usual, brake: 101 },
      { ...usual, brake: 30 },
      { ...usual, targeted: 4 },
      { ...usual, injury: 4 },
    ]) {
      Object.assign(widget, setting);
      await settled(widget);
      texts.add(state(widget).text);
      scenes.add(inside(widget, '.scene').outerHTML);
      graphs.add(inside(widget, '.graph .plot').outerHTML);
    }
    expect(texts).to.have.length(6);
    expect(graphs).to.have.length(6);
    // What is hurt at the start is drawn in the graph alone, once it has faded.
    expect(scenes).to.have.length.at.least(5);
  });

  /** The boxes of parts of the graph at a setting, on the page of a phone. */
  async function onPhone(setting: Setting): Promise<(selector: string) => DOMRect[]> {
    const widget = await show(
      html`<treg-brakes
        mode="explore"
        style="display: block; width: 296px; font-family: sans-serif"
      ></treg-brakes>`,
    );
    Object.assign(widget, setting);
    await settled(widget);
    return (selector) =>
      all(widget, `.graph ${selector}`).map((each) =>
        each instanceof SVGGraphicsElement ? boxOf(each) : each.getBoundingClientRect(),
      );
  }
  /** Without the stroke around letters, which is a part of the rectangle in Firefox. */
  function boxOf(shape: SVGGraphicsElement): DOMRect {
    const { x, y, width, height } = shape.getBBox();
    const { a, d, e, f } = shape.getScreenCTM() as DOMMatrix;
    return new DOMRect(e + a * x, f + d * y, a * width, d * height);
  }
  const areApart = (one: DOMRect, other: DOMRect) =>
    one.right < other.left ||
    other.right < one.left ||
    one.bottom < other.top ||
    other.bottom < one.top;

  for (const [brake, targeted, injury] of [
    [100, 1, 1],
    [60, 1, 1],
    [0, 1, 1],
    [150, 10, 0.1],
    // Peaks by a hair, on day 122.5 and on day 199.5.
    [0, 10, 0.1],
    [7, 5.6, 0.11],
  ] as const) {
    it(`name the peak and the end inside the graph and apart, at ${brake}%, ×${targeted}, ×${injury}`, async () => {
      const boxes = await onPhone({ brake, targeted, injury });
      const { left, right } = boxes('.plot')[0] as DOMRect;
      const [label, ...more] = boxes('text.strong') as [DOMRect, ...DOMRect[]];
      expect(label.left).to.be.at.least(left - 1);
      expect(label.right).to.be.at.most(right + 1);
      for (const end of more) {
        expect(end.right).to.be.at.most(right + 1);
        expect(areApart(label, end)).to.equal(true);
      }
    });
  }

  for (const [name, brake] of Object.entries(presets)) {
    it(`name the reference runs apart from the peak and the end: ${name}`, async () => {
      const boxes = await onPhone({ ...usual, brake });
      const references = boxes('text.middle:not([class*="day"])');
      expect(references).to.have.length(3);
      const own = boxes('text.strong');
      expect(own).to.not.be.empty;
      for (const label of own)
        for (const reference of references) expect(areApart(label, reference)).to.equal(true);
    });
  }
});
