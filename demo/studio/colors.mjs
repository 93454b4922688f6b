// Brand colors out of a logo, and the contrast that the widget gives them. Nothing leaves the browser.
/** Pixels; enough to tell colors. */
const side = 160;

/** An SVG without a size of its own is drawn by no browser but some. */
function sized(text) {
  const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (svg.localName !== 'svg') throw new Error('This is no picture.');
  svg.setAttribute('width', side);
  svg.setAttribute('height', side);
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

/** Up to five distinct colors of a picture, as `#7a2e4d`, what is strong before what is gray. */
export async function colorsOf(file) {
  const blob = /svg/.test(file.type) || /\.svg$/i.test(file.name) ? sized(await file.text()) : file;
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
    const width = Math.max(1, Math.round(image.naturalWidth * scale));
    const height = Math.max(1, Math.round(image.naturalHeight * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0, width, height);
    return distinct(context.getImageData(0, 0, width, height).data);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** How far apart two colors look, from 0 to about 765: the difference in red, green and blue, weighted as eyes do. */
function distance([red, green, blue], [otherRed, otherGreen, otherBlue]) {
  const mean = (red + otherRed) / 2;
  return Math.sqrt(
    (2 + mean / 256) * (red - otherRed) ** 2 +
      4 * (green - otherGreen) ** 2 +
      (2 + (255 - mean) / 256) * (blue - otherBlue) ** 2,
  );
}

/** The colors of pixels, but for what is clear or paper. Each stands for those that look like it; a few pixels are an edge. */
function distinct(data) {
  const counts = new Map();
  let seen = 0;
  for (let index = 0; index < data.length; index += 4) {
    const [red, green, blue, alpha] = data.subarray(index, index + 4);
    if (alpha < 128 || Math.min(red, green, blue) > 240) continue;
    seen++;
    const key = (red << 16) | (green << 8) | blue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups = [];
  for (const [key, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    const color = [key >> 16, (key >> 8) & 255, key & 255];
    const near = groups.find((group) => distance(group.color, color) < 100);
    if (near) near.count += count;
    else if (groups.length < 64) groups.push({ color, count });
  }
  const strength = ({ color, count }) =>
    count * (0.1 + (Math.max(...color) - Math.min(...color)) / 255);
  return groups
    .filter(({ count }) => count > seen * 0.02)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, 5)
    .map(({ color }) => hex(color));
}

const hex = (color) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Red, green and blue from 0 to 1 of any color that CSS knows. */
function channels(color) {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255);
}

/** As WCAG 2 defines it. */
function luminance(color) {
  const [red, green, blue] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** As `#7a2e4d`, which is what a color input takes. */
export const asHex = (color) => hex(channels(color).map((value) => Math.round(value * 255)));

/**
 * What a real widget makes of a setting's colors, in light and in dark: pairs of colors and their contrast, from what the browser
 * has computed. The widget stands in `place`, which nobody sees.
 */
export async function measure(place, style) {
  const measured = [];
  for (const theme of ['light', 'dark']) {
    let widget = place.querySelector(`[theme=${theme}]`);
    if (!widget) {
      widget = document.createElement('treg-booking');
      widget.setAttribute('theme', theme);
      widget.setAttribute('booking-url', 'https://example.com/book');
      widget.setAttribute('phone', '+1-314-555-0100');
      place.append(widget);
    }
    for (const name of ['color-brand', 'color-accent'])
      widget.style.setProperty(`--treg-${name}`, style[name] || '');
    await widget.updateComplete;
    const of = (selector) => getComputedStyle(widget.shadowRoot.querySelector(selector));
    const surface = of('.root').backgroundColor;
    const pairs = {
      Text: [of('.root').color, surface],
      Links: [of('[part=phone]').color, surface],
      Button: [of('[part=action]').color, of('[part=action]').backgroundColor],
    };
    measured.push({
      theme,
      pairs: Object.entries(pairs).map(([what, [color, background]]) => ({
        what,
        color,
        background,
        contrast: contrast(color, background),
      })),
    });
  }
  return measured;
}
