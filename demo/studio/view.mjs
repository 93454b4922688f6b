// What the studio shows, in three steps: make it, see it, place it.
import { html, nothing, svg } from '../../node_modules/lit-html/lit-html.js';
import { live } from '../../node_modules/lit-html/directives/live.js';
import { asHex } from './colors.mjs';
import { color, control, font, range, segments } from './controls.mjs';
import { groups, labels, styles, widgets } from './labels.mjs';
import { pictures } from './pictures.mjs';
import { placing } from './placing.mjs';

const picture = (name) =>
  html`<svg viewBox="0 0 96 64" aria-hidden="true" focusable="false">${pictures[name]}</svg>`;

const step = (number, id, title, intro) =>
  html`<div class="step">
    <h2 id=${id} tabindex="-1">
      <span class="number" aria-hidden="true">${number}</span> ${title}
    </h2>
    <p>${intro}</p>
  </div>`;

const choosing = ({ state, choose }) =>
  html`<fieldset class="widgets">
    <legend>Which widget?</legend>
    ${Object.entries(widgets).map(
      ([widget, { title, sentence }]) =>
        html`<label class="card">
          <input
            type="radio"
            name="widget"
            value=${widget}
            aria-describedby="about-${widget}"
            .checked=${live(widget === state.widget)}
            @change=${() => choose(widget)}
          />
          ${picture(widget)}
          <span class="card-title">${title}</span>
          <span class="card-text" id="about-${widget}">${sentence}</span>
        </label>`,
    )}
  </fieldset>`;

const importing = ({ notice, take }) =>
  html`<details class="import">
      <summary>Do you have a snippet already?</summary>
      <form
        @submit=${(event) => {
          event.preventDefault();
          take(event.target.elements.snippet.value);
        }}
      >
        <label for="snippet">Paste it here</label>
        <p class="hint" id="snippet-hint">
          The tag, the placeholder, or what you have in React or Vue. You can change it and copy it
          again.
        </p>
        <textarea
          id="snippet"
          name="snippet"
          rows="4"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="snippet-hint"
        ></textarea>
        <button type="submit">Read it</button>
      </form>
    </details>
    ${
      notice.title || notice.problems.length
        ? html`<div class="notice">
            <p>${notice.title}</p>
            ${
              notice.problems.length
                ? html`<ul>
                    ${notice.problems.map((problem) => html`<li>${problem}</li>`)}
                  </ul>`
                : nothing
            }
          </div>`
        : nothing
    }`;

const ratio = (number) => `${(Math.floor(number * 10) / 10).toFixed(1)} : 1`;

