// What becomes of a state: what is wrong with it, the setting, the snippets of the platform, and what a visitor gets of them.
import { hasSpanish, options as optionsOf, release, spanishFile } from './built.mjs';
import { asHex } from './colors.mjs';
import { labels, styles, widgets } from './labels.mjs';
import { keep, place, platforms } from './platforms/index.mjs';
import { markupOf } from './preview.mjs';
import { files } from './setting.mjs';

/** Stands for the address of a script that nobody has given. */
export const exampleBase = 'https://your-site.example/';

/** What the widget itself says of a value, by asking one that is on no page. */
function warningsOf(widget, name, value) {
  const element = document.createElement(`treg-${widget}`);
  element.setAttribute(name, value === true ? '' : value);
  const said = [];
  const { warn } = console;
  console.warn = (text) => said.push(text);
  try {
    Reflect.get(element, optionsOf[widget][name].fieldName);
  } finally {
    console.warn = warn;
  }
  return said;
}

/** What is wrong with a custom property. */
export function styleProblems(name, value) {
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

/** What is wrong with an option. */
export function problemsOf(state, name) {
  const value = state.options[name];
  if (name === 'endpoint' && !value && state.widget === 'booking' && state.options.mode === 'form')
    return ['A request form needs an address to send to. Until then the button is a link.'];
  return value ? warningsOf(state.widget, name, value) : [];
}

/** What holds where nothing is said: the default, or what other options imply. */
export const usualOf = ({ widget, options }, name) =>
  labels[widget][name].usualOf?.(options) ?? optionsOf[widget][name].default ?? '';

/** What is wrong with the address of the script. */
export const baseProblems = ({ script: { base } }) => {
  return !base || (URL.canParse(base) && new URL(base).protocol === 'https:')
    ? []
    : [`“${base}” is not an https address.`];
};

/** Some platforms keep no functions in styles: what is a color by itself is written as a number. */
const plainColor = (value) => (/^(?!var)[a-z]+\([^()]+\)$/i.test(value) ? asHex(value) : value);

/** The setting in the form the platforms take: only what is good, and differs from what is usual. */
export function settingOf(state) {
  const { widget, script } = state;
  const options = {};
  for (const name of Object.keys(optionsOf[widget])) {
    const value = state.options[name];
    if (value && value !== usualOf(state, name) && !warningsOf(widget, name, value).length)
      options[name] = value;
  }
  // A form that goes nowhere is a link, and a warning.
  if (options.mode === 'form' && !options.endpoint) delete options.mode;
  const style = {};
  for (const [name, value] of Object.entries(state.style)) {
    const isUsed = [undefined, widget].includes(styles[name].only);
    if (value && isUsed && !styleProblems(name, value).length)
      style[name] = styles[name].kind === 'color' ? plainColor(value) : value;
  }
  const file = files(widget)[Number(script.isAlone)];
  const base = script.base && !baseProblems(state).length ? script.base : exampleBase;
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
export function placed(state) {
  const platform = state.platform || 'html';
  const role = state.role || platforms.find(({ id }) => id === platform)?.roles[0]?.id || '';
  const result = place(platform, role, settingOf(state));
  const kept = result.snippets
    .filter(({ isDownload, language }) => !isDownload && language === 'html')
    .map((snippet) => ({ snippet, ...keep(platform, snippet.role ?? role, snippet.code) }));
  // The scripts that the snippets name: someone has to upload them.
  const codes = result.snippets.filter(({ isDownload }) => !isDownload).map(({ code }) => code);
  const named = Object.keys(release.files).filter((file) => codes.join('\n').includes(`/${file}`));
  return { ...result, platform, role, kept, files: named };
}

/** The markup a visitor gets: what the platform keeps of the snippet, or the same for plain HTML where that is no markup. */
export const shown = (state, { kept }) =>
  markupOf(kept.map(({ code }) => code)) ??
  markupOf(place('html', '', settingOf(state)).snippets.map(({ code }) => code));
