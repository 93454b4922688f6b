// Settings as markup: the pieces that the snippets of all platforms are made of.

/**
 * What someone has chosen, as the studio keeps it. Values are the text of attributes, or `true` for a flag.
 * @typedef {object} Setting
 * @property {'brakes' | 'causes' | 'conditions' | 'booking'} widget
 * @property {Record<string, string | true>} options by the names of attributes; only what differs from the default
 * @property {Record<string, string>} style custom properties without `--treg-`
 * @property {string} lang empty for that of the page
 * @property {{ text: string, href: string }} fallback a link, or text alone where it has no address
 * @property {Script} [script]
 *
 * @typedef {object} Script
 * @property {string} base the address of its folder
 * @property {string} file
 * @property {string} version
 * @property {boolean} isPinned whether it is this version and no other
 * @property {string} integrity of a pinned one
 * @property {{ file: string, integrity: string }} [spanish] the second script, which Spanish needs
 *
 * @typedef {object} Snippet
 * @property {string} title
 * @property {string} code
 * @property {string} language
 * @property {string} [fileName]
 * @property {boolean} [isDownload]
 * @property {string} [role] who pastes it, where that is somebody else
 * @property {Record<string, string | undefined>} [files] of an archive: text, or `undefined` for a file of dist/ of that name
 */

/** The options in the order that snippets have them; a test compares them with the tables of the widgets. */
const shared = ['heading', 'heading-level', 'theme', 'reviewed-by', 'reviewed-on'];
export const options = {
  brakes: [...shared, 'mode', 'step', 'brake', 'targeted', 'injury', 'share'],
  causes: [...shared, 'only', 'layout', 'cascade'],
  conditions: [...shared, 'only', 'filter', 'sort', 'open'],
  booking: [
    ...shared,
    ...['clinic', 'tagline', 'action', 'booking-url', 'phone', 'address', 'map-url', 'hours'],
    ...['time-zone', 'appearance', 'mode', 'provider', 'utm', 'endpoint', 'encoding', 'fields'],
    'consent',
  ],
};
export const flags = ['share'];
export const styles = [
  'color-brand',
  'color-accent',
  'font',
  'font-size',
  'radius',
  'space',
  'top',
];

const inOrder = (names, record) =>
  [...new Set([...names, ...Object.keys(record)])]
    .filter((name) => record[name] !== undefined && record[name] !== false && record[name] !== '')
    .map((name) => [name, record[name]]);

/** The options as pairs of name and value, in order. */
export const optionsOf = ({ widget, options: chosen }) => inOrder(options[widget], chosen);

const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML that editors leave alone: brackets are codes of WordPress, braces are Liquid, Vue or a tag manager's variables, and
 * WordPress takes backslashes away. Numbers have three digits, as WordPress writes them.
 */
export const escape = (text) =>
  String(text)
    // eslint-disable-next-line no-control-regex -- no HTML can hold them
    .replace(/[\0-\x08\v\f\x0E-\x1F]/g, '')
    .replace(
      /[&<>"[\]{}\\\t\n\r]/g,
      (sign) => names[sign] ?? `&#${String(sign.charCodeAt(0)).padStart(3, '0')};`,
    );

/** A custom property's value without what would end its declaration; quotes that need no escaping, which WordPress refuses. */
const cssValue = (value) =>
  value
    .replace(/[;{}<>\\\n]/g, '')
    .replaceAll('"', "'")
    .trim();

/** The custom properties of a setting as pairs of name and value. */
export const stylesOf = ({ style }) =>
  inOrder(styles, style).map(([name, value]) => [`--treg-${name}`, cssValue(value)]);

export const css = (pairs) => pairs.map(([name, value]) => `${name}:${value}`).join(';');

const attribute = ([name, value]) => (value === true ? name : `${name}="${escape(value)}"`);

/** A start tag of pairs; pairs without a value are left out. */
export const startTag = (name, pairs) =>
  `<${[name, ...pairs.filter(([, value]) => value).map(attribute)].join(' ')}>`;

export const fallbackOf = ({ fallback: { text, href } }) =>
  href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text);

/** The widget as its own tag. */
export const tag = (setting) =>
  `${startTag(`treg-${setting.widget}`, [
    ...optionsOf(setting),
    ['lang', setting.lang],
    ['style', css(stylesOf(setting))],
  ])}${fallbackOf(setting)}</treg-${setting.widget}>`;

/** How much smaller a length makes a widget, at most; larger ones only leave more room than is kept. */
const scale = (length, usual) => {
  if (length === undefined) return 1;
  return /^[\d.]+px$/.test(length) ? Math.min(1, parseFloat(length) / usual) : 0.5;
};

/** The least pixels a widget takes with these options, at any width. Measured; the tests measure again. */
function leastHeight({ widget, options: { appearance = 'card', hours, address, only, cascade } }) {
  if (widget === 'booking') {
    if (appearance === 'bar') return 60;
    const base = { card: 170, banner: 140, button: 72 }[appearance];
    return base + (hours ? 60 : 0) + (address ? 36 : 0);
  }
  if (only && widget === 'conditions') return 800;
  return only && cascade === 'none' ? 500 : 1000;
}

/** The pixels to keep free for a widget before it is there. */
export const room = (setting) =>
  Math.floor(
    leastHeight(setting) * scale(setting.style['font-size'], 16) * scale(setting.style.space, 4),
  );

/** What the style sheet of the plugin for WordPress keeps free; a placeholder says what is different. */
export const usualRoom = { booking: 170, brakes: 1000, causes: 1000, conditions: 1000 };