const contrasts = ({ local }) =>
  html`<div class="contrasts">
    <p class="label" id="contrasts">How easy it is to read</p>
    <p class="hint">
      Measured in the widget, with your color. 4.5 : 1 is what accessibility rules ask for; the
      widget darkens or lightens your color until it gets there.
    </p>
    <div class="two">
      ${local.measured.map(
        ({ theme, pairs }) =>
          html`<table>
            <caption>
              ${theme === 'light' ? 'On light' : 'On dark'}
            </caption>
            <tbody>
              ${pairs.map(
                ({ what, color: text, background, contrast }) =>
                  html`<tr>
                    <th scope="row">${what}</th>
                    <td>
                      <span
                        class="sample"
                        aria-hidden="true"
                        style="color: ${text}; background: ${background}"
                        >Aa</span
                      >
                    </td>
                    <td>${ratio(contrast)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
    </div>
  </div>`;

const logo = ({ local, takeLogo }) =>
  html`<div class="field">
    <label for="logo">Colors from your logo</label>
    <p class="hint" id="logo-hint">
      SVG, PNG or JPEG. It is read here, in your browser, and sent nowhere.
    </p>
    <input
      type="file"
      id="logo"
      accept="image/svg+xml,image/png,image/jpeg,.svg"
      aria-describedby="logo-hint"
      @change=${({ target }) => target.files[0] && takeLogo(target.files[0])}
    />
    ${local.logoProblem && html`<p class="problem">${local.logoProblem}</p>`}
  </div>`;

const styleControl = (name, { aboutStyle, local }) => {
  const about = aboutStyle(name);
  if (about.kind === 'color')
    return color(about, { swatches: local.swatches, asHex, initial: about.initial });
  if (about.kind === 'font') return font(about);
  return range(about, { step: 1, ...styles[name] });
};

const stylesOf = (widget) =>
  Object.keys(styles).filter((name) => [undefined, widget].includes(styles[name].only));

const extras = {
  look: (context) =>
    html`${logo(context)}
    ${stylesOf(context.state.widget).map((name) => [
      styleControl(name, context),
      name === 'color-brand' ? contrasts(context) : nothing,
    ])}`,
  words: ({ state, change, hasSpanish }) =>
    segments(
      {
        id: 'lang',
        name: 'lang',
        label: 'Language',
        hint: 'As your page says, or always the same.',
        usual: '',
        value: state.lang,
        problems: [],
        say: (value) => change('lang', () => (state.lang = value)),
      },
      [
        ['', 'As the page'],
        ['en', 'English'],
        ...(hasSpanish || state.lang === 'es' ? [['es', 'Spanish']] : []),
      ],
    ),
  fallback: ({ state, change, usualFallback }) =>
    ['text', 'href'].map((part) => {
      const id = `fallback-${part}`;
      const say = (value, isTyping) =>
        change(id, () => (state.fallback[part] = value), { isTyping });
      return html`<div class="field">
        <label for=${id}>${part === 'text' ? 'Its words' : 'Where it leads'}</label>
        <input
          id=${id}
          type="text"
          inputmode=${part === 'text' ? 'text' : 'url'}
          autocomplete="off"
          placeholder=${usualFallback[part]}
          .value=${live(state.fallback[part])}
          @input=${({ target }) => say(target.value, true)}
          @change=${({ target }) => say(target.value.trim(), false)}
        />
      </div>`;
    }),
};

/** The groups of a widget, with what is asked in each. */
const making = (context) => {
  const { state, about } = context;
  const names = Object.keys(labels[state.widget]);
  const inGroup = (group) => names.filter((name) => labels[state.widget][name].group === group);
  const own = Object.keys(groups).filter((group) => inGroup(group).length || extras[group]);
  return own.map((group, index) => {
    const options = inGroup(group);
    const changed = [
      ...options.filter((name) => state.options[name]),
      ...(group === 'look' ? stylesOf(state.widget).filter((name) => state.style[name]) : []),
    ].length;
    const { title, intro } = groups[group];
    return html`<details class="group" data-group=${group} ?open=${index === 0}>
      <summary>
        <h3>${title}</h3>
        ${changed ? html`<span class="changed">${changed} set</span>` : nothing}
      </summary>
      <div class="options">
        <p class="intro">${intro}</p>
        ${options.map((name) => control(about(name)))} ${extras[group]?.(context)}
      </div>
    </details>`;
  });
};

const icons = {
  phone: svg`<rect x="7" y="3" width="10" height="18" rx="2.500" />`,
  tablet: svg`<rect x="5" y="3" width="14" height="18" rx="2.500" />`,
  desktop: svg`<rect x="3" y="4" width="18" height="13" rx="2" /><path d="M8 21h8" />`,
  light: svg`<circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400" />`,
  dark: svg`<path d="M19 14.500A8 8 0 0 1 9.500 5a8 8 0 1 0 9.500 9.500z" />`,
};

const switches = (name, legend, values, { state, change }, chosen = state.view[name]) =>
  html`<fieldset class="switches">
    <legend class="hidden">${legend}</legend>
    ${Object.entries(values).map(
      ([value, label]) =>
        html`<label class="segment">
          <input
            type="radio"
            name="view-${name}"
            value=${value}
            .checked=${live(chosen === value)}
            @change=${() => change(`view-${name}`, () => (state.view[name] = value))}
          />
          <span>
            ${
              icons[value]
                ? html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    ${icons[value]}
                  </svg>`
                : nothing
            }
            ${label}
          </span>
        </label>`,
    )}
  </fieldset>`;

const pasting = ({ local, setPasted }) =>
  html`<details class="pasted" open>
    <summary>Your page</summary>
    <label for="pasted">Its HTML</label>
    <p class="hint" id="pasted-hint">
      In your browser, open your page, choose “View page source”, copy all of it. Write [widget]
      where the widget should stand; else it comes at the end. Scripts of the page do not run here.
    </p>
    <textarea
      id="pasted"
      rows="4"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="pasted-hint"
      .value=${live(local.pasted)}
      @input=${({ target }) => setPasted({ pasted: target.value })}
    ></textarea>
    <label class="tick">
      <input
        type="checkbox"
        .checked=${live(local.mayLoad)}
        @change=${({ target }) => setPasted({ mayLoad: target.checked })}
      />
      <span>Load its pictures and style sheets from where they are (their servers see that)</span>
    </label>
  </details>`;

/** A booking card without a way to book. */
const hasNothingToPress = ({ state: { widget, options, fallback } }) =>
  widget === 'booking' &&
  !options['booking-url'] &&
  !options.phone &&
  !fallback.href &&
  !options.mode;

const seeing = (context) => {
  const { state, local } = context;
  return html`<section class="see" aria-labelledby="see">
    ${step(2, 'see', 'See it', 'Exactly what your visitors get: it is made from the snippet itself.')}
    <div class="bar">
      ${switches('width', 'Width', { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' }, context, context.shownWidth)}
      ${switches('scheme', 'Light or dark page', { light: 'Light', dark: 'Dark' }, context)}
      ${switches('page', 'Page', { plain: 'Plain page', theme: 'Article', own: 'Your page' }, context)}
    </div>
    ${state.view.page === 'own' ? pasting(context) : nothing}
    <div class="stage">
      <iframe title="Preview of the widget on a page" sandbox="allow-scripts"></iframe>
    </div>
    <p class="under">
      ${
        hasNothingToPress(context) && !local.link
          ? 'A button and a number appear when you have filled in the booking page or the telephone.'
          : local.link
            ? html`On your page this link leads to <strong>${local.link}</strong>`
            : 'Links and forms lead nowhere from here, and nothing is sent.'
      }
    </p>
  </section>`;
};

/** The fragment of the address holds the setting, so these are no links. */
const jumping = () =>
  html`<nav class="jumps" aria-label="Steps">
    ${Object.entries({ make: 'Make it', see: 'See it', place: 'Place it' }).map(
      ([id, title], index) =>
        html`<button
          type="button"
          class="quiet"
          data-step=${id}
          @click=${() => {
            const heading = document.getElementById(id);
            heading.scrollIntoView({ block: 'start' });
            heading.focus({ preventScroll: true });
          }}
        >
          <span class="number" aria-hidden="true">${index + 1}</span> ${title}
        </button>`,
    )}
  </nav>`;

export const view = (context) =>
  html`<div class="title">
      <h1>Make a widget for your site</h1>
      <p class="lead">
        Choose one, give it your colors, and copy a few lines into your website. No account, and
        nothing you type leaves this page.
      </p>
      <div class="acts" data-copy>
        <button type="button" @click=${({ currentTarget }) => context.copyLink(currentTarget)}>
          Copy link to this setting
        </button>
        <button type="button" class="quiet" @click=${context.startAgain}>Start again</button>
      </div>
    </div>
    <div class="studio">
      ${jumping()}
      <section class="make" aria-labelledby="make">
        ${step(1, 'make', 'Make it', 'Everything has a good default: fill in what you have.')}
        ${importing(context)} ${choosing(context)} ${making(context)}
      </section>
      ${seeing(context)} ${placing(context, step)}
    </div>`;
