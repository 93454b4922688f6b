// Snippets of old, back into a setting: tags, placeholders, JSX, templates of Vue, and what was entered in the dialog of Wix.
import { flags, options, styles, tokens, unescape } from './markup.mjs';

const widgets = Object.keys(options);

/** A value as it is written, in quotes or in braces. */
function valueOf(written, problem) {
  if (written === undefined) return true;
  if (!written.startsWith('{')) return unescape(written.replace(/^(["'])([^]*)\1$/, '$2'));
  const inside = written.slice(1, -1).trim();
  if (inside === 'true') return true;
  if (inside === 'false') return '';
  if (/^-?[\d.]+$/.test(inside)) return inside;
  const text = textOf(inside);
  if (text === undefined) problem(`${written} is computed by your code.`);
  return text ?? '';
}

/** A literal of JavaScript that is a text. */
function textOf(literal) {
  const [, quote, inside] = /^(["'`])([^]*)\1$/.exec(literal) ?? [];
  if (!quote || (quote === '`' && inside.includes('${'))) return undefined;
  const json = inside.replace(/\\['`]|\\[^]|["\n]/g, (sign) =>
    sign.length > 1 ? sign.replace(/^\\(?=['`])/, '') : { '"': '\\"', '\n': '\\n' }[sign],
  );
  try {
    return JSON.parse(`"${json}"`);
  } catch {
    return undefined;
  }
}

const propertyName = (name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-+/, '--');

/** The declarations of a style attribute, or of an object in braces. */
function declarations(written) {
  if (!written.startsWith('{'))
    return unescape(written.replace(/^(["'])([^]*)\1$/, '$2'))
      .split(';')
      .map((part) => /^\s*([^:]+?)\s*:\s*([^]*?)\s*$/.exec(part)?.slice(1))
      .filter(Boolean);
  const pair =
    /(?:(["'])((?:(?!\1).)+)\1|([\w$]+))\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\d.]+)/g;
  return [...written.matchAll(pair)].map(([, , quoted, name, value]) => [
    propertyName(quoted ?? name),
    textOf(value) ?? value,
  ]);
}

/** What an element says, into the setting. */
function readElement({ name, attributes }, setting, problem) {
  const isTag = name.startsWith('treg-');
  const known = options[setting.widget];
  for (const [written, value] of attributes) {
    // Vue binds with a colon or v-bind, a property with a dot; Solid and Angular have marks of their own.
    const key = written
      .replace(/^(v-bind:|:|\.|attr:|prop:|bool:|\[attr\.|\[)/, '')
      .replace(/\]$/, '');
    const isBound = key !== written && /^(v-bind|[:.[])/.test(written);
    const option = propertyName(key.replace(/^data-/, ''));
    if (key === 'data-treg' || key === 'href' || key === 'class' || key === 'id') continue;
    if (key === 'lang') setting.lang = String(valueOf(value, problem)).toLowerCase().slice(0, 2);
    else if (key === 'style') {
      for (const [property, content] of declarations(value ?? '')) {
        const style = property.replace(/^--treg-/, '');
        if (styles.includes(style) && style !== property) setting.style[style] = content;
        else if (property !== 'min-height')
          problem(`The style ${property} is none of the widget's.`);
      }
    } else if (known.includes(option) && (isTag || key.startsWith('data-'))) {
      let content = valueOf(value, problem);
      if (isBound) {
        const literal = textOf(String(content).trim());
        if (literal === undefined && !/^(true|false|[\d.]+)$/.test(content))
          problem(`${written} is computed by your code.`);
        else content = literal ?? content;
      }
      if (flags.includes(option)) {
        if (content !== 'false') setting.options[option] = true;
      } else if (content !== '' && content !== true) setting.options[option] = content;
    } else problem(`${written} is no option of <treg-${setting.widget}>.`);
  }
}

/** The fallback: the first link, or the text alone. */
function readFallback(list, problem) {
  const text = list
    .filter(({ name }) => !name)
    .map(({ text }) => {
      const braces = /^\s*\{([^]*)\}\s*$/.exec(text);
      return (
        (braces && textOf(braces[1].trim())) ?? unescape(text.replace(/\s*\n\s*/g, ' ').trim())
      );
    })
    .join(' ');
  const link = list.find(({ name }) => name === 'a');
  const href = link?.attributes.find(([key]) => key === 'href')?.[1];
  return { text: text.trim(), href: href ? String(valueOf(href, problem)) : '' };
}

/** The scripts: where they are, and which version. */
function readScripts(list, code) {
  const scripts = list
    .filter(({ name, isEnd }) => name === 'script' && !isEnd)
    .map(({ attributes }) =>
      Object.fromEntries(attributes.map(([key, value]) => [key, valueOf(value ?? '', () => {})])),
    );
  // As a tag manager has it, and the address alone.
  for (const [, src, rest] of code.matchAll(/\.src\s*=\s*'([^']+)';([^]*?)(?:appendChild|$)/g)) {
    const decode = (text) => textOf(`'${text}'`) ?? text;
    const integrity = /\.integrity\s*=\s*'([^']+)'/.exec(rest)?.[1] ?? '';
    scripts.push({ src: decode(src), integrity: decode(integrity) });
  }
  for (const [src] of code.matchAll(/^\s*https?:\/\/\S+\.js\S*\s*$/gm))
    scripts.push({ src: src.trim() });
  const found = scripts
    .map(({ src = '', integrity = '' }) => {
      const [, base, file, query] = /^([^?]*?)(treg-[a-z]+\.min\.js)(\?[^#]*)?$/.exec(src) ?? [];
      if (!file) return undefined;
      const version =
        /\bv(?:er)?=([\w.-]+)/.exec(query ?? '')?.[1] ??
        /(\d+\.\d+\.\d+[\w.-]*)\/$/.exec(base)?.[1];
      return { base, file, version: version ?? '', isPinned: Boolean(version), integrity };
    })
    .filter(Boolean);
  const script = found.find(({ file }) => file !== 'treg-es.min.js');
  const spanish = found.find(({ file }) => file === 'treg-es.min.js');
  if (!script) return undefined;
  return {
    ...script,
    ...(spanish && { spanish: { file: spanish.file, integrity: spanish.integrity } }),
  };
}

/** The lines of the dialog of Wix: a tag's name, and names with values. */
function readLines(code) {
  const widget = /^\s*treg-(\w+)\s*$/m.exec(code)?.[1];
  if (!widgets.includes(widget)) return undefined;
  const attributes = [...code.matchAll(/^\s*([a-z][a-z-]*)\s*:\s*(?!\/\/)(.*?)\s*$/gm)]
    .filter(([, name]) => options[widget].includes(name) || name === 'lang')
    .map(([, name, value]) => [
      name,
      `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    ]);
  return { name: `treg-${widget}`, attributes };
}

/**
 * A snippet back into a setting, as far as it can be understood.
 * @param {string} text
 * @returns {{ setting: import('./markup.mjs').Setting | undefined, problems: string[] }} without a script where the text names none
 */
export function read(text) {
  const problems = [];
  const problem = (words) => problems.includes(words) || problems.push(words);
  // Old editors make these quotes, and editors of blocks these comments.
  const code = text.replace(/(=\s*)[“”]([^“”]*)[“”]/g, '$1"$2"');
  const list = tokens(code);
  const widgetOf = ({ name = '', isEnd, attributes }) => {
    if (isEnd) return undefined;
    const placeholder = attributes.find(([key]) => key === 'data-treg')?.[1];
    return name.startsWith('treg-') ? name.slice(5) : placeholder && valueOf(placeholder, problem);
  };
  const places = list.filter(widgetOf);
  const index = list.findIndex((token) => widgets.includes(widgetOf(token)));
  for (const place of places)
    if (!widgets.includes(widgetOf(place))) problem(`No widget is called ${widgetOf(place)}.`);
  if (places.length > 1) problem('There are several widgets; this is the first.');
  const element = list[index] ?? readLines(code);
  if (!element) {
    if (!places.length) problem('There is no widget in it.');
    return { setting: undefined, problems };
  }
  const setting = {
    widget: widgetOf(element),
    options: {},
    style: {},
    lang: '',
    fallback: { text: '', href: '' },
  };
  readElement(element, setting, problem);
  if (index >= 0 && !/\/\s*>$/.test(element.text)) {
    let depth = 1;
    let end = index;
    // What the page's own markup nests in it counts too.
    while (depth && ++end < list.length) {
      if (list[end].name === element.name && !/\/\s*>$/.test(list[end].text))
        depth += list[end].isEnd ? -1 : 1;
    }
    const own = element.name === 'a' ? [element] : [];
    setting.fallback = readFallback([...own, ...list.slice(index + 1, end)], problem);
  }
  for (const { text } of list) {
    // Where no attribute can hold them, a sheet has the custom properties.
    const rules = text.matchAll(/(?:treg-(\w+)|\[data-treg=["']?(\w+)["']?\])\s*\{([^}]*)\}/g);
    for (const [, tag, place, body] of rules)
      if ((tag ?? place) === setting.widget)
        for (const [property, value] of declarations(body))
          if (styles.includes(property.slice(7)) && property.startsWith('--treg-'))
            setting.style[property.slice(7)] ??= value;
  }
  const script = readScripts(list, code);
  return { setting: script ? { ...setting, script } : setting, problems };
}
