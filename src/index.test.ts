import { expect } from '@open-wc/testing';

const tags = ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'];

describe('the package', () => {
  it('registers nothing and touches no page when it is imported', async () => {
    const define = customElements.define.bind(customElements);
    const defined: string[] = [];
    customElements.define = (tag) => void defined.push(tag);
    const { head, body } = document;
    const before = [head.innerHTML, body.innerHTML, document.adoptedStyleSheets.length];
    const names = Object.getOwnPropertyNames(globalThis);

    const index = await import('./index.js');
    customElements.define = define;

    expect(defined).to.deep.equal([]);
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    expect([head.innerHTML, body.innerHTML, document.adoptedStyleSheets.length]).to.deep.equal(
      before,
    );
    // Lit says its versions to the page; the build of the one script takes them out.
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name));
    expect(added.filter((name) => !/^(lit|reactive)\w+Versions$/.test(name))).to.deep.equal([]);
    expect(index).to.include.keys('TregElement', 'TregBrakes', 'TregBooking', 'version');
  });

  it('has the version of its package.json', async () => {
    const { version } = await import('./index.js');
    const response = await fetch('/package.json');
    expect(await response.json()).to.include({ name: 'treg-widgets', version });
  });
});
