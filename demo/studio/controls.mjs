// A fitting control for each kind of option. Each gets what it is about and how to say a new value, and returns a template.
import { html, nothing } from '../../node_modules/lit-html/lit-html.js';
import { live } from '../../node_modules/lit-html/directives/live.js';
import { repeat } from '../../node_modules/lit-html/directives/repeat.js';
import { causes, conditions } from '../../dist/esm/content/index.js';
import { conditions as conditionWords } from '../../dist/esm/i18n/en.js';
import {
  addBreak,
  days,
  hasRoom,
  likeMonday,
  openDay,
  readWeek,
  removeRange,
  setTime,
  timeOf,
  writeWeek,
} from './week.mjs';

/** The names of the entries that ids stand for. */
const entryNames = Object.fromEntries([
  ...causes.map(({ id, name }) => [id, name]),
  ...conditions.map(({ id, commonName }) => [id, commonName]),
]);

const words = (text) => text.match(/[^\s,]+/g) ?? [];

const hintOf = ({ id, hint }) => hint && html`<p class="hint" id="${id}-hint">${hint}</p>`;

const problemsOf = ({ id, problems }) =>
  html`<div class="problems" id="${id}-problems">
    ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}
  </div>`;

const describedBy = ({ id, hint, problems }) =>
  [hint && `${id}-hint`, problems.length && `${id}-problems`].filter(Boolean).join(' ') || nothing;

/** A control with one label. */
const field = (about, control) =>
  html`<div class="field" data-option=${about.name}>
    <label for=${about.id}>${about.label}</label>
    ${hintOf(about)} ${control} ${problemsOf(about)}
  </div>`;

/** Several controls under one label. */
const set = (about, controls) =>
  html`<fieldset
    class="field"
    data-option=${about.name}
    id=${about.id}
    aria-describedby=${describedBy(about)}
  >
    <legend>${about.label}</legend>
    ${hintOf(about)} ${controls} ${problemsOf(about)}
  </fieldset>`;

const isInvalid = ({ problems }) => (problems.length ? 'true' : nothing);

const input = (about, { type = 'text', mode = nothing, list = nothing } = {}) =>
  html`<input
    id=${about.id}
    type=${type}
    inputmode=${mode}
    list=${list}
    autocomplete="off"
    spellcheck=${type === 'text' && mode === nothing && list === nothing ? 'true' : 'false'}
    aria-describedby=${describedBy(about)}
    aria-invalid=${isInvalid(about)}
    .value=${live(about.value)}
    @input=${(event) => about.type(event.target.value)}
    @change=${(event) => about.say(event.target.value)}
  />`;

const text = (about) => field(about, input(about));
const address = (about) => field(about, input(about, { mode: 'url' }));
const phone = (about) => field(about, input(about, { type: 'tel' }));
const date = (about) => field(about, input(about, { type: 'date' }));

/** Radio buttons that look like one row; the first is what holds where nothing is chosen. */
export const segments = (about, values) =>
  set(
    about,
    html`<div class="segments">
      ${values.map(
        ([value, label]) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${about.id}
              value=${value}
              .checked=${live(value === (about.value || about.usual))}
              @change=${() => about.say(value === about.usual ? '' : value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>`,
  );

