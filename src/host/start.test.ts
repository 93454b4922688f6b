import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { inside, settled, warnings } from '../testing/helpers.js';
import { TregBooking } from '../widgets/booking/booking.js';
import { TregBrakes } from '../widgets/brakes/brakes.js';
import { TregCauses } from '../widgets/causes/causes.js';
import { TregConditions } from '../widgets/conditions/conditions.js';
import { start, type TregWidgetsGlobal } from './start.js';
import { version } from './version.js';

const warned = warnings();

const page = globalThis as { TregWidgets?: unknown };
const api = () => page.TregWidgets as TregWidgetsGlobal;

const widgets = {
  'treg-brakes': TregBrakes,
  'treg-causes': TregCauses,
  'treg-conditions': TregConditions,
};

/** What a page asked for before the script came. */
const queue = [
  ['configure', { theme: 'dark', 'heading-level': 3, clinic: 'Elm Clinic' }],
  ['mount', '#queued', 'causes', { cascade: 'none' }],
];

let added: readonly string[];
let queued: HTMLElement;

describe('start', () => {
  before(() => {
    queued = document.createElement('div');
    queued.id = 'queued';
    queued.textContent = 'Ask us about your gut.';
    document.body.append(queued);
    page.TregWidgets = queue;
    const before = Object.getOwnPropertyNames(globalThis);
    start(widgets);
    added = Object.getOwnPropertyNames(globalThis).filter(
      // What zone.js keeps for each event.
      (name) => !before.includes(name) && !name.startsWith('__zone_symbol__'),
    );
  });

  it('registers the tags and puts its version in the place of the queue', () => {
    expect(added).to.deep.equal([]);
    expect(Object.keys(api())).to.deep.equal(['version', 'mount', 'configure', 'scan', 'push']);
    expect(api().version).to.equal(version);
    expect(customElements.get('treg-causes')).to.equal(TregCauses);
  });

  it('does what the queue says, and what is pushed later', async () => {
    const causes = queued.firstElementChild as TregCauses;
    await settled(causes);
    expect(causes.localName).to.equal('treg-causes');
    expect([causes.cascade, causes.theme, causes.headingLevel]).to.deep.equal(['none', 'dark', 3]);
    expect(causes.textContent).to.equal('Ask us about your gut.');
    api().push(['mount', queued, 'causes', { layout: 'list' }]);
    expect(queued.children).to.have.length(1);
    expect(causes.layout).to.equal('list');
    queued.remove();
  });

  it('configures the tags of another script when they come', async () => {
    // The queue named a clinic before there was a tag that has one.
    start({ 'treg-booking': TregBooking });
    const booking = await fixture<TregBooking>(html`<treg-booking></treg-booking>`);
    expect([booking.clinic, booking.theme]).to.deep.equal(['Elm Clinic', 'dark']);
    expect(inside(booking, 'h3').textContent.trim()).to.equal('Elm Clinic');
  });

  it('changes nothing when it runs again but looks for placeholders', async () => {
    const before = api();
    const place = await fixture(html`<div data-treg="booking" data-clinic="Oak"></div>`);
    start(widgets);
    expect(page.TregWidgets === before).to.equal(true);
    expect(place.children).to.have.length(1);
  });

  describe('placeholders', () => {
    it('are filled where they stand, with their content as the fallback', async () => {
      const place = await fixture<HTMLElement>(
        html`<div
          class="theirs"
          data-treg="brakes"
          data-brake="60"
          data-mode="explore"
          data-aos="fade"
        >
          <p></p>
          <a href="https://example.com">Read on</a><br />
        </div>`,
      );
      api().scan();
      const [widget, ...more] = place.children as unknown as TregBrakes[];
      expect(more).to.deep.equal([]);
      expect([widget?.localName, widget?.brake, widget?.mode]).to.deep.equal([
        'treg-brakes',
        60,
        'explore',
      ]);
      expect(widget?.querySelector('a')?.href).to.equal('https://example.com/');
      expect(place.className).to.equal('theirs');
      expect(widget?.hasAttribute('data-aos')).to.equal(false);
      await settled(widget as TregBrakes);
      expect(widget?.querySelector('a')?.getBoundingClientRect().height).to.equal(0);
    });

    it('that are links or buttons move into the widget', async () => {
      const place = await fixture(
        html`<p>
          Do <a data-treg="booking" data-clinic="Oak" href="https://example.com/visit">book</a> or
          <button data-treg="booking" data-clinic="Ash" data-phone="555 0100">call</button>.
        </p>`,
      );
      api().scan();
      const [oak, ash] = [...place.querySelectorAll('treg-booking')];
      expect([oak?.clinic, oak?.bookingUrl]).to.deep.equal(['Oak', 'https://example.com/visit']);
      expect([ash?.clinic, ash?.phone]).to.deep.equal(['Ash', '555 0100']);
      expect(place.querySelectorAll('a treg-booking, button treg-booking')).to.have.length(0);
      expect(oak?.querySelector('a')?.textContent).to.equal('book');
    });

    it('are filled once, however often they are looked at, also as copies', async () => {
      const place = await fixture(
        html`<div>
          <div data-treg="brakes"></div>
          <a data-treg="booking" href="https://example.com">Book</a>
        </div>`,
      );
      for (let times = 0; times < 3; times++) api().scan();
      const copy = place.cloneNode(true) as Element;
      place.after(copy);
      api().scan();
      copy.innerHTML = place.innerHTML.replace('x', 'y');
      api().scan();
      for (const each of [place, copy])
        expect(each.querySelectorAll('treg-brakes, treg-booking')).to.have.length(2);
      copy.remove();
    });

    it('that come, change or go later are followed', async () => {
      const place = await fixture(html`<div></div>`);
      place.innerHTML = '<div data-treg="brakes" data-brake="40"></div>';
      const placeholder = place.firstElementChild as HTMLElement;
      const found = () => placeholder.querySelector('treg-brakes');
      await waitUntil(found);
      expect(found()?.brake).to.equal(40);
      placeholder.setAttribute('data-brake', '70');
      await waitUntil(() => found()?.brake === 70);
      placeholder.removeAttribute('data-brake');
      await waitUntil(() => found()?.brake === 100);
      placeholder.textContent = '';
      await waitUntil(found);
      expect(place.querySelectorAll('treg-brakes')).to.have.length(1);
    });

    it('may lie in a shadow root that is scanned', async () => {
      const place = await fixture(html`<div></div>`);
      const root = place.attachShadow({ mode: 'open' });
      root.innerHTML = '<div data-treg="causes"></div>';
      api().scan();
      expect(root.querySelector('treg-causes')).to.equal(null);
      api().scan(root);
      expect(root.querySelector('treg-causes') instanceof TregCauses).to.equal(true);
    });

    it('warn where there is no such widget', async () => {
      const place = await fixture(html`<div data-treg="break"><p>Text</p></div>`);
      await waitUntil(() => place.isConnected);
      api().scan();
      expect(place.innerHTML).to.contain('<p>Text</p>');
      // However often the page is looked through.
      place.append('more');
      api().scan();
      await aTimeout(50);
      expect(warned()).to.deep.equal([
        'warn: <div> data-treg="break" is not accepted; it takes brakes, causes, conditions, booking.',
      ]);
      place.remove();
    });
  });

  describe('mount', () => {
    it('takes an element, options in both spellings, lists and objects, and returns the widget', async () => {
      const place = await fixture(html`<section><p>Ours</p></section>`);
      const widget = api().mount(place, 'conditions', {
        only: ['lupus'],
        headingLevel: 4,
        'reviewed-by': 'Dr. Lee',
      }) as TregConditions;
      expect(widget.parentElement === place).to.equal(true);
      expect([widget.headingLevel, widget.reviewedBy, ...widget.only]).to.deep.equal([
        4,
        'Dr. Lee',
        'lupus',
      ]);
    });

    it('sets properties, which win over the attributes of a tag that is there', async () => {
      const widget = await fixture<TregBrakes>(html`<treg-brakes brake="20"></treg-brakes>`);
      expect(api().mount(widget, 'brakes', { brake: 90 }) === widget).to.equal(true);
      expect(widget.brake).to.equal(90);
      expect(widget.querySelector('treg-brakes')).to.equal(null);
    });

    it('says what it cannot do, and throws nothing', async () => {
      const place = await fixture(html`<div></div>`);
      expect(api().mount('#nowhere', 'brakes')).to.equal(undefined);
      expect(api().mount('???', 'brakes')).to.equal(undefined);
      expect(api().mount(null as never, 'brakes')).to.equal(undefined);
      expect(api().mount(place, 'breaks')).to.equal(undefined);
      api().mount(place, 'brakes', { speed: 9 });
      api().push(['unmount', 1]);
      api().push(null as never);
      const said = warned();
      expect(said).to.have.length(7);
      expect(said[0]).to.match(
        /^warn: TregWidgets\.mount place="#nowhere" is not accepted; it takes /,
      );
      expect(said[1]).to.include('"???"');
      expect(said[2]).to.include('"null"');
      expect(said[3]).to.include('"breaks"').and.include('brakes, causes, conditions, booking');
      expect(said[4]).to.match(
        /^warn: <treg-brakes> speed="9" is not accepted; it takes heading, /,
      );
      expect(said[5]).to.include('"unmount"').and.include('mount, configure, scan');
    });
  });

  describe('configure', () => {
    const widget = () => fixture<TregBrakes>(html`<treg-brakes></treg-brakes>`);

    it('reaches what is there and what comes, below attributes and data attributes', async () => {
      const place = await fixture(
        html`<div>
          <treg-brakes></treg-brakes>
          <treg-brakes data-brake="30"></treg-brakes>
          <treg-brakes data-brake="30" brake="40"></treg-brakes>
        </div>`,
      );
      const shown = () => [...place.querySelectorAll('treg-brakes')].map(({ brake }) => brake);
      api().configure({ brake: 80 });
      expect(shown()).to.deep.equal([80, 30, 40]);
      expect((await widget()).brake).to.equal(80);
      api().configure({ brake: undefined });
      expect(shown()).to.deep.equal([100, 30, 40]);
      expect((await widget()).brake).to.equal(100);
    });

    it('draws again what is there', async () => {
      const element = await widget();
      api().configure({ heading: 'From the page' });
      await settled(element);
      expect(inside(element, 'h3').textContent.trim()).to.equal('From the page');
      api().configure({ heading: undefined });
    });

    it('warns of what no widget has, and of a bad value where it is used', async () => {
      api().configure({ colour: 'red' });
      expect(warned()[0]).to.match(
        /^warn: TregWidgets\.configure colour="red" is not accepted; it takes heading, /,
      );
      api().configure({ brake: 'strong' });
      expect((await widget()).brake).to.equal(100);
      api().configure({ brake: undefined });
      expect(warned()).to.deep.equal([
        'warn: <treg-brakes> brake="strong" is not accepted; brake takes a whole number from 0 to 150. The default is used.',
      ]);
    });
  });
});
