import { expect, fixture, html } from '@open-wc/testing';
import { emulate, needs } from '../testing/browser.js';
import { inside, settled, warnings } from '../testing/helpers.js';
import type { Sample } from '../testing/sample.js';
import '../testing/sample.js';

warnings();

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
const painted = new Map<string, Rgb>();

/** What the browser paints for colors laid over each other on white: gamut, transparency and rounding included. */
function paint(...colors: readonly string[]): Rgb {
  const key = colors.join();
  let rgb = painted.get(key);
  if (!rgb) {
    for (const color of ['#fff', ...colors]) {
      pen.fillStyle = '#f0f';
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    rgb = [red as number, green as number, blue as number];
    painted.set(key, rgb);
  }
  return rgb;
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of a text on its background, WCAG 2.2. */
function contrast(text: string, background: string): number {
  const one = luminance(paint(background, text));
  const other = luminance(paint(background));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const styleOf = (widget: Sample, selector: string) => getComputedStyle(inside(widget, selector));
const surfaceOf = (widget: Sample) => styleOf(widget, '.root').backgroundColor;
const inkOf = (widget: Sample) => styleOf(widget, '.flavor').color;
const isDark = (widget: Sample) => {
  const surface = luminance(paint(surfaceOf(widget)));
  expect(surface < 0.05 || surface > 0.8, `a surface of ${surface}`).to.be.true;
  return surface < 0.05;
};

const sample = (theme: string) => fixture<Sample>(html`<test-sample theme=${theme}></test-sample>`);

/** A page with its own color scheme. */
const onPage = async (scheme: string, theme: string) => {
  const page = await fixture<HTMLElement>(
    html`<div><test-sample theme=${theme}></test-sample></div>`,
  );
  page.style.colorScheme = scheme;
  return page.querySelector('test-sample') as Sample;
};

describe('contrast, measured here', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#fff', '#fff')).to.equal(1);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#00f', '#fff')).to.be.closeTo(8.59, 0.005);
  });

  it('sees what is painted', () => {
    expect(paint('oklch(0.628 0.2577 29.23)')).to.deep.equal([255, 0, 0]);
    expect(paint('#0008')).to.deep.equal([119, 119, 119]);
  });
});

describe('theme', () => {
  it('is light or dark where the page says so, whatever its own colors', async () => {
    for (const scheme of ['light', 'dark']) {
      expect(isDark(await onPage(scheme, 'light'))).to.be.false;
      expect(isDark(await onPage(scheme, 'dark'))).to.be.true;
    }
  });

  it("follows the page's color scheme otherwise", async () => {
    expect(isDark(await onPage('light', 'auto'))).to.be.false;
    expect(isDark(await onPage('dark', 'auto'))).to.be.true;
    expect(isDark(await onPage('normal', 'auto'))).to.be.false;
  });

  it('is the same dark by option as by the page', async () => {
    const [one, other] = [await onPage('dark', 'auto'), await sample('dark')];
    expect(surfaceOf(one)).to.equal(surfaceOf(other));
    expect(inkOf(one)).to.equal(inkOf(other));
  });

  it('follows a page that changes its color scheme', async () => {
    const widget = await onPage('light', 'auto');
    (widget.parentElement as HTMLElement).style.colorScheme = 'dark';
    expect(isDark(widget)).to.be.true;
  });

  it('follows an option that changes', async () => {
    const widget = await sample('light');
    widget.theme = 'dark';
    expect(isDark(await settled(widget))).to.be.true;
  });

  it('gives native controls the same scheme', async () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(styleOf(await sample(theme), 'button').colorScheme).to.equal(theme);
    }
  });

  needs(describe, 'emulated media')('of a reader who likes it dark', () => {
    beforeEach(() => emulate({ 'prefers-color-scheme': 'dark' }));

    it('is dark on a page that knows both', async () => {
      expect(isDark(await onPage('light dark', 'auto'))).to.be.true;
    });
    it('is light on a page that is always light', async () => {
      expect(isDark(await onPage('light', 'auto'))).to.be.false;
      expect(isDark(await onPage('normal', 'auto'))).to.be.false;
    });
  });

  needs(describe, 'emulated media')('on paper', () => {
    beforeEach(() => emulate({ media: 'print' }));

    for (const theme of ['light', 'dark', 'auto']) {
      it(`is dark ink on white where the theme is ${theme}`, async () => {
        const widget = await onPage('dark', theme);
        expect(paint(surfaceOf(widget))).to.deep.equal([255, 255, 255]);
        for (const selector of ['.flavor', '.intro', '.link', 'h2', '.grade, footer p']) {
          expect(contrast(styleOf(widget, selector).color, '#fff'), selector).to.be.at.least(4.5);
        }
      });
    }
  });
});

