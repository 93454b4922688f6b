// The studio: one state, which stands in the fragment of the address; what is shown is made anew from it at each change.
import { strToU8, zipSync } from '../../node_modules/fflate/esm/browser.js';
import { render } from '../../node_modules/lit-html/lit-html.js';
import { asHex, colorsOf, measure } from './colors.mjs';
import { labels, styles, widgets } from './labels.mjs';
import { keep, place, platforms, read as readSnippet } from './platforms/index.mjs';
import { documentOf, markupOf } from './preview.mjs';
import { files, initialState, read, widths, write } from './setting.mjs';
import { view } from './view.mjs';

const dist = new URL('../../dist/', import.meta.url);
const exampleBase = 'https://your-site.example/';

const load = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: run "npm run build" first.`);
  return response;
};

/** What was built: the options of each tag, and the scripts with their hashes. */
const [manifest, release] = await Promise.all(
  [new URL('../custom-elements.json', dist), new URL('sri.json', dist)].map(async (address) =>
    (await load(address)).json(),
  ),
);
const spanishFile = 'treg-es.min.js';
const hasSpanish = spanishFile in release.files;
/** The scripts by their files: they are all here from the start, so that the studio goes on without a network. */
const scriptTexts = Object.fromEntries(
  await Promise.all(
    Object.keys(release.files).map(async (file) => [
      file,
      await (await load(new URL(file, dist))).text(),
    ]),
  ),
);
const scripts = ['treg-widgets.min.js', ...(hasSpanish ? [spanishFile] : [])].map(
  (file) => scriptTexts[file],
);
const declarations = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => [declaration.tagName.replace('treg-', ''), declaration]),
);
const optionsOf = (widget) =>
  Object.fromEntries(declarations[widget].attributes.map((each) => [each.name, each]));
const flagNames = Object.values(declarations).flatMap(({ attributes }) =>
  attributes.filter(({ option }) => option.kind === 'flag').map(({ name }) => name),
);

const main = document.querySelector('#studio');
const status = document.querySelector('#status');
const measuring = document.querySelector('#measured');

let state;
/** What the studio says about the address or the snippet it was given. */
let notice = { title: '', problems: [] };
/** The name of the control that is being typed in: it is not told off meanwhile. */
let editing = '';
/** The name of the control whose changes share one step of the history. */
let stepped = '';
/** What is kept of the widgets that are not shown. */
const drafts = {};
/** What never stands in the address: a logo's colors, and a pasted page. */
const local = { swatches: [], logoProblem: '', pasted: '', mayLoad: false, link: '', measured: [] };

let silence = 0;
const announce = (text) => {
  // The same words again are news too.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
  clearTimeout(silence);
  silence = setTimeout(() => (status.textContent = ''), 8000);
};

/** The page in the preview is as wide as someone chose, or as suits the window. */
const shownWidth = () => state.view.width || (innerWidth < 700 ? 'phone' : 'desktop');

/** What the widget itself says of a value, by asking one that is on no page. */
function warningsOf(widget, name, value) {
  const element = document.createElement(`treg-${widget}`);
  element.setAttribute(name, value === true ? '' : value);
  const said = [];
  const { warn } = console;
  console.warn = (text) => said.push(text);
  try {
    Reflect.get(element, optionsOf(widget)[name].fieldName);
  } finally {
    console.warn = warn;
  }
  return said;
}

function styleProblems(name, value) {
  if (!value) return [];
  const { kind, label } = styles[name];
  const property = { color: 'color', font: 'font-family', length: 'width' }[kind];
  const isGood =
    kind === 'color'
      ? CSS.supports(property, value)
      : CSS.supports(property, value) && !/[;{}]/.test(value);
  return isGood
    ? []
    : [`“${value}” is not a ${kind} that browsers know. ${label} is left as it is.`];
}

function problemsOf(name) {
  const value = state.options[name];
  if (name === 'endpoint' && !value && state.widget === 'booking' && state.options.mode === 'form')
    return ['A request form needs an address to send to. Until then the button is a link.'];
  return value ? warningsOf(state.widget, name, value) : [];
}

const baseProblems = () => {
  const { base } = state.script;
  return !base || (URL.canParse(base) && new URL(base).protocol === 'https:')
    ? []
    : [`“${base}” is not an https address.`];
};

/** The setting in the form the platforms take: only what is good, and differs from the default. */
function setting() {
  const { widget, script } = state;
  const options = {};
  for (const [name, { default: usual }] of Object.entries(optionsOf(widget))) {
    const value = state.options[name];
    if (value && value !== usual && !warningsOf(widget, name, value).length) options[name] = value;
  }
  // A form that goes nowhere is a link, and a warning.
  if (options.mode === 'form' && !options.endpoint) delete options.mode;
  const style = {};
  for (const [name, value] of Object.entries(state.style)) {
    const isUsed = [undefined, widget].includes(styles[name].only);
    // Some platforms keep no functions in styles: a color is the same as a number.
    if (value && isUsed && !styleProblems(name, value).length)
      style[name] = styles[name].kind === 'color' && value.includes('(') ? asHex(value) : value;
  }
  const file = files(widget)[Number(script.isAlone)];
  const base = script.base && !baseProblems().length ? script.base : exampleBase;
  return {
    widget,
    options,
    style,
    lang: state.lang,
    fallback: {
      text: state.fallback.text || widgets[widget].fallback[state.lang || 'en'],
      href: state.fallback.href || options['booking-url'] || '',
    },
    script: {
      base: base.endsWith('/') ? base : `${base}/`,
      version: release.version,
      isPinned: script.isPinned,
      integrity: script.isPinned ? release.files[file].integrity : '',
      file,
      ...(hasSpanish && {
        spanish: {
          file: spanishFile,
          integrity: script.isPinned ? release.files[spanishFile].integrity : '',
        },
      }),
    },
  };
}

/** What the chosen platform makes of it. */
function placed() {
  const platform = state.platform || 'html';
  const role = state.role || platforms.find(({ id }) => id === platform)?.roles[0]?.id || '';
  const result = place(platform, role, setting());
  const kept = result.snippets
    .filter(({ isDownload, language }) => !isDownload && language === 'html')
    .map((snippet) => ({ snippet, ...keep(platform, snippet.role ?? role, snippet.code) }));
  // The scripts that the snippets name: someone has to upload them.
  const codes = result.snippets.filter(({ isDownload }) => !isDownload).map(({ code }) => code);
  const named = Object.keys(release.files).filter((file) => codes.join('\n').includes(`/${file}`));
  return { ...result, platform, role, kept, files: named };
}

/** The markup a visitor gets: what the platform keeps of the snippet, or the same for plain HTML where that is no markup. */
const shown = ({ kept }) =>
  markupOf(kept.map(({ code }) => code)) ??
  markupOf(place('html', '', setting()).snippets.map(({ code }) => code));

/* The frame */

const frame = { element: undefined, key: '', isReady: false, message: undefined };

function fit() {
  const { element } = frame;
  if (!element) return;
  const { clientWidth, clientHeight } = element.parentElement;
  const width = widths[shownWidth()];
  const scale = Math.min(1, clientWidth / width);
  Object.assign(element.style, {
    width: `${width}px`,
    height: `${clientHeight / scale}px`,
    transform: `scale(${scale})`,
    insetInlineStart: `${(clientWidth - width * scale) / 2}px`,
    colorScheme: state.view.scheme,
  });
}
const resizing = new ResizeObserver(fit);

function send() {
  if (frame.isReady) frame.element.contentWindow.postMessage(frame.message, '*');
}

function updateFrame(markup) {
  const { page, scheme } = state.view;
  const { pasted, mayLoad } = local;
  if (!frame.element) {
    frame.element = main.querySelector('iframe');
    resizing.observe(frame.element.parentElement);
  }
  fit();
  frame.message = { markup, scheme };
  const key = JSON.stringify([page, page === 'own' && [pasted, mayLoad]]);
  if (key !== frame.key) {
    Object.assign(frame, { key, isReady: false });
    frame.element.srcdoc = documentOf({ page, pasted, mayLoad, scripts });
  } else send();
}

addEventListener('message', ({ source, data }) => {
  if (!frame.element || source !== frame.element.contentWindow) return;
  if (data.isReady) {
    frame.isReady = true;
    send();
  } else if (typeof data.href === 'string') {
    local.link = data.href;
    announce(`On your page this link leads to ${data.href}`);
    update();
  }
});

/* The state and the address */

/** What the address will be when the typing rests. */
let pending = '';
let writing = 0;

function writeAddress() {
  clearTimeout(writing);
  if (pending) history.replaceState(null, '', pending);
  pending = '';
}

/** Typing in one control is one step back; the address follows when the typing rests. */
function remember(name) {
  const address = `#${write(state)}`;
  if (name === stepped) {
    pending = address;
    clearTimeout(writing);
    writing = setTimeout(writeAddress, 200);
    return;
  }
  writeAddress();
  history.pushState(null, '', address);
  stepped = name;
}