/** The widget as a placeholder, for where tags are not kept. */
export function placeholder(setting, { hasStyle = true, roomElsewhere = 0 } = {}) {
  const height = room(setting);
  const declarations = [
    ...(height === roomElsewhere ? [] : [['min-height', `${height}px`]]),
    ...stylesOf(setting),
  ];
  const pairs = [
    ['data-treg', setting.widget],
    ...optionsOf(setting).map(([name, value]) => [`data-${name}`, value]),
    ['lang', setting.lang],
    ['style', hasStyle && css(declarations)],
  ];
  return `${startTag('div', pairs)}${fallbackOf(setting)}</div>`;
}

/** Room for the tag while the script loads, so that nothing moves; given back if it never comes. */
export const roomStyle = (setting) =>
  `<style>treg-${setting.widget} { display: block; min-height: ${room(setting)}px; } ` +
  `treg-${setting.widget}:not(:defined) { animation: treg-room 0s 8s forwards; } ` +
  `@keyframes treg-room { to { min-height: 0; } }</style>`;

/** The scripts that a setting needs. */
export const scriptsOf = ({ script, lang }) => [
  script,
  ...(lang === 'es' ? [{ file: 'treg-es.min.js', integrity: '', ...script.spanish }] : []),
];

/** The address of a file: with its version where it is to stay that one, so that no old copy is used. */
export function addressOf({ script: { base, version, isPinned } }, file) {
  const folder = /^$|\/$/.test(base) ? base : `${base}/`;
  return `${folder}${file}${isPinned && !folder.includes(version) ? `?v=${version}` : ''}`;
}

export const integrityOf = ({ script: { isPinned } }, { integrity }) =>
  isPinned && integrity ? integrity : '';

/** The scripts' tags, each in a line. */
export const scriptTags = (setting) =>
  scriptsOf(setting)
    .map((script) => {
      const integrity = integrityOf(setting, script);
      return `${startTag('script', [
        ['src', addressOf(setting, script.file)],
        ['integrity', integrity],
        ['crossorigin', integrity && 'anonymous'],
        ['defer', true],
      ])}</script>`;
    })
    .join('\n');

const textCode = (_, hexadecimal, decimal, name) => {
  if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }[name] ?? _;
  const code = parseInt(hexadecimal || decimal, hexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : _;
};

/** HTML as text. */
export const unescape = (html) =>
  html.replace(/&(?:#[xX]([0-9a-fA-F]{1,6});|#(\d{1,7});|(\w+);)/g, textCode);

// A value in braces, as JSX has them, may hold braces and texts.
const braces = String.raw`\{(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\x60[^\x60]*\x60|\{[^{}]*\}|[^{}"'\x60])*\}`;
const attributePattern = String.raw`([^\s=>"'/{}]+)(?:\s*=\s*("[^"]*"|'[^']*'|${braces}|[^\s>"'{}]+))?`;
const attributes = new RegExp(attributePattern, 'g');
const tagPattern = new RegExp(
  String.raw`<!--[^]*?(?:-->|$)|<(\/?)([a-zA-Z][\w-]*)((?:\s+${attributePattern}|\s*\/)*)\s*>`,
  'g',
);

/**
 * The tags and texts of markup: HTML, JSX or a template of Vue.
 * @returns {{ name?: string, isEnd?: boolean, attributes: [string, string | undefined][], text: string }[]} values as they are written, in
 * their quotes or braces
 */
export function tokens(markup) {
  const found = [];
  let position = 0;
  const addText = (end) => {
    if (end > position) found.push({ attributes: [], text: markup.slice(position, end) });
  };
  tagPattern.lastIndex = 0;
  for (let match; (match = tagPattern.exec(markup));) {
    addText(match.index);
    position = tagPattern.lastIndex;
    const [text, slash, name, list] = match;
    if (!name) continue;
    const pairs = [...list.matchAll(attributes)].map(([, key, value]) => [key, value]);
    found.push({ name: name.toLowerCase(), isEnd: Boolean(slash), attributes: pairs, text });
    if (!slash && /^(script|style)$/i.test(name)) {
      const end = new RegExp(`</${name}`, 'i').exec(markup.slice(position));
      const stop = end ? position + end.index : markup.length;
      addText(stop);
      tagPattern.lastIndex = position = stop;
    }
  }
  addText(markup.length);
  return found;
}

const withoutQuotes = (value = '') => unescape(value.replace(/^(["'])([^]*)\1$/, '$2'));

const declarations = (style) =>
  withoutQuotes(style)
    .split(';')
    .map((part) => part.replace(/\s*:\s*/, ':').trim())
    .filter(Boolean);

/**
 * What filtering has taken from markup: tags, and attributes of those that stayed.
 * @param {(what: string, name?: string) => string} why says the reason, of a tag, or of an attribute by its name
 */
export function difference(before, after, why) {
  const rest = tokens(after).filter(({ name, isEnd }) => name && !isEnd);
  const lost = [];
  for (const { name, isEnd, attributes } of tokens(before)) {
    if (!name || isEnd) continue;
    const index = rest.findIndex((other) => other.name === name);
    if (index < 0) {
      lost.push({ what: `<${name}>`, why: why(name) });
      continue;
    }
    const [same] = rest.splice(0, index + 1).slice(-1);
    for (const [key, value] of attributes) {
      const kept = same.attributes.find(([other]) => other === key);
      if (key === 'style') {
        const left = declarations(kept?.[1]);
        for (const part of declarations(value))
          if (!left.includes(part)) lost.push({ what: part, why: why(name, 'style') });
      } else if (!kept || withoutQuotes(kept[1]) !== withoutQuotes(value))
        lost.push({ what: `${key} of <${name}>`, why: why(name, key) });
    }
  }
  return lost;
}
