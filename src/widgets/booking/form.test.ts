import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { booking as words } from '../../i18n/en.js';
import { heard } from '../../testing/events.js';
import { expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import {
  arrived,
  openMailbox,
  release,
  settledIn,
  type Answer,
  type Mailbox,
} from '../../testing/mailbox.js';
import { textOf } from '../../testing/sources.js';
import { spokenDuring, transcript } from '../../testing/transcript.js';
import '../../define/booking.js';
import type { TregBooking } from './booking.js';

const warned = warnings();

const now = Date.now.bind(Date);
let passed = 0;
/** Lets the time pass that a person needs to fill in a form. */
const personsPace = () => {
  passed += 60_000;
  Date.now = () => now() + passed;
};
afterEach(() => {
  Date.now = now;
});

let mailbox: Mailbox;

/** A form that is sent to a new mailbox, which answers so. */
async function form(
  attributes: Readonly<Record<string, string>> = {},
  ...answers: readonly Answer[]
): Promise<TregBooking> {
  mailbox = await openMailbox(...answers);
  const widget = document.createElement('treg-booking');
  const all = { mode: 'form', clinic: 'Sheen Vein', phone: '+1-314-555-0100' };
  for (const [name, value] of Object.entries({ ...all, endpoint: mailbox.here, ...attributes }))
    widget.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(widget);
  await settled(widget);
  personsPace();
  return widget;
}

const field = (widget: TregBooking, name: string) => inside(widget, `#${name}`) as HTMLInputElement;
const has = (widget: TregBooking, selector: string) =>
  widget.renderRoot.querySelector(selector) !== null;
const fill = async (widget: TregBooking, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) {
    const input = field(widget, name);
    if (input.type === 'checkbox') input.checked = value === 'yes';
    else input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await settled(widget);
};
const typed = (widget: TregBooking) =>
  Object.fromEntries(
    [...widget.renderRoot.querySelectorAll<HTMLInputElement>('.field input, textarea')].map(
      ({ id, value }) => [id, value],
    ),
  );
const send = async (widget: TregBooking) => {
  inside(widget, '[part=send]').click();
  await settled(widget);
};
const focused = (widget: TregBooking) => widget.renderRoot.querySelector(':focus');
/** Machines may be busy. */
const patiently = { timeout: 9_500 };
const problem = async (widget: TregBooking) => {
  await waitUntil(() => has(widget, '.problem'), 'a problem is shown', patiently);
  await nextFrame();
  return textOf(inside(widget, '.problem'));
};
const thanks = async (widget: TregBooking) => {
  await waitUntil(() => has(widget, '.sent'), 'it is sent', patiently);
  await nextFrame();
  return textOf(inside(widget, '.sent'));
};

const visit = { name: 'Ada Byron', email: 'ada@example.org', message: 'I come by train.' };

describe('treg-booking form: what it asks', () => {
  it('has labelled fields with the tokens that browsers fill in by', async () => {
    const widget = await form();
    const labels = [...widget.renderRoot.querySelectorAll('label, legend')].map(textOf);
    expect(labels).to.deep.equal([
      ...['Your name', 'Email', 'Phone', 'Best times'],
      ...['Morning', 'Afternoon', 'Evening', 'Message', 'Leave this empty'],
    ]);
    const tokens = ['name', 'email', 'phone'].map((name) => {
      const { type, autocomplete } = field(widget, name);
      return [type, autocomplete];
    });
    expect(tokens).to.deep.equal([
      ['text', 'name'],
      ['email', 'email'],
      ['tel', 'tel'],
    ]);
    expect(textOf(inside(widget, '#message-hint'))).to.equal(words.privacyHint);
    expect(has(widget, '[part=action]')).to.equal(false);
  });

  it('asks for the fields of the page, in its order, and for consent', async () => {
    const widget = await form({ fields: 'phone name', consent: 'You may call me.' });
    const ids = [...widget.renderRoot.querySelectorAll('.field input, .box input')];
    expect(ids.map(({ id }) => id)).to.deep.equal(['phone', 'name', 'consent']);
    await send(widget);
    expect(await problem(widget))
      .to.include(words.errors.phone)
      .and.include(words.errors.consent);
    await fill(widget, { phone: '314 555 0100', name: 'Ada', consent: 'yes' });
    await send(widget);
    await thanks(widget);
    const [received] = await arrived(mailbox, 1);
    expect(received?.fields).to.deep.equal({
      phone: '314 555 0100',
      name: 'Ada',
      consent: 'You may call me.',
    });
  });

  it('needs email or phone among its fields, and says so', async () => {
    const widget = await form({ fields: 'name shoe message' });
    expect(widget.fields).to.deep.equal(['name', 'email', 'phone', 'times', 'message']);
    const said = warned();
    expect(said).to.have.length(2);
    expect(said.join()).to.include('fields="shoe"').and.include('among them email or phone');
  });

  it('is filled with what the page knows', async () => {
    const widget = await form();
    widget.prefill = { name: 'Ada', email: 'ada@example.org', phone: 5 };
    await settled(widget);
    expect(typed(widget)).to.include({ name: 'Ada', email: 'ada@example.org', phone: '' });
    await fill(widget, { name: 'Bob' });
    await send(widget);
    await thanks(widget);
    const [received] = await arrived(mailbox, 1);
    expect(received?.fields).to.deep.equal({ name: 'Bob', email: 'ada@example.org' });
  });

  it('is a link where it has nowhere to go', async () => {
    const widget = await form({
      endpoint: 'tel:+13145550100',
      'booking-url': 'https://x.example/',
    });
    expect(has(widget, 'form')).to.equal(false);
    expect(inside(widget, '[part=action]').getAttribute('href')).to.equal('https://x.example/');
    const [warning, ...more] = warned();
    expect(warning).to.include('endpoint="tel:+13145550100" is not accepted');
    expect(more).to.deep.equal([]);
    widget.removeAttribute('endpoint');
    await settled(widget);
    expect(warned().join()).to.include('endpoint is missing; endpoint takes an https address');
  });
});

describe('treg-booking form: checking', () => {
  it('says in words what is missing, leads there, and sends nothing', async () => {
    const widget = await form();
    const events = heard(widget, 'treg-booking-open');
    const { href } = location;
    await send(widget);
    expect(await problem(widget)).to.equal(
      `${words.problem} ${words.errors.name} ${words.errors.either}`,
    );
    expect(focused(widget)?.className).to.equal('problem');
    for (const name of ['name', 'email']) {
      const input = field(widget, name);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const described = (input.getAttribute('aria-describedby') as string).split(' ');
      expect(described.map((id) => textOf(inside(widget, `#${id}`))).join(' ')).to.include('Enter');
    }
    inside(widget, '.problem li:last-child button').click();
    expect(focused(widget)?.id).to.equal('email');
    expect(location.href).to.equal(href);
    expect(events).to.deep.equal([]);
    expect(await arrived(mailbox)).to.deep.equal([]);
  });

  for (const [name, value, error] of [
    ['email', 'ada', words.errors.email],
    ['phone', 'call me', words.errors.phone],
  ] as const) {
    it(`does not take ${name} "${value}"`, async () => {
      const widget = await form();
      await fill(widget, { ...visit, [name]: value });
      await send(widget);
      expect(await problem(widget)).to.equal(`${words.problem} ${error}`);
      expect(typed(widget)).to.include({ ...visit, [name]: value });
    });
  }

  it('takes an email or a phone number alone', async () => {
    const widget = await form();
    await fill(widget, { name: 'Ada', phone: '+1 314 555 0100' });
    await send(widget);
    await thanks(widget);
  });

  it('lets nobody through who fills in what nobody sees; a person presses again', async () => {
    const widget = await form();
    await fill(widget, { ...visit, website: 'https://spam.example' });
    await send(widget);
    expect(await problem(widget)).to.include(words.problems['trap']);
    expect(await arrived(mailbox)).to.deep.equal([]);
    await send(widget);
    await thanks(widget);
  });

  it('waits as long as a person needs', async () => {
    const widget = await form();
    Date.now = now;
    await fill(widget, visit);
    await send(widget);
    expect(textOf(inside(widget, '[part=send]'))).to.equal(words.sending);
    expect(await arrived(mailbox)).to.deep.equal([]);
    await waitUntil(() => has(widget, '.sent'), 'it is sent', patiently);
  });
});

describe('treg-booking form: sending', () => {
  it('sends what was filled in, once, and tells the page that, and nothing of it', async () => {
    const widget = await form();
    const opened = heard(widget, 'treg-booking-open');
    const completed = heard(widget, 'treg-booking-complete');
    const { href } = location;
    await fill(widget, { ...visit, morning: 'yes', evening: 'yes' });
    await send(widget);
    expect(await thanks(widget)).to.include('Sheen Vein');
    expect(focused(widget)?.className).to.equal('sent');
    const received = await arrived(mailbox, 1);
    expect(received.map(({ fields }) => fields)).to.deep.equal([
      { ...visit, times: 'morning, evening' },
    ]);
    expect(opened.map(({ mode }) => mode)).to.deep.equal(['form']);
    expect(completed.map(({ mode }) => mode)).to.deep.equal(['form']);
    for (const event of [...opened, ...completed]) {
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['mode']);
    }
    expect(location.href).to.equal(href);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('sends as forms do where the page asks for it', async () => {
    const widget = await form({ encoding: 'form' });
    await fill(widget, visit);
    await send(widget);
    await thanks(widget);
    const [received] = await arrived(mailbox, 1);
    expect(received?.headers['content-type']).to.include('x-www-form-urlencoded');
    expect(received?.fields).to.deep.equal(visit);
  });

  it('sends once, however often it is pressed', async () => {
    const widget = await form({}, { delay: 150 });
    await fill(widget, visit);
    for (let press = 0; press < 5; press++) inside(widget, '[part=send]').click();
    field(widget, 'name').focus();
    await sendKeys({ press: 'Enter' });
    await thanks(widget);
    expect(await arrived(mailbox)).to.have.length(1);
  });

  it('sends what was checked, whatever is done while it is on its way', async () => {
    const widget = await form({}, { delay: 200 });
    Date.now = now;
    await fill(widget, visit);
    await send(widget);
    field(widget, 'name').focus();
    await sendKeys({ type: 'x' });
    field(widget, 'morning').click();
    await fill(widget, { website: 'filled in by the browser' });
    expect(typed(widget)).to.include(visit);
    expect(field(widget, 'morning').checked).to.equal(false);
    await thanks(widget);
    const received = await arrived(mailbox, 1);
    expect(received.map(({ fields }) => fields)).to.deep.equal([visit]);
    expect(received[0]?.headers['idempotency-key']).to.match(/^[\da-f-]{36}$/);
  });

  it('shows what is wrong with times, message and consent where they are', async () => {
    const errors = { times: 'Not then.', message: 'Too short.', consent: 'Needed by law.' };
    const widget = await form({ consent: 'I agree.' }, { status: 422, json: { errors } });
    await fill(widget, { ...visit, consent: 'yes' });
    await send(widget);
    await problem(widget);
    for (const [name, text] of Object.entries(errors)) {
      expect(textOf(inside(widget, `#${name}-error`))).to.equal(text);
      const leads = [...widget.renderRoot.querySelectorAll<HTMLElement>('.problem button')];
      leads.find((each) => textOf(each) === text)?.click();
      expect(focused(widget)?.id).to.equal(name);
    }
  });

  it('is not stopped by what the page knows of a website', async () => {
    const widget = await form();
    widget.prefill = {
      name: 'Ada',
      email: 'ada@example.org',
      website: 'https://x.example',
    };
    await settled(widget);
    await send(widget);
    await thanks(widget);
  });

  it('leaves it to the page where the page takes over', async () => {
    const widget = await form();
    widget.addEventListener('treg-booking-open', (event) => {
      event.preventDefault();
    });
    await fill(widget, visit);
    await send(widget);
    expect(await arrived(mailbox)).to.deep.equal([]);
    expect(typed(widget)).to.include(visit);
    expect(textOf(inside(widget, '[part=send]'))).to.equal(words.send);
  });

  it('shows what the server says of fields and of the whole, as text', async () => {
    const widget = await form(
      {},
      {
        status: 422,
        json: { errors: { phone: 'We need a <b>number</b>.', shoe: 'No.' }, message: 'Sorry.' },
      },
    );
    const errors = heard(widget, 'treg-booking-error');
    await fill(widget, visit);
    await send(widget);
    expect(await problem(widget))
      .to.include('We need a <b>number</b>.')
      .and.not.include('No.');
    expect(field(widget, 'phone').getAttribute('aria-invalid')).to.equal('true');
    expect(has(widget, 'form b')).to.equal(false);
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['fields']);
    await fill(widget, { phone: '314 555 0100' });
    await send(widget);
    await thanks(widget);
    const [, second] = await arrived(mailbox, 2);
    expect(second?.fields).to.deep.equal({ ...visit, phone: '314 555 0100' });
  });

  it('keeps what was typed when it fails, says why, and offers the telephone', async () => {
    const widget = await form({}, { status: 403, json: { message: 'Closed for today.' } });
    const errors = heard(widget, 'treg-booking-error');
    await fill(widget, visit);
    await send(widget);
    const said = await problem(widget);
    for (const part of [
      words.problems['rejected'],
      'Closed for today.',
      words.kept,
      '314-555-0100',
    ])
      expect(said).to.include(part);
    expect(typed(widget)).to.include(visit);
    expect(errors.map(({ mode, reason }) => ({ mode, reason }))).to.deep.equal([
      { mode: 'form', reason: 'rejected' },
    ]);
    // The same text again is the same request.
    await send(widget);
    await thanks(widget);
    const received = await arrived(mailbox, 2);
    expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
  });

  it('tries again by itself, as the same request', async () => {
    const widget = await form({}, { status: 503 });
    await fill(widget, visit);
    await send(widget);
    await waitUntil(() => has(widget, '.sent'), 'sent at the second try', patiently);
    const received = await arrived(mailbox, 2);
    expect(received.map(({ accepted }) => accepted)).to.deep.equal([false, true]);
    expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
  });

  it('says that the device is offline, and sends when the visitor asks again', async () => {
    const widget = await form();
    await fill(widget, visit);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await send(widget);
      expect(await problem(widget)).to.include(words.problems['offline']);
      expect(await arrived(mailbox)).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    await send(widget);
    await thanks(widget);
  });

  it('tells the server nothing of the page', async () => {
    const widget = await form();
    history.replaceState(null, '', '?illness=lupus#treg-lupus');
    try {
      await fill(widget, visit);
      await send(widget);
      await thanks(widget);
    } finally {
      history.replaceState(null, '', location.pathname);
    }
    const [received] = await settledIn(mailbox);
    expect(received?.headers).to.not.have.any.keys('referer', 'cookie');
    expect(JSON.stringify(received)).to.not.include('lupus');
  });
});

describe('treg-booking form: whatever the server does', () => {
  const setTimer = window.setTimeout.bind(window);
  // Pauses between tries are shorter here.
  beforeEach(() => {
    Object.assign(window, {
      setTimeout: (task: () => void, time = 0) =>
        setTimer(task, time > 500 && time < 9000 ? 5 : time),
    });
  });
  afterEach(() => {
    Object.assign(window, { setTimeout: setTimer });
  });

  for (const [answer, reason] of [
    [{ status: 429 }, 'busy'],
    [{ status: 429, headers: { 'Retry-After': '3600' } }, 'busy'],
    [{ status: 500 }, 'server'],
    [{ status: 503, html: '<h1>Maintenance</h1>' }, 'server'],
    [{ status: 400 }, 'rejected'],
    [{ status: 404, html: '<h1>Not found</h1>' }, 'rejected'],
    [{ status: 302, headers: { Location: '/elsewhere' } }, 'rejected'],
    [{ status: 422, json: { errors: { email: 'No such address.' } } }, 'fields'],
    [{ status: 422, json: [null] }, 'rejected'],
  ] as const satisfies readonly (readonly [Answer, string])[]) {
    it(`loses no text and sends it once in the end: ${JSON.stringify(answer)}`, async () => {
      const widget = await form({}, answer, answer, answer);
      const errors = heard(widget, 'treg-booking-error');
      await fill(widget, { ...visit, evening: 'yes' });
      for (let press = 1; press <= 4 && !has(widget, '.sent'); press++) {
        await send(widget);
        await waitUntil(
          () => has(widget, '.sent') || errors.length === press,
          'it has an end',
          patiently,
        );
        await settled(widget);
        if (has(widget, '.sent')) break;
        expect(errors.at(-1)?.reason).to.equal(reason);
        expect(typed(widget)).to.include(visit);
        expect(field(widget, 'evening').checked).to.equal(true);
        expect(textOf(inside(widget, '.problem'))).to.include(words.problem);
      }
      expect(has(widget, '.sent')).to.equal(true);
      const received = await settledIn(mailbox);
      expect(received.filter(({ accepted }) => accepted).map(({ fields }) => fields)).to.deep.equal(
        [{ ...visit, times: 'evening' }],
      );
    });
  }
});

describe('treg-booking form: what is typed', () => {
  it('outlives moves, new options and another language', async () => {
    const widget = await form();
    await fill(widget, { ...visit, morning: 'yes' });
    const elsewhere = await fixture(html`<div lang="de"></div>`);
    elsewhere.append(widget);
    widget.clinic = 'Other';
    await settled(widget);
    expect(typed(widget)).to.include(visit);
    expect(field(widget, 'morning').checked).to.equal(true);
    widget.setAttribute('mode', 'link');
    await settled(widget);
    widget.setAttribute('mode', 'form');
    await settled(widget);
    expect(typed(widget)).to.include(visit);
  });

  it('is gone once it was accepted', async () => {
    const widget = await form();
    await fill(widget, visit);
    await send(widget);
    await thanks(widget);
    expect(widget.renderRoot.querySelector('input')).to.equal(null);
  });

  it('is sent to its end when the widget leaves the page meanwhile', async () => {
    const widget = await form({}, { delay: 100 });
    await fill(widget, visit);
    await send(widget);
    await arrived(mailbox, 1);
    widget.remove();
    const [received] = await settledIn(mailbox);
    expect(received?.accepted).to.equal(true);
    await release(mailbox);
  });
});

describe('treg-booking form: in a dialog', () => {
  it('opens by the button of a banner, and keeps the text when it is closed', async () => {
    const widget = await form({ appearance: 'banner' });
    const opened = heard(widget, 'treg-booking-open');
    const dialog = inside(widget, 'dialog') as HTMLDialogElement;
    expect(has(widget, 'form')).to.equal(false);
    inside(widget, '[part=action]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(dialog.open).to.equal(true);
    await fill(widget, visit);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'it closes');
    expect(focused(widget)?.getAttribute('part')).to.equal('action');
    inside(widget, '[part=action]').click();
    await settled(widget);
    expect(typed(widget)).to.include(visit);
    personsPace();
    await send(widget);
    await thanks(widget);
    expect(opened).to.have.length(2);
  });
});

describe('treg-booking form: in a dialog that is closed while it is sent', () => {
  it('comes back with what became of it', async () => {
    const widget = await form({ appearance: 'banner' }, { delay: 150, status: 400 });
    inside(widget, '[part=action]').click();
    await settled(widget);
    personsPace();
    await fill(widget, visit);
    await send(widget);
    await sendKeys({ press: 'Escape' });
    expect(await problem(widget)).to.include(words.problems['rejected']);
    expect((inside(widget, 'dialog') as HTMLDialogElement).open).to.equal(true);
    expect(typed(widget)).to.include(visit);
  });
});

describe('treg-booking form: accessibility', () => {
  it('is good empty, with errors, with a problem, and when it is sent', async () => {
    const widget = await form({ consent: 'You may write to me.' }, { status: 400 });
    await expectAccessible(widget);
    await send(widget);
    await problem(widget);
    await expectAccessible(widget);
    await fill(widget, { ...visit, consent: 'yes' });
    await send(widget);
    await waitUntil(
      () => textOf(inside(widget, 'form')).includes(words.kept),
      'it says what went wrong',
      patiently,
    );
    await expectAccessible(widget);
    await send(widget);
    await thanks(widget);
    await expectAccessible(widget);
  });

  it('is read by a screen reader: every label with its hint, and the error', async () => {
    const widget = await form({ fields: 'name email' });
    await send(widget);
    await problem(widget);
    const read = (await transcript(inside(widget, 'form'))).join(' | ');
    for (const part of [
      'textbox, Your name, ',
      'textbox, Email, ',
      `button, ${words.send}`,
      `group, ${words.problem}`,
      `button, ${words.errors.name}`,
    ])
      expect(read).to.include(part);
    expect(read).to.not.include(words.leaveEmpty);
  });

  it('says that it sends', async () => {
    const widget = await form({}, { delay: 100 });
    await fill(widget, visit);
    const said = await spokenDuring(inside(widget, '.root'), async () => {
      inside(widget, '[part=send]').click();
      await thanks(widget);
    });
    expect(said.join(' | ')).to.include(`polite: ${words.sending}`);
  });

  it('can be completed by keyboard alone', async () => {
    const widget = await form();
    field(widget, 'name').focus();
    await sendKeys({ type: 'Ada Byron' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ada@example.org' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    for (let tab = 0; tab < 3; tab++) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'By train.' });
    await sendKeys({ press: 'Tab' });
    expect(focused(widget)?.getAttribute('part')).to.equal('send');
    await sendKeys({ press: 'Enter' });
    await thanks(widget);
    const [received] = await arrived(mailbox, 1);
    expect(received?.fields).to.deep.equal({
      name: 'Ada Byron',
      email: 'ada@example.org',
      times: 'morning',
      message: 'By train.',
    });
  });
});
