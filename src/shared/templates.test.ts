import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { referenceUrl, references, type Reference } from '../content/index.js';
import { causes as words } from '../i18n/en.js';
import { click } from '../testing/helpers.js';
import {
  aboutEvidence,
  Citations,
  gradeBadge,
  heading,
  onUserToggle,
  outLink,
} from './templates.js';

const show = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const textsIn = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)].map(textOf);

/** Made-up sources, one for each kind of address. */
const study: Reference = {
  id: 'study',
  authors: 'Lee A, et al.',
  title: 'Tregs in health',
  journal: 'Journal of Tests',
  year: 2024,
  volumePages: '12:3-45',
  doi: '10.1000/182',
  kind: 'study',
};
const agency: Reference = {
  id: 'agency',
  authors: 'Agency of Health',
  title: 'About Tregs',
  journal: 'Agency of Health',
  url: 'https://example.org/tregs',
  kind: 'authoritative',
};
const book: Reference = {
  id: 'book',
  authors: 'Roe B',
  title: 'A book',
  journal: 'Press',
  year: 1999,
  kind: 'review',
};

describe('a heading', () => {
  for (const [level, name] of [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
    [9, 'h6'],
  ] as const) {
    it(`of level ${level} is a real ${name}`, async () => {
      const page = await show(heading(level, 'Words'));
      expect([...page.children].map(({ localName }) => localName)).to.deep.equal([name]);
      expect(textOf(page)).to.equal('Words');
    });
  }

  it('holds markup too', async () => {
    const page = await show(heading(3, html`With <em>weight</em>`));
    expect(page).dom.to.equal('<div><h3>With <em>weight</em></h3></div>');
  });
});

describe('a link out of the page', () => {
  it('opens apart and tells nothing of where the reader comes from', async () => {
    const page = await show(outLink('https://example.org/a', 'There'));
    expect(page).dom.to.equal(
      '<div><a href="https://example.org/a" rel="noopener noreferrer" target="_blank">There</a></div>',
    );
    await expect(page).to.be.accessible();
  });

  it('has a longer name where its words are short', async () => {
    const page = await show(outLink('https://example.org/a', 1, 'Source 1: Tregs'));
    expect(page.querySelector('a')?.getAttribute('aria-label')).to.equal('Source 1: Tregs');
  });
});