export const select = (about, values) =>
  field(
    about,
    html`<select
      id=${about.id}
      aria-describedby=${describedBy(about)}
      aria-invalid=${isInvalid(about)}
      @change=${({ target }) => about.say(target.value === about.usual ? '' : target.value)}
    >
      ${values.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${live(value === (about.value || about.usual))}>
            ${label}
          </option>`,
      )}
    </select>`,
  );

const choice = (about) => {
  const values = about.option.values.map((value) => [value, about.values?.[value] ?? value]);
  return (values.length > 5 ? select : segments)(about, values);
};

/** A range for the hand, and a box for who knows the number. */
export const range = (about, { minimum, maximum, step, unit = '' }) => {
  const number = about.value === '' ? about.usual : about.value.replace(unit, '');
  return field(
    about,
    html`<div class="range">
      <input
        type="range"
        aria-label="${about.label}, slider"
        min=${minimum}
        max=${maximum}
        step=${step}
        .value=${live(number)}
        @input=${({ target }) => about.type(target.value + unit)}
        @change=${({ target }) => about.say(target.value + unit)}
      />
      <input
        id=${about.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby=${describedBy(about)}
        aria-invalid=${isInvalid(about)}
        .value=${live(number)}
        @change=${({ target }) => about.say(target.value.trim() && target.value.trim() + unit)}
      />
      ${unit && html`<span class="unit">${unit}</span>`}
      <button
        type="button"
        class="quiet"
        ?hidden=${about.value === ''}
        @click=${({ target }) => {
          target.parentElement.querySelector('input').focus();
          about.say('');
        }}
        aria-label="Back to the usual: ${about.label}"
      >
        Reset
      </button>
    </div>`,
  );
};

const number = (about) => {
  const { minimum, maximum, isWhole } = about.option;
  if (isWhole && maximum - minimum < 8)
    return segments(
      about,
      Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index)).map(
        (value) => [value, value],
      ),
    );
  return range(about, { minimum, maximum, step: isWhole ? 1 : 0.05 });
};

const flag = (about) =>
  html`<div class="field" data-option=${about.name}>
    <label class="tick">
      <input
        type="checkbox"
        id=${about.id}
        aria-describedby=${describedBy(about)}
        .checked=${live(about.value === true || about.value === 'true')}
        @change=${({ target }) => about.say(target.checked || '')}
      />
      <span>${about.label}</span>
    </label>
    ${hintOf(about)} ${problemsOf({ ...about })}
  </div>`;

/** A list to tick, in the order chosen. Where nothing is said, all are, or none. */
const checklist = (about, names) => {
  const { values } = about.option;
  const isAll = about.name !== 'open';
  const said = words(about.value).filter((id) => values.includes(id));
  const chosen = said.length || !isAll ? said : values;
  const ordered = about.isOrdered
    ? [...chosen, ...values.filter((id) => !chosen.includes(id))]
    : values;
  const say = (list) => about.say(isAll && list.join() === values.join() ? '' : list.join(' '));
  const toggle = ({ target }, id) => {
    const next = target.checked ? [...chosen, id] : chosen.filter((each) => each !== id);
    if (next.length || !isAll) {
      say(about.isOrdered ? next : values.filter((each) => next.includes(each)));
      return;
    }
    target.checked = true;
    about.announce('One has to stay.');
  };
  const move = ({ currentTarget }, id, by) => {
    const place = chosen.indexOf(id);
    const next = chosen.toSpliced(place, 1).toSpliced(place + by, 0, id);
    say(next);
    about.announce(`${names[id]} is now number ${place + by + 1} of ${chosen.length}.`);
    // At an end of the list the button is gone: the other one is near.
    const row = currentTarget.closest('li');
    requestAnimationFrame(() => {
      currentTarget.focus();
      if (document.activeElement !== currentTarget)
        row.querySelector('button:not([disabled])')?.focus();
    });
  };
  return set(
    about,
    html`<ul class="checklist">
      ${repeat(
        ordered,
        (id) => id,
        (id) => {
          const place = chosen.indexOf(id);
          return html`<li>
            <label class="tick">
              <input
                type="checkbox"
                value=${id}
                .checked=${live(place >= 0)}
                @change=${(event) => toggle(event, id)}
              />
              <span>${names[id]}</span>
            </label>
            ${
              about.isOrdered && place >= 0
                ? html`<span class="moves">
                    <button
                      type="button"
                      class="quiet"
                      aria-label="Move ${names[id]} up"
                      ?disabled=${place === 0}
                      @click=${(event) => move(event, id, -1)}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label="Move ${names[id]} down"
                      ?disabled=${place === chosen.length - 1}
                      @click=${(event) => move(event, id, 1)}
                    >
                      ↓
                    </button>
                  </span>`
                : nothing
            }
          </li>`;
        },
      )}
    </ul>`,
  );
};

const ids = (about) => checklist(about, entryNames);
const fields = (about) => checklist({ ...about, isOrdered: true }, about.values);

const hours = (about) => {
  const week = readWeek(about.value);
  const say = (next) => about.say(writeWeek(next));
  const time = (day, index, end, value) =>
    html`<input
      type="time"
      aria-label="${days[day]}, ${end ? 'closes' : 'opens'}${index ? ` (${index + 1})` : ''}"
      .value=${live(timeOf(value))}
      @change=${({ target }) => {
        if (target.value) say(setTime(week, day, index, end, target.value));
        else target.value = timeOf(value);
      }}
    />`;
  const row = (ranges, day) =>
    html`<li>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${live(ranges.length > 0)}
          @change=${({ target }) => say(openDay(week, day, target.checked))}
        />
        <span>${days[day]}</span>
      </label>
      <div class="ranges">
        ${
          ranges.length
            ? ranges.map(
                ([opens, closes], index) =>
                  html`<span class="times">
                    ${time(day, index, 0, opens)}<span aria-hidden="true">to</span>${time(
                      day,
                      index,
                      1,
                      closes,
                    )}
                    ${
                      index
                        ? html`<button
                            type="button"
                            class="quiet"
                            aria-label="Remove the ${index + 1}. time of ${days[day]}"
                            @click=${() => say(removeRange(week, day, index))}
                          >
                            ×
                          </button>`
                        : nothing
                    }
                  </span>`,
              )
            : html`<span class="closed">Closed</span>`
        }
        ${
          hasRoom(ranges.at(-1))
            ? html`<button
                type="button"
                class="quiet"
                aria-label="Add a break on ${days[day]}"
                @click=${() => say(addBreak(week, day))}
              >
                + break
              </button>`
            : nothing
        }
      </div>
    </li>`;
  return html`<div data-option="hours">
    ${
      week
        ? set(
            { ...about, id: `${about.id}-week`, hint: '', problems: [] },
            html`<ul class="week">
                ${week.map(row)}
              </ul>
              <button type="button" class="quiet" @click=${() => say(likeMonday(week))}>
                Tuesday to Friday as Monday
              </button>`,
          )
        : nothing
    }
    ${field(
      {
        ...about,
        name: 'hours-text',
        label: 'The same as text',
        hint: 'Such as Mo-Fr 09:00-17:00, Sa 10:00-14:00.',
      },
      input({ ...about, hint: 'is there' }),
    )}
  </div>`;
};

const zones = Intl.supportedValuesOf('timeZone');

const timeZone = (about) => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return html`${field(about, input(about, { list: 'time-zones' }))}
    <datalist id="time-zones">
      ${zones.map((zone) => html`<option value=${zone}></option>`)}
    </datalist>
    ${
      about.value || !own
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => about.say(own)}>
            Take the one of this computer: ${own.replaceAll('_', ' ')}
          </button>`
    }`;
};