/** Changes the state, in the name of a control. */
function change(name, act, { isTyping = false } = {}) {
  act(state);
  editing = isTyping ? name : '';
  local.link = '';
  remember(name);
  update();
}

function restore() {
  clearTimeout(writing);
  pending = '';
  stepped = '';
  editing = '';
  const { state: next, problems } = read(location.hash, { platforms, flagNames });
  state = next;
  notice = {
    title: problems.length ? 'Some of the address was not understood; the rest is here.' : '',
    problems,
  };
  update();
}

/** Another widget: what both have comes along, what was said of it before is there again. */
function choose(widget) {
  change('widget', () => {
    drafts[state.widget] = state.options;
    const common = Object.entries(state.options).filter(([name]) =>
      ['heading-level', 'theme', 'reviewed-by', 'reviewed-on'].includes(name),
    );
    state.options = { ...drafts[widget], ...Object.fromEntries(common) };
    state.widget = widget;
    state.fallback = { text: '', href: '' };
  });
}

/** Takes over a snippet that is in use somewhere. */
function take(text) {
  const { setting: found, problems } = readSnippet(text);
  if (!found?.widget) {
    notice = { title: 'There is no widget in this snippet.', problems };
    announce(notice.title);
    update();
    return;
  }
  const { widget, options, style, lang, fallback, script } = found;
  change(`snippet ${text}`, () => {
    Object.assign(state, {
      widget,
      options: Object.fromEntries(
        Object.entries(options).map(([name, value]) => [name, value === true || String(value)]),
      ),
      style: { ...style },
      lang,
      fallback: {
        text: fallback.text === widgets[widget].fallback[lang || 'en'] ? '' : fallback.text,
        href: fallback.href === options['booking-url'] ? '' : fallback.href,
      },
    });
    if (script?.base && script.base !== exampleBase) state.script.base = script.base;
    if (script?.file) {
      state.script.isAlone = script.file !== files(widget)[0];
      state.script.isPinned = script.isPinned;
    }
  });
  const count = Object.keys(options).length + Object.keys(style).length;
  notice = {
    title: `Read: ${widgets[widget].title}, with ${count} ${count === 1 ? 'option' : 'options'}. Back in your browser undoes it.`,
    problems,
  };
  announce(notice.title);
  update();
}

