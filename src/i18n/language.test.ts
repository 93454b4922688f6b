import { expect, fixture, html } from '@open-wc/testing';
import { inside, settled, warnings } from '../testing/helpers.js';
import type { Sample } from '../testing/sample.js';
import '../testing/sample.js';
import { inLanguage, languageOf } from './language.js';

warnings();

/** Puts an element into a new shadow root of another. */
const inShadow = (host: Element, markup: string): Element => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root.lastElementChild as Element;
};

describe('the language of an element', () => {
  it('is its own lang, else the closest', async () => {
    const page = await fixture(html`
      <div lang="fr">
        <p id="own" lang="es-MX"></p>
        <p><i id="inherited"></i></p>
      </div>
    `);
    expect(languageOf(page.querySelector('#own') as Element)).to.equal('es-MX');
    expect(languageOf(page.querySelector('#inherited') as Element)).to.equal('fr');
  });

  it('is found outside the shadow roots it lies in', async () => {
    const page = await fixture(html`<div lang="fr"><p></p></div>`);
    const host = inShadow(page.querySelector('p') as Element, '<div></div>');
    const deep = inShadow(host, '<b></b>');
    expect(languageOf(deep)).to.equal('fr');
  });

  it('is the one inside a shadow root first', async () => {
    const page = await fixture(html`<div lang="fr"><p></p></div>`);
    const host = page.querySelector('p') as Element;
    const section = inShadow(host, '<section lang="es"><b></b></section>');
    expect(languageOf(section.firstElementChild as Element)).to.equal('es');
  });

  it('is the lang of the page', async () => {
    const { documentElement } = document;
    const before = documentElement.lang;
    documentElement.lang = 'pt-BR';
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('pt-BR');
    documentElement.lang = before;
  });

  it('is empty where it says unknown, and where nothing says it', async () => {
    const page = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(languageOf(page.querySelector('p') as Element)).to.equal('');
    expect(languageOf(document.createElement('p'))).to.equal('');
  });
});

describe('the entry for a language', () => {
  const languages = { en: 'English', es: 'Español', 'pt-br': 'Português' };

  for (const [language, found] of [
    ['en', 'English'],
    ['en-GB', 'English'],
    ['es', 'Español'],
    ['es-MX', 'Español'],
    ['ES-mx', 'Español'],
    ['pt-BR', 'Português'],
    ['pt', 'English'],
    ['de', 'English'],
    ['', 'English'],
    ['-', 'English'],
    ['esperanto', 'English'],
    ['constructor', 'English'],
    ['__proto__', 'English'],
  ] as const) {
    it(`is ${found} for "${language}"`, () => {
      expect(inLanguage(languages, language) === found).to.be.true;
    });
  }
});

describe('the language of a widget', () => {
  const wordsOf = (widget: Sample) => ({
    lang: inside(widget, '.root').lang,
    heading: inside(widget, 'h2').innerText,
    disclaimer: inside(widget, 'footer > p').innerText,
  });
  const spanish = { lang: 'es', heading: 'Una muestra', disclaimer: 'No es un diagnóstico.' };
  const english = {
    lang: 'en',
    heading: 'What can upset the gut',
    disclaimer: 'Not a diagnosis.',
  };

  it('is that of the page around it', async () => {
    const page = await fixture(html`<div lang="es-MX"><test-sample></test-sample></div>`);
    expect(wordsOf(page.querySelector('test-sample') as Sample)).to.deep.equal(spanish);
  });

  it('is that outside the shadow root it lies in', async () => {
    const page = await fixture(html`<div lang="es"><p></p></div>`);
    const section = inShadow(
      page.querySelector('p') as Element,
      '<section><test-sample></test-sample></section>',
    );
    const widget = section.querySelector('test-sample') as Sample;
    expect(wordsOf(await settled(widget))).to.deep.equal(spanish);
  });

  it('is its own first', async () => {
    const page = await fixture(html`<div lang="es"><test-sample lang="en"></test-sample></div>`);
    expect(wordsOf(page.querySelector('test-sample') as Sample)).to.deep.equal(english);
  });

  it('is English, and marked as English, where it does not speak that of the page', async () => {
    const page = await fixture(html`<div lang="de"><test-sample></test-sample></div>`);
    expect(wordsOf(page.querySelector('test-sample') as Sample)).to.deep.equal(english);
  });

  it('follows its own lang', async () => {
    const widget = await fixture<Sample>(html`<test-sample></test-sample>`);
    widget.lang = 'es';
    expect(wordsOf(await settled(widget))).to.deep.equal(spanish);
    widget.removeAttribute('lang');
    expect(wordsOf(await settled(widget))).to.deep.equal(english);
  });

  it('follows the place it is moved to', async () => {
    const widget = await fixture<Sample>(html`<test-sample></test-sample>`);
    (await fixture(html`<div lang="es"></div>`)).append(widget);
    expect(wordsOf(await settled(widget))).to.deep.equal(spanish);
  });

  it('is of each widget on its own', async () => {
    const page = await fixture(html`
      <div>
        <test-sample lang="es"></test-sample>
        <test-sample lang="en"></test-sample>
      </div>
    `);
    const [one, other] = page.querySelectorAll('test-sample');
    expect(wordsOf(one as Sample)).to.deep.equal(spanish);
    expect(wordsOf(other as Sample)).to.deep.equal(english);
  });
});