describe('the evidence grade', () => {
  for (const [grade, marks] of [
    ['early', 1],
    ['moderate', 2],
    ['strong', 3],
  ] as const) {
    it(`${grade} is a word, and ${marks} of three marks`, async () => {
      const page = await show(gradeBadge(grade, words));
      expect(textOf(page)).to.equal(words.grades[grade].name);
      expect(page.querySelectorAll('circle')).to.have.length(3);
      expect(page.querySelectorAll('circle.full')).to.have.length(marks);
      // Filled from the first on, so that the shape alone says it.
      expect(page.querySelectorAll('circle:not(.full) ~ circle.full')).to.have.length(0);
      expect(page.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      await expect(page).to.be.accessible();
    });
  }

  it('is explained, each with its own badge', async () => {
    const page = await show(aboutEvidence(words));
    expect(textsIn(page, 'summary')).to.deep.equal([words.aboutGrades]);
    const { early, moderate, strong } = words.grades;
    expect(textsIn(page, 'dt')).to.deep.equal([early.name, moderate.name, strong.name]);
    expect(textsIn(page, 'dd')).to.deep.equal([early.meaning, moderate.meaning, strong.meaning]);
    (page.querySelector('details') as HTMLDetailsElement).open = true;
    await expect(page).to.be.accessible();
  });
});

describe('citations', () => {
  it('number the sources in the order they are first met', async () => {
    const citations = new Citations(words);
    const page = await show([
      citations.marks([study, agency]),
      citations.marks([agency, book]),
      citations.list(),
    ]);
    expect(textsIn(page, 'sup > :not([aria-hidden])')).to.deep.equal(['1', '2', '2', '3']);
    expect(textsIn(page, 'summary')).to.deep.equal(['Sources (3)']);
    expect(page.querySelectorAll('li')).to.have.length(3);
  });

  it('link each mark to its source, under its title', async () => {
    const page = await show(new Citations(words).marks([study, agency]));
    const links = [...page.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://doi.org/10.1000/182',
      'https://example.org/tregs',
    ]);
    expect(links.map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Source 1: Tregs in health',
      'Source 2: About Tregs',
    ]);
    await expect(page).to.be.accessible();
  });

  it('show a source without an address as no link', async () => {
    const citations = new Citations(words);
    const page = await show([citations.marks([book]), citations.list()]);
    expect(page.querySelectorAll('a')).to.have.length(0);
    expect(textsIn(page, 'sup > :not([aria-hidden])')).to.deep.equal(['1']);
    expect(textsIn(page, 'li')).to.deep.equal(['Roe B. A book. Press, 1999']);
    expect(page.querySelector('sup > [title]')?.getAttribute('title')).to.equal('Source 1: A book');
  });

  it('list what is known of a source, each once', async () => {
    const citations = new Citations(words);
    const page = await show([citations.marks([study, agency]), citations.list()]);
    expect(textsIn(page, 'li')).to.deep.equal([
      'Lee A, et al. Tregs in health. Journal of Tests, 2024, 12:3-45',
      'Agency of Health. About Tregs.',
    ]);
  });

  it('end each title with one mark', async () => {
    const citations = new Citations(words);
    const question = { ...study, title: 'Who is guilty?' };
    const page = await show([citations.marks([question]), citations.list()]);
    expect(textsIn(page, 'li')[0]).to.include('Who is guilty? Journal of Tests');
  });

  it('put text, sources and grade of a statement together', async () => {
    const citations = new Citations(words);
    const page = await show(
      citations.statement({ text: 'Tregs calm.', grade: 'moderate', references: [study, agency] }),
    );
    expect(textOf(page)).to.match(/^Tregs calm\.\[1, 2\] Moderate evidence$/);
    expect(page.querySelectorAll('circle.full')).to.have.length(2);
  });

  it('keep the numbers of one list apart from another', async () => {
    const [one, other] = [new Citations(words), new Citations(words)];
    const page = await show([one.marks([study]), other.marks([agency]), other.list()]);
    expect(textsIn(page, 'sup > :not([aria-hidden])')).to.deep.equal(['1', '1']);
    expect(textsIn(page, 'li')).to.have.length(1);
  });

  it('read well for every source there is', async () => {
    const all = Object.values(references);
    const citations = new Citations(words);
    const page = await show([citations.marks(all), citations.list()]);
    const entries = textsIn(page, 'li');
    expect(entries).to.have.length(all.length);
    expect(entries.filter((entry) => /undefined|\.\.|[?!]\.|, ?,|,$/.test(entry))).to.deep.equal(
      [],
    );
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const addresses = all.map(referenceUrl).filter((address) => address !== undefined);
    expect(links).to.deep.equal([...addresses, ...addresses]);
    expect(links.filter((link) => !link?.startsWith('https://'))).to.deep.equal([]);
  });

  it('are accessible, opened too', async () => {
    const citations = new Citations(words);
    const page = await show([citations.marks([study, agency, book]), citations.list()]);
    (page.querySelector('details') as HTMLDetailsElement).open = true;
    await expect(page).to.be.accessible();
  });
});

describe("the visitor's toggle", () => {
  const toggled: boolean[] = [];
  const entry = async (isOpen: boolean) => {
    toggled.length = 0;
    const page = await show(
      html`<details ?open=${isOpen}>
        <summary @click=${onUserToggle((open) => toggled.push(open))}>
          <span>Title</span>
        </summary>
        <p>Body</p>
      </details>`,
    );
    return page.querySelector('details') as HTMLDetailsElement;
  };

  for (const isOpen of [false, true]) {
    it(`tells of a click that ${isOpen ? 'closes' : 'opens'}`, async () => {
      const details = await entry(isOpen);
      await click(details.querySelector('span') as Element);
      expect(toggled).to.deep.equal([!isOpen]);
      expect(details.open).to.equal(!isOpen);
    });
  }

  for (const key of ['Enter', ' ']) {
    it(`tells of the key "${key}"`, async () => {
      const details = await entry(false);
      details.querySelector('summary')?.focus();
      await sendKeys({ press: key });
      await sendKeys({ press: key });
      expect(toggled).to.deep.equal([true, false]);
    });
  }

  it('does not tell of what a script does', async () => {
    const details = await entry(false);
    details.open = true;
    details.toggleAttribute('open');
    await nextFrame();
    expect(toggled).to.deep.equal([]);
  });

  it('does not tell of a click on what lies in it', async () => {
    const details = await entry(true);
    await click(details.querySelector('p') as Element);
    expect(toggled).to.deep.equal([]);
    expect(details.open).to.be.true;
  });
});
