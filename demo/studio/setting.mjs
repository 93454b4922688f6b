// A setting, and how it stands in the fragment of the page's address: `#v=1&widget=booking&clinic=Elm+Clinic&--color-brand=%237a2e4d`.
// Pure: no DOM.
import { labels, styles, widgets } from './labels.mjs';

/** What a fragment of another version means may have changed. */
const fragmentVersion = '1';

export const widths = { phone: 360, tablet: 768, desktop: 1200 };
const schemes = ['light', 'dark'];
const pages = ['plain', 'theme', 'own'];
export const files = (widget) => ['treg-widgets.min.js', `treg-${widget}.min.js`];

/** What the studio begins with. */
export const initialState = () => ({
  widget: 'booking',
  /** Texts by attribute, as they were typed, good or bad; `true` for a flag. */
  options: {},
  style: {},
  lang: '',
  fallback: { text: '', href: '' },
  script: { base: '', isPinned: true, isAlone: false },
  platform: '',
  role: '',
  view: { width: '', scheme: 'light', page: 'plain' },
});

/** What has one place in the state and one name in the fragment; an empty text or the first of a list is left out. */
const plain = [
  ['lang', (state) => [state, 'lang'], ['', 'en', 'es']],
  ['fallback', (state) => [state.fallback, 'text']],
  ['fallback-link', (state) => [state.fallback, 'href']],
  ['script', (state) => [state.script, 'base']],
  ['width', (state) => [state.view, 'width'], ['', ...Object.keys(widths)]],
  ['scheme', (state) => [state.view, 'scheme'], schemes],
  ['page', (state) => [state.view, 'page'], pages],
];
const flags = [
  ['evergreen', (state) => [state.script, 'isPinned'], false],
  ['alone', (state) => [state.script, 'isAlone'], true],
];

/** The fragment of a state, without its `#`. */
export function write(state) {
  const parts = new URLSearchParams({ v: fragmentVersion, widget: state.widget });
  for (const [name, value] of Object.entries(state.options))
    if (value === true) parts.set(name, '');
    else if (value) parts.set(name, value);
  for (const [name, value] of Object.entries(state.style)) if (value) parts.set(`--${name}`, value);
  for (const [name, place, [usual] = ['']] of plain) {
    const [holder, key] = place(state);
    if (holder[key] !== usual) parts.set(name, holder[key]);
  }
  for (const [name, place, set] of flags) {
    const [holder, key] = place(state);
    if (holder[key] === set) parts.set(name, '');
  }
  if (state.platform)
    parts.set('platform', state.role ? `${state.platform}.${state.role}` : state.platform);
  return parts.toString();
}

/**
 * The state that a fragment gives, and in words what was not understood. `platforms` is the list of those there are, `flagNames` the
 * options that are on where they are there.
 */
export function read(fragment, { platforms = [], flagNames = [] } = {}) {
  const state = initialState();
  const problems = [];
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  if (![...parts].length) return { state, problems };
  const version = parts.get('v');
  if (version !== fragmentVersion)
    problems.push(
      version === null
        ? 'The address does not say which version of the studio it is from.'
        : `The address is from version “${version}” of the studio; this is version ${fragmentVersion}.`,
    );
  const widget = parts.get('widget');
  if (Object.hasOwn(widgets, widget ?? '')) state.widget = widget;
  else if (widget !== null) problems.push(`There is no widget “${widget}”.`);
  const known = labels[state.widget];
  for (const [name, value] of parts) {
    const [, place, values] = plain.find(([each]) => each === name) ?? [];
    const [, flagPlace, set] = flags.find(([each]) => each === name) ?? [];
    if (name === 'v' || name === 'widget') continue;
    if (Object.hasOwn(known, name)) state.options[name] = flagNames.includes(name) || value;
    else if (name.startsWith('--') && Object.hasOwn(styles, name.slice(2)))
      state.style[name.slice(2)] = value;
    else if (place && (!values || values.includes(value))) {
      const [holder, key] = place(state);
      holder[key] = value;
    } else if (flagPlace) {
      const [holder, key] = flagPlace(state);
      holder[key] = set;
    } else if (name === 'platform') {
      const [platform, role = ''] = value.split('.');
      const found = platforms.find(({ id }) => id === platform);
      if (found) {
        state.platform = platform;
        state.role = found.roles.some(({ id }) => id === role) ? role : '';
      }
      if (!found || (role && !state.role)) problems.push(`“platform=${value}” is not known.`);
    } else problems.push(`“${name}=${value}” is not known.`);
  }
  return { state, problems };
}
