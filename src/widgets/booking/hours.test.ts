import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import '../../define/booking.js';
import type { TregBooking } from './booking.js';

const warned = warnings();

const now = Date.now.bind(Date);
const setTimer = window.setTimeout.bind(window);
/** The timers that wait longer than any test. */
let timers: { task: () => void; time: number }[] = [];
/** Makes it another time. */
const itIs = (isoTime: string) => {
  Date.now = () => Date.parse(isoTime);
};

beforeEach(() => {
  timers = [];
  Object.assign(window, {
    setTimeout: (task: () => void, time = 0) =>
      time > 30_000 ? timers.push({ task, time }) : setTimer(task, time),
  });
});
afterEach(() => {
  Date.now = now;
  Object.assign(window, { setTimeout: setTimer });
});

async function booking(attributes: Readonly<Record<string, string>>, lang = 'en') {
  const widget = document.createElement('treg-booking');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  (await fixture(html`<div lang=${lang}></div>`)).append(widget);
  return settled(widget);
}

const hours = 'Mo-Fr 09:00-17:00, Sa 10:00-12:00 13:00-14:30';
const chicago = { hours, 'time-zone': 'America/Chicago' };
const stateOf = (widget: TregBooking) => textOf(inside(widget, '.hours summary span'));

describe('treg-booking: opening hours', () => {
  for (const [time, said] of [
    ['2026-11-24T16:00:00Z', 'Open now, closes 5 PM'],
    ['2026-11-24T14:59:00Z', 'Closed, opens 9 AM'],
    ['2026-11-24T23:00:00Z', 'Closed, opens Wednesday 9 AM'],
    ['2026-11-28T20:00:00Z', 'Open now, closes 2:30 PM'],
    ['2026-11-28T21:00:00Z', 'Closed, opens Monday 9 AM'],
    // The clocks go back on 1 November.
    ['2026-10-31T21:00:00Z', 'Closed, opens Monday 9 AM'],
  ] as const) {
    it(`are told by the clinic's clock at ${time}`, async () => {
      itIs(time);
      expect(stateOf(await booking(chicago))).to.equal(said);
    });
  }

  for (const [hours, zone, time, said] of [
    ['Mo-Fr 09:30-17:45', 'Asia/Kolkata', '2026-11-24T01:00:00Z', 'Closed, opens 9:30 AM'],
    ['Mo-Fr 09:00-17:00', 'Asia/Kolkata', '2026-11-24T01:00:00Z', 'Closed, opens 9 AM'],
    ['Mo-Fr 09:00-17:30', 'Australia/Adelaide', '2026-11-24T01:00:00Z', 'Open now, closes 5:30 PM'],
    ['Mo 09:00-17:00', 'America/Chicago', '2026-11-24T00:30:00Z', 'Closed, opens Monday 9 AM'],
    ['Mo-Fr', 'America/Chicago', '2026-11-24T16:00:00Z', 'Open now, closes Saturday 12 AM'],
    ['Mo-Fr 20:00-02:00', 'America/Chicago', '2026-11-25T03:00:00Z', 'Open now, closes 2 AM'],
  ] as const) {
    it(`say the day and the minutes where they matter: ${hours} in ${zone}`, async () => {
      itIs(time);
      expect(stateOf(await booking({ hours, 'time-zone': zone }))).to.equal(said);
    });
  }

  it('may never end, or never begin', async () => {
    expect(stateOf(await booking({ hours: 'Mo-Su' }))).to.equal('Open day and night');
    expect((await booking({ hours: 'Mo-Su off' })).renderRoot.querySelector('.hours')).to.equal(
      null,
    );
    expect(timers).to.deep.equal([]);
  });

  it('are told anew when they change, and not before', async () => {
    itIs('2026-11-24T16:00:00Z');
    const widget = await booking(chicago);
    expect(timers.map(({ time }) => time)).to.deep.equal([7 * 3_600_000]);
    widget.clinic = 'Sheen Vein';
    await settled(widget);
    expect(timers).to.have.length(1);
    itIs('2026-11-24T23:00:00Z');
    timers[0]?.task();
    await settled(widget);
    expect(stateOf(widget)).to.equal('Closed, opens Wednesday 9 AM');
    expect(timers.map(({ time }) => time)).to.deep.equal([7 * 3_600_000, 16 * 3_600_000]);
  });

  it('are told anew when the page is seen again', async () => {
    itIs('2026-11-24T16:00:00Z');
    const widget = await booking(chicago);
    itIs('2026-11-24T23:30:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(widget);
    expect(stateOf(widget)).to.equal('Closed, opens Wednesday 9 AM');
  });

  it('say whose time it is where the clocks differ', async () => {
    itIs('2026-11-24T16:00:00Z');
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(textOf(inside(await booking({ hours, 'time-zone': here }), '.hours'))).to.not.include(
      'clinic',
    );
    const there = here === 'Asia/Tokyo' ? 'America/Chicago' : 'Asia/Tokyo';
    const text = textOf(inside(await booking({ hours, 'time-zone': there }), '.hours'));
    expect(text).to.match(/Times are the clinic’s: \w+ Standard Time\./);
  });

  it('are a table of the week', async () => {
    const widget = await booking(chicago);
    const rows = [...widget.renderRoot.querySelectorAll('.hours tr')].map(textOf);
    expect(rows).to.deep.equal([
      'Mon – Fri 9 AM – 5 PM',
      'Sat 10 AM – 12 PM, 1 PM – 2:30 PM',
      'Sun Closed',
    ]);
    const always = await booking({ hours: 'Mo-Sa, Fr 20:00-02:00' });
    expect([...always.renderRoot.querySelectorAll('.hours tr')].map(textOf)).to.not.deep.equal(
      rows,
    );
  });

  it('are written as the language of the page does', async () => {
    itIs('2026-11-24T16:00:00Z');
    expect(stateOf(await booking(chicago, 'en-GB'))).to.equal('Open now, closes 17:00');
    expect(stateOf(await booking(chicago, 'en_US'))).to.equal('Open now, closes 5 PM');
  });

  it('are left out where they are wrong, with one warning that says where', async () => {
    const widget = await booking({ hours: 'Mo-Fr 09:00-25:00' });
    expect(widget.renderRoot.querySelector('.hours')).to.equal(null);
    const [warning = '', ...more] = warned();
    expect(more).to.deep.equal([]);
    expect(warning).to.equal(
      'warn: <treg-booking> hours at character 13="25:00" is not accepted; hours at character 13 takes hours such as Mo-Fr 09:00-17:00, Sa 10:00-14:00. It is skipped.',
    );
  });

  it('take a time zone that there is', async () => {
    itIs('2026-11-24T16:00:00Z');
    await booking({ hours, 'time-zone': 'America/St_Louis' });
    expect(warned().join()).to.include('time-zone="America/St_Louis" is not accepted');
  });

  it('leave nothing for axe to find', async () => {
    const widget = await booking(chicago);
    await expectAccessible(widget);
    (inside(widget, '.hours details') as HTMLDetailsElement).open = true;
    await expectAccessible(widget);
  });
});
