import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../define/causes.js';
import {
  cascade,
  causes,
  companionLine,
  pathway,
  type Cause,
  type PathwayNode,
} from '../../content/index.js';
import { causes as words } from '../../i18n/en.js';
import { emulate, lacks, needs } from '../../testing/browser.js';
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
import type { CauseItem, TregCauses } from './causes.js';

const show = async (template = html`<treg-causes></treg-causes>`) =>
  settled(await fixture<TregCauses>(template));

const rootOf = (widget: TregCauses) => widget.renderRoot as ShadowRoot;
const cardsOf = (widget: TregCauses) => [
  ...rootOf(widget).querySelectorAll<HTMLDetailsElement>('[id^="treg-"]'),
];
const titleOf = (card: Element) =>
  textOf(card.querySelector(':is(h1, h2, h3, h4, h5, h6)') as Element);
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

const nodesOf = (widget: TregCauses) => [
  ...rootOf(widget).querySelectorAll<HTMLDetailsElement>('[part="cascade"] li > details'),
];
/** The nodes of both diagrams, in the order they are read. */
const allNodes = [...pathway, ...cascade];

/** Cards open at once then, as they always do where the browser cannot fade them alone. */
async function leaveMotionOut(): Promise<void> {
  if (lacks('transitions of a part of the page')) return;
  await emulate({ 'prefers-reduced-motion': 'reduce' });
}

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

    it('say, when open, what their grade means, beside it', async () => {
      const widget = await show();
      for (const { id, grade, evidenceNote } of causes) {
        const parts = [...cardOf(widget, id).querySelectorAll('.body > div')].map(textOf);
        const part = parts.find((each) => each.startsWith(words.evidence));
        const { name, meaning } = words.grades[grade];
        expect(part).to.satisfy((each: string) =>
          each.endsWith(`${name} ${meaning} ${evidenceNote}`),
        );
      }
    });

    it('tell myth and fact apart by mark and line', async () => {
      const widget = await show();
      openAll(widget);
      const looks = (kind: string) =>
        [...rootOf(widget).querySelectorAll(`.${kind}`)].map((each) =>
          [
            each.querySelector('svg[aria-hidden="true"] path')?.getAttribute('d'),
            getComputedStyle(each).borderInlineStartStyle,
          ].join(),
        );
      const [myths, facts] = [looks('myth'), looks('fact')];
      expect(myths).to.have.length(causes.flatMap((cause) => cause.myths).length);
      expect(new Set(myths).size).to.equal(1);
      expect(new Set(facts).size).to.equal(1);
      expect(myths[0]).to.include('dashed').and.not.equal(facts[0]);
      expect(facts[0]).to.include('solid');
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
    beforeEach(leaveMotionOut);

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

    for (const key of ['Enter', ' ']) {
      it(`happens by the key "${key}", once for each press`, async () => {
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

    for (const [width, columns] of [
      [1200, 3],
      [800, 2],
      [375, 1],
    ] as const) {
      it(`moves no card beside or above it: ${columns} in a row`, async () => {
        await setViewport({ width, height: 900 });
        const widget = await show(html`<treg-causes cascade="none"></treg-causes>`);
        const places = () =>
          cardsOf(widget).map((card) => {
            const { left, top } = summaryOf(card).getBoundingClientRect();
            return [Math.round(left), Math.round(top)] as const;
          });
        const before = places();
        expect(new Set(before.map(([left]) => left)).size).to.equal(columns);
        for (const index of [4, 3, 8]) {
          const card = cardsOf(widget)[index] as HTMLDetailsElement;
          summaryOf(card).scrollIntoView({ block: 'center' });
          const scrolled = places();
          await click(summaryOf(card));
          const row = index - (index % columns) + columns;
          expect(card.open).to.equal(true);
          expect(places().slice(0, row)).to.deep.equal(scrolled.slice(0, row));
          // What it holds is as wide as the row and right under it.
          const panel = (card.querySelector('.panel') as Element).getBoundingClientRect();
          const rows = (card.parentElement as Element).getBoundingClientRect();
          expect(panel.width).to.be.closeTo(rows.width, 1);
          const { bottom } = summaryOf(card).getBoundingClientRect();
          expect(panel.top - bottom).to.be.within(-1, 20);
          await click(summaryOf(card));
          expect(places()).to.deep.equal(scrolled);
        }
        await setViewport({ width: 800, height: 600 });
      });
    }

    it('takes no room before', async () => {
      await setViewport({ width: 1200, height: 900 });
      const widget = await show(html`<treg-causes cascade="none"></treg-causes>`);
      const cards = cardsOf(widget).map((card) => summaryOf(card).getBoundingClientRect());
      const [first, below] = [cards[0], cards[3]] as [DOMRect, DOMRect];
      expect(below.top - first.bottom).to.be.closeTo(16, 1);
      await setViewport({ width: 800, height: 600 });
    });

    it('tells two that stand in one row apart', async () => {
      await setViewport({ width: 1200, height: 900 });
      const widget = await show(html`<treg-causes cascade="none"></treg-causes>`);
      for (const index of [0, 1]) (cardsOf(widget)[index] as HTMLDetailsElement).open = true;
      const panels = [...rootOf(widget).querySelectorAll('.panel')].slice(0, 2);
      const name = (panel: Element) => panel.firstElementChild as HTMLElement;
      expect(panels.map((panel) => textOf(name(panel)))).to.deep.equal(allNames.slice(0, 2));
      for (const panel of panels) expect(name(panel).checkVisibility()).to.equal(true);
      const [one, other] = panels.map((panel) => panel.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(other.top).to.be.above(one.bottom);
      await setViewport({ width: 800, height: 600 });
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

    it('only: leaves the fallback where no id is known, one warning for each', async () => {
      const widget = await show(
        html`<treg-causes only="gluten candida"><a href="/causes">Causes</a></treg-causes>`,
      );
      expect(titles(widget)).to.deep.equal([]);
      expect(hasCascade(widget)).to.equal(false);
      expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
      widget.setAttribute('only', 'sleep');
      await settled(widget);
      expect(titles(widget)).to.deep.equal(namesOf('sleep'));
      expect(widget.querySelector('a')?.checkVisibility()).to.equal(false);
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
        new Set(
          [...rootOf(widget).querySelectorAll('[part="card"]')].map((card) =>
            Math.round(card.getBoundingClientRect().left),
          ),
        ).size;
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
      const text = textOf(inside(widget, '[part="base"]'));
      for (const { text: sentence, caveat } of allNodes) {
        expect(text.includes(sentence) || text.includes(caveat), caveat).to.equal(false);
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
      expect(widget.only).to.deep.equal(causes.map(({ id }) => id));
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

  describe('motion', () => {
    const isMoving = (widget: TregCauses) =>
      inside(widget, '.cards')
        .getAnimations({ subtree: true })
        .some(({ effect }) =>
          ((effect as KeyframeEffect).pseudoElement ?? '').includes('view-transition'),
        );

    needs(it, 'transitions of a part of the page')(
      'fades between closed and open, within the cards alone',
      async () => {
        const widget = await show();
        const before = document.getAnimations().length;
        await click(summaryOf(cardOf(widget, 'stress')));
        await waitUntil(() => isMoving(widget), 'it moves');
        expect(document.getAnimations().length).to.equal(before);
        expect(openCards(widget)).to.deep.equal(namesOf('stress'));
        await waitUntil(() => !isMoving(widget), 'it comes to rest', { timeout: 9_500 });
        await click(summaryOf(cardOf(widget, 'stress')));
        await waitUntil(() => !openCards(widget).length, 'it closes', { timeout: 9_500 });
      },
    );

    it('is left out where less of it is wanted', async () => {
      await leaveMotionOut();
      const widget = await show();
      await click(summaryOf(cardOf(widget, 'stress')));
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
      await aTimeout(50);
      expect(isMoving(widget)).to.equal(false);
    });
  });

  describe('link to a cause', () => {
    const address = () => location.href.replace(/#.*/, '');
    afterEach(() => history.replaceState(null, '', address()));

    for (const layout of ['grid', 'list']) {
      it(`leads there and gives it the focus: ${layout}`, async () => {
        const widget = await show(html`<treg-causes layout=${layout}></treg-causes>`);
        const changed = oneEvent(window, 'hashchange');
        location.hash = '#treg-alcohol';
        await changed;
        await settled(widget);
        const card = cardOf(widget, 'alcohol');
        const focused = layout === 'grid' ? summaryOf(card) : card;
        expect(rootOf(widget).activeElement === focused).to.equal(true);
        expect(card.getBoundingClientRect().top).to.be.within(-1, innerHeight);
        if (layout === 'grid') expect(openCards(widget)).to.deep.equal(namesOf('alcohol'));
      });
    }

    it('is followed when the page opens with it, and not to what is not shown', async () => {
      history.replaceState(null, '', '#treg-sleep');
      expect(openCards(await show())).to.deep.equal(namesOf('sleep'));
      const widget = await show(html`<treg-causes only="stress"></treg-causes>`);
      expect(openCards(widget)).to.deep.equal([]);
    });
  });

  describe('items', () => {
    const references = [
      { authors: 'Lee A', title: 'Dust <b>and</b> guts', journal: 'J Tests', doi: '10.1/x' },
    ];
    const dust: CauseItem = {
      id: 'dust',
      name: 'Dust <img src=x onerror=alert(1)>',
      short: 'It is <i>everywhere</i>.',
      facts: ['It gets in.'],
      grade: 'early',
      evidenceNote: 'One study.',
      references,
    };
    const withItems = async (...items: readonly CauseItem[]) => {
      const widget = await show();
      widget.items = items;
      return settled(widget);
    };

    it('are added after the others, as text, and said to be from the page', async () => {
      const widget = await withItems(dust);
      expect(titles(widget)).to.deep.equal([...allNames, dust.name]);
      const card = cardsOf(widget)[9] as HTMLDetailsElement;
      expect(card.querySelector('img, i, .body b')).to.equal(null);
      const text = textOf(card);
      for (const part of [dust.short, 'It gets in.', 'One study.', words.fromPage]) {
        expect(text).to.include(part);
      }
      // What it does not have leaves no empty heading.
      for (const part of [words.steps, words.canDo, words.myths]) expect(text).to.not.include(part);
      expectNumberedSources(card, words);
      expect(card.querySelector('svg.drawing *')).to.not.equal(null);
      expect(textOf(cardOf(widget, 'stress'))).to.not.include(words.fromPage);
    });

    it('stand in the place of one with the same id', async () => {
      const widget = await withItems({ ...dust, id: 'stress', name: 'Strain' });
      expect(titles(widget)).to.deep.equal(
        allNames.map((name) => (name === namesOf('stress')[0] ? 'Strain' : name)),
      );
    });

    it('can be named by only, in any order', async () => {
      const widget = await upgraded('treg-causes', { items: [dust], only: ['dust', 'sleep'] });
      await settled(widget);
      expect(titles(widget)).to.deep.equal([dust.name, ...namesOf('sleep')]);
    });

    it('may be our own causes, changed', async () => {
      const [first] = causes as [Cause];
      const widget = await withItems({ ...first, name: 'Pills' });
      expect(titles(widget)[0]).to.equal('Pills');
      for (const part of [...first.steps, ...first.facts, ...first.canDo]) {
        expect(textOf(cardsOf(widget)[0] as Element)).to.include(part);
      }
    });

    it('are skipped where they are bad, with one warning for each field', async () => {
      const bad = { ...dust, short: undefined };
      const widget = await withItems(
        { ...bad, id: 'bad', grade: 'certain', references: [] } as never,
        dust,
      );
      expect(titles(widget)).to.deep.equal([...allNames, dust.name]);
      widget.requestUpdate();
      await settled(widget);
      expect(takeWarnings()).to.deep.equal([
        'warn: <treg-causes> items[0].short is missing; items[0].short takes text. The record is skipped.',
        'warn: <treg-causes> items[0].grade="certain" is not accepted; items[0].grade takes strong, moderate, early. The record is skipped.',
        'warn: <treg-causes> items[0].references="" is not accepted; items[0].references takes a filled list. The record is skipped.',
      ]);
    });

    it('are no attribute', async () => {
      const widget = await show(html`<treg-causes items="[]"></treg-causes>`);
      expect(titles(widget)).to.deep.equal(allNames);
      const [warning = ''] = takeWarnings();
      expect(warning).to.match(
        /^warn: <treg-causes> items="\[\]" is not accepted; items takes a list/,
      );
    });

    it('leave nothing for axe to find', async () => {
      const widget = await withItems(dust);
      openAll(widget);
      await expectAccessible(widget);
    });
  });

  describe('pathway and cascade', () => {
    const box = (element: Element) => element.getBoundingClientRect();
    /** The two lists with their headings. */
    const ways = (widget: TregCauses) => {
      const lists = [...inside(widget, '[part="cascade"]').querySelectorAll<HTMLElement>('ol')];
      return lists
        .filter((list) => !list.closest('.sources'))
        .map((list) => ({ list, title: list.previousElementSibling as HTMLElement }));
    };

    it('have nine and six nodes in order, numbered, closed, each with its grade in sight', async () => {
      const widget = await show();
      expect([pathway.length, cascade.length]).to.deep.equal([9, 6]);
      [pathway, cascade].forEach((nodes, way) => {
        const found = [...(ways(widget)[way]?.list.children ?? [])].map((item) => {
          const details = item.firstElementChild as HTMLDetailsElement;
          return [details.open, textOf(summaryOf(details))];
        });
        const expected = nodes.map(({ label, grade }, index) => [
          false,
          `${index + 1} ${label} ${words.grades[grade].name}`,
        ]);
        expect(found).to.deep.equal(expected);
      });
    });

    /** Expects each node to open its own sentence, grade, sources and caveat, all in sight. */
    function expectNodes(widget: TregCauses): void {
      const nodes = nodesOf(widget);
      expect(nodes).to.have.length(allNodes.length);
      nodes.forEach((details, index) => {
        const node = allNodes[index] as PathwayNode;
        const place = (text: string) =>
          [...details.querySelectorAll('p')].find((each) => textOf(each).includes(text));
        expect(place(node.text)?.checkVisibility()).to.equal(false);
        details.open = true;
        expectStatement(details, node, words);
        expect(textOf(place(node.caveat) as Element)).to.equal(`${words.caveat} ${node.caveat}`);
        for (const text of [node.text, node.caveat]) {
          expect(place(text)?.checkVisibility(), text).to.equal(true);
          expect(box(place(text) as Element).height, text).to.be.above(0);
        }
      });
    }

    it('open what each node says: sentence, grade, sources and caveat together', async () => {
      expectNodes(await show());
    });

    it('stay when cards are left out', async () => {
      expectNodes(await show(html`<treg-causes only="stress"></treg-causes>`));
    });

    it('open by click and by key, and tell the page nothing', async () => {
      const widget = await show(html`<treg-causes only="stress"></treg-causes>`);
      const events = heard(widget, 'treg-causes-toggle');
      const [first, second] = nodesOf(widget) as [HTMLDetailsElement, HTMLDetailsElement];
      summaryOf(first).scrollIntoView({ block: 'center' });
      await click(summaryOf(first));
      summaryOf(second).focus();
      await sendKeys({ press: 'Enter' });
      expect([first.open, second.open]).to.deep.equal([true, true]);
      expect(events).to.deep.equal([]);
    });

    it('hold the line that they must not be shown without, over both', async () => {
      await setViewport({ width: 900, height: 900 });
      const widget = await show();
      const section = inside(widget, '[part="cascade"]');
      expectStatement(section, companionLine, words);
      const line = [...section.querySelectorAll('p')].find((each) =>
        textOf(each).includes(companionLine.text),
      ) as HTMLElement;
      expect(line.checkVisibility()).to.equal(true);
      expect(line.closest('details') === null).to.equal(true);
      const [calm, heat] = ways(widget).map(({ list }) => box(list)) as [DOMRect, DOMRect];
      const { left, right, bottom } = box(line);
      expect(left).to.be.below(calm.left);
      expect(right).to.be.above(heat.right);
      expect(bottom).to.be.below(Math.min(calm.top, heat.top));
      await setViewport({ width: 800, height: 600 });
    });

    it('are read one after the other: the line, then each list under its heading', async () => {
      const section = inside(await show(), '[part="cascade"]');
      for (const details of section.querySelectorAll('details')) details.open = true;
      const { caveat } = words;
      const text = textOf(section);
      const order = [
        words.paths,
        companionLine.text,
        words.pathway,
        ...pathway.flatMap((node) => [node.label, node.text, `${caveat} ${node.caveat}`]),
        words.cascade,
        ...cascade.flatMap((node) => [node.label, node.text, `${caveat} ${node.caveat}`]),
      ];
      let from = 0;
      for (const part of order) {
        const at = text.indexOf(part, from);
        expect(at, part).to.be.at.least(from);
        from = at + part.length;
      }
      expect([...section.querySelectorAll('h3, h4')].map(textOf)).to.deep.equal([
        words.paths,
        words.pathway,
        words.cascade,
      ]);
    });

    it('lie side by side at 900 px, and end at the same height', async () => {
      await setViewport({ width: 900, height: 900 });
      const widget = await show();
      const [calm, heat] = ways(widget).map(({ list }) => list) as [HTMLElement, HTMLElement];
      expect(box(calm).right).to.be.below(box(heat).left);
      // In some fonts one title has two lines, which are a bit higher than its sign.
      expect(box(calm).top).to.be.closeTo(box(heat).top, 3);
      const last = [calm, heat].map((list) => box(list.lastElementChild as Element).top);
      expect(last[0]).to.be.closeTo(last[1] as number, 5);
      await setViewport({ width: 800, height: 600 });
    });

    for (const width of [320, 600]) {
      it(`lie one after the other at ${width} px`, async () => {
        const widget = await show(html`<treg-causes style="width: ${width}px"></treg-causes>`);
        const [calm, heat] = ways(widget) as [
          ReturnType<typeof ways>[0],
          ReturnType<typeof ways>[0],
        ];
        expect(box(calm.list).bottom).to.be.below(box(heat.title).top);
        expect(box(calm.list).left).to.be.closeTo(box(heat.list).left, 1);
        expect(widget.scrollWidth).to.be.at.most(width);
      });
    }

    it('are told apart by shape, not by color alone', async () => {
      const widget = await show();
      const [calm, heat] = ways(widget).map(({ list }) => {
        const item = list.firstElementChild as Element;
        return {
          corner: getComputedStyle(item.querySelector('b') as Element).borderTopLeftRadius,
          line: getComputedStyle(item, '::before').borderInlineStartStyle,
        };
      });
      expect(calm).to.deep.equal({ corner: '50%', line: 'solid' });
      expect(heat).to.deep.equal({ corner: '4px', line: 'dashed' });
    });

    it('do not move what has been opened', async () => {
      await setViewport({ width: 900, height: 900 });
      const widget = await show(html`<treg-causes only="stress"></treg-causes>`);
      const tops = () => nodesOf(widget).map((node) => Math.round(box(summaryOf(node)).top));
      const before = tops();
      (nodesOf(widget)[12] as HTMLDetailsElement).open = true;
      const after = tops();
      // The pathway, and the cascade down to the fourth node.
      expect(after.slice(0, 13)).to.deep.equal(before.slice(0, 13));
      expect(after[13]).to.be.above(before[13] as number);
      await setViewport({ width: 800, height: 600 });
    });

    it('mirror from right to left', async () => {
      await setViewport({ width: 900, height: 900 });
      const place = await fixture(html`<div dir="rtl"><treg-causes></treg-causes></div>`);
      const widget = place.firstElementChild as TregCauses;
      await settled(widget);
      const [calm, heat] = ways(widget).map(({ list }) => list) as [HTMLElement, HTMLElement];
      expect(box(calm).left).to.be.above(box(heat).right);
      const number = calm.querySelector('b') as Element;
      expect(box(number).right).to.be.closeTo(box(calm).right, 1);
      await setViewport({ width: 800, height: 600 });
    });
  });

  describe('as a list', () => {
    const list = () => show(html`<treg-causes layout="list" cascade="none"></treg-causes>`);

    it('is one article: nothing of a card has to be opened', async () => {
      const widget = await list();
      expect(titles(widget)).to.deep.equal(allNames);
      expect(inside(widget, 'header p')).to.have.text(words.listIntro);
      for (const { id, short, steps, facts, canDo, myths, evidenceNote, grade } of causes) {
        const card = cardOf(widget, id);
        expect(card.localName).to.equal('section');
        expect(card.matches('[part="card"]')).to.equal(true);
        expect(card.querySelector('details, summary, [hidden]') === null).to.equal(true);
        const shown = [...card.querySelectorAll('li, p, span')].filter((each) =>
          each.checkVisibility(),
        );
        const text = shown.map(textOf).join(' ');
        for (const part of [short, ...steps, ...facts, ...canDo, evidenceNote]) {
          expect(text).to.include(part);
        }
        for (const { myth, fact = '' } of myths) expect(text).to.include(myth).and.include(fact);
        expect(text).to.include(words.grades[grade].name).and.include(words.grades[grade].meaning);
      }
    });

    it('has the drawing beside the heading where there is room', async () => {
      await setViewport({ width: 900, height: 900 });
      const card = cardOf(await list(), 'stress');
      const [drawing, title] = ['svg', 'h3'].map((each) =>
        (card.querySelector(each) as Element).getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      expect(drawing.right).to.be.below(title.left);
      expect(title.top).to.be.within(drawing.top, drawing.bottom);
      await setViewport({ width: 800, height: 600 });
    });

    it('numbers its sources through, and lists them once', async () => {
      const widget = await list();
      const base = inside(widget, '[part="base"]');
      expectNumberedSources(base, words);
      expect(base.querySelectorAll('details:has(> ol)')).to.have.length(1);
      const all = new Set(causes.flatMap(({ references }) => references));
      expect(base.querySelectorAll('.sources li')).to.have.length(all.size);
      for (const { id } of causes) {
        const parts = [...cardOf(widget, id).querySelectorAll('h4')];
        expect(parts).to.have.length(5);
        for (const part of parts) expect(part.querySelector('a')?.href).to.match(/^https:/);
      }
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

    it('stand behind every step of the pathway and the cascade, with its grade', async () => {
      const widget = await show();
      const section = inside(widget, '[part="cascade"]');
      for (const node of allNodes) expectStatement(section, node, words);
      expectNumberedSources(section, words);
    });

    it('are safe to open', async () => {
      expectSafeLinks((await show()).renderRoot);
    });
  });

  describe('life on a page', () => {
    it('keeps open what is open when it is moved, or told something new', async () => {
      await leaveMotionOut();
      const widget = await show();
      await click(summaryOf(cardOf(widget, 'stress')));
      const place = await fixture(html`<div></div>`);
      place.append(widget);
      await settled(widget);
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
      widget.setAttribute('layout', 'list');
      await settled(widget);
      widget.setAttribute('layout', 'grid');
      await settled(widget);
      expect(openCards(widget)).to.deep.equal(namesOf('stress'));
      await click(summaryOf(cardOf(widget, 'stress')));
      widget.requestUpdate();
      await settled(widget);
      expect(openCards(widget)).to.deep.equal([]);
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
      await settled(one);
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

    it('passes axe with the picture side by side, closed and open', async () => {
      await setViewport({ width: 1000, height: 900 });
      const widget = await show(html`<treg-causes only="stress"></treg-causes>`);
      await expectAccessible(widget);
      openAll(widget);
      await expectAccessible(widget);
      await setViewport({ width: 800, height: 600 });
    });

    it('has headings in order, in both layouts', async () => {
      for (const layout of ['grid', 'list'] as const) {
        const widget = await show(html`<treg-causes layout=${layout}></treg-causes>`);
        const levels = [...rootOf(widget).querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) =>
          Number(each.localName[1]),
        );
        expect(levels[0]).to.equal(2);
        levels.reduce((before, level) => {
          expect(level).to.be.at.most(before + 1);
          return level;
        });
      }
    });

    it('has targets of 44 px', async () => {
      const widget = await show(html`<treg-causes style="width: 320px"></treg-causes>`);
      for (const summary of rootOf(widget).querySelectorAll('summary')) {
        if (!summary.checkVisibility()) continue;
        expect(summary.getBoundingClientRect().height, textOf(summary)).to.be.at.least(44);
      }
    });

    it('has ids that are unique, also when one is named twice', async () => {
      const widget = await show(html`<treg-causes only="stress sleep stress"></treg-causes>`);
      const ids = [...rootOf(widget).querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(titles(widget)).to.deep.equal(namesOf('stress', 'sleep'));
    });
  });
});
