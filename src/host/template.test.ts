import { expect } from '@open-wc/testing';
import { html, mathml, nothing, render, svg, type TemplateResult } from 'lit';
import { hole, read } from './template.js';

type Kind = 'attribute' | 'property' | 'boolean' | 'event';
const kinds: Readonly<Record<string, Kind>> = {
  '': 'attribute',
  '.': 'property',
  '?': 'boolean',
  '@': 'event',
};

/** As the build writes a template. */
const joined = ({ strings, _$litType$ }: TemplateResult<1 | 2 | 3>) =>
  read({ strings: strings.join(hole), _$litType$ }, kinds);

/** Fills what was read as Lit does, as far as markup shows it. */
function filled(template: TemplateResult<1 | 2 | 3>): string {
  const { content, parts } = joined(template);
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(
    content,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
  );
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const values = [...template.values];
  for (const { type, index, name, strings = [], ctor } of parts) {
    const node = nodes[index] as Element;
    if (type === 2) node.after(values.shift() as string);
    else {
      const own = values.splice(0, strings.length - 1);
      if (ctor === 'attribute')
        node.setAttribute(
          name as string,
          strings.map((text, at) => text + ((own[at] ?? '') as string)).join(''),
        );
      if (ctor === 'boolean') node.toggleAttribute(name as string, Boolean(own[0]));
    }
  }
  expect(values).to.deep.equal([]);
  return markup(content);
}

/** Without comments, which only mark places. */
function markup(content: Node): string {
  const place = document.createElement('div');
  place.append(content.cloneNode(true));
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}

const byLit = (template: TemplateResult<1 | 2 | 3>) => {
  const place = document.createElement('div');
  render(template, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
};

const cases: Readonly<Record<string, TemplateResult<1 | 2 | 3>>> = {
  'plain markup': html`<section class="root" part="base">
    <p>Text, <b>bold</b></p>
  </section>`,
  'nothing at all': html``,
  'a hole alone': html`${'text'}`,
  'holes side by side, first and last': html`${'a'}<i>${'b'}${'c'}</i> and ${'d'}`,
  'attributes of all kinds': html`<input
      type="range"
      id=${'guess'}
      class="one ${'two'} three ${'four'}"
      disabled
      ?hidden=${true}
      ?checked=${false}
      .value=${'7'}
      @input=${nothing}
      aria-label="a / b"
    /><a href=${'/x'}>link</a>`,
  'a hole before the end of a tag': html`<img alt="" src=${'data:,'} />
    <p title=${'x'}>${'y'}</p>`,
  pictures: html`<svg viewBox="0 0 10 10">
      <g class=${'wheel'}><path d="M0 0" /></g>
    </svg>
    <p>after</p>`,
  'parts of pictures': svg`<circle cx=${'5'} r="4" /><text>${'word'}</text>`,
  formulas: html`<math display="block"
    ><mrow>${'E'}<mo>=</mo></mrow></math
  >`,
  'parts of formulas': mathml`<mi>${'E'}</mi>`,
  tables: html`<table>
    <thead>
      <tr>
        <th scope="col">${'Day'}</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>1</td>
      </tr>
    </tbody>
  </table>`,
  'text areas, as far as they hold no text': html`<textarea rows="4" .value=${'text'}></textarea>`,
};

describe('read', () => {
  for (const name of Object.keys(cases)) {
    it(`builds ${name} as Lit does`, () => {
      const template = cases[name] as TemplateResult<1 | 2 | 3>;
      expect(filled(template)).to.equal(byLit(template));
    });
  }

  it('puts each element where it belongs', () => {
    const { content } = joined(
      html`<svg><g></g></svg><math><mi>x</mi></math>
        <p>Text</p>`,
    );
    const spaces = [...content.querySelectorAll('*')].map(({ namespaceURI }) =>
      namespaceURI?.replace(/.*\//, ''),
    );
    expect(spaces).to.deep.equal(['svg', 'svg', 'MathML', 'MathML', 'xhtml']);
  });

  it('leaves the name of an attribute in a picture as it is written', () => {
    const { content } = joined(svg`<svg viewBox="0 0 1 1"></svg>`);
    expect(content.firstElementChild?.getAttributeNames()).to.deep.equal(['viewBox']);
  });

  it('takes attributes without quotes, as the build writes them', () => {
    const strings = ['<a href=/page/ lang="a > b" title=', '><br></a><input hidden value=', '/>'];
    const { content, parts } = read({ strings: strings.join(hole), _$litType$: 1 }, kinds);
    // Some browsers write > as an entity there.
    expect(markup(content).replace('&gt;', '>')).to.equal(
      '<a href="/page/" lang="a > b"><br></a><input hidden="">',
    );
    expect(parts.map(({ index, name }) => [index, name])).to.deep.equal([
      [0, 'title'],
      [2, 'value'],
    ]);
  });

  it('hands no text to innerHTML', () => {
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as {
      set: (text: string) => void;
    };
    let used = 0;
    const replace = (setter: (text: string) => void) =>
      Object.defineProperty(Element.prototype, 'innerHTML', { configurable: true, set: setter });
    replace(() => used++);
    try {
      joined(cases['tables'] as TemplateResult);
    } finally {
      replace(set);
    }
    expect(used).to.equal(0);
  });
});
