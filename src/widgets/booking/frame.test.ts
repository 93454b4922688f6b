import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { booking as words } from '../../i18n/en.js';
import { needs } from '../../testing/browser.js';
import { heard } from '../../testing/events.js';
import { expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import { arrived, openMailbox, release, type Mailbox } from '../../testing/mailbox.js';
import { textOf } from '../../testing/sources.js';
import '../../define/booking.js';
import type { TregBooking } from './booking.js';
import { sandbox } from './providers/index.js';

warnings();

let mailbox: Mailbox;
beforeEach(async () => {
  mailbox = await openMailbox();
});
afterEach(() => release(mailbox));

const booked = { event: 'calendly.event_scheduled', payload: {} };
const tall = { event: 'calendly.page_height', payload: { height: '900px' } };

/** A widget whose provider is a page of the tests' own server that behaves like Calendly's. */
async function booking(
  attributes: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, unknown>> = {},
): Promise<TregBooking> {
  const url = new URL(`${mailbox.here}/page`, location.href);
  for (const [name, value] of Object.entries(query))
    url.searchParams.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  const widget = document.createElement('treg-booking');
  const all = { mode: 'inline', provider: 'calendly', 'booking-url': url.href };
  for (const [name, value] of Object.entries({ ...all, phone: '+1-314-555-0100', ...attributes }))
    widget.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(widget);
  return settled(widget);
}

const frameOf = (widget: TregBooking) => widget.renderRoot.querySelector('iframe');
const action = (widget: TregBooking) => inside(widget, '[part=action]') as HTMLAnchorElement;
const statusOf = (widget: TregBooking) => textOf(inside(widget, '[role=status]'));
const press = async (widget: TregBooking) => {
  action(widget).click();
  await settled(widget);
};
/** Machines may be busy. */
const patiently = { timeout: 9_500 };
const loaded = async (widget: TregBooking) => {
  await waitUntil(() => statusOf(widget) !== words.loading('Calendly'), 'it loads', patiently);
  return settled(widget);
};

describe('treg-booking: the page of a provider', () => {
  // The step back in the history, when a dialog goes, takes the browser a moment; it is not for the next test.
  afterEach(() => aTimeout(300));

  for (const mode of ['inline', 'dialog']) {
    it(`is asked for by nothing but a press on what names the provider: ${mode}`, async () => {
      const widget = await booking({ mode });
      await nextFrame();
      expect(frameOf(widget)).to.equal(null);
      expect(await arrived(mailbox)).to.deep.equal([]);
      expect(textOf(action(widget))).to.equal(`${words.action} ${words.via('Calendly')}`);
      const opened = heard(widget, 'treg-booking-open');
      await press(widget);
      expect(opened.map((event) => event.mode)).to.deep.equal([mode]);
      const [request] = await arrived(mailbox, 1);
      expect(request?.query).to.include('embed_type=Inline');
      await loaded(widget);
      const { title, referrerPolicy } = frameOf(widget) as HTMLIFrameElement;
      expect([title, referrerPolicy]).to.deep.equal([words.frame('Calendly'), 'no-referrer']);
      expect(frameOf(widget)?.getAttribute('sandbox')).to.equal(sandbox);
    });
  }

  it('is told nothing of the page, and campaigns alone where the clinic wants that', async () => {
    history.replaceState(null, '', '?utm_source=news&illness=lupus&utm_id=7#treg-lupus');
    try {
      for (const utm of ['none', 'pass']) {
        const widget = await booking({ utm });
        await press(widget);
        await loaded(widget);
        widget.remove();
      }
    } finally {
      history.replaceState(null, '', location.pathname);
    }
    const requests = await arrived(mailbox, 2);
    // Either may arrive first.
    const pass = requests.find(({ query }) => query.includes('utm'));
    const none = requests.find((request) => request !== pass);
    for (const request of requests) {
      expect(request.headers).to.not.have.property('referer');
      expect(JSON.stringify(request)).to.not.match(/lupus|utm_id/);
    }
    expect(none?.query).to.not.include('utm');
    expect(pass?.query).to.include('utm_source=news');
  });

  it('is told what the page knows of the visitor, under the names of the provider', async () => {
    const widget = await booking();
    widget.prefill = { name: 'Ada Byron', email: 'ada@example.org', secret: 'x' };
    await settled(widget);
    expect(action(widget).href).to.not.include('Ada');
    await press(widget);
    const [request] = await arrived(mailbox, 1);
    expect(request?.query).to.include('name=Ada+Byron').and.not.include('secret');
  });

  it('opens as a link where the provider refuses frames, or where a tab is wanted', async () => {
    const widget = await booking({ provider: 'zocdoc' });
    expect(textOf(action(widget))).to.equal(words.action);
    const opened = heard(widget, 'treg-booking-open');
    widget.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await press(widget);
    expect(opened.map(({ mode }) => mode)).to.deep.equal(['link']);
    expect(frameOf(widget)).to.equal(null);
    widget.setAttribute('provider', 'calendly');
    await settled(widget);
    action(widget).dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    await settled(widget);
    expect(frameOf(widget)).to.equal(null);
  });

  it('stays away where the page takes over', async () => {
    const widget = await booking();
    widget.addEventListener('treg-booking-open', (event) => {
      event.preventDefault();
    });
    await press(widget);
    expect(frameOf(widget)).to.equal(null);
    expect(await arrived(mailbox)).to.deep.equal([]);
  });

  it('says how tall it is, and once that a visit is booked', async () => {
    const widget = await booking({}, { message: tall, press: booked });
    const completed = heard(widget, 'treg-booking-complete');
    await press(widget);
    await waitUntil(() => frameOf(widget)?.height === '900', 'it is tall', patiently);
    const button = frameOf(widget)?.contentDocument?.querySelector('button') as HTMLElement;
    button.click();
    await waitUntil(() => statusOf(widget) === words.booked('Calendly'), 'it is booked', patiently);
    button.click();
    await nextFrame();
    expect(completed.map(({ mode }) => mode)).to.deep.equal(['inline']);
  });

  it('is heard from its own frame alone', async () => {
    const widget = await booking({}, {});
    const completed = heard(widget, 'treg-booking-complete');
    await press(widget);
    await loaded(widget);
    const other = document.body.appendChild(document.createElement('iframe'));
    const own = frameOf(widget)?.contentWindow as Window;
    for (const [source, origin] of [
      [window, location.origin],
      [other.contentWindow, location.origin],
      [own, 'https://evil.example'],
      [null, location.origin],
    ] as const)
      dispatchEvent(new MessageEvent('message', { data: booked, source, origin }));
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (data) => {
        dispatchEvent(new MessageEvent('message', { data, source: own, origin: location.origin }));
        await settled(widget);
      }),
      { numRuns: 50 },
    );
    other.remove();
    expect(completed).to.deep.equal([]);
    dispatchEvent(
      new MessageEvent('message', { data: booked, source: own, origin: location.origin }),
    );
    expect(completed).to.have.length(1);
  });

  it('is given up when nothing comes in time, and leaves the link', async () => {
    const original = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (task: () => void, time = 0) => original(task, time === 15_000 ? 50 : time),
    });
    try {
      const widget = await booking({}, { delay: 'forever' });
      const failed = oneEvent(widget, 'treg-booking-error');
      await press(widget);
      expect(statusOf(widget)).to.equal(words.loading('Calendly'));
      expect(await failed).to.include({ mode: 'inline', reason: 'timeout' });
      await settled(widget);
      expect(statusOf(widget)).to.equal(words.unanswered('Calendly'));
      expect(frameOf(widget)).to.equal(null);
      const link = inside(widget, '.inside a') as HTMLAnchorElement;
      expect(textOf(inside(widget, '.inside'))).to.include('314-555-0100');
      expect([link.href, textOf(link)]).to.deep.equal([action(widget).href, words.newTab]);
      await expectAccessible(widget);
    } finally {
      Object.assign(window, { setTimeout: original });
    }
  });

  it('stays as it is when the button is pressed again', async () => {
    const widget = await booking();
    await press(widget);
    await loaded(widget);
    const frame = frameOf(widget);
    await press(widget);
    expect(frameOf(widget) === frame && statusOf(widget) === '').to.equal(true);
    expect(await arrived(mailbox)).to.have.length(1);
  });

  it('is given up at once where the policy of the page forbids it', async () => {
    const widget = await booking();
    const errors = heard(widget, 'treg-booking-error');
    await press(widget);
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: location.origin,
        documentURI: location.href,
        violatedDirective: 'frame-src',
        effectiveDirective: 'frame-src',
        originalPolicy: "default-src 'none'",
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    await settled(widget);
    expect(statusOf(widget)).to.equal(words.unanswered('Calendly'));
    expect(errors).to.have.length(1);
  });

  needs(it, 'steps of the history that come at once')(
    'goes when the page sets other options, and is asked for by a press alone',
    async () => {
      for (const [name, value] of [
        ['mode', 'inline'],
        ['appearance', 'banner'],
        ['booking-url', `${mailbox.here}/other`],
      ] as const) {
        const widget = await booking({ mode: 'dialog' });
        await press(widget);
        await loaded(widget);
        widget.setAttribute(name, value);
        await settled(widget);
        expect(frameOf(widget), name).to.equal(null);
        widget.setAttribute('mode', 'dialog');
        await settled(widget);
        expect((inside(widget, 'dialog') as HTMLDialogElement).open, name).to.equal(false);
        widget.remove();
      }
      expect(await arrived(mailbox)).to.have.length(3);
    },
  );

  needs(it, 'steps of the history that come at once')(
    'closes again: the frame goes, and the focus is where it was',
    async () => {
      for (const mode of ['inline', 'dialog']) {
        const widget = await booking({ mode });
        action(widget).focus();
        await sendKeys({ press: 'Enter' });
        await settled(widget);
        await loaded(widget);
        const close = [...widget.renderRoot.querySelectorAll('button')].find(
          (button) => textOf(button) === words.close,
        ) as HTMLElement;
        close.click();
        await waitUntil(() => !frameOf(widget), 'it closes', patiently);
        expect(widget.renderRoot.querySelector(':focus')?.getAttribute('part')).to.equal('action');
        if (mode === 'dialog') {
          await press(widget);
          await loaded(widget);
          await sendKeys({ press: 'Escape' });
          await waitUntil(() => !frameOf(widget), 'it closes by Escape', patiently);
        }
        widget.remove();
      }
    },
  );

  needs(it, 'steps of the history that come at once')(
    'in a dialog is closed by Back, and leaves the history as it was',
    async () => {
      const { href } = location;
      history.replaceState({ mine: 1 }, '');
      const widget = await booking({ mode: 'dialog' });
      const dialog = inside(widget, 'dialog') as HTMLDialogElement;
      await press(widget);
      await loaded(widget);
      const gone = oneEvent(window, 'popstate');
      history.back();
      await gone;
      await waitUntil(() => !dialog.open && !frameOf(widget), 'Back closes it', patiently);
      expect([location.href, history.state]).to.deep.equal([href, { mine: 1 }]);
      await press(widget);
      expect(dialog.open).to.equal(true);
      const back = oneEvent(window, 'popstate');
      await sendKeys({ press: 'Escape' });
      await back;
      expect(dialog.open).to.equal(false);
      expect([location.href, history.state]).to.deep.equal([href, { mine: 1 }]);
      // Where the page has gone on, its history is its own.
      await press(widget);
      history.pushState(null, '', '?elsewhere');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open, 'it closes', patiently);
      await nextFrame();
      expect(location.search).to.equal('?elsewhere');
      history.replaceState(null, '', href);
    },
  );

  it('leaves with the widget', async () => {
    const widget = await booking({ mode: 'dialog' });
    const parent = widget.parentElement as Element;
    await press(widget);
    await loaded(widget);
    widget.remove();
    parent.append(widget);
    await settled(widget);
    expect(frameOf(widget)).to.equal(null);
    expect((inside(widget, 'dialog') as HTMLDialogElement).open).to.equal(false);
    await press(widget);
    await loaded(widget);
    expect((inside(widget, 'dialog') as HTMLDialogElement).open).to.equal(true);
  });

  for (const mode of ['inline', 'dialog']) {
    it(`leaves nothing for axe to find: ${mode}`, async () => {
      const widget = await booking({ mode });
      await expectAccessible(widget);
      await press(widget);
      await loaded(widget);
      await expectAccessible(widget);
    });
  }
});
