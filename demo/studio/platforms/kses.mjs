// What WordPress stores of a post by someone without the right "unfiltered_html". A test stores hundreds of snippets in a real WordPress
// and compares; kses-lists.mjs is read from that one. Not here: attributes of blocks, embedded PDF files, and rel="noopener".
import lists from './kses-lists.mjs';

// PHP's patterns and functions mean ASCII by white space.
const space = String.raw`[ \t\n\v\f\r]`;
const pattern = (source, flags) =>
  new RegExp(
    source.replaceAll(String.raw`\s`, space).replaceAll(String.raw`\S`, `[^ \\t\\n\\v\\f\\r]`),
    flags,
  );
const trim = (text) => text.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '');

// eslint-disable-next-line no-control-regex -- which are taken out
const withoutControls = (text) => text.replace(/[\0-\x08\v\f\x0E-\x1F]/g, '');
const withoutNulls = (text) => withoutControls(text).replace(/\\+0+/g, '');

const isCharacter = (code) =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Every & becomes one of a known name, or of a number of a character. */
const withEntities = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replace(/&amp;([A-Za-z]{2,8}\d{0,2});/g, (whole, name) =>
      lists.entities.includes(name) ? `&${name};` : whole,
    )
    .replace(/&amp;#(0*\d{1,7});/g, (whole, digits) =>
      isCharacter(Number(digits)) ? `&#${digits.replace(/^0+/, '').padStart(3, '0')};` : whole,
    )
    .replace(/&amp;#[Xx](0*[\dA-Fa-f]{1,6});/g, (whole, digits) =>
      isCharacter(parseInt(digits, 16)) ? `&#x${digits.replace(/^0+/, '')};` : whole,
    );

const signs = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

