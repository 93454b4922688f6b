import { expect, fixture, html } from '@open-wc/testing';
import '../define/causes.js';
import '../define/conditions.js';
import { causes as causesWords, conditions as conditionsWords } from '../i18n/en.js';
import { dossier } from '../testing/dossier.js';
import { inside } from '../testing/helpers.js';
import { textOf } from '../testing/sources.js';

/** What was added to the dossier on purpose. */
const additions = {
  // One sentence: "If one was prescribed for you, do not stop it on your own", with its source.
  nsaids: { canDo: 1, sources: ['https://doi.org/10.1002/acr.25117'] },
  // The caveat names this study.
  ptreg: { sources: ['https://doi.org/10.1073/pnas.0909122107'] },
};

/** The grade that is shown in a place, by its name in the content. */
const gradeIn = (place: Element, { grades }: typeof causesWords) => {
  const shown = textOf(place.querySelector('.grade') as Element);
  return Object.entries(grades).find(([, { name }]) => name === shown)?.[0];
};

/** Where the marks in a place lead, or the title of what has no address. */
const sourcesIn = (place: Element) =>
  [...(place.querySelector('sup')?.querySelectorAll('a, [title]') ?? [])].map(
    (mark) =>
      mark.getAttribute('href') ?? (mark.getAttribute('title') as string).replace(/^.*?: /, ''),
  );

/** What stands under a heading. */
function under(place: Element, title: string): Element {
  const heading = [...place.querySelectorAll(':is(h3, h4)')].find((each) =>
    textOf(each).startsWith(title),
  );
  if (!heading) throw new Error(`no heading ${title}`);
  return heading.parentElement as Element;
}

const itemsIn = (place: Element) => place.querySelectorAll('li').length;

describe('the dossier', () => {
  it('is shown by the causes: every step, fact, question and myth, with grade and sources', async () => {
    const widget = await fixture(html`<treg-causes></treg-causes>`);
    const root = widget.shadowRoot as ShadowRoot;
    const part = (card: Element, title: string) =>
      under(card.querySelector('.body') as Element, title);
    const { steps, facts, canDo, myths } = causesWords;
    const shown = [...root.querySelectorAll('.card')].map((card) => ({
      id: card.id.replace('treg-', ''),
      grade: gradeIn(card, causesWords),
      steps: itemsIn(part(card, steps)),
      facts: itemsIn(part(card, facts)),
      canDo: itemsIn(part(card, canDo)),
      myths: itemsIn(part(card, myths)),
      sources: sourcesIn(part(card, steps)),
    }));
    const expected = dossier.causes.map((cause) =>
      cause.id === 'nsaids'
        ? {
            ...cause,
            canDo: cause.canDo + additions.nsaids.canDo,
            sources: [...cause.sources, ...additions.nsaids.sources],
          }
        : cause,
    );
    expect(shown).to.deep.equal(expected);
    for (const card of root.querySelectorAll('.card')) {
      for (const title of [steps, facts, canDo, myths]) {
        expect(sourcesIn(part(card, title)), `${card.id}: ${title}`).to.deep.equal(
          shown.find(({ id }) => card.id === `treg-${id}`)?.sources,
        );
      }
    }
  });

  it('is shown by the two paths: every node with grade, caveat and sources, and the line over both', async () => {
    const widget = await fixture(html`<treg-causes></treg-causes>`);
    const paths = inside(widget, '[part="cascade"]');
    const shown = [...paths.querySelectorAll('li > details')].map((node) => ({
      grade: gradeIn(node.querySelector('p') as Element, causesWords),
      sources: sourcesIn(node),
    }));
    const expected = dossier.nodes.map(({ id, grade, sources }) => ({
      grade,
      sources: id === 'ptreg' ? [...sources, ...additions.ptreg.sources] : sources,
    }));
    expect(shown).to.deep.equal(expected);
    for (const node of paths.querySelectorAll('li > details')) {
      expect(textOf(node.querySelector('.caveat') as Element)).to.match(/^Keep in mind: .{10}/);
    }
    const companion = paths.querySelector('.companion') as Element;
    expect({
      grade: gradeIn(companion, causesWords),
      sources: sourcesIn(companion),
    }).to.deep.equal(dossier.companionLine);
  });

  it('is shown by the conditions: status, Tregs, bacteria, signs, how common, with grade and sources', async () => {
    const widget = await fixture(html`<treg-conditions></treg-conditions>`);
    const root = widget.shadowRoot as ShadowRoot;
    const words = conditionsWords;
    const said = (place: Element) => ({
      grade: gradeIn(place, causesWords),
      sources: sourcesIn(place),
    });
    const shown = [...root.querySelectorAll('.entry')].map((entry) => {
      const body = entry.querySelector('.body') as Element;
      const microbiome = under(body, words.microbiome);
      const hasPrevalence = textOf(body).includes(words.prevalence);
      return {
        id: entry.id.replace('treg-', ''),
        status: entry.querySelector('.status')?.getAttribute('data-status'),
        treg: said(under(body, words.tregs)),
        microbiome: textOf(microbiome).endsWith(words.noMicrobiome) ? null : said(microbiome),
        earlySigns: itemsIn(under(body, words.signs)),
        prevalence: hasPrevalence ? sourcesIn(under(body, words.prevalence)) : null,
        page: under(body, words.specialist).querySelector('p > a')?.getAttribute('href'),
      };
    });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(shown.sort(byId)).to.deep.equal([...dossier.conditions].sort(byId));
    for (const entry of root.querySelectorAll('.entry')) {
      const marked = [...entry.querySelectorAll('.body p, .body :is(h3, h4)')].filter(
        (each) => sourcesIn(each).length,
      );
      // What it is, of Tregs, and the headings over signs and who treats it: all with a grade.
      expect(marked.length, entry.id).to.be.at.least(4);
      for (const each of marked)
        expect(gradeIn(each, causesWords), textOf(each)).to.not.equal(undefined);
    }
  });

  it('is shown by "when to get help": every sign', async () => {
    const widget = await fixture(html`<treg-conditions></treg-conditions>`);
    const help = inside(widget, '.help');
    expect({
      emergency: itemsIn(under(help, conditionsWords.emergency)),
      soon: itemsIn(under(help, conditionsWords.soon)),
    }).to.deep.equal(dossier.redFlags);
    expect(sourcesIn(under(help, conditionsWords.soon))).to.not.deep.equal([]);
  });
});