/** The same hues at all depths and strengths, many of them out of what a screen can show; then the corners. */
const brands = [
  ...Array.from({ length: 12 }, (_, step) => 30 * step).flatMap((hue) =>
    [0.1, 0.3, 0.45, 0.5, 0.53, 0.56, 0.58, 0.62, 0.66, 0.72, 0.85, 0.97].flatMap((lightness) =>
      [0.04, 0.12, 0.2, 0.32].map((chroma) => `oklch(${lightness} ${chroma} ${hue})`),
    ),
  ),
  ...Array.from({ length: 24 }, (_, step) => `hsl(${15 * step} 100% 50%)`),
  ...Array.from({ length: 18 }, (_, step) => `rgb(${15 * step} ${15 * step} ${15 * step})`),
  ...'#fff #000 #777 #767676 #ff0 #0f0 #00f #f00 #0ff #f0f #ff69b4 #ffc0cb #ff1493 #f8f #e0115f #ffd700 #c0ffee #785ae1'.split(
    ' ',
  ),
  'color(display-p3 0 1 0)',
  'color(display-p3 1 0 0)',
  'lab(50% 100 -100)',
  'white',
  'rebeccapurple',
];

/** Every kind of text, and what it lies on. */
const texts = {
  'link on the surface': ['.root > .link', '.root'],
  'link on a card': ['.card .link', '.card'],
  'words on the main button': ['.button', '.button'],
  'words on a pressed button': ['.pressed', '.pressed'],
  'words on a button': ['.mint', '.mint'],
  'ink on the surface': ['.flavor', '.root'],
  'ink on a card': ['.card .text', '.card'],
  'soft ink on the surface': ['.intro', '.root'],
  'soft ink on a card': ['.card .small', '.card'],
} as const;

describe('brand color', () => {
  const withBrand = async (theme: string, brand: string) => {
    const widget = await sample(theme);
    widget.style.setProperty('--treg-color-brand', brand);
    return widget;
  };

  it('colors links, buttons and, faintly, surfaces', async () => {
    const [one, other] = [await withBrand('light', '#a00'), await withBrand('light', '#00a')];
    expect(styleOf(one, '.link').color).not.to.equal(styleOf(other, '.link').color);
    expect(styleOf(one, '.button').backgroundColor).not.to.equal(
      styleOf(other, '.button').backgroundColor,
    );
    expect(surfaceOf(one)).not.to.equal(surfaceOf(other));
  });

  it('is kept as it is on a button where words can be read on it', async () => {
    for (const brand of ['#0d6b62', '#004080', '#ffd700']) {
      const { backgroundColor } = styleOf(await withBrand('light', brand), '.button');
      expect(paint(backgroundColor), brand).to.deep.equal(paint(brand));
    }
  });

  it('has an accent beside it', async () => {
    const widget = await sample('light');
    widget.style.setProperty('--treg-color-accent', 'rgb(1, 2, 3)');
    expect(styleOf(widget, '.card').borderTopColor).to.equal('rgb(1, 2, 3)');
  });

  it('is swept in all its kinds', () => {
    expect(brands.length).to.be.greaterThan(600);
    for (const brand of brands) expect(CSS.supports('color', brand), brand).to.be.true;
  });

  for (const theme of ['light', 'dark']) {
    describe(`leaves 4.5:1, ${theme},`, () => {
      const failures = new Map<string, { brand: string; ratio: number }[]>();

      before(async () => {
        const widget = await sample(theme);
        const pairs = Object.entries(texts).map(([name, pair]) => {
          const [text, ground] = pair.map((selector) => styleOf(widget, selector));
          return { name, text: text as CSSStyleDeclaration, ground: ground as CSSStyleDeclaration };
        });
        for (const { name } of pairs) failures.set(name, []);
        for (const brand of brands) {
          widget.style.setProperty('--treg-color-brand', brand);
          for (const { name, text, ground } of pairs) {
            const ratio = contrast(text.color, ground.backgroundColor);
            if (!(ratio >= 4.5)) failures.get(name)?.push({ brand, ratio });
          }
        }
      });

      for (const name of Object.keys(texts)) {
        it(`for ${name}`, () => {
          const found = failures.get(name) ?? [];
          const worst = found
            .sort((a, b) => a.ratio - b.ratio)
            .map(({ brand, ratio }) => `${brand} ${ratio.toFixed(2)}`);
          expect(worst.slice(0, 8), `worst of ${worst.length}`).to.deep.equal([]);
        });
      }
    });
  }

  it('may be see-through, and text is not', async () => {
    for (const theme of ['light', 'dark']) {
      const widget = await withBrand(theme, 'rgb(13 107 98 / 0.3)');
      for (const [name, [text, ground]] of Object.entries(texts)) {
        const ratio = contrast(
          styleOf(widget, text).color,
          styleOf(widget, ground).backgroundColor,
        );
        expect(ratio, `${name}, ${theme}`).to.be.at.least(4.5);
      }
    }
  });
});
