import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../define/causes.js';
import { cascade, causes, companionLine, type PathwayNode } from '../../content/index.js';
import { causes as words } from '../../i18n/en.js';
import { heard } from '../../testing/events.js';
import { click, expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import { listenersAfter, upgraded } from '../../testing/lifecycle.js';
import {
  expectNumberedSources,
  expectSafeLinks,
  expectStatement,
  textOf,
} from '../../testing/sources.js';
import { TregCausesToggleEvent } from './causes.events.js';
import type { TregCauses } from './causes.js';

const show = (template = html`<treg-causes></treg-causes>`) => fixture<TregCauses>(template);

const rootOf = (widget: TregCauses) => widget.renderRoot as ShadowRoot;
const cardsOf = (widget: TregCauses) => [
  ...rootOf(widget).querySelectorAll<HTMLDetailsElement>('[part="card"]'),
];
const titleOf = (card: Element) =>
  textOf(card.querySelector('summary :is(h1, h2, h3, h4, h5, h6)') as Element);
const titles = (widget: TregCauses) => cardsOf(widget).map(titleOf);
const namesOf = (...ids: readonly string[]) =>
  ids.map((id) => causes.find((cause) => cause.id === id)?.name);

/** The card of a cause. */
function cardOf(widget: TregCauses, id: string): HTMLDetailsElement {
  const [name] = namesOf(id);
  const found = cardsOf(widget).find((card) => titleOf(card) === name);
  if (!found) throw new Error(`no card ${id}`);
  return found;
}
const summaryOf = (card: Element) => card.querySelector('summary') as HTMLElement;
/** The titles of the cards that stand open. Tests compare words: a runner that has to print an element may hang. */
const openCards = (widget: TregCauses) =>
  cardsOf(widget)
    .filter(({ open }) => open)
    .map(titleOf);

const hasCascade = (widget: TregCauses) =>
  rootOf(widget).querySelector('[part="cascade"]') !== null;

function openAll(widget: TregCauses): void {
  for (const details of rootOf(widget).querySelectorAll('details')) details.open = true;
}

const allNames = causes.map(({ name }) => name);

describe('treg-causes', () => {
  const takeWarnings = warnings();

  describe('cards', () => {
    it('are the nine causes in order, closed, each with picture, line and grade', async () => {
      const widget = await show();
      expect(causes).to.have.length(9);
      expect(titles(widget)).to.deep.equal(allNames);
      expect(openCards(widget)).to.deep.equal([]);
      for (const { id, short, grade } of causes) {
        const summary = summaryOf(cardOf(widget, id));
        expect(textOf(summary)).to.include(short).and.to.include(words.grades[grade].name);
        const picture = summary.querySelector('svg[aria-hidden="true"]') as Element;
        expect(picture.querySelectorAll('path, circle, rect').length, id).to.be.above(1);
      }
    });

    it('have a drawing of their own', async () => {
      const widget = await show();
      const drawings = cardsOf(widget).map((card) => card.querySelector('svg')?.outerHTML);
      expect(new Set(drawings).size).to.equal(9);
    });

    it('tell, when open, what happens, what is known, what to do, and what is not so', async () => {
      const widget = await show();
      for (const { id, steps, facts, canDo, myths, evidenceNote } of causes) {
        const card = cardOf(widget, id);
        card.open = true;
        const items = [...card.querySelectorAll('li')].filter((item) => item.checkVisibility());
        const texts = items.map(textOf);
        expect(texts).to.include.members([...steps, ...facts, ...canDo]);
        const stepList = [...card.querySelectorAll('ol')].map(({ children }) =>
          [...children].map(textOf),
        );
        expect(stepList[0]).to.deep.equal(steps);
        const text = textOf(card);
        for (const { myth, fact = '' } of myths) expect(text).to.include(myth).and.include(fact);
        expect(text).to.include(evidenceNote);
      }
    });

    it('never show a myth without calling it one, nor a fact without its label', async () => {
      const widget = await show();
      openAll(widget);
      for (const { id, myths } of causes) {
        const items = [...cardOf(widget, id).querySelectorAll('li')].map(textOf);
        for (const { myth, fact } of myths) {
          const item = items.find((each) => each.includes(myth));
          expect(item).to.equal(fact ? `Myth: ${myth} Fact: ${fact}` : myth);
          if (!fact) expect(myth).to.match(/\bmyth\b/);
        }
      }
    });

    it('head their parts one level below their title', async () => {
      const widget = await show(html`<treg-causes heading-level="3"></treg-causes>`);
      expect(inside(widget, 'header h3')).to.have.text(words.heading);
      const card = cardOf(widget, 'stress');
      expect([...card.querySelectorAll('h4')].map(textOf)).to.deep.equal(namesOf('stress'));
      const parts = [...card.querySelectorAll('h5')].map(textOf);
      for (const part of [words.steps, words.facts, words.canDo, words.myths]) {
        expect(parts.filter((each) => each.startsWith(part))).to.have.length(1);
      }
    });
  });

  describe('opening', () => {
    it('happens by click, and the event says so', async () => {
      const widget = await show();
      const events = heard(widget, 'treg-causes-toggle');
      const card = cardOf(widget, 'stress');
      await click(summaryOf(card));
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
      expect(card.querySelector('ol')?.checkVisibility()).to.equal(true);
      await click(summaryOf(card));
      expect(openCards(widget)).to.deep.equal([]);
      expect(events.map(({ cause, open }) => ({ cause, open }))).to.deep.equal([
        { cause: 'stress', open: true },
        { cause: 'stress', open: false },
      ]);
      expect(events[0]).to.be.instanceOf(TregCausesToggleEvent).and.to.include({
        type: 'treg-causes-toggle',
        bubbles: true,
        composed: true,
      });
      expect(events[0]?.target === widget).to.equal(true);
    });

    for (const key of ['Enter', 'Space']) {
      it(`happens by ${key}, once for each press`, async () => {
        const widget = await show();
        const events = heard(widget, 'treg-causes-toggle');
        summaryOf(cardOf(widget, 'sleep')).focus();
        await sendKeys({ press: key });
        expect(openCards(widget)).to.deep.equal(namesOf('sleep'));
        await sendKeys({ press: key });
        expect(openCards(widget)).to.deep.equal([]);
        expect(events.map(({ cause, open }) => [cause, open])).to.deep.equal([
          ['sleep', true],
          ['sleep', false],
        ]);
      });
    }

    it('reaches the cards one after the other by Tab', async () => {
      const widget = await show(html`<treg-causes only="stress sleep"></treg-causes>`);
      summaryOf(cardOf(widget, 'stress')).focus();
      await sendKeys({ press: 'Tab' });
      const focused = rootOf(widget).activeElement?.parentElement as HTMLElement;
      expect([titleOf(focused)]).to.deep.equal(namesOf('sleep'));
    });

    it('leaves the other cards as they are', async () => {
      const widget = await show();
      await click(summaryOf(cardOf(widget, 'stress')));
      await click(summaryOf(cardOf(widget, 'alcohol')));
      expect(openCards(widget)).to.deep.equal(namesOf('stress', 'alcohol'));
    });

    it('is no event when the page, or printing, does it', async () => {
      const widget = await show();
      const events = heard(widget, 'treg-causes-toggle');
      cardOf(widget, 'stress').open = true;
      widget.setAttribute('layout', 'list');
      widget.only = ['stress'];
      await settled(widget);
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
      expect(events).to.deep.equal([]);
    });
  });

  describe('options', () => {
    it('only: shows the causes named, in that order', async () => {
      const widget = await show(html`<treg-causes only="sleep, stress,nsaids"></treg-causes>`);
      expect(titles(widget)).to.deep.equal(namesOf('sleep', 'stress', 'nsaids'));
      widget.only = ['alcohol'];
      await settled(widget);
      expect(titles(widget)).to.deep.equal(namesOf('alcohol'));
    });

    it('only: skips an unknown id with one warning that names it', async () => {
      const widget = await show(html`<treg-causes only="sleep gluten stress"></treg-causes>`);
      expect(titles(widget)).to.deep.equal(namesOf('sleep', 'stress'));
      widget.requestUpdate();
      await settled(widget);
      const [warning = '', ...more] = takeWarnings();
      expect(more).to.deep.equal([]);
      for (const part of ['warn:', '<treg-causes>', 'only', 'gluten', 'antibiotics', 'sleep']) {
        expect(warning).to.include(part);
      }
    });

    it('only: shows all where no id is known, one warning for each', async () => {
      const widget = await show(html`<treg-causes only="gluten candida"></treg-causes>`);
      expect(titles(widget)).to.deep.equal(allNames);
      const said = takeWarnings();
      expect(said).to.have.length(2);
      expect(said[0]).to.include('gluten');
      expect(said[1]).to.include('candida');
    });

    it('only: shows all where nothing is named', async () => {
      expect(titles(await show(html`<treg-causes only=""></treg-causes>`))).to.deep.equal(allNames);
    });

    it('layout: puts cards side by side, or one below the other', async () => {
      await setViewport({ width: 1200, height: 900 });
      const widget = await show();
      const columns = () =>
        new Set(cardsOf(widget).map((card) => Math.round(card.getBoundingClientRect().left))).size;
      expect(widget.layout).to.equal('grid');
      expect(columns()).to.be.above(1);
      widget.setAttribute('layout', 'list');
      await settled(widget);
      expect(columns()).to.equal(1);
      await setViewport({ width: 375, height: 800 });
      widget.setAttribute('layout', 'grid');
      await settled(widget);
      expect(columns()).to.equal(1);
      await setViewport({ width: 800, height: 600 });
    });

    it('cascade: can be left out', async () => {
      const widget = await show(html`<treg-causes cascade="none"></treg-causes>`);
      expect(hasCascade(widget)).to.equal(false);
      for (const { caveat } of cascade) {
        expect(textOf(inside(widget, '[part="base"]'))).to.not.include(caveat);
      }
      expect(titles(widget)).to.deep.equal(allNames);
    });

    for (const [name, value, accepted, fallback] of [
      ['layout', 'masonry', 'grid, list', 'grid'],
      ['layout', '', 'grid, list', 'grid'],
      ['cascade', 'short', 'full, none', 'full'],
    ] as const) {
      it(`refuses ${name}="${value}" with one warning`, async () => {
        const widget = document.createElement('treg-causes');
        widget.setAttribute(name, value);
        (await fixture(html`<div></div>`)).append(widget);
        await settled(widget);
        expect(widget[name]).to.equal(fallback);
        expect(titles(widget)).to.deep.equal(allNames);
        expect(hasCascade(widget)).to.equal(true);
        const [warning = '', ...more] = takeWarnings();
        expect(more).to.deep.equal([]);
        for (const part of ['warn:', '<treg-causes>', `${name}="${value}"`, accepted]) {
          expect(warning).to.include(part);
        }
      });
    }

    it('refuses ids that are no list with one warning', async () => {
      const widget = await upgraded('treg-causes', { only: 5 as never });
      await settled(widget);
      expect(widget.only).to.deep.equal([]);
      expect(titles(widget)).to.deep.equal(allNames);
      const [warning = '', ...more] = takeWarnings();
      expect(more).to.deep.equal([]);
      expect(warning).to.match(/^warn: <treg-causes> only="5" .*antibiotics/);
    });

    it('takes properties set before the tag was defined', async () => {
      const widget = await upgraded('treg-causes', {
        only: ['sleep'],
        layout: 'list',
        cascade: 'none',
      });
      await settled(widget);
      expect(titles(widget)).to.deep.equal(namesOf('sleep'));
      expect(widget).to.include({ layout: 'list', cascade: 'none' });
      expect(hasCascade(widget)).to.equal(false);
    });
  });

  describe('cascade', () => {
    /** Expects nodes to be shown in order, each with its text, and its caveat visible beside it. */
    function expectNodes(scope: Element, nodes: readonly PathwayNode[]): void {
      const items = [...scope.querySelectorAll('li')].filter((item) =>
        nodes.some(({ text }) => textOf(item).includes(text)),
      );
      expect(items).to.have.length(nodes.length);
      items.forEach((item, index) => {
        const { label, text, caveat } = nodes[index] as PathwayNode;
        expect(textOf(item)).to.include(label).and.include(text).and.include(caveat);
        const place = [...item.querySelectorAll('p')].find((each) => textOf(each).includes(caveat));
        expect(place?.checkVisibility(), caveat).to.equal(true);
      });
    }

    it('has six steps in order, each with its caveat in sight', async () => {
      const widget = await show();
      expect(cascade).to.have.length(6);
      expectNodes(inside(widget, '[part="cascade"]'), cascade);
    });

    it('stands beside the line that it must not be shown without', async () => {
      const widget = await show();
      const section = inside(widget, '[part="cascade"]');
      expectStatement(section, companionLine, words);
      const line = [...section.querySelectorAll('p')].find((each) =>
        textOf(each).includes(companionLine.text),
      );
      expect(line?.checkVisibility()).to.equal(true);
    });

    it('stays when cards are left out', async () => {
      const widget = await show(html`<treg-causes only="stress"></treg-causes>`);
      expectNodes(inside(widget, '[part="cascade"]'), cascade);
    });
  });

  describe('sources', () => {
    it('stand behind every part of every card, numbered and listed in that order', async () => {
      const widget = await show();
      for (const { id, references } of causes) {
        const card = cardOf(widget, id);
        expectNumberedSources(card, words);
        expect(card.querySelectorAll('.sources li')).to.have.length(references.length);
        const parts = [...card.querySelectorAll('h4')];
        expect(parts).to.have.length(5);
        for (const part of parts) expect(part.querySelector('a')?.href).to.match(/^https:/);
      }
    });

    it('stand behind every step of the cascade, with its grade', async () => {
      const widget = await show();
      const section = inside(widget, '[part="cascade"]');
      for (const node of cascade) expectStatement(section, node, words);
      expectNumberedSources(section, words);
    });

    it('are safe to open', async () => {
      expectSafeLinks((await show()).renderRoot);
    });
  });

  describe('life on a page', () => {
    it('keeps open what is open when it is moved, or told something new', async () => {
      const widget = await show();
      await click(summaryOf(cardOf(widget, 'stress')));
      const place = await fixture(html`<div></div>`);
      place.append(widget);
      await settled(widget);
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
      widget.setAttribute('layout', 'list');
      await settled(widget);
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
    });

    it('keeps a card open when the page shows fewer', async () => {
      const widget = await show();
      await click(summaryOf(cardOf(widget, 'stress')));
      widget.only = ['sleep', 'stress'];
      await settled(widget);
      expect(titles(widget)).to.deep.equal(namesOf('sleep', 'stress'));
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
    });

    it('leaves another one alone', async () => {
      const place = await fixture(
        html`<div><treg-causes></treg-causes><treg-causes only="stress"></treg-causes></div>`,
      );
      const [one, other] = [...place.querySelectorAll('treg-causes')] as [TregCauses, TregCauses];
      await click(summaryOf(cardOf(one, 'stress')));
      await settled(other);
      expect(openCards(one)).to.deep.equal(namesOf('stress'));
      expect(openCards(other)).to.deep.equal([]);
      expect(titles(other)).to.deep.equal(namesOf('stress'));
    });

    it('leaves no listener behind', async () => {
      const place = await fixture(html`<div></div>`);
      const { added, left } = await listenersAfter(async () => {
        const widget = document.createElement('treg-causes');
        place.append(widget);
        await settled(widget);
        await click(summaryOf(cardOf(widget, 'stress')));
        place.prepend(widget);
        await settled(widget);
        widget.remove();
      });
      expect(left).to.deep.equal([]);
      expect(added).to.be.above(0);
    });

    it('prints everything open, and is then as it was', async () => {
      const widget = await show();
      await click(summaryOf(cardOf(widget, 'stress')));
      window.dispatchEvent(new Event('beforeprint'));
      const details = [...rootOf(widget).querySelectorAll('details')];
      expect(details.every(({ open }) => open)).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(details.filter(({ open }) => open)).to.have.length(1);
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
    });

    it('fits a sidebar of 280 px', async () => {
      const widget = await show(html`<treg-causes style="width: 280px"></treg-causes>`);
      openAll(widget);
      expect(widget.scrollWidth).to.be.at.most(280);
    });
  });

  describe('accessibility', () => {
    it('passes axe when closed', async () => {
      await expectAccessible(await show());
    });

    it('passes axe with everything open', async () => {
      const widget = await show();
      openAll(widget);
      await expectAccessible(widget);
    });

    it('passes axe as a list without the cascade', async () => {
      await expectAccessible(
        await show(html`<treg-causes layout="list" cascade="none" only="stress"></treg-causes>`),
      );
    });

    it('has ids that are unique, also when one is named twice', async () => {
      const widget = await show(html`<treg-causes only="stress sleep stress"></treg-causes>`);
      const ids = [...rootOf(widget).querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(titles(widget)).to.deep.equal(namesOf('stress', 'sleep'));
    });
  });
});
