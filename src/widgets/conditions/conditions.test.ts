import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/conditions.js';
import { conditions, redFlags, type BodySystem, type Condition } from '../../content/index.js';
import { conditions as words } from '../../i18n/en.js';
import { heard } from '../../testing/events.js';
import { click, expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import { listenersAfter, upgraded } from '../../testing/lifecycle.js';
import {
  expectNumberedSources,
  expectSafeLinks,
  expectStatement,
  textOf,
} from '../../testing/sources.js';
import { TregConditionsFilterEvent, TregConditionsToggleEvent } from './conditions.events.js';
import type { ConditionItem, TregConditions } from './conditions.js';

const show = async (template = html`<treg-conditions></treg-conditions>`) =>
  settled(await fixture<TregConditions>(template));

const rootOf = (widget: TregConditions) => widget.renderRoot as ShadowRoot;
/** The entries in sight, in order. */
const entriesOf = (widget: TregConditions) =>
  [...rootOf(widget).querySelectorAll<HTMLDetailsElement>('[part="entry"]')].filter((entry) =>
    entry.checkVisibility(),
  );
const titleOf = (entry: Element) =>
  textOf(entry.querySelector('summary :is(h1, h2, h3, h4, h5, h6)') as Element);
const titles = (widget: TregConditions) => entriesOf(widget).map(titleOf);
/** The titles of the entries that stand open. Tests compare words: a runner that has to print an element may hang. */
const openTitles = (widget: TregConditions) =>
  entriesOf(widget)
    .filter(({ open }) => open)
    .map(titleOf);
const summaryOf = (entry: Element) => entry.querySelector('summary') as HTMLElement;

const conditionOf = (id: string) => conditions.find((each) => each.id === id) as Condition;
const nameOf = (id: string) => conditionOf(id).commonName;
function entryOf(widget: TregConditions, id: string): HTMLDetailsElement {
  const found = entriesOf(widget).find((entry) => titleOf(entry) === nameOf(id));
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

const fieldOf = (widget: TregConditions) =>
  inside(widget, 'input[type="search"]') as HTMLInputElement;
const isInField = (widget: TregConditions) => rootOf(widget).activeElement === fieldOf(widget);
const statusOf = (widget: TregConditions) => textOf(inside(widget, '[role="status"]'));
const buttons = (widget: TregConditions) => [...rootOf(widget).querySelectorAll('button')];
/** The words on a button, without how many conditions are behind it. */
const labelOf = (button: Element) => textOf(button).replace(/ \d+$/, '');
function button(widget: TregConditions, name: string): HTMLButtonElement {
  const found = buttons(widget).find((each) => labelOf(each) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
const pressed = (widget: TregConditions) =>
  buttons(widget)
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map(labelOf);

/** Types into the search field, key by key. */
async function type(widget: TregConditions, text: string): Promise<void> {
  fieldOf(widget).focus();
  await sendKeys({ type: text });
  await settled(widget);
}

/** Puts a text into the search field at once, as pasting does. */
async function paste(widget: TregConditions, text: string): Promise<void> {
  const field = fieldOf(widget);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(widget);
}

const systems = Object.keys(words.systems) as BodySystem[];
const sorted = (list: readonly Condition[]) =>
  list.map(({ commonName }) => commonName).sort((a, b) => a.localeCompare(b, 'en'));
const inSystem = (system: BodySystem) =>
  sorted(conditions.filter((condition) => condition.systems.includes(system)));

describe('treg-conditions', () => {
  const takeWarnings = warnings();

  describe('list', () => {
    it('is the 19 conditions from A to Z, closed', async () => {
      const widget = await show();
      expect(conditions).to.have.length(19);
      expect(titles(widget)).to.deep.equal(sorted(conditions));
      expect(openTitles(widget)).to.deep.equal([]);
      expect(statusOf(widget)).to.equal('19 of 19 conditions');
      expect(pressed(widget)).to.deep.equal(['All']);
      expect(fieldOf(widget).value).to.equal('');
    });

    it('shows the word for what is known of Tregs on every entry, while it is closed', async () => {
      const widget = await show();
      for (const { id, treg } of conditions) {
        const word = [...summaryOf(entryOf(widget, id)).querySelectorAll('span')].find(
          (each) => textOf(each) === words.statuses[treg.status],
        );
        expect(word?.checkVisibility(), id).to.equal(true);
      }
    });

    it('tells, when open, everything it knows of a condition', async () => {
      const widget = await show();
      for (const condition of conditions) {
        const entry = entryOf(widget, condition.id);
        entry.open = true;
        const { description, treg, microbiome, prevalence } = condition;
        for (const statement of [description, treg, microbiome, prevalence]) {
          if (statement) expectStatement(entry, statement, words);
        }
        const items = [...entry.querySelectorAll('li')].map(textOf);
        expect(items).to.include.members([...condition.earlySigns]);
        const text = textOf(entry);
        expect(text).to.include(condition.specialist);
        for (const synonym of condition.synonyms) expect(text).to.include(synonym);
        expect(text.includes(words.noMicrobiome)).to.equal(microbiome === undefined);
      }
    });

    it('says in sight when not to wait, with a source', async () => {
      const widget = await show();
      for (const { id, urgentNote } of conditions) {
        const entry = entryOf(widget, id);
        entry.open = true;
        const note = [...entry.querySelectorAll('p')].find((each) =>
          textOf(each).includes(urgentNote),
        );
        expect(note?.checkVisibility(), id).to.equal(true);
        expect(note?.querySelector('a')?.href, id).to.match(/^https:/);
      }
    });

    it('leads to a page to read on', async () => {
      const widget = await show();
      for (const { id, trustedLink } of conditions) {
        const { organization, title, reference } = trustedLink;
        const link = [...entryOf(widget, id).querySelectorAll('a')].find(
          (each) => textOf(each) === `${organization}: ${title}`,
        );
        expect(reference.url, id).to.match(/^https:/);
        expect(link?.getAttribute('href'), id).to.equal(reference.url);
      }
    });

    it('heads its parts one level below the title', async () => {
      const widget = await show(html`<treg-conditions heading-level="3"></treg-conditions>`);
      expect(inside(widget, 'header h3')).to.have.text(words.heading);
      const entry = entryOf(widget, 'lupus');
      expect([...entry.querySelectorAll('h4')].map(textOf)).to.deep.equal(['Lupus']);
      const parts = [...entry.querySelectorAll('h5')].map(textOf);
      expect(parts).to.have.length(5);
      const titles = [
        words.tregs,
        words.microbiome,
        words.signs,
        words.prevalence,
        words.specialist,
      ];
      titles.forEach((title, index) => expect(parts[index]).to.match(new RegExp(`^${title}`)));
    });
  });

  describe('search', () => {
    it('finds what is typed, announces the count and keeps the text', async () => {
      const widget = await show();
      await type(widget, 'hashimotos');
      expect(titles(widget)).to.deep.equal([nameOf('hashimoto')]);
      expect(statusOf(widget)).to.equal('1 of 19 conditions');
      expect(fieldOf(widget).value).to.equal('hashimotos');
      expect(isInField(widget)).to.equal(true);
    });

    for (const [search, first] of [
      ['RA', 'rheumatoid-arthritis'],
      ['underactive thyroid', 'hashimoto'],
      ['crohns', 'crohns'],
      ['SJÖGREN', 'sjogren'],
      ['coeliac', 'celiac'],
    ] as const) {
      it(`puts ${first} first for “${search}”`, async () => {
        const widget = await show();
        await type(widget, search);
        expect(titles(widget)[0]).to.equal(nameOf(first));
        expect(fieldOf(widget).value).to.equal(search);
      });
    }

    it('finds every condition by each of its names', async () => {
      const widget = await show();
      for (const { commonName, medicalName, synonyms } of conditions) {
        for (const name of [commonName, medicalName, ...synonyms]) {
          await paste(widget, name);
          // Two conditions share IBD.
          expect(titles(widget).slice(0, 2), name).to.include(commonName);
          expect(statusOf(widget)).to.equal(`${titles(widget).length} of 19 conditions`);
        }
      }
    });

    it('puts the best match first, and the rest from A to Z', async () => {
      const widget = await show();
      await type(widget, 'arthritis');
      expect(titles(widget).length).to.be.above(1);
      await paste(widget, 'psoriatic');
      expect(titles(widget)[0]).to.equal(nameOf('psoriatic-arthritis'));
      await paste(widget, 'IBD');
      expect(titles(widget)).to.deep.equal([nameOf('crohns'), nameOf('ulcerative-colitis')]);
    });

    it('shows all again when the text is deleted', async () => {
      const widget = await show();
      await type(widget, 'MS');
      expect(titles(widget)).to.not.have.length(19);
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Backspace' });
      await settled(widget);
      expect(titles(widget)).to.deep.equal(sorted(conditions));
    });

    it('searches within the chosen part of the body', async () => {
      const widget = await show();
      await click(button(widget, words.systems.gut));
      await type(widget, 'IBD');
      expect(titles(widget)).to.deep.equal([nameOf('crohns'), nameOf('ulcerative-colitis')]);
      expect(pressed(widget)).to.deep.equal([words.systems.gut]);
      await click(button(widget, words.systems.skin));
      expect(titles(widget)).to.deep.equal([]);
      expect(fieldOf(widget).value).to.equal('IBD');
    });

    it('is a named search field in a search landmark', async () => {
      const widget = await show();
      const field = fieldOf(widget);
      expect([...(field.labels ?? [])].map(textOf)).to.deep.equal(['Search by any name']);
      expect(field.matches(':is(search, [role="search"]) *')).to.equal(true);
    });
  });

  describe('filter', () => {
    for (const system of systems) {
      it(`shows what concerns ${words.systems[system]}`, async () => {
        const widget = await show();
        await click(button(widget, words.systems[system]));
        await settled(widget);
        const expected = inSystem(system);
        expect(expected).to.not.be.empty;
        expect(titles(widget)).to.deep.equal(expected);
        expect(statusOf(widget)).to.equal(`${expected.length} of 19 conditions`);
        expect(pressed(widget)).to.deep.equal([words.systems[system]]);
      });
    }

    it('works from the keyboard, and is taken back by All', async () => {
      const widget = await show();
      button(widget, 'All').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect(titles(widget)).to.deep.equal(inSystem('joints'));
      button(widget, 'All').focus();
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(titles(widget)).to.deep.equal(sorted(conditions));
      expect(pressed(widget)).to.deep.equal(['All']);
    });

    it('offers only the parts of the body that the list concerns', async () => {
      const widget = await show(html`<treg-conditions only="celiac graves"></treg-conditions>`);
      expect([...inside(widget, '.filters').querySelectorAll('button')].map(labelOf)).to.deep.equal(
        ['All', words.systems.hormones, words.systems.gut],
      );
    });

    it('is a named group', async () => {
      const widget = await show();
      const group = button(widget, 'All').closest('[role="group"], fieldset');
      expect(group?.getAttribute('aria-label')).to.equal('Part of the body');
    });
  });

  describe('what is known of Tregs', () => {
    const known = (widget: TregConditions) => [
      ...inside(widget, '.known').querySelectorAll('button'),
    ];

    it('is an overview: how many conditions of each kind, in numbers and in marks', async () => {
      const widget = await show();
      expect(known(widget).map(textOf)).to.deep.equal([
        'Studies conflict 9',
        'Tregs work less well 6',
        'Fewer Tregs found 2',
        'Little data 1',
        'Working Tregs missing 1',
      ]);
      expect(known(widget).map((each) => each.querySelectorAll('.shape').length)).to.deep.equal([
        9, 6, 2, 1, 1,
      ]);
    });

    it('filters, together with the part of the body, and is taken back by a second press', async () => {
      const widget = await show();
      const events = heard(widget, 'treg-conditions-filter');
      await click(button(widget, words.statuses.dysfunctional));
      await settled(widget);
      const working = conditions.filter(({ treg }) => treg.status === 'dysfunctional');
      expect(titles(widget)).to.deep.equal(sorted(working));
      await click(button(widget, words.systems.gut));
      await settled(widget);
      const both = working.filter(({ systems }) => systems.includes('gut'));
      expect(titles(widget)).to.deep.equal(sorted(both));
      expect(widget.filter).to.equal('gut dysfunctional');
      expect(pressed(widget)).to.deep.equal([words.systems.gut, words.statuses.dysfunctional]);
      await click(button(widget, words.statuses.dysfunctional));
      await settled(widget);
      expect(titles(widget)).to.deep.equal(inSystem('gut'));
      expect(events.map(({ filter }) => filter)).to.deep.equal([
        'dysfunctional',
        'gut dysfunctional',
        'gut',
      ]);
    });

    it('can be set by the page', async () => {
      const widget = await show(
        html`<treg-conditions filter="conflicting joints"></treg-conditions>`,
      );
      expect(widget.filter).to.equal('joints conflicting');
      const expected = conditions.filter(
        ({ treg, systems }) => treg.status === 'conflicting' && systems.includes('joints'),
      );
      expect(titles(widget)).to.deep.equal(sorted(expected));
    });

    it('has a shape of its own for each kind, the same on an entry as in the overview', async () => {
      const widget = await show();
      const looks = (scope: Element) => {
        const { borderRadius, borderStyle, backgroundImage, backgroundColor, height } =
          getComputedStyle(scope.querySelector('.shape') as Element);
        return [
          borderRadius,
          borderStyle,
          backgroundImage !== 'none',
          backgroundColor !== 'rgba(0, 0, 0, 0)',
          parseFloat(height) < 8,
        ].join();
      };
      const shapes = known(widget).map(looks);
      expect(new Set(shapes).size).to.equal(5);
      for (const each of known(widget)) {
        const status = each.dataset['status'] as string;
        const entry = inside(widget, `.entry [data-status="${status}"]`);
        expect(looks(entry).split(',').slice(0, 4)).to.deep.equal(
          looks(each).split(',').slice(0, 4),
        );
      }
    });
  });

  describe('body figure', () => {
    it('chooses a part of the body by a click, and shows the chosen one', async () => {
      const widget = await show();
      const systems = ['whole-body', 'nerves', 'skin', 'hormones', 'gut', 'joints'] as const;
      for (const system of systems) {
        const parts = inside(widget, '.figure').querySelectorAll('g');
        const part = parts[systems.indexOf(system)] as SVGGElement;
        part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        await settled(widget);
        expect(widget.filter).to.equal(system);
        expect(pressed(widget)).to.deep.equal([words.systems[system]]);
        const chosen = inside(widget, '.figure').querySelectorAll('.chosen');
        expect(chosen.length).to.equal(1);
        expect(chosen[0] === part).to.equal(true);
      }
    });

    it('is for pointers alone: the buttons are there for all others', async () => {
      const figure = inside(await show(), '.figure');
      expect(figure.getAttribute('aria-hidden')).to.equal('true');
      expect(figure.querySelector('[tabindex], a, button') === null).to.equal(true);
    });
  });

  describe('sorting', () => {
    it('is chosen by the visitor', async () => {
      const widget = await show();
      const select = inside(widget, 'select') as HTMLSelectElement;
      expect([...select.labels].map((label) => textOf(label).split(' ')[0])).to.deep.equal([
        'Sort',
      ]);
      select.focus();
      select.value = 'system';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(widget);
      const first = conditions
        .filter(({ systems }) => systems[0] === 'hormones')
        .map(({ commonName }) => commonName);
      expect(first).to.include(titles(widget)[0]);
      expect(widget.sort).to.equal('system');
    });
  });

  describe('found words', () => {
    const marked = (widget: TregConditions) =>
      entriesOf(widget).map((entry) => [...entry.querySelectorAll('summary mark')].map(textOf));

    it('are marked in the name', async () => {
      const widget = await show();
      await type(widget, 'lupus');
      expect(marked(widget)[0]).to.deep.equal(['Lupus']);
      expect(titleOf(entriesOf(widget)[0] as Element)).to.equal(nameOf('lupus'));
    });

    it('are shown with the other name that was searched for', async () => {
      const widget = await show();
      await type(widget, 'underactive thyroid');
      const summary = summaryOf(entryOf(widget, 'hashimoto'));
      expect(textOf(summary.querySelector('.alias') as Element).toLowerCase()).to.include(
        'underactive thyroid',
      );
    });

    it('are not marked without a search', async () => {
      const widget = await show();
      await type(widget, 'lupus');
      await paste(widget, '');
      expect(marked(widget).flat()).to.deep.equal([]);
      expect(rootOf(widget).querySelector('.alias') === null).to.equal(true);
    });
  });

  describe('when to get help', () => {
    it('is one press away, with every sign, whom to call and the sources', async () => {
      const widget = await show();
      const help = inside(widget, '.help') as HTMLDetailsElement;
      await click(help.querySelector('summary') as HTMLElement);
      expect(help.open).to.equal(true);
      const text = textOf(help);
      for (const { sign, why } of redFlags.emergency) {
        expect(text).to.include(sign).and.include(why);
      }
      for (const { sign, who } of redFlags.soon) expect(text).to.include(sign).and.include(who);
      expect(text).to.include('911').and.include('988');
      expectStatement(help, { ...redFlags, text: redFlags.note }, words);
    });
  });

  describe('link to an entry', () => {
    const address = () => location.href.replace(/#.*/, '');
    afterEach(() => history.replaceState(null, '', address()));

    it('opens it, leads to it and gives it the focus', async () => {
      history.replaceState(null, '', '#treg-lupus');
      const widget = await show(
        html`<treg-conditions filter="gut" style="padding-top: 3000px"></treg-conditions>`,
      );
      await settled(widget);
      expect(openTitles(widget)).to.deep.equal([nameOf('lupus')]);
      const entry = entryOf(widget, 'lupus');
      expect(rootOf(widget).activeElement === summaryOf(entry)).to.equal(true);
      const { top } = entry.getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    });

    it('leaves what was typed where it does not hide the entry, and clears it where it does', async () => {
      const widget = await show();
      for (const [search, kept] of [
        ['lupus', 'lupus'],
        ['psoriasis', ''],
      ] as const) {
        await paste(widget, search);
        const changed = oneEvent(window, 'hashchange');
        location.hash = search === 'lupus' ? '#treg-lupus' : '#treg-celiac';
        await changed;
        await settled(widget);
        expect(fieldOf(widget).value).to.equal(kept);
      }
      expect(openTitles(widget)).to.include(nameOf('celiac'));
    });

    it('is followed later too, back and forward', async () => {
      const widget = await show();
      for (const id of ['graves', 'celiac']) {
        const changed = oneEvent(window, 'hashchange');
        location.hash = `#treg-${id}`;
        await changed;
        await settled(widget);
        expect(openTitles(widget)).to.include(nameOf(id));
      }
      entryOf(widget, 'graves').open = false;
      const changed = oneEvent(window, 'hashchange');
      history.back();
      await changed;
      await settled(widget);
      expect(openTitles(widget)).to.include(nameOf('graves'));
    });

    it('to what is not in the list changes nothing', async () => {
      for (const hash of ['#treg-lupus', '#treg-nothing', '#treg-', '#lupus', '#treg-%']) {
        history.replaceState(null, '', hash);
        const widget = await show(html`<treg-conditions only="celiac graves"></treg-conditions>`);
        await settled(widget);
        expect(openTitles(widget), hash).to.deep.equal([]);
      }
    });
  });

  describe('find-in-page', () => {
    const placeOf = (widget: TregConditions, id: string) =>
      inside(widget, `#treg-${id}`).parentElement as HTMLElement;

    it('may look into what a search hides, and what it finds stays until the next search', async () => {
      const widget = await show();
      await paste(widget, 'lupus');
      const place = placeOf(widget, 'vitiligo');
      expect(place.getAttribute('hidden')).to.equal('until-found');
      expect(place.getBoundingClientRect().height).to.equal(0);
      expect(textOf(place)).to.include(conditionOf('vitiligo').description.text);
      // What the browser does when it has found something there.
      place.dispatchEvent(new Event('beforematch', { bubbles: true }));
      place.removeAttribute('hidden');
      await settled(widget);
      expect(titles(widget)).to.deep.equal([nameOf('lupus'), nameOf('vitiligo')]);
      expect(fieldOf(widget).value).to.equal('lupus');
      await paste(widget, 'celiac');
      expect(titles(widget)).to.deep.equal([nameOf('celiac')]);
    });

    it('finds what is inside closed entries', async () => {
      const widget = await show();
      for (const { id, description, treg } of conditions) {
        const text = textOf(inside(widget, `#treg-${id}`));
        expect(text).to.include(description.text).and.to.include(treg.text);
      }
    });
  });

  describe('items', () => {
    const references = [
      {
        authors: 'Lee A',
        title: 'On <b>gout</b>',
        journal: 'J Tests',
        url: 'https://example.org/gout',
      },
    ];
    const said = { text: 'Crystals <img src=x> in joints.', grade: 'strong', references } as const;
    const gout: ConditionItem = {
      id: 'gout',
      commonName: 'Gout',
      synonyms: ['podagra'],
      systems: ['joints'],
      description: said,
      treg: { ...said, text: 'Nobody knows.', status: 'limited-data' },
    };
    const withItems = async (...items: readonly ConditionItem[]) => {
      const widget = await show();
      widget.items = items;
      return settled(widget);
    };

    it('are sorted in, searched, filtered and counted like the others', async () => {
      const widget = await withItems(gout);
      expect(statusOf(widget)).to.equal('20 of 20 conditions');
      expect(titles(widget)).to.deep.equal(
        [...sorted(conditions), 'Gout'].sort((a, b) => a.localeCompare(b, 'en')),
      );
      await paste(widget, 'podagra');
      expect(titles(widget)).to.deep.equal(['Gout']);
      await paste(widget, '');
      widget.filter = 'joints limited-data';
      await settled(widget);
      expect(titles(widget)).to.deep.equal(['Gout', nameOf('psoriatic-arthritis')]);
    });

    it('are shown as text, with grade and sources, and said to be from the page', async () => {
      const widget = await withItems(gout);
      const entry = inside(widget, '#treg-gout');
      summaryOf(entry).click();
      expect(entry.querySelector('img')).to.equal(null);
      expectStatement(entry, said as never, words);
      expectNumberedSources(entry, words);
      const text = textOf(entry);
      expect(text).to.include(words.fromPage);
      for (const part of [words.signs, words.specialist, words.prevalence]) {
        expect(text).to.not.include(part);
      }
      expect(textOf(entryOf(widget, 'lupus'))).to.not.include(words.fromPage);
    });

    it('stand in the place of one with the same id', async () => {
      const widget = await withItems({ ...conditionOf('lupus'), commonName: 'Lupus (SLE)' });
      expect(titles(widget)).to.include('Lupus (SLE)').and.to.not.include(nameOf('lupus'));
      expect(statusOf(widget)).to.equal('19 of 19 conditions');
      expect(textOf(inside(widget, '#treg-lupus'))).to.include(conditionOf('lupus').urgentNote);
    });

    it('can be named by only and by open, and can be linked to', async () => {
      history.replaceState(null, '', '#treg-gout');
      const widget = await upgraded('treg-conditions', {
        items: [gout],
        only: ['gout', 'lupus'],
        open: ['lupus'],
      });
      await settled(widget);
      expect(openTitles(widget)).to.deep.equal(['Gout', nameOf('lupus')]);
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
    });

    it('are linked to also when they come late', async () => {
      history.replaceState(null, '', '#treg-gout');
      const widget = await withItems(gout);
      await settled(widget);
      expect(openTitles(widget)).to.deep.equal(['Gout']);
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
    });

    it('may have empty lists', async () => {
      const widget = await withItems({ ...gout, synonyms: [], earlySigns: [], medicalName: '' });
      expect(titles(widget)).to.include('Gout');
    });

    it('are skipped where they are bad, with a warning that names the field', async () => {
      const widget = await withItems({
        ...gout,
        treg: { ...gout.treg, status: 'fine' },
        systems: ['joints', 'soul'],
      } as never);
      expect(statusOf(widget)).to.equal('19 of 19 conditions');
      expect(takeWarnings()).to.deep.equal([
        'warn: <treg-conditions> items[0].systems[1]="soul" is not accepted; items[0].systems[1] takes joints, skin, hormones, gut, nerves, whole-body. The record is skipped.',
        'warn: <treg-conditions> items[0].treg.status="fine" is not accepted; items[0].treg.status takes conflicting, dysfunctional, reduced, limited-data, absent-or-nonfunctional. The record is skipped.',
      ]);
    });

    it('may be a thousand', async function () {
      // WebKit has no idle moments, and draws the list again after each part.
      this.timeout(180_000);
      const many = [...Array(1000).keys()].map((index) => ({
        ...gout,
        id: `gout-${index}`,
        commonName: `Gout ${index}`,
      }));
      const widget = await withItems(...many);
      expect(statusOf(widget)).to.equal('1019 of 1019 conditions');
      await paste(widget, 'gout 77');
      expect(titles(widget)[0]).to.equal('Gout 77');
    });

    it('leave nothing for axe to find', async () => {
      const widget = await withItems(gout);
      (inside(widget, '#treg-gout') as HTMLDetailsElement).open = true;
      await expectAccessible(widget);
    });
  });

  describe('empty result', () => {
    it('says what was looked for and how to go on', async () => {
      const widget = await show();
      await type(widget, '<b>gout</b>');
      expect(titles(widget)).to.deep.equal([]);
      expect(statusOf(widget)).to.equal('0 of 19 conditions');
      const text = textOf(inside(widget, '[part="base"]'));
      expect(text).to.include('No condition here matches “<b>gout</b>”');
      expect(text).to.include('This list is not complete.');
      expect(fieldOf(widget).value).to.equal('<b>gout</b>');
    });

    it('is ended by its button, which leads back to the field', async () => {
      const widget = await show();
      await click(button(widget, words.systems.skin));
      await type(widget, 'gout');
      const events = heard(widget, 'treg-conditions-filter');
      button(widget, 'Show all').focus();
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect(titles(widget)).to.deep.equal(sorted(conditions));
      expect(statusOf(widget)).to.equal('19 of 19 conditions');
      expect(fieldOf(widget).value).to.equal('');
      expect(pressed(widget)).to.deep.equal(['All']);
      expect(isInField(widget)).to.equal(true);
      expect(events.map(({ filter, count }) => [filter, count])).to.deep.equal([['all', 19]]);
    });

    it('quotes no search where there was none', async () => {
      const widget = await show(
        html`<treg-conditions only="celiac" filter="skin"></treg-conditions>`,
      );
      expect(titles(widget)).to.deep.equal([]);
      expect(textOf(inside(widget, '[part="base"]'))).to.not.include('“”');
      await click(button(widget, 'Show all'));
      await settled(widget);
      expect(titles(widget)).to.deep.equal([nameOf('celiac')]);
    });

    it('names the filter, where it is the filter that hides a condition', async () => {
      const widget = await show(html`<treg-conditions filter="gut"></treg-conditions>`);
      await type(widget, 'psoriasis');
      expect(titles(widget)).to.deep.equal([]);
      const place = button(widget, 'Show all').parentElement as Element;
      expect(textOf(place)).to.include('psoriasis').and.include(words.systems.gut);
    });
  });

  describe('opening', () => {
    it('happens by click, and the event says so', async () => {
      const widget = await show();
      const events = heard(widget, 'treg-conditions-toggle');
      const entry = entryOf(widget, 'lupus');
      await click(summaryOf(entry));
      expect(openTitles(widget)).to.deep.equal(['Lupus']);
      await click(summaryOf(entry));
      expect(openTitles(widget)).to.deep.equal([]);
      expect(events.map(({ condition, open }) => ({ condition, open }))).to.deep.equal([
        { condition: 'lupus', open: true },
        { condition: 'lupus', open: false },
      ]);
      expect(events[0]).to.be.instanceOf(TregConditionsToggleEvent).and.to.include({
        type: 'treg-conditions-toggle',
        bubbles: true,
        composed: true,
      });
      expect(events[0]?.target === widget).to.equal(true);
    });

    for (const key of ['Enter', ' ']) {
      it(`happens by the key "${key}", once for each press`, async () => {
        const widget = await show();
        const events = heard(widget, 'treg-conditions-toggle');
        summaryOf(entryOf(widget, 'graves')).focus();
        await sendKeys({ press: key });
        expect(openTitles(widget)).to.deep.equal([nameOf('graves')]);
        await sendKeys({ press: key });
        expect(openTitles(widget)).to.deep.equal([]);
        expect(events.map(({ condition, open }) => [condition, open])).to.deep.equal([
          ['graves', true],
          ['graves', false],
        ]);
      });
    }

    it('outlives a search that hides the entry', async () => {
      const widget = await show(html`<treg-conditions open="celiac"></treg-conditions>`);
      await click(summaryOf(entryOf(widget, 'lupus')));
      await click(summaryOf(entryOf(widget, 'celiac')));
      expect(openTitles(widget)).to.deep.equal(['Lupus']);
      await paste(widget, 'vitiligo');
      await paste(widget, '');
      expect(openTitles(widget)).to.deep.equal(['Lupus']);
    });
  });

  describe('events', () => {
    it('tell the filter and the count, never what was typed', async () => {
      const widget = await show();
      const events = heard(widget, 'treg-conditions-filter');
      await type(widget, 'RA');
      await click(button(widget, words.systems.joints));
      expect(events).to.have.length(3);
      for (const event of events) {
        expect(event).to.be.instanceOf(TregConditionsFilterEvent).and.to.include({
          type: 'treg-conditions-filter',
          bubbles: true,
          composed: true,
        });
        expect(event.target === widget).to.equal(true);
        expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.have.members([
          'filter',
          'count',
        ]);
      }
      expect(events.map(({ filter }) => filter)).to.deep.equal(['all', 'all', 'joints']);
      await settled(widget);
      expect(titles(widget)).to.not.be.empty;
      expect(events.at(-1)?.count).to.equal(titles(widget).length);
    });

    it('never come from what the page does', async () => {
      const widget = await show();
      const filters = heard(widget, 'treg-conditions-filter');
      const toggles = heard(widget, 'treg-conditions-toggle');
      widget.setAttribute('filter', 'skin');
      await settled(widget);
      widget.open = ['lupus'];
      widget.sort = 'system';
      await settled(widget);
      entryOf(widget, 'vitiligo').open = true;
      widget.only = ['lupus', 'vitiligo'];
      await settled(widget);
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
      expect(filters).to.deep.equal([]);
      expect(toggles).to.deep.equal([]);
    });
  });

  describe('options', () => {
    it('only: shows the conditions named', async () => {
      const widget = await show(html`<treg-conditions only="lupus, celiac"></treg-conditions>`);
      expect(titles(widget)).to.deep.equal(['Celiac disease', 'Lupus']);
      expect(statusOf(widget)).to.equal('2 of 2 conditions');
      await type(widget, 'lupus');
      expect(statusOf(widget)).to.equal('1 of 2 conditions');
    });

    for (const option of ['only', 'open'] as const) {
      it(`${option}: skips an unknown id with one warning that names it`, async () => {
        const widget = document.createElement('treg-conditions');
        widget.setAttribute(option, 'lupus gout celiac');
        (await fixture(html`<div></div>`)).append(widget);
        await settled(widget);
        expect(widget[option]).to.deep.equal(['lupus', 'celiac']);
        const [warning = '', ...more] = takeWarnings();
        expect(more).to.deep.equal([]);
        for (const part of ['warn:', '<treg-conditions>', option, 'gout', 'rheumatoid-arthritis']) {
          expect(warning).to.include(part);
        }
      });
    }

    it('only: leaves the fallback where no id is known', async () => {
      const widget = await show(
        html`<treg-conditions only="gout"><a href="/list">List</a></treg-conditions>`,
      );
      expect(titles(widget)).to.deep.equal([]);
      expect(rootOf(widget).querySelector('input')).to.equal(null);
      expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(takeWarnings()).to.have.length(1);
    });

    it('filter: is where the visitor starts, and can be set again by the page', async () => {
      const widget = await show(html`<treg-conditions filter="nerves"></treg-conditions>`);
      expect(titles(widget)).to.deep.equal(inSystem('nerves'));
      expect(pressed(widget)).to.deep.equal([words.systems.nerves]);
      await click(button(widget, words.systems.gut));
      await settled(widget);
      expect(widget.filter).to.equal('gut');
      widget.setAttribute('filter', 'skin');
      await settled(widget);
      expect(titles(widget)).to.deep.equal(inSystem('skin'));
    });

    it('sort: groups by the main part of the body, from A to Z within', async () => {
      const widget = await show(html`<treg-conditions sort="system"></treg-conditions>`);
      const byName = new Map(conditions.map((each) => [each.commonName, each]));
      const order = titles(widget).map((title) => {
        const [system] = (byName.get(title) as Condition).systems;
        return [words.systems[system as BodySystem], title] as const;
      });
      expect(order).to.have.length(19);
      const expected = [...order].sort(
        ([system, name], [otherSystem, otherName]) =>
          system.localeCompare(otherSystem, 'en') || name.localeCompare(otherName, 'en'),
      );
      expect(order).to.deep.equal(expected);
      expect(titles(widget)).to.not.deep.equal(sorted(conditions));
    });

    it('open: opens entries at first', async () => {
      const widget = await show(html`<treg-conditions open="lupus,vitiligo"></treg-conditions>`);
      expect(openTitles(widget)).to.deep.equal(['Lupus', 'Vitiligo']);
    });

    for (const [name, value, accepted, fallback] of [
      ['filter', 'kidneys', 'all, joints, skin, hormones, gut, nerves, whole-body', 'all'],
      ['sort', 'fame', 'name, system', 'name'],
    ] as const) {
      it(`refuses ${name}="${value}" with one warning`, async () => {
        const widget = document.createElement('treg-conditions');
        widget.setAttribute(name, value);
        (await fixture(html`<div></div>`)).append(widget);
        await settled(widget);
        expect(widget[name]).to.equal(fallback);
        expect(titles(widget)).to.deep.equal(sorted(conditions));
        const [warning = '', ...more] = takeWarnings();
        expect(more).to.deep.equal([]);
        for (const part of ['warn:', '<treg-conditions>', `${name}="${value}"`, accepted]) {
          expect(warning).to.include(part);
        }
      });
    }

    it('takes properties set before the tag was defined', async () => {
      const widget = await upgraded('treg-conditions', {
        only: ['lupus', 'vitiligo', 'celiac'],
        filter: 'skin',
        sort: 'system',
        open: ['lupus'],
      });
      await settled(widget);
      expect(titles(widget)).to.deep.equal(['Vitiligo', 'Lupus']);
      expect(openTitles(widget)).to.deep.equal(['Lupus']);
    });
  });

  describe('sources', () => {
    it('stand behind what is said, numbered and listed in that order', async () => {
      const widget = await show();
      for (const { id } of conditions) expectNumberedSources(entryOf(widget, id), words);
    });

    it('are safe to open', async () => {
      expectSafeLinks((await show()).renderRoot);
    });
  });

  describe('life on a page', () => {
    it('keeps text, filter and what is open when it is moved', async () => {
      const widget = await show();
      await click(button(widget, words.systems.skin));
      await type(widget, 'lupus');
      summaryOf(entryOf(widget, 'lupus')).click();
      await settled(widget);
      const place = await fixture(html`<div></div>`);
      place.append(widget);
      await settled(widget);
      expect(fieldOf(widget).value).to.equal('lupus');
      expect(pressed(widget)).to.deep.equal([words.systems.skin]);
      expect(titles(widget)).to.deep.equal(['Lupus']);
      expect(openTitles(widget)).to.deep.equal(['Lupus']);
    });

    it('leaves another one alone', async () => {
      const place = await fixture(
        html`<div><treg-conditions></treg-conditions><treg-conditions></treg-conditions></div>`,
      );
      const [one, other] = [...place.querySelectorAll('treg-conditions')] as [
        TregConditions,
        TregConditions,
      ];
      await settled(one);
      await click(summaryOf(entryOf(one, 'celiac')));
      await type(one, 'celiac');
      await settled(other);
      expect(titles(one)).to.deep.equal(['Celiac disease']);
      expect(titles(other)).to.deep.equal(sorted(conditions));
      expect(openTitles(other)).to.deep.equal([]);
      expect(fieldOf(other).value).to.equal('');
    });

    it('leaves no listener behind', async () => {
      const place = await fixture(html`<div></div>`);
      const { added, left } = await listenersAfter(async () => {
        const widget = document.createElement('treg-conditions');
        place.append(widget);
        await settled(widget);
        await paste(widget, 'lupus');
        place.prepend(widget);
        await settled(widget);
        widget.remove();
      });
      expect(left).to.deep.equal([]);
      expect(added).to.be.above(0);
    });

    it('prints everything open, and is then as it was', async () => {
      const widget = await show();
      await click(summaryOf(entryOf(widget, 'lupus')));
      window.dispatchEvent(new Event('beforeprint'));
      const details = [...rootOf(widget).querySelectorAll('details')];
      expect(details.every(({ open }) => open)).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(details.filter(({ open }) => open)).to.have.length(1);
      expect(openTitles(widget)).to.deep.equal(['Lupus']);
    });

    it('fits a sidebar of 280 px', async () => {
      const widget = await show(html`<treg-conditions style="width: 280px"></treg-conditions>`);
      for (const details of rootOf(widget).querySelectorAll('details')) details.open = true;
      expect(widget.scrollWidth).to.be.at.most(280);
    });
  });

  describe('accessibility', () => {
    it('passes axe when closed', async () => {
      await expectAccessible(await show());
    });

    it('passes axe with everything open', async () => {
      const widget = await show();
      for (const details of rootOf(widget).querySelectorAll('details')) details.open = true;
      await expectAccessible(widget);
    });

    it('passes axe filtered and searched', async () => {
      const widget = await show(html`<treg-conditions filter="gut"></treg-conditions>`);
      await type(widget, 'IBD');
      await expectAccessible(widget);
    });

    it('passes axe with an empty result', async () => {
      const widget = await show();
      await type(widget, 'gout');
      await expectAccessible(widget);
    });

    it('has ids that are unique', async () => {
      const widget = await show();
      const ids = [...rootOf(widget).querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).to.not.be.empty;
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });
});
