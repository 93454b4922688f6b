import { expect } from '@open-wc/testing';
import { takeOver } from './takeover.js';

const markup = `<details id="one"><summary>One</summary>More</details>
<details id="two" open><summary>Two</summary>More</details>
<label>Name <input id="name" value="Ada"></label>
<label><input id="agreed" type="checkbox"> Agreed</label>
<textarea id="message">Hello</textarea>
<button>Send</button><a href="#x">Away</a>`;

describe('taking over what a server has rendered', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  const find = (selector: string) => root.querySelector(selector) as HTMLInputElement;
  const details = (selector: string) => root.querySelector(selector) as HTMLDetailsElement;

  beforeEach(() => {
    host = document.createElement('div');
    root = host.attachShadow({ mode: 'open' });
    root.innerHTML = markup;
    document.body.append(host);
  });
  afterEach(() => host.remove());

  /** Takes over, renders, and does again what was done; returns whether something is open. */
  const renderAnew = (text = markup) => {
    const again = takeOver(root);
    expect(root.childNodes.length).to.equal(0);
    root.innerHTML = text;
    again?.();
    return again;
  };

  it('opens what was open', () => {
    details('#one').open = true;
    renderAnew();
    expect(details('#one').open).to.be.true;
  });

  it('keeps what was typed and ticked, and tells of it as the visitor does', () => {
    find('#name').value = 'Eve';
    find('#message').value = 'Good day';
    find('#agreed').checked = true;
    const heard: string[] = [];
    root.addEventListener('input', (event) => heard.push((event.target as Element).id));
    renderAnew();
    expect(find('#name').value).to.equal('Eve');
    expect(find('#message').value).to.equal('Good day');
    expect(find('#agreed').checked).to.be.true;
    expect(heard).to.include.members(['name', 'message', 'agreed']);
  });

  it('leaves alone what nobody has touched', () => {
    const heard: Event[] = [];
    root.addEventListener('input', (event) => heard.push(event));
    renderAnew(markup.replace('Ada', 'Adam'));
    expect(find('#name').value).to.equal('Adam');
    expect(heard).to.deep.equal([]);
  });

  for (const selector of ['summary', '#name', 'textarea', 'button', 'a']) {
    it(`keeps the focus on ${selector}, written with other spaces`, () => {
      find(selector).focus();
      renderAnew(markup.replace(/>(\w+)</g, '> $1\n<'));
      expect(root.activeElement?.matches(selector)).to.be.true;
    });
  }

  it('only makes room where no server has rendered', () => {
    root.replaceChildren(document.createElement('slot'));
    expect(renderAnew()).to.be.undefined;
  });

  it('forgets what is gone', () => {
    find('#name').value = 'Eve';
    find('#name').focus();
    renderAnew('');
    expect(root.activeElement).to.be.null;
  });
});
