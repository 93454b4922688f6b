// The studio: one state, which stands in the fragment of the address; what is shown is made anew from it at each change.
import { strToU8, zipSync } from '../../node_modules/fflate/esm/browser.js';
import { render } from '../../node_modules/lit-html/lit-html.js';
import { codes, flagNames, hasSpanish, options, release } from './built.mjs';
import { colorsOf, measure } from './colors.mjs';
import { showIn } from './frame.mjs';
import { labels, styles, widgets } from './labels.mjs';
import { platforms, read as readSnippet } from './platforms/index.mjs';
import {
  baseProblems,
  exampleBase,
  placed,
  problemsOf,
  settingOf,
  shown,
  styleProblems,
  usualOf,
} from './result.mjs';
import { files, initialState, read, write } from './setting.mjs';
import { view } from './view.mjs';

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
/** Shows a page in the preview; there from the first rendering on. */
let preview;
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
    notice = { title: 'There is no widget in this snippet.', problems: [] };
    announce(notice.title);
    update();
    return;
  }
  const { widget, options: said, style, lang, fallback, script } = found;
  change(`snippet ${text}`, () => {
    Object.assign(state, {
      widget,
      options: Object.fromEntries(
        Object.entries(said).map(([name, value]) => [name, value === true || String(value)]),
      ),
      style: { ...style },
      lang,
      fallback: {
        text: fallback.text === widgets[widget].fallback[lang || 'en'] ? '' : fallback.text,
        href: fallback.href === said['booking-url'] ? '' : fallback.href,
      },
    });
    // Where the snippet has no script, that stands elsewhere, and stays as it is here.
    if (!script?.base) return;
    state.script = {
      base: script.base === exampleBase ? '' : script.base,
      isPinned: script.isPinned,
      isAlone: script.file === files(widget)[1],
    };
  });
  const count = Object.keys(said).length + Object.keys(style).length;
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
    const text = button.closest('[data-copy]').querySelector('code');
    if (text) getSelection().selectAllChildren(text);
    announce(
      text
        ? 'The browser does not let pages copy. It is marked: press Ctrl or Command and C.'
        : 'The browser does not let pages copy. Copy it from the address bar.',
    );
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
    strToU8(text ?? codes[path.split('/').at(-1)]),
  ]);
  save(new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' }), fileName);
}

const saveScript = (file) => save(new Blob([codes[file]], { type: 'text/javascript' }), file);

/* What is shown */

let measuredFor = '';

/** The contrast takes a moment; it comes when it is there. */
async function updateContrast() {
  const { style } = settingOf(state);
  const key = JSON.stringify([style['color-brand'], style['color-accent']]);
  if (key === measuredFor) return;
  measuredFor = key;
  const measured = await measure(measuring, style);
  if (key !== measuredFor) return;
  local.measured = measured;
  update();
}

function update() {
  const result = placed(state);
  const about = (name) => {
    return {
      ...labels[state.widget][name],
      name,
      id: `option-${name}`,
      option: options[state.widget][name].option,
      usual: usualOf(state, name),
      value: state.options[name] ?? '',
      problems: editing === name ? [] : problemsOf(state, name),
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
      baseProblems: editing === 'script' ? [] : baseProblems(state),
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
  preview ??= showIn(main.querySelector('iframe'), (href) => {
    local.link = href;
    announce(`On your page this link leads to ${href}`);
    update();
  });
  preview({ ...state.view, width: shownWidth(), ...local, markup: shown(state, result) });
  void updateContrast();
}

document.querySelector('.skip').addEventListener('click', (event) => {
  // The fragment holds the setting.
  event.preventDefault();
  main.querySelector('#make').focus();
});
addEventListener('popstate', restore);
restore();