/** A tag that is not closed before the next one begins is text. */
const withoutOpenTags = (text) =>
  text.replace(/<[^<>]*>?/g, (tag) =>
    tag.includes('>') ? tag : withEntities(tag).replace(/[<>"']/g, (sign) => signs[sign]),
  );

/** Takes protocols off the front of an address until an allowed one is there, or none. */
function withoutBadProtocols(address) {
  let now = withoutNulls(address);
  if (/^https?:\/\//.test(now)) return now;
  for (let tries = 0; tries < 6; tries++) {
    const before = now;
    now = withoutBadProtocol(before);
    if (now === before) return now;
  }
  return '';
}

function withoutBadProtocol(address, depth = 1) {
  const text = address.replace(/&#(?:0*58(?=[^;\d]|$)|x0*3a(?=[^;\da-f]|$))/gi, '$&;');
  const colon = /:|&#0*58;|&#x0*3a;|&colon;/i.exec(text);
  if (!colon) return text;
  const scheme = text.slice(0, colon.index);
  if (scheme.includes('/?')) return text;
  const name = withoutNulls(
    scheme
      .replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits) & 255))
      .replace(/&#x([\da-f]+);/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16) & 255))
      .replace(pattern(String.raw`\s`, 'g'), ''),
  ).toLowerCase();
  const protocol = lists.protocols.includes(name) ? `${name}:` : '';
  let rest = trim(text.slice(colon.index + colon[0].length));
  if (protocol === 'feed:') {
    if (depth > 2) return '';
    rest = withoutBadProtocol(rest, depth + 1);
    if (!rest) return rest;
  }
  return protocol + rest;
}

/** Without the functions that any declaration may call. */
function withoutSafeFunctions(css) {
  const start = /\b(?:var|calc|min|max|minmax|clamp|repeat)\(/g;
  let text = css;
  for (let match; (match = start.exec(text));) {
    let depth = 1;
    let end = start.lastIndex;
    for (; depth && end < text.length; end++)
      if (text[end] === '(') depth++;
      else if (text[end] === ')') depth--;
    if (depth) continue;
    text = text.slice(0, match.index) + text.slice(end);
    start.lastIndex = match.index;
  }
  return text;
}

const withGradients = ['background', 'background-image'];
const withPictures = [...withGradients, 'cursor', 'filter', 'list-style', 'list-style-image'];
const gradient = /^(?:repeating-)?(?:linear|radial|conic)-gradient\((?:[^()]|rgba?\([^()]*\))*\)$/;

/** Whether a declaration is kept. */
function isSafe(declaration) {
  const colon = declaration.indexOf(':');
  let rest = declaration;
  if (colon >= 0) {
    const name = trim(declaration.slice(0, colon));
    const value = trim(declaration.slice(colon + 1));
    const isCustom = lists.css.includes('--*') && /^--[\w-]+$/.test(name);
    if (!isCustom && !lists.css.includes(name)) return false;
    if (isCustom ? value.startsWith('url(') : withPictures.includes(name))
      for (const [url] of declaration.slice(colon + 1).matchAll(/url\([^)]+\)/g)) {
        const inner = trim(url.slice(4, -1));
        const isQuoted = /^['"]./.test(inner) && inner.endsWith(inner.charAt(0));
        const address = trim(isQuoted ? inner.slice(1, -1) : inner);
        if (!address || withoutBadProtocols(address) !== address) return false;
        rest = rest.replaceAll(url, '');
      }
    if (isCustom ? value.includes('-gradient(') : withGradients.includes(name))
      if (gradient.test(value)) rest = rest.replaceAll(value, '');
  }
  return !/[\\(&=}]|\/\*/.test(withoutSafeFunctions(rest));
}

const safeStyle = (css) =>
  trim(withoutNulls(css).replace(/[\n\r\t]/g, ''))
    .split(';')
    .filter(Boolean)
    .map(trim)
    .filter(isSafe)
    .join(';');

// At the end means before a last line break too.
const end = String.raw`(?=\n?$)`;
const values = [`"([^"]*)"`, `'([^']*)'`, String.raw`([^ \t\n\v\f\r"']+)`].map((value) =>
  pattern(String.raw`^${value}(?:\s+|\/?${end})`),
);
const quotes = ['"', "'", '"'];
const unreadable = pattern(String.raw`^(?:"[^"]*"?|'[^']*'?|\S)*\s*`);

/** The attributes in the text of a tag; the first of a name counts. */
function attributesOf(text) {
  const found = new Map();
  const add = (name, value, whole) => {
    if (!found.has(name)) found.set(name, { name, value, whole });
  };
  let rest = text;
  const take = (regex) => {
    const match = regex.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  while (rest) {
    const [name] = take(/^[_a-zA-Z][-\w:.]*/) ?? [];
    if (!name) {
      take(unreadable);
      continue;
    }
    if (!take(pattern(String.raw`^\s*=\s*`))) {
      if (!rest || take(pattern(String.raw`^\s+`))) add(name, undefined, name);
      else take(unreadable);
      continue;
    }
    const index = values.findIndex((value) => value.test(rest));
    if (index < 0) {
      take(unreadable);
      continue;
    }
    let [, value] = take(values[index]);
    if (lists.addresses.includes(name.toLowerCase())) value = withoutBadProtocols(value);
    add(name, value, `${name}=${quotes[index]}${value}${quotes[index]}`);
  }
  return [...found.values()];
}

/** An attribute as it is kept; empty where it is not. */
function keepAttribute(tag, { name, value, whole }) {
  const key = name.toLowerCase();
  const isKnown = lists.global.includes(key) || lists.tags[tag].includes(key);
  const isData = lists.global.includes('data-*') && /^data(?:-\w+)+$/.test(key);
  if (!isKnown && !isData) return '';
  if (lists.valueless.includes(`${tag} ${key}`) && value !== undefined) return '';
  if (key !== 'style') return ` ${whole}`;
  const safe = safeStyle(value ?? '');
  return safe && safe !== '0' ? ` ${whole.replaceAll(value, () => safe)}` : '';
}

function keepTag(text) {
  const tag = text.replaceAll('\\"', '"');
  if (!tag.startsWith('<')) return '&gt;';
  if (tag.startsWith('<!--')) {
    let inside = tag.replace(/<!--|-->/g, '');
    for (let next; (next = keepHtml(inside)) !== inside;) inside = next;
    inside = inside.replace(/--+/g, '-').replace(/-$/, '');
    return inside ? `<!--${inside}-->` : '';
  }
  const [, slash, name, list] =
    pattern(String.raw`^<\s*(\/?)\s*([\dA-Za-z-]+)([^>]*)>?$`).exec(tag) ?? [];
  const key = name?.toLowerCase();
  if (!name || !Object.hasOwn(lists.tags, key)) return '';
  if (slash) return `</${name}>`;
  const close = pattern(String.raw`\s*\/\s*$`).test(list) ? ' /' : '';
  // Needs a file of the site's own.
  if (key === 'object') return close ? '' : `<${name}>`;
  const attributes = attributesOf(list).map((attribute) => keepAttribute(key, attribute));
  return `<${name}${attributes.join('').replace(/[<>]/g, '')}${close}>`;
}

function keepHtml(html) {
  const text = withoutOpenTags(withEntities(withoutControls(html)));
  // Comments that end with more than two hyphens.
  const tidy = text.replace(
    /<!--([^\n]*?)--->/g,
    (_, inside) => `<!--${inside.replace(/-+$/, '')}-->`,
  );
  return tidy.replace(/<!--[^\n]*?(?:-->|$)|<[^>]*(?:>|$)|>/g, keepTag);
}

// Numbers that Windows alone gives these characters.
const windows = {
  ...{ 128: 8364, 130: 8218, 131: 402, 132: 8222, 133: 8230, 134: 8224, 135: 8225, 136: 710 },
  ...{ 137: 8240, 138: 352, 139: 8249, 140: 338, 142: 381, 145: 8216, 146: 8217, 147: 8220 },
  ...{ 148: 8221, 149: 8226, 150: 8211, 151: 8212, 152: 732, 153: 8482, 154: 353, 155: 8250 },
  ...{ 156: 339, 158: 382, 159: 376 },
};

/** What is stored of a post's text. */
export const keepPost = (html) =>
  keepHtml(
    html.replace(/&#(1[2-5]\d);/g, (whole, code) => {
      if (Number(code) < 128) return whole;
      return windows[code] ? `&#${windows[code]};` : '';
    }),
  );
