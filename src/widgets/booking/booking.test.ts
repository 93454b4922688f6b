import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { heard } from '../../testing/events.js';
import { click, expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import '../../define/booking.js';
import { TregBooking } from './booking.js';
import { TregBookingOpenEvent } from './booking.events.js';

const warned = warnings();

const provider = 'https://calendar.example.org/sheen-vein';
const { origin, host } = location;

/** A booking tag with attributes, and what the page puts into it. */
async function booking(
  attributes: Record<string, string> = {},
  content = '',
): Promise<TregBooking> {
  const page = await fixture(html`<div></div>`);
  const tag = document.createElement('template');
  tag.innerHTML = `<treg-booking>${content}</treg-booking>`;
  const widget = tag.content.firstElementChild as Element;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  page.append(tag.content);
  return settled(page.querySelector('treg-booking') as TregBooking);
}

const full = {
  clinic: 'Sheen Vein',
  tagline: 'Vein care, close to home.',
  action: 'Ask for a visit',
  'booking-url': provider,
  phone: '+1-314-555-0100',
  address: '1 Main Street, St. Louis',
  'map-url': 'https://maps.example.org/?q=1+Main+Street',
};

const shows = (widget: TregBooking, selector: string) =>
  widget.renderRoot.querySelector(selector) !== null;
const actionOf = (widget: TregBooking) => inside(widget, '[part=action]') as HTMLAnchorElement;
const phoneOf = (widget: TregBooking) => inside(widget, '[part=phone]') as HTMLAnchorElement;
const mapOf = (widget: TregBooking) => inside(widget, 'address a') as HTMLAnchorElement;
const textOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
/** Every address in the widget, under whatever name. */
const addressesIn = (widget: TregBooking) =>
  [...widget.renderRoot.querySelectorAll('*')].flatMap((element) =>
    ['href', 'src', 'action', 'formaction', 'xlink:href'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );

describe('treg-booking: what it shows', () => {
  it('is useful with nothing set', async () => {
    const widget = await booking();
    expect(textOf(inside(widget, 'h2'))).to.equal('Book a visit');
    expect(addressesIn(widget)).to.deep.equal([]);
    expect(shows(widget, 'a, address')).to.be.false;
  });

  it('shows all that is set', async () => {
    const widget = await booking(full);
    expect(textOf(inside(widget, 'h2'))).to.equal('Sheen Vein');
    expect(textOf(inside(widget, '.intro'))).to.equal('Vein care, close to home.');
    expect(textOf(actionOf(widget))).to.equal('Ask for a visit');
    expect(actionOf(widget).href).to.equal(provider);
    expect(textOf(phoneOf(widget))).to.equal('Call +1-314-555-0100');
    expect(textOf(inside(widget, 'address'))).to.equal('1 Main Street, St. Louis See on a map');
    expect(mapOf(widget).href).to.equal('https://maps.example.org/?q=1+Main+Street');
  });

  it('shows the same when it is set from script', async () => {
    const [byTag, byScript] = [await booking(full), await booking()];
    byScript.clinic = full.clinic;
    byScript.tagline = full.tagline;
    byScript.action = full.action;
    byScript.bookingUrl = full['booking-url'];
    byScript.phone = full.phone;
    byScript.address = full.address;
    byScript.mapUrl = full['map-url'];
    await settled(byScript);
    expect(inside(byScript, '.root')).dom.to.equal(inside(byTag, '.root').outerHTML);
  });

  it('says "Book a visit" where the page has no words of its own', async () => {
    expect(textOf(actionOf(await booking({ 'booking-url': provider })))).to.equal('Book a visit');
  });

  it("puts the page's heading before the name of the clinic", async () => {
    const widget = await booking({ clinic: 'Sheen Vein', heading: 'See us' });
    expect(textOf(inside(widget, 'h2'))).to.equal('See us');
  });

  it('shows an address without a map, and a map without an address', async () => {
    const place = await booking({ address: '1 Main Street' });
    expect(textOf(inside(place, 'address'))).to.equal('1 Main Street');
    expect(shows(place, 'address a')).to.be.false;
    const map = await booking({ 'map-url': 'https://maps.example.org' });
    expect(textOf(inside(map, 'address'))).to.equal('See on a map');
  });

  it('follows the page', async () => {
    const widget = await booking(full);
    widget.setAttribute('clinic', 'Other Clinic');
    widget.removeAttribute('phone');
    widget.bookingUrl = 'https://example.org/other';
    await settled(widget);
    expect(textOf(inside(widget, 'h2'))).to.equal('Other Clinic');
    expect(shows(widget, '[part=phone]')).to.be.false;
    expect(actionOf(widget).href).to.equal('https://example.org/other');
  });

  it('shows markup in an option as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const widget = await booking({
      clinic: markup,
      tagline: markup,
      action: markup,
      address: markup,
    });
    expect(textOf(inside(widget, 'h2'))).to.equal(markup);
    expect(shows(widget, 'img')).to.be.false;
  });

  it('tells nobody where the visitor comes from: the page may name an illness', async () => {
    const widget = await booking(full);
    for (const link of [actionOf(widget), mapOf(widget)]) {
      const isSilent = link.relList.contains('noreferrer') || link.referrerPolicy === 'no-referrer';
      expect(isSilent, link.href).to.be.true;
      expect(link.search.includes('wtr-session-id')).to.be.false;
    }
  });

  it('makes no medical claim, so dates no text', async () => {
    expect(textOf(inside(await booking(full), 'footer'))).to.equal('');
  });

  it('can be touched', async () => {
    const widget = await booking(full);
    for (const link of [actionOf(widget), phoneOf(widget)]) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('treg-booking: options', () => {
  const bad: readonly (readonly [string, string, unknown, string, string])[] = [
    ['clinic', 'clinic', 7, '', 'text'],
    ['tagline', 'tagline', {}, '', 'text'],
    ['action', 'action', true, '', 'text'],
    ['address', 'address', [], '', 'text'],
    ['phone', 'phone', 'call us', '', 'a telephone number such as +1-314-555-0100'],
    ['phone', 'phone', '12', '', 'a telephone number such as +1-314-555-0100'],
    ['phone', 'phone', '---', '', 'a telephone number such as +1-314-555-0100'],
    ['phone', 'phone', 3145550100, '', 'a telephone number such as +1-314-555-0100'],
    ['booking-url', 'bookingUrl', 7, '', 'an https, tel or mailto address, or one on this site'],
    ['map-url', 'mapUrl', {}, '', 'an https, tel or mailto address, or one on this site'],
    ['mode', 'mode', 'window', 'link', 'link'],
    ['mode', 'mode', '', 'link', 'link'],
  ];

  for (const [name, property, value, standard, accepts] of bad) {
    it(`refuses ${name}=${JSON.stringify(value)} with one warning`, async () => {
      const widget = await booking(typeof value === 'string' ? { [name]: value } : {});
      if (typeof value !== 'string') Reflect.set(widget, property, value);
      await settled(widget);
      expect(Reflect.get(widget, property)).to.equal(standard);
      const [warning, ...more] = warned();
      expect(warning)
        .to.match(/^warn: <treg-booking> /)
        .and.include(` ${name}="${String(value)}" `)
        .and.include(accepts);
      expect(more).to.deep.equal([]);
      expect(addressesIn(widget)).to.deep.equal([]);
      await expect(widget).to.be.accessible();
    });
  }

  it('takes mode="link"', async () => {
    expect((await booking({ mode: 'link' })).mode).to.equal('link');
  });

  it('counts empty text as not set', async () => {
    const empty = Object.fromEntries(Object.keys(full).map((name) => [name, '']));
    const [none, unset] = [await booking(empty), await booking()];
    expect(inside(none, '.root')).dom.to.equal(inside(unset, '.root').outerHTML);
  });
});

describe('treg-booking: the telephone', () => {
  for (const [written, dialed] of [
    ['+1-314-555-0100', 'tel:+13145550100'],
    ['(314) 555-0100', 'tel:3145550100'],
    ['314.555.0100', 'tel:3145550100'],
    ['  +49 30 123456 ', 'tel:+4930123456'],
    // The zero in brackets is dialed only inside the country.
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['(0)20 7946 0000', 'tel:02079460000'],
    ['112', 'tel:112'],
  ] as const) {
    it(`dials ${dialed} for "${written}"`, async () => {
      const widget = await booking({ phone: written });
      expect(phoneOf(widget).getAttribute('href')).to.equal(dialed);
      expect(textOf(phoneOf(widget))).to.equal(`Call ${written.trim()}`);
    });
  }

  it('reads left to right in any language', async () => {
    const widget = await booking({ phone: '+1-314-555-0100', dir: 'rtl' });
    expect(getComputedStyle(inside(widget, '[part=phone] span')).direction).to.equal('ltr');
  });
});

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  `blob:${origin}/1f2e`,
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://example.org',
  'http://evil.example',
  `http://${host}.evil.example`,
  `http://${host}@evil.example`,
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  'https:',
  'https://',
];

const harmless = [
  ['https://example.org/book?a=1#b', 'https://example.org/book?a=1#b'],
  ['HTTPS://EXAMPLE.ORG/Book', 'https://example.org/Book'],
  [' https://example.org/book ', 'https://example.org/book'],
  ['https:example.org', 'https://example.org/'],
  ['tel:+13145550100', 'tel:+13145550100'],
  ['mailto:hello@example.org', 'mailto:hello@example.org'],
  ['/book', `${origin}/book`],
  ['book.html', `${origin}/book.html`],
  [`${origin}/book`, `${origin}/book`],
] as const;

describe('treg-booking: addresses', () => {
  for (const address of hostile) {
    describe(JSON.stringify(address), () => {
      for (const option of ['booking-url', 'map-url']) {
        it(`is refused as ${option}, with one warning`, async () => {
          const widget = await booking({ [option]: address });
          expect(addressesIn(widget)).to.deep.equal([]);
          const [warning, ...more] = warned();
          expect(warning).to.include(`<treg-booking> ${option}="${address}"`);
          expect(warning).to.include('an https, tel or mailto address, or one on this site');
          expect(more).to.deep.equal([]);
        });
      }

      it('is refused from script', async () => {
        const widget = await booking({ 'booking-url': provider });
        widget.bookingUrl = address;
        await settled(widget);
        expect(addressesIn(widget)).to.deep.equal([]);
        expect(warned()).to.have.length(1);
      });

      it('is refused as the fallback', async () => {
        const widget = await booking({}, '<a>Book</a>');
        widget.querySelector('a')?.setAttribute('href', address);
        widget.requestUpdate();
        await settled(widget);
        expect(addressesIn(widget)).to.deep.equal([]);
        expect(warned().length).to.be.at.most(1);
      });
    });
  }

  it('are refused as the fallback with one warning: the link of the page is gone', async () => {
    const widget = await booking({}, '<a href="http://old.example/book">Book</a>');
    widget.requestUpdate();
    await settled(widget);
    const found = warned();
    expect(found).to.have.length(1);
    expect(found[0]).to.include('<treg-booking>').and.include('http://old.example/book');
  });

  for (const [address, href] of harmless) {
    it(`takes ${JSON.stringify(address)}`, async () => {
      const widget = await booking({ 'booking-url': address, 'map-url': address });
      expect(actionOf(widget).href).to.equal(href);
      expect(mapOf(widget).href).to.equal(href);
    });
  }
});

describe('treg-booking: the fallback', () => {
  const link = `<a href="${provider}">Book</a>`;

  it('gives the address where there is no booking-url', async () => {
    const widget = await booking({}, link);
    expect(actionOf(widget).href).to.equal(provider);
    expect(widget.querySelector('a')?.getBoundingClientRect().height).to.equal(0);
  });

  it('gives it also where a content system wraps it', async () => {
    const widget = await booking({}, `<p><br>${link}</p><p></p>`);
    expect(actionOf(widget).href).to.equal(provider);
  });

  it('gives way to booking-url', async () => {
    const widget = await booking({ 'booking-url': 'https://example.org/mine' }, link);
    expect(actionOf(widget).href).to.equal('https://example.org/mine');
  });

  it('steps in for a booking-url that is refused', async () => {
    const widget = await booking({ 'booking-url': 'javascript:alert(1)' }, link);
    expect(actionOf(widget).href).to.equal(provider);
    expect(warned()).to.have.length(1);
  });

  it('is not taken from what the page puts into another slot', async () => {
    const widget = await booking(
      {},
      '<p slot="footer"><a href="https://example.org/privacy">Privacy</a></p>',
    );
    expect(shows(widget, '[part=action]')).to.be.false;
    const both = await booking(
      {},
      `<h3 slot="heading"><a href="https://example.org">Us</a></h3>${link}`,
    );
    expect(actionOf(both).href).to.equal(provider);
  });

  it('is found when it comes after the tag, as it does while the page is read', async () => {
    const widget = await booking();
    expect(shows(widget, '[part=action]')).to.be.false;
    widget.innerHTML = `<p>${link}</p>`;
    await nextFrame();
    expect(actionOf(await settled(widget)).href).to.equal(provider);
  });

  it('is found when it comes in parts, as it does over a slow line', async () => {
    const widget = await booking({}, '<p></p>');
    await nextFrame();
    (widget.firstElementChild as Element).innerHTML = link;
    await nextFrame();
    expect(actionOf(await settled(widget)).href).to.equal(provider);
  });

  it('is found where the tag itself is put into the slot of another', async () => {
    const widget = await booking({ slot: 'footer' }, link);
    expect(actionOf(widget).href).to.equal(provider);
  });

  it('gives no action where it has no address', async () => {
    for (const content of ['', '<a>Book</a>', '<p>Call us</p>']) {
      expect(shows(await booking({}, content), '[part=action]')).to.be.false;
    }
  });
});

describe('treg-booking-open', () => {
  /** Whether each click that reached the page had been prevented by then; the test page itself is never left. */
  const prevented: boolean[] = [];
  const stay = (event: MouseEvent) => {
    prevented.push(event.defaultPrevented);
    event.preventDefault();
  };
  const focusIn = (widget: TregBooking) =>
    widget.shadowRoot?.activeElement?.closest('[part]')?.getAttribute('part');

  beforeEach(() => {
    prevented.length = 0;
    addEventListener('click', stay);
  });
  afterEach(() => removeEventListener('click', stay));

  it('is heard around the widget when the visitor clicks the action', async () => {
    const widget = await booking(full);
    const events = heard(widget, 'treg-booking-open');
    await click(actionOf(widget));
    expect(events).to.have.length(1);
    const [event] = events as [TregBookingOpenEvent];
    expect(event).to.be.instanceOf(TregBookingOpenEvent);
    expect(event).to.include({ mode: 'link', bubbles: true, composed: true, cancelable: true });
    expect(event.target === widget).to.be.true;
    expect(prevented).to.deep.equal([false]);
  });

  it('comes with the Enter key', async () => {
    const widget = await booking(full);
    const events = heard(widget, 'treg-booking-open');
    const before = document.createElement('button');
    widget.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(focusIn(widget)).to.equal('action');
    expect(getComputedStyle(actionOf(widget)).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Enter' });
    expect(events).to.have.length(1);
    expect(prevented).to.deep.equal([false]);
  });

  it('reaches the next links with Tab, and never the hidden fallback', async () => {
    const widget = await booking(full, `<a href="${provider}">Book</a>`);
    const stops: unknown[] = [];
    actionOf(widget).focus();
    for (let step = 0; step < 2; step++) {
      await sendKeys({ press: 'Tab' });
      stops.push(focusIn(widget));
    }
    expect(stops).to.deep.equal(['phone', 'address']);
  });

  it('keeps the visitor on the page when the page prevents it', async () => {
    const widget = await booking(full);
    widget.addEventListener('treg-booking-open', (event) => {
      event.preventDefault();
    });
    await click(actionOf(widget));
    expect(prevented).to.deep.equal([true]);
  });

  it('says nothing of the visitor or the page', async () => {
    const widget = await booking(full);
    const events = heard(widget, 'treg-booking-open');
    await click(actionOf(widget));
    const told = Object.keys(events[0] as TregBookingOpenEvent);
    expect(told.filter((name) => name !== 'isTrusted')).to.deep.equal(['mode']);
  });

  it('is not told of the telephone and the map', async () => {
    const widget = await booking(full);
    const events = heard(widget, 'treg-booking-open');
    await click(phoneOf(widget));
    await click(mapOf(widget));
    expect(prevented).to.deep.equal([false, false]);
    expect(events).to.deep.equal([]);
  });

  it('does not come when the page changes, moves or removes the widget', async () => {
    const widget = await booking(full);
    const events = heard(widget, 'treg-booking-open');
    document.addEventListener('treg-booking-open', (event) => events.push(event), { once: true });
    widget.bookingUrl = 'https://example.org/other';
    widget.mode = 'link';
    widget.setAttribute('clinic', 'Other');
    await settled(widget);
    (await fixture(html`<div></div>`)).append(widget);
    widget.remove();
    await settled(widget);
    expect(events).to.deep.equal([]);
  });

  it('comes once for a widget that was moved', async () => {
    const widget = await booking(full);
    (await fixture(html`<div></div>`)).append(widget);
    const events = heard(widget, 'treg-booking-open');
    await click(actionOf(await settled(widget)));
    expect(events).to.have.length(1);
  });

  it('comes from the widget that was clicked', async () => {
    const [one, other] = [await booking(full), await booking(full)];
    const [fromOne, fromOther] = [one, other].map((widget) => heard(widget, 'treg-booking-open'));
    await click(actionOf(other));
    expect(fromOne).to.have.length(0);
    expect(fromOther).to.have.length(1);
  });
});

describe('treg-booking: accessibility', () => {
  const states = {
    'with nothing set': [{}, ''],
    'with a link alone': [{ 'booking-url': provider }, ''],
    'with a fallback': [{}, `<a href="${provider}">Book</a>`],
    'with a telephone alone': [{ phone: full.phone }, ''],
    'with everything': [full, ''],
    'with slots': [full, '<h3 slot="heading">See us</h3><p slot="footer">By bus: line 70.</p>'],
  } as const;
  for (const [state, [attributes, content]] of Object.entries(states)) {
    it(`is good ${state}, in light and dark`, async () => {
      await expectAccessible(await booking(attributes, content));
    });
  }

  it('is good while the action has the focus', async () => {
    const widget = await booking(full);
    actionOf(widget).focus();
    await expectAccessible(widget);
  });
});