async function takeLogo(file) {
  try {
    local.swatches = await colorsOf(file);
    local.logoProblem = local.swatches.length ? '' : `${file.name} has no colors besides white.`;
  } catch {
    local.swatches = [];
    local.logoProblem = `${file.name} could not be read as a picture.`;
  }
  announce(local.logoProblem || `${local.swatches.length} colors found in ${file.name}.`);
  update();
}

async function copy(code, what, button) {
  try {
    await navigator.clipboard.writeText(code);
    announce(`Copied: ${what}.`);
  } catch {
    // Where the clipboard is closed to scripts, the text is marked, and the keyboard does the rest.
    const text = button.closest('[data-copy]')?.querySelector('code');
    if (text) getSelection().selectAllChildren(text);
    announce(`The browser does not let pages copy. It is marked: press Ctrl or Command and C.`);
  }
}

function save(blob, fileName) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
  announce(`Saved: ${fileName}.`);
}

/** A file of its own, or an archive of texts and of files that were built. */
function download({ code, fileName, files: parts }) {
  if (!parts) {
    save(new Blob([code]), fileName);
    return;
  }
  const entries = Object.entries(parts).map(([path, text]) => [
    path,
    strToU8(text ?? scriptTexts[path.split('/').at(-1)]),
  ]);
  save(new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' }), fileName);
}

const saveScript = (file) => save(new Blob([scriptTexts[file]], { type: 'text/javascript' }), file);

/* What is shown */

let measuredFor = '';

/** The contrast takes a moment; it comes when it is there. */
async function updateContrast() {
  const style = setting().style;
  const key = JSON.stringify([style['color-brand'], style['color-accent']]);
  if (key === measuredFor) return;
  measuredFor = key;
  const measured = await measure(measuring, style);
  if (key !== measuredFor) return;
  local.measured = measured;
  update();
}

function update() {
  const result = placed();
  const about = (name) => {
    const { option, default: usual = '' } = optionsOf(state.widget)[name];
    return {
      ...labels[state.widget][name],
      name,
      id: `option-${name}`,
      option,
      usual,
      value: state.options[name] ?? '',
      problems: editing === name ? [] : problemsOf(name),
      type: (value) => change(name, () => (state.options[name] = value), { isTyping: true }),
      say: (value) => change(name, () => (state.options[name] = value)),
      announce,
    };
  };
  const aboutStyle = (name) => ({
    ...styles[name],
    name: `--${name}`,
    id: `style-${name}`,
    usual: String(styles[name].initial ?? ''),
    value: state.style[name] ?? '',
    problems: editing === `--${name}` ? [] : styleProblems(name, state.style[name]),
    type: (value) => change(`--${name}`, () => (state.style[name] = value), { isTyping: true }),
    say: (value) => change(`--${name}`, () => (state.style[name] = value)),
  });
  render(
    view({
      state,
      local,
      notice,
      result,
      shownWidth: shownWidth(),
      about,
      aboutStyle,
      baseProblems: editing === 'script' ? [] : baseProblems(),
      exampleBase,
      release,
      platforms,
      hasSpanish,
      change,
      choose,
      take,
      takeLogo,
      copy,
      download,
      saveScript,
      usualFallback: {
        text: widgets[state.widget].fallback[state.lang || 'en'],
        href: state.options['booking-url'] || '',
      },
      setPasted: (news) => {
        Object.assign(local, news);
        update();
      },
      copyLink: (button) => {
        pending = `#${write(state)}`;
        writeAddress();
        return copy(location.href, 'the link to this setting', button);
      },
      startAgain: () => {
        change('again', () => Object.assign(state, initialState()));
        announce('Everything is as it was at first. Back in your browser undoes it.');
      },
    }),
    main,
  );
  updateFrame(shown(result));
  void updateContrast();
}

document.querySelector('.skip').addEventListener('click', (event) => {
  // The fragment holds the setting.
  event.preventDefault();
  main.querySelector('#make').focus();
});
addEventListener('popstate', restore);
restore();
