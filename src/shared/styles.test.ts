import { expect, fixture, html } from '@open-wc/testing';
import { inside, settled, warnings } from '../testing/helpers.js';
import type { Sample } from '../testing/sample.js';
import '../testing/sample.js';

warnings();

/** The page's own style sheet, taken away after the test. */
let sheet: HTMLStyleElement;

const pageStyle = (css: string) => {
  sheet.textContent += css;
};

beforeEach(() => {
  sheet = document.createElement('style');
  document.head.append(sheet);
});
afterEach(() => sheet.remove());

/** A widget of a fixed width, so that the page's own layout changes nothing. */
const sample = async () => {
  pageStyle('test-sample { width: 600px; --treg-font: serif }');
  return fixture<Sample>(html`<test-sample></test-sample>`);
};

const styleOf = (widget: Sample, selector: string) => getComputedStyle(inside(widget, selector));

/** How everything inside is drawn: its place in the widget, its size and each computed style. */
const lookOf = (widget: Sample) => {
  const outer = widget.getBoundingClientRect();
  const inner = [...widget.renderRoot.querySelectorAll('*')].flatMap((element) => {
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    return [
      `${name} ${width} x ${height}`,
      // A slot has no place of its own.
      width ? `${name} at ${(x - outer.x).toFixed(2)}, ${(y - outer.y).toFixed(2)}` : '',
      ...Array.from(
        style,
        (property) => `${name} ${property}: ${style.getPropertyValue(property)}`,
      ),
    ];
  });
  return [`${outer.width} x ${outer.height}`, ...inner];
};

const expectSameLook = (widget: Sample, before: readonly string[]) => {
  const now = lookOf(widget);
  expect(now.filter((line, index) => line !== before[index])).to.deep.equal([]);
  expect(now).to.have.length(before.length);
};

describe("the page's styles of text", () => {
  const leaks = [
    'color: red',
    'font-size: 30px',
    'font-style: italic',
    'font-weight: 900',
    'font-variant: small-caps',
    'font-stretch: condensed',
    'font-feature-settings: "smcp"',
    'line-height: 3',
    'letter-spacing: 0.5em',
    'word-spacing: 1em',
    'text-transform: uppercase',
    'text-indent: 5em',
    'text-align: center',
    'text-align-last: right',
    'text-shadow: 1px 1px red',
    'white-space: nowrap',
    'word-break: break-all',
    'line-break: anywhere',
    'hyphens: auto',
    'tab-size: 40',
    'text-wrap: nowrap',
    'text-emphasis: dot',
    'text-underline-offset: 1em',
    'text-decoration: line-through',
    '-webkit-text-stroke: 2px red',
    '-webkit-text-fill-color: red',
    'list-style: square inside',
    'quotes: none',
    'cursor: wait',
    'user-select: none',
    'pointer-events: none',
    'caret-color: red',
    'accent-color: red',
    'fill: red; stroke: red; stroke-width: 9px',
    'border-collapse: collapse; border-spacing: 9px',
    'visibility: hidden',
  ];

  for (const leak of leaks) {
    it(`does not let in "${leak}"`, async () => {
      const widget = await sample();
      const before = lookOf(widget);
      pageStyle(`body, test-sample { ${leak} }`);
      expectSameLook(widget, before);
    });
  }

  it('lets in none of them from the body', async () => {
    const widget = await sample();
    const before = lookOf(widget);
    pageStyle(`body {
      text-transform: uppercase; letter-spacing: 0.5em; line-height: 3; white-space: nowrap;
      text-align: center; font: italic 900 30px Impact; user-select: none; color: red;
    }`);
    expect(getComputedStyle(widget).textTransform).to.equal('uppercase');
    expectSameLook(widget, before);
  });

  it('lets in nothing of a sheet that shouts at every element', async () => {
    const widget = await sample();
    const before = lookOf(widget);
    pageStyle(
      `* { display: inline !important; color: red !important; font-size: 9px !important }
      div, section, p { display: none } :not(:defined) { visibility: hidden }`,
    );
    expect(getComputedStyle(widget).color).to.equal('rgb(255, 0, 0)');
    expectSameLook(widget, before);
  });

  for (const size of [8, 10, 20, 32]) {
    it(`does not follow a root font size of ${size}px`, async () => {
      const widget = await sample();
      const before = lookOf(widget);
      pageStyle(`html { font-size: ${size}px }`);
      expect(getComputedStyle(widget).fontSize).to.equal(`${size}px`);
      expectSameLook(widget, before);
    });
  }

  it('lets in the font family', async () => {
    const widget = await fixture<Sample>(html`<test-sample></test-sample>`);
    pageStyle('body { font-family: Courier, monospace }');
    for (const selector of ['.root', 'h2', 'button', '.button']) {
      expect(styleOf(widget, selector).fontFamily, selector).to.equal('Courier, monospace');
    }
  });

  it('lets in the reading direction', async () => {
    const widget = await sample();
    pageStyle('body { direction: rtl }');
    expect(styleOf(widget, '.flavor').direction).to.equal('rtl');
  });
});