/** One part of the body and one state of knowledge, each of which may be left open. */
const filter = (about) => {
  const said = words(about.value);
  const { systems, statuses } = conditionWords;
  const part = (name, label, all, list) => {
    const chosen = said.find((word) => Object.hasOwn(list, word)) ?? '';
    const rest = said.filter((word) => !Object.hasOwn(list, word) && word !== 'all');
    const say = (value) => about.say([...rest, value].filter(Boolean).join(' '));
    return select(
      { ...about, id: `${about.id}-${name}`, label, hint: '', problems: [], value: chosen, say },
      [['', all], ...Object.entries(list)],
    );
  };
  return set(
    about,
    html`<div class="two">
      ${part('system', 'Part of the body', 'All', systems)}
      ${part('status', 'What is known of Tregs', 'All', statuses)}
    </div>`,
  );
};

const controls = {
  text,
  number,
  choice,
  flag,
  date,
  url: address,
  endpoint: address,
  phone,
  ids,
  fields,
  hours,
  'time-zone': timeZone,
  filter,
};

/** The kinds of options that have a control. */
export const kinds = Object.keys(controls);

export const control = (about) => controls[about.option.kind](about);

/** A color: to pick, to type, or out of the logo. */
export const color = (about, { swatches, asHex, initial }) =>
  field(
    about,
    html`<div class="color">
        <input
          type="color"
          aria-label="${about.label}, picker"
          .value=${live(about.value && !about.problems.length ? asHex(about.value) : initial)}
          @input=${({ target }) => about.type(target.value)}
          @change=${({ target }) => about.say(target.value)}
        />
        ${input(about, { mode: 'text' })}
      </div>
      ${
        swatches.length
          ? html`<div class="swatches" role="group" aria-label="${about.label} from your logo">
              ${swatches.map(
                (swatch) =>
                  html`<button
                    type="button"
                    class="swatch"
                    style="--swatch: ${swatch}"
                    aria-label="Take ${swatch}"
                    aria-pressed=${String(swatch === about.value)}
                    @click=${() => about.say(swatch)}
                  ></button>`,
              )}
            </div>`
          : nothing
      }`,
  );

/** A font: one of those every computer has, or a name. */
export const font = (about) => {
  const isOwn = about.value !== '' && !Object.hasOwn(about.values, about.value);
  return html`${select(
    {
      ...about,
      name: 'font-choice',
      id: `${about.id}-choice`,
      problems: [],
      usual: '',
      value: isOwn ? 'own' : about.value,
      say: (value) => about.say(value === 'own' ? 'Times, serif' : value),
    },
    [...Object.entries(about.values), ['own', 'Another one']],
  )}
  ${
    isOwn
      ? field(
          {
            ...about,
            label: 'Its name',
            hint: 'A font that your page has loaded, such as Lato, sans-serif.',
          },
          input(about),
        )
      : nothing
  }`;
};
