// What the studio knows by itself, without a browser: its words for every option, and settings as fragments of an address.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groups, labels, styles, widgets } from './labels.mjs';
import { initialState, read, write } from './setting.mjs';
import { addBreak, hasRoom, openDay, readWeek, setTime, timeOf, writeWeek } from './week.mjs';

const manifest = JSON.parse(
  await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const declarations = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const nameOf = ({ tagName }) => tagName.replace('treg-', '');

describe('the words of the studio', () => {
  for (const declaration of declarations) {
    const widget = nameOf(declaration);
    it(`${widget}: every option has a label in a group, and every choice a name`, () => {
      const own = labels[widget];
      assert.deepEqual(
        declaration.attributes.map(({ name }) => name).sort(),
        Object.keys(own).sort(),
      );
      for (const { name, option } of declaration.attributes) {
        assert.ok(own[name].label, name);
        assert.ok(groups[own[name].group], name);
        if (['choice', 'fields'].includes(option.kind))
          assert.deepEqual(Object.keys(own[name].values).sort(), [...option.values].sort(), name);
      }
      assert.ok(widgets[widget].title && widgets[widget].sentence);
    });
    it(`${widget}: every custom property has a control`, () => {
      for (const { name } of declaration.cssProperties) {
        const style = styles[name.replace('--treg-', '')];
        assert.ok(style?.label, name);
        assert.ok([undefined, widget].includes(style.only), name);
      }
    });
  }

  it('has a picture and words for each widget, and no more', () => {
    assert.deepEqual(declarations.map(nameOf).sort(), Object.keys(widgets).sort());
  });
});

const platforms = [
  { id: 'wordpress', roles: [{ id: 'author' }, { id: 'editor' }] },
  { id: 'html', roles: [] },
];
const flagNames = ['share'];
const reading = { platforms, flagNames };

const some = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const maybe = fc.oneof(fc.constant(''), some);
const states = fc.constantFrom(...Object.keys(widgets)).chain((widget) =>
  fc.record({
    widget: fc.constant(widget),
    options: fc.record(
      Object.fromEntries(
        Object.keys(labels[widget]).map((name) => [
          name,
          flagNames.includes(name) ? fc.constant(true) : some,
        ]),
      ),
      { requiredKeys: [] },
    ),
    style: fc.record(Object.fromEntries(Object.keys(styles).map((name) => [name, some])), {
      requiredKeys: [],
    }),
    lang: fc.constantFrom('', 'en', 'es'),
    fallback: fc.record({ text: maybe, href: maybe }),
    script: fc.record({ base: maybe, isPinned: fc.boolean(), isAlone: fc.boolean() }),
    place: fc.constantFrom(['', ''], ['html', ''], ['wordpress', ''], ['wordpress', 'author']),
    view: fc.record({
      width: fc.constantFrom('', 'phone', 'tablet', 'desktop'),
      scheme: fc.constantFrom('light', 'dark'),
      page: fc.constantFrom('plain', 'theme', 'own'),
    }),
  }),
);

describe('a setting in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(states, ({ place: [platform, role], ...rest }) => {
        const state = { ...rest, platform, role };
        const { state: again, problems } = read(write(state), reading);
        assert.deepEqual(problems, []);
        assert.deepEqual(structuredClone(again), JSON.parse(JSON.stringify(state)));
        assert.equal(write(again), write(state));
      }),
    );
  });

  it('is short, and can be read', () => {
    const state = initialState();
    assert.equal(write(state), 'v=1&widget=booking');
    state.options.clinic = 'Elm Clinic';
    state.style['color-brand'] = '#7a2e4d';
    assert.equal(write(state), 'v=1&widget=booking&clinic=Elm+Clinic&--color-brand=%237a2e4d');
  });

  it('takes any text, and says what it has not understood', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const { state, problems } = read(text, reading);
        assert.ok(widgets[state.widget]);
        for (const problem of problems) assert.equal(typeof problem, 'string');
      }),
    );
    const { state, problems } = read(
      '#v=2&widget=parrot&clinic=Elm&share=&page=moon&platform=geocities.owner&__proto__=1&--color-brand=red&--constructor=1',
      reading,
    );
    assert.equal(state.options.clinic, 'Elm');
    assert.equal(state.style['color-brand'], 'red');
    assert.equal(state.view.page, 'plain');
    assert.deepEqual(problems, [
      'The address is from version “2” of the studio; this is version 1.',
      'There is no widget “parrot”.',
      '“share=” is not known.',
      '“page=moon” is not known.',
      '“platform=geocities.owner” is not known.',
      '“__proto__=1” is not known.',
      '“--constructor=1” is not known.',
    ]);
    assert.deepEqual(read('', reading), { state: initialState(), problems: [] });
  });
});

describe('the week', () => {
  const clock = fc.nat(1439).map((minutes) => `${timeOf(minutes)}`);
  const act = fc.oneof(
    fc.record({ day: fc.nat(6), isOpen: fc.boolean() }),
    fc.record({ day: fc.nat(6), end: fc.nat(1), time: clock }),
    fc.record({ day: fc.nat(6), isBreak: fc.constant(true) }),
  );

  it('writes what the widget reads as the same hours, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let week = readWeek('');
        for (const { day, isOpen, end, time, isBreak } of acts) {
          if (isOpen !== undefined) week = openDay(week, day, isOpen);
          else if (isBreak) week = hasRoom(week[day].at(-1)) ? addBreak(week, day) : week;
          else if (week[day].length) week = setTime(week, day, 0, end, time);
          const text = writeWeek(week);
          const again = readWeek(text);
          assert.ok(again, text);
          // What touches or overlaps is one range to the reader.
          assert.equal(writeWeek(again), writeWeek(readWeek(writeWeek(again))), text);
          week = again;
        }
      }),
    );
  });

  it('writes days with the same hours as one', () => {
    const text = 'Mo-Fr 09:00-12:00 13:00-17:00, Sa 10:00-14:00';
    assert.equal(writeWeek(readWeek(text)), text);
    assert.equal(
      writeWeek(readWeek('Mo,Tu,We 9:00-17:00; Su 20:00-02:00')),
      'Mo-We 09:00-17:00, Su 20:00-02:00',
    );
    assert.equal(writeWeek(readWeek('')), '');
    assert.equal(readWeek('every day'), undefined);
  });

  it('opens all day until the last minute', () => {
    assert.equal(writeWeek(readWeek('Mo')), 'Mo 00:00-23:59');
    assert.deepEqual(readWeek('Mo 00:00-23:59'), readWeek('Mo'));
  });
});