describe('a page that hides or moves widgets', () => {
  /** Where the widget is, and whether a reader can see and reach it there. */
  const placeOf = (widget: Sample) => {
    widget.scrollIntoView({ behavior: 'instant' });
    const [outer, inner] = [widget, inside(widget, '.root')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    });
    const { x, y } = inside(widget, '.flavor').getBoundingClientRect();
    return {
      outer,
      inner,
      isReachable: document.elementFromPoint(x + 2, y + 2) === widget,
      isVisible: inside(widget, '.flavor').checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
      }),
      paint: ['filter', 'clipPath', 'maskImage', 'mixBlendMode', 'opacity'].map(
        (property) => getComputedStyle(widget)[property as 'filter'],
      ),
    };
  };

  for (const hiding of [
    'display: none',
    'display: inline',
    'display: contents',
    'visibility: hidden',
    'opacity: 0',
    'opacity: 0.4',
    'position: absolute',
    'position: absolute; left: -9999px',
    'position: fixed; top: -9999px',
    'float: right',
    'max-height: 0; overflow: hidden',
    'height: 0; overflow: hidden',
    'transform: translateX(-9999px)',
    'translate: -9999px',
    'scale: 0',
    'rotate: 90deg',
    'filter: blur(9px)',
    'mix-blend-mode: difference',
    'clip-path: inset(50%)',
    'position: absolute; clip: rect(0 0 0 0)',
    'mask-image: linear-gradient(transparent, transparent)',
    'content-visibility: hidden',
    'contain: strict',
    'z-index: -1',
  ]) {
    it(`does not get through with "${hiding}"`, async () => {
      const widget = await sample();
      const before = placeOf(widget);
      expect(before).to.include({ isReachable: true, isVisible: true });
      const important = hiding.replace(/(?=;|$)/g, ' !important');
      for (const css of [hiding, important]) {
        pageStyle(`test-sample { ${css} }`);
        expect(placeOf(widget), css).to.deep.equal(before);
      }
    });
  }

  it('hides with [hidden]', async () => {
    const widget = await sample();
    widget.hidden = true;
    expect(widget.getBoundingClientRect().height).to.equal(0);
    pageStyle('test-sample { display: block !important }');
    expect(widget.getBoundingClientRect().height).to.equal(0);
    widget.hidden = false;
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  for (const [parent, least] of [
    ['display: flex', 600],
    ['display: flex; flex-direction: column; align-items: center', 600],
    ['display: grid; justify-items: center', 600],
    ['display: inline-block', 280],
    ['display: table', 280],
    ['float: left', 280],
    ['position: absolute', 280],
    ['width: fit-content', 280],
  ] as const) {
    it(`is at least ${least} of 600 px wide in a parent of "${parent}"`, async () => {
      const page = await fixture(
        html`<div class="page">
          <div class="parent"><test-sample></test-sample></div>
        </div>`,
      );
      pageStyle(`.page { width: 600px; position: relative } .parent { ${parent} }`);
      const { width } = inside(
        page.querySelector('test-sample') as Sample,
        '.root',
      ).getBoundingClientRect();
      expect(width).to.be.within(least, 600);
    });
  }
});

describe('the tokens', () => {
  const withToken = async (token: string, value: string) => {
    const widget = await fixture<Sample>(html`<test-sample></test-sample>`);
    pageStyle(`body { ${token}: ${value} }`);
    return settled(widget);
  };

  it('--treg-font sets the family, before the one of the page', async () => {
    const widget = await withToken('--treg-font', 'Georgia, serif');
    pageStyle('body { font-family: monospace }');
    expect(styleOf(widget, 'button').fontFamily).to.equal('Georgia, serif');
  });

  it('--treg-font-size sets the size, and all sizes follow', async () => {
    const plain = await fixture<Sample>(html`<test-sample></test-sample>`);
    const sizes = ['.root', 'h2', '.small', 'button'].map((selector) =>
      parseFloat(styleOf(plain, selector).fontSize),
    );
    expect(sizes[0]).to.equal(16);
    const widget = await withToken('--treg-font-size', '24px');
    for (const [index, selector] of ['.root', 'h2', '.small', 'button'].entries()) {
      expect(parseFloat(styleOf(widget, selector).fontSize), selector).to.be.closeTo(
        1.5 * (sizes[index] as number),
        0.01,
      );
    }
  });

  it('--treg-radius sets the corners', async () => {
    const widget = await withToken('--treg-radius', '3px');
    expect(styleOf(widget, '.root').borderRadius).to.equal('3px');
    expect(styleOf(widget, '.card').borderRadius).to.equal('3px');
  });

  it('--treg-space sets the steps of space', async () => {
    const widget = await withToken('--treg-space', '10px');
    expect(styleOf(widget, '.intro').marginTop).to.equal('20px');
    expect(styleOf(widget, 'button').paddingTop).to.equal('20px');
  });
});

describe('the sheet itself', () => {
  it('is constructed: a strict policy refuses style elements and attributes', async () => {
    const root = (await sample()).renderRoot as ShadowRoot;
    expect(root.adoptedStyleSheets).not.to.be.empty;
    expect(root.querySelectorAll('style, [style]')).to.have.length(0);
  });

  it('leaves the sheets of the page alone', async () => {
    const heads = () => document.head.querySelectorAll('style, link').length;
    const before = heads();
    await fixture<Sample>(html`<test-sample></test-sample>`);
    expect(heads()).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('makes what can be touched at least 44 px high', async () => {
    const widget = await sample();
    for (const target of widget.renderRoot.querySelectorAll('button')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
