import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { warnings } from '../../testing/helpers.js';
import {
  arrived,
  openMailbox as open,
  release,
  settledIn as settled,
  type Answer,
  type Mailbox,
  type Received,
} from '../../testing/mailbox.js';
import {
  newKey,
  sendRequest,
  type RequestFailure,
  type RequestOptions,
  type RequestResult,
} from './request.js';

// What is sent, and what it fails by, is said to nobody.
warnings();

const visit = {
  name: 'Ada Byron',
  email: 'ada@example.org',
  phone: '',
  times: 'mornings',
  message: 'I come by train.\nIs there a step? 🚂 <b>&amp;</b> "quoted" \\ ünïcödé',
};

/** What became of a request: the result, the milliseconds it waited between tries, and what the service received. */
interface Outcome {
  readonly result: RequestResult;
  readonly waits: readonly number[];
  readonly received: readonly Received[];
}

interface Sending extends Partial<RequestOptions> {
  readonly to?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Sends a request to a mailbox; the time between tries only passes on paper. */
async function send(
  mailbox: Mailbox,
  { to = mailbox.url, fields = visit, ...options }: Sending = {},
): Promise<Outcome> {
  const waits: number[] = [];
  const result = await sendRequest(to, fields, {
    encoding: 'json',
    key: newKey(),
    signal: new AbortController().signal,
    wait(milliseconds) {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...options,
  });
  await release(mailbox);
  return { result, waits, received: await arrived(mailbox) };
}

const failure = (
  reason: RequestFailure,
  fields: Readonly<Record<string, string>> = {},
  message = '',
): RequestResult => ({ ok: false, reason, fields, message });

const acceptedIn = (received: readonly Received[]): readonly Received[] =>
  received.filter(({ accepted }) => accepted);
const keysIn = (received: readonly Received[]): number =>
  new Set(received.map(({ headers }) => headers['idempotency-key'])).size;

/** Milliseconds that a back-off of so many may take. */
function expectBackOff(waits: readonly number[], ...expected: readonly number[]): void {
  expect(waits, waits.join()).to.have.length(expected.length);
  expected.forEach((least, index) => expect(waits[index]).to.be.within(least, least * 1.25));
}

/** Milliseconds of a time-out nobody chose. */
const defaultTimeout = 10_000;

const realSetTimeout = window.setTimeout.bind(window);
let timeOut: (() => void) | undefined;

/** From here to the end of the test, a try is out of time when `expire()` says so, and other timers that `isHeld` names never end. */
function holdTimeouts(isHeld: (milliseconds: number) => boolean = () => false): void {
  window.setTimeout = ((act: () => void, milliseconds = 0) => {
    if (milliseconds === defaultTimeout) timeOut = act;
    else if (!isHeld(milliseconds)) return realSetTimeout(act, milliseconds);
    return 0;
  }) as typeof setTimeout;
}

const expire = (): void => timeOut?.();

afterEach(() => {
  window.setTimeout = realSetTimeout as typeof setTimeout;
  Reflect.deleteProperty(navigator, 'onLine');
});

const setOffline = (): void => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
};

/** What one answer of the service leads to. */
interface Fault {
  readonly answer: Answer;
  /** The service took the request in. */
  readonly isTaken: boolean;
  /** Why it failed; absent where it did not. */
  readonly reason?: RequestFailure;
  /** Asking again is of no use. */
  readonly isFinal?: boolean;
}

const html = '<!doctype html><title>Thank you</title><p>We have received your request.</p>';
const taken = { isTaken: true };
const refused = { isTaken: false, reason: 'rejected', isFinal: true } as const;
const network = { isTaken: false, reason: 'network' } as const;
const server = { isTaken: false, reason: 'server' } as const;
const busy = { isTaken: false, reason: 'busy' } as const;

const faults: Readonly<Record<string, Fault>> = {
  'status 200': { answer: {}, ...taken },
  'status 201': { answer: { status: 201 }, ...taken },
  'status 202 without a body': { answer: { status: 202, html: '' }, ...taken },
  'status 204': { answer: { status: 204 }, ...taken },
  'a page of thanks': { answer: { html }, ...taken },
  'a late answer': { answer: { delay: 150 }, ...taken },
  'a cut in the middle of success': { answer: { cut: 'halfway' }, ...taken },
  'success that never ends': { answer: { cut: 'stuck' }, ...taken },

  'a cut before it is read': { answer: { cut: 'unread' }, ...network },
  'a lost answer': { answer: { cut: 'unanswered' }, isTaken: true, reason: 'network' },
  'no permission to ask': { answer: { preflight: 204 }, ...network },
  'a refused preflight': { answer: { preflight: 403 }, ...network },
  'an answer this page may not read': { answer: { cors: false }, ...network, isTaken: true },
  'a page this page may not read': { answer: { html, cors: false }, ...network, isTaken: true },
  'no answer': { answer: { delay: 'forever' }, isTaken: true, reason: 'timeout' },
  'no answer, and not taken in': {
    answer: { delay: 'forever', accept: false },
    isTaken: false,
    reason: 'timeout',
  },
  'status 429': { answer: { status: 429 }, ...busy },
  'status 500': { answer: { status: 500 }, ...server },
  'status 500, but taken in': { answer: { status: 500, accept: true }, ...server, isTaken: true },
  'status 502 with a page': { answer: { status: 502, html }, ...server },
  'status 503': { answer: { status: 503 }, ...server },
  'a cut in the middle of status 503': { answer: { status: 503, cut: 'halfway' }, ...server },

  'status 302': { answer: { status: 302, headers: { Location: '/elsewhere' } }, ...refused },
  'status 400': { answer: { status: 400 }, ...refused },
  'status 400 with a page': { answer: { status: 400, html }, ...refused },
  'status 403': { answer: { status: 403 }, ...refused },
  'status 404': { answer: { status: 404, html }, ...refused },
  'status 409': { answer: { status: 409 }, ...refused },
  'status 422': { answer: { status: 422 }, ...refused },
  'a cut in the middle of status 400': { answer: { status: 400, cut: 'halfway' }, ...refused },
};

const works: Fault = { answer: {}, isTaken: true };

/** What becomes of a request that meets these faults, one after the other. */
function expected(met: readonly Fault[]): { result: RequestResult; tries: number; taken: number } {
  let isTaken = false;
  for (let tries = 1; ; tries++) {
    const { reason, isFinal, ...fault } = met[tries - 1] ?? works;
    isTaken ||= fault.isTaken;
    if (reason === undefined || isFinal || tries === 3)
      return { result: reason ? failure(reason) : { ok: true }, tries, taken: isTaken ? 1 : 0 };
  }
}

/** Opens a mailbox with these faults, and ends the time of each try that it leaves unanswered, once it has arrived there. */
async function openWith(met: readonly Fault[]): Promise<Mailbox> {
  holdTimeouts();
  const mailbox = await open(...met.map(({ answer }) => answer));
  let requests = 0;
  for (const { answer } of met) {
    if (!answer.preflight) requests++;
    if (answer.delay === 'forever') void arrived(mailbox, requests).then(expire);
  }
  return mailbox;
}

async function expectOutcome(met: readonly Fault[]): Promise<void> {
  const mailbox = await openWith(met);
  const { result, waits, received } = await send(mailbox);
  const { tries, ...rest } = expected(met);
  expect(result).to.deep.equal(rest.result);
  expectBackOff(waits, ...[1000, 3000].slice(0, tries - 1));
  const arriving = met.slice(0, tries).filter(({ answer }) => answer.preflight).length;
  expect(received).to.have.length(tries - arriving);
  expect(acceptedIn(received)).to.have.length(rest.taken);
  for (const { fields } of acceptedIn(received)) expect(fields).to.deep.equal(visit);
  expect(keysIn(received)).to.equal(received.length ? 1 : 0);
}

describe('sendRequest: what can happen', () => {
  for (const [name, fault] of Object.entries(faults)) {
    it(`${name}, once`, () => expectOutcome([fault]));
    it(`${name}, always`, () => expectOutcome([fault, fault, fault]));
  }

  it('an answer that is late, but in time', async () => {
    const { result, received } = await send(await open({ delay: 400 }), { timeout: 20_000 });
    expect(result).to.deep.equal({ ok: true });
    expect(received).to.have.length(1);
  });

  it('an answer after the time of a try is over: the next try gets the first answer', async () => {
    const mailbox = await open({ delay: 'forever' });
    const { result, received } = await send(mailbox, { timeout: 700 });
    expect(result).to.deep.equal({ ok: true });
    expect(received[0]).to.include({ accepted: true, repeated: false });
    expect(received[1]).to.include({ accepted: false, repeated: true });
  });

  it('a refusal that never ends', async () => {
    const mailbox = await open({ status: 400, cut: 'stuck' });
    expect((await send(mailbox, { timeout: 700 })).result).to.deep.equal(failure('rejected'));
  });

  it('in any order: what is accepted arrives once, and pressing again never makes it two', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(faults)), { maxLength: 3 }),
        fc.constantFrom<'json' | 'form'>('json', 'form'),
        async (names, encoding) => {
          const met = names.map((name) => faults[name] as Fault);
          const mailbox = await openWith(met);
          const key = newKey();
          const first = await send(mailbox, { key, encoding });
          const { result, taken } = expected(met);
          expect(first.result).to.deep.equal(result);
          expect(acceptedIn(first.received)).to.have.length(taken);
          // At most three faults are left: the third press has none.
          let last = first;
          for (let press = 0; press < 3; press++) {
            last = await send(mailbox, { key, encoding });
            expect(acceptedIn(last.received).length).to.be.within(taken, 1);
          }
          expect(last.result).to.deep.equal({ ok: true });
          const accepted = acceptedIn(last.received);
          expect(accepted).to.have.length(1);
          expect(accepted[0]?.fields).to.deep.equal(visit);
          expect(keysIn(last.received)).to.equal(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('another text under the same key is refused: it needs a key of its own', async () => {
    const mailbox = await open();
    const key = newKey();
    await send(mailbox, { key });
    const fields = { ...visit, message: 'Another' };
    const { result, received } = await send(mailbox, { key, fields });
    expect(result).to.include({ ok: false, reason: 'rejected' });
    expect(acceptedIn(received)).to.have.length(1);
    expect((await send(mailbox, { fields })).result).to.deep.equal({ ok: true });
    expect(acceptedIn(await arrived(mailbox))).to.have.length(2);
  });

  it('an address nobody can be reached at', async () => {
    const mailbox = await open();
    for (const to of ['http://', 'http://[', 'mailto:a@example.org', 'http://127.0.0.1:1/']) {
      const { result, waits } = await send(mailbox, { to });
      expect(result, to).to.deep.equal(failure('network'));
      expectBackOff(waits, 1000, 3000);
    }
  });

  it('a page that has replaced fetch() by something that throws', async () => {
    const fetch = window.fetch.bind(window);
    const mailbox = await open();
    window.fetch = () => {
      throw new Error('replaced');
    };
    try {
      expect((await send(mailbox)).result).to.deep.equal(failure('network'));
    } finally {
      window.fetch = fetch;
    }
  });
});

describe('sendRequest: redirects', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(`follows no ${status}: it may lead to somebody else`, async () => {
      const [other, same] = [await open(), await open()];
      const elsewhere = other.url.replace('127.0.0.1', 'localhost');
      const mailbox = await open({ status, headers: { Location: elsewhere } });
      const { result, received } = await send(mailbox);
      expect(result).to.deep.equal(failure('rejected'));
      expect(received).to.have.length(1);
      const here = await open({ status, headers: { Location: same.here } });
      expect((await send(here, { to: here.here })).result).to.deep.equal(failure('rejected'));
      expect(await arrived(other)).to.deep.equal([]);
      expect(await arrived(same)).to.deep.equal([]);
    });
  }
});

describe('sendRequest: time', () => {
  it('gives each try ten seconds', async () => {
    const fault = faults['no answer'] as Fault;
    // Only timers of ten seconds are held, and ended by the test.
    await expectOutcome([fault, fault, fault]);
  });

  it('gives each try the time it is told', async () => {
    const mailbox = await open({ delay: 'forever' }, { delay: 'forever' }, { delay: 'forever' });
    const before = performance.now();
    const { result, received } = await send(mailbox, { timeout: 400 });
    expect(result).to.deep.equal(failure('timeout'));
    expect(performance.now() - before).to.be.at.least(3 * 400);
    expect(acceptedIn(received).length).to.be.at.most(1);
  });

  it('waits a second, then three, each a little longer for some', async () => {
    const waited: number[][] = [[], []];
    for (let run = 0; run < 12; run++) {
      const { waits } = await send(await open({ status: 500 }, { status: 500 }));
      expectBackOff(waits, 1000, 3000);
      waits.forEach((wait, index) => waited[index]?.push(wait));
    }
    for (const waits of waited) expect(new Set(waits).size).to.be.above(6);
  });

  it('really waits where nothing else is told', async () => {
    const mailbox = await open({ status: 503 });
    const options = { encoding: 'json', key: newKey(), signal: new AbortController().signal };
    const before = performance.now();
    const result = await sendRequest(mailbox.url, visit, options as RequestOptions);
    expect(result).to.deep.equal({ ok: true });
    expect(performance.now() - before).to.be.at.least(1000);
  });

  for (const status of [429, 500, 503]) {
    const reason = status === 429 ? 'busy' : 'server';
    /** An answer that asks to come back. */
    const later = (after: string, expose = 'Retry-After'): Answer => ({
      status,
      headers: { 'Retry-After': after },
      expose,
    });
    const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
    const tooLong = {
      '31 seconds': () => '31',
      'a day': () => '86400',
      'for ever': () => 'Infinity',
      'until a date': () => inSeconds(90),
      'until a date far away': () => inSeconds(1e6),
    };

    describe(`Retry-After of ${status}`, () => {
      it('is waited for, in seconds', async () => {
        const { result, waits } = await send(await open(later('7'), later('30')));
        expect(result).to.deep.equal({ ok: true });
        expect(waits).to.deep.equal([7000, 30_000]);
      });

      it('is waited for, until a date', async () => {
        const { result, waits } = await send(await open(later(inSeconds(20)), later('4')));
        expect(result).to.deep.equal({ ok: true });
        expect(waits).to.have.length(2);
        expect(waits[0]).to.be.within(10_000, 20_000);
        expect(waits[1]).to.equal(4000);
      });

      it('is read on the own origin too', async () => {
        const mailbox = await open(later('7', ''));
        expect((await send(mailbox, { to: mailbox.here })).waits).to.deep.equal([7000]);
      });

      for (const [name, after] of Object.entries(tooLong)) {
        it(`ends it where it is too long: ${name}`, async () => {
          const { result, waits, received } = await send(await open(later(after())));
          expect(result).to.deep.equal(failure(reason));
          expect(waits).to.deep.equal([]);
          expect(received).to.have.length(1);
        });
      }

      for (const after of ['0', '', '-5', 'soon', '1e', '0.2', new Date(0).toUTCString()]) {
        it(`never makes it come back sooner: "${after}"`, async () => {
          const { result, waits } = await send(await open(later(after), later(after)));
          expect(result).to.deep.equal({ ok: true });
          expectBackOff(waits, 1000, 3000);
        });
      }

      it('changes nothing where the server does not let this page read it', async () => {
        for (const after of ['7', '3600']) {
          const { result, waits } = await send(await open(later(after, '')));
          expect(result).to.deep.equal({ ok: true });
          expectBackOff(waits, 1000);
        }
      });
    });
  }
});

describe('sendRequest: ended by the caller', () => {
  /** Sends with a signal that the test holds. */
  function sendUntil(mailbox: Mailbox, options: Sending = {}) {
    const controller = new AbortController();
    return { controller, sending: send(mailbox, { signal: controller.signal, ...options }) };
  }

  it('before it begins: nothing is sent', async () => {
    const { result, received } = await send(await open(), { signal: AbortSignal.abort() });
    expect(result).to.deep.equal(failure('aborted'));
    expect(received).to.deep.equal([]);
  });

  it('while it is sent', async () => {
    const mailbox = await open({ delay: 'forever' });
    const { controller, sending } = sendUntil(mailbox);
    await arrived(mailbox, 1);
    controller.abort();
    const { result, waits, received } = await sending;
    expect(result).to.deep.equal(failure('aborted'));
    expect(waits).to.deep.equal([]);
    expect(received).to.have.length(1);
  });

  it('while it is sent and too long to outlive the page: the connection ends', async () => {
    const mailbox = await open({ delay: 'forever' });
    const controller = new AbortController();
    const { signal } = controller;
    const fields = { ...visit, message: 'x'.repeat(30_000) };
    const sending = sendRequest(mailbox.url, fields, { encoding: 'json', key: newKey(), signal });
    await arrived(mailbox, 1);
    controller.abort();
    expect(await sending).to.deep.equal(failure('aborted'));
    expect(await settled(mailbox)).to.have.length(2);
  });

  it('while the answer comes', async () => {
    const mailbox = await open({ status: 422, cut: 'stuck' });
    const { controller, sending } = sendUntil(mailbox);
    await arrived(mailbox, 1);
    controller.abort();
    expect((await sending).result).to.deep.equal(failure('aborted'));
  });

  it('while it waits: nothing more is sent', async () => {
    const mailbox = await open({ status: 503 });
    const controller = new AbortController();
    // The wait is a timer, which would never end.
    holdTimeouts((milliseconds) => {
      const isWait = milliseconds >= 1000 && milliseconds < 1250;
      if (isWait) queueMicrotask(() => controller.abort());
      return isWait;
    });
    const { signal } = controller;
    const options = { encoding: 'json', key: newKey(), signal } as const;
    expect(await sendRequest(mailbox.url, visit, options)).to.deep.equal(failure('aborted'));
    expect(await arrived(mailbox)).to.have.length(1);
  });

  it('while it waits as the caller told it', async () => {
    const mailbox = await open({ status: 503 });
    const controller = new AbortController();
    const { result, received } = await send(mailbox, {
      signal: controller.signal,
      wait: (_, signal) => {
        controller.abort();
        expect(signal.aborted).to.equal(true);
        return Promise.resolve();
      },
    });
    expect(result).to.deep.equal(failure('aborted'));
    expect(received).to.have.length(1);
  });

  it('too late: what was accepted stays accepted', async () => {
    const { controller, sending } = sendUntil(await open());
    const { result } = await sending;
    controller.abort();
    expect(result).to.deep.equal({ ok: true });
  });

  it('ends no other request', async () => {
    const [one, other] = [await open({ delay: 'forever' }), await open({ delay: 300 })];
    const { controller, sending } = sendUntil(one);
    const also = send(other, { timeout: 20_000 });
    await Promise.all([arrived(one, 1), arrived(other, 1)]);
    controller.abort();
    expect((await sending).result).to.deep.equal(failure('aborted'));
    expect((await also).result).to.deep.equal({ ok: true });
  });
});

describe('sendRequest: offline', () => {
  it('sends nothing', async () => {
    const mailbox = await open();
    setOffline();
    const { result, waits, received } = await send(mailbox);
    expect(result).to.deep.equal(failure('offline'));
    expect(waits).to.deep.equal([]);
    expect(received).to.deep.equal([]);
  });

  it('does not try again once the connection is gone', async () => {
    const mailbox = await open({ cut: 'unanswered' });
    const key = newKey();
    const { result, received } = await send(mailbox, {
      key,
      wait() {
        setOffline();
        return Promise.resolve();
      },
    });
    expect(result).to.deep.equal(failure('offline'));
    expect(received).to.have.length(1);
    // It had arrived; asked to send again, it is known.
    Reflect.deleteProperty(navigator, 'onLine');
    const again = await send(mailbox, { key });
    expect(again.result).to.deep.equal({ ok: true });
    expect(acceptedIn(again.received)).to.have.length(1);
  });
});

describe('sendRequest: what the server sees', () => {
  const illness = 'hashimoto';
  let address = '';

  beforeEach(() => {
    address = location.href;
    history.replaceState(null, '', `/${illness}/page.html?about=${illness}#${illness}`);
    document.cookie = `about=${illness}; path=/`;
  });
  afterEach(() => {
    document.cookie = 'about=; path=/; max-age=0';
    history.replaceState(null, '', address);
  });

  /** The same mailbox under the three names that a clinic's server can have: another site, another origin of this site, this origin. */
  const placesOf = ({ url, here }: Mailbox): readonly string[] => [
    url,
    url.replace('127.0.0.1', 'localhost'),
    here,
  ];

  for (const [index, place] of ['another site', 'this site', 'this origin'].entries()) {
    for (const encoding of ['json', 'form'] as const) {
      it(`tells ${place} nothing of the page, as ${encoding}`, async () => {
        const mailbox = await open({ status: 503 }, { status: 502 });
        const to = `${placesOf(mailbox)[index] ?? ''}/visits?clinic=7`;
        const { result } = await send(mailbox, { to, encoding });
        expect(result).to.deep.equal({ ok: true });
        const all = await settled(mailbox);
        expect(all.length).to.equal(place === 'this origin' ? 3 : 6);
        for (const { method, path, query, headers } of all) {
          expect([path, query]).to.deep.equal(['/visits', '?clinic=7']);
          expect(headers).not.to.have.any.keys('referer', 'cookie', 'authorization');
          expect(headers['origin']).to.equal(location.origin);
          expect(JSON.stringify(headers)).not.to.include(illness);
          // Nor does anything that was typed stand outside the body. A key of random letters may spell any name.
          expect(JSON.stringify({ ...headers, 'idempotency-key': '' })).not.to.match(/ada|train/i);
          if (method === 'OPTIONS')
            expect(headers['access-control-request-headers']?.split(',').sort()).to.deep.equal(
              encoding === 'json' ? ['content-type', 'idempotency-key'] : ['idempotency-key'],
            );
          else expect(headers).to.include({ accept: 'application/json' });
        }
      });
    }
  }

  it('would show it, if it were sent as usual', async () => {
    const mailbox = await open();
    const [, thisSite = '', thisOrigin = ''] = placesOf(mailbox);
    await fetch(thisOrigin, { method: 'POST' });
    const options = { method: 'POST', credentials: 'include', mode: 'no-cors' } as const;
    await fetch(thisSite, options);
    const [byOrigin, bySite] = await arrived(mailbox);
    expect(byOrigin?.headers['referer']).to.include(illness);
    expect(byOrigin?.headers['cookie']).to.include(illness);
    expect(bySite?.headers['cookie']).to.include(illness);
  });

  it('leaves nothing in the cache of the browser', async () => {
    const mailbox = await open();
    // Chrome keeps no answer to a POST anyway, so it can only be read off.
    const fetch = window.fetch.bind(window);
    let cache: string | undefined;
    window.fetch = (input, init) => {
      ({ cache } = new Request(input, init));
      return fetch(input, init);
    };
    try {
      expect((await send(mailbox)).result).to.deep.equal({ ok: true });
    } finally {
      window.fetch = fetch;
    }
    expect(cache).to.equal('no-store');
  });

  it('keeps what was typed out of addresses', async () => {
    const secret = `zebra${Math.random()}`;
    const results: RequestResult[] = [];
    for (const { answer } of Object.values(faults)) {
      if (answer.delay === 'forever') continue;
      const fields = { ...visit, message: secret };
      results.push((await send(await open(answer), { fields, encoding: 'form' })).result);
    }
    expect(JSON.stringify(results)).not.to.include(secret);
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.join()).not.to.include(secret);
    expect(location.href).not.to.include(secret);
  });
});

describe('sendRequest: what is sent', () => {
  /** Every UTF-16 text, with lone surrogates, and those that encodings stumble over. */
  const anyText = fc.oneof(
    fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', '\r\n', '\r', '\0', '+', '%', '%41', '&a=b', '\u2028', '🙂\ud83d'),
  );
  const anyFields = fc.record({
    name: anyText,
    'best times[]': anyText,
    message: anyText,
    'e-mail & ü=?': anyText,
  });
  const wellFormed = (text: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

  it('is the very text as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields, async (fields) => {
        const { result, received } = await send(await open(), { fields });
        expect(result).to.deep.equal({ ok: true });
        expect(received[0]?.fields).to.deep.equal(fields);
        expect(received[0]?.headers['content-type']).to.equal('application/json');
      }),
    );
  });

  it('is the text as a form, where only halves of characters are replaced', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields, async (fields) => {
        const { result, received } = await send(await open(), { fields, encoding: 'form' });
        expect(result).to.deep.equal({ ok: true });
        const { name, message, 'best times[]': times, 'e-mail & ü=?': email } = fields;
        expect(received[0]?.fields).to.deep.equal({
          name: wellFormed(name),
          'best times[]': wellFormed(times),
          message: wellFormed(message),
          'e-mail & ü=?': wellFormed(email),
        });
        expect(received[0]?.headers['content-type']).to.equal('application/x-www-form-urlencoded');
      }),
    );
  });

  for (const [what, message] of [
    ['100,000 letters', 'x'.repeat(100_000)],
    ['30,000 characters of three bytes', '語'.repeat(30_000)],
    ['19,500 characters of three bytes', '語'.repeat(19_500)],
    ['halves of characters', '\ud800'.repeat(12_000)],
  ] as const) {
    for (const encoding of ['json', 'form'] as const) {
      it(`may be long: ${what} as ${encoding}`, async () => {
        const fields = { ...visit, message };
        const { result, received } = await send(await open(), { fields, encoding });
        expect(result).to.deep.equal({ ok: true });
        expect(received).to.have.length(1);
        expect(received[0]?.fields).to.deep.equal({
          ...visit,
          message: encoding === 'json' ? message : wellFormed(message),
        });
      });
    }
  }

  it('has a new key each time: a UUID', () => {
    const keys = Array.from({ length: 500 }, newKey);
    for (const key of keys)
      expect(key).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(keys).size).to.equal(500);
    // Every digit is at every free place: none of them is always the same.
    for (const place of [0, 9, 15, 20, 35])
      expect(new Set(keys.map((key) => key[place])).size).to.equal(16);
  });

  it('goes on when the visitor leaves the page right after', async () => {
    const mailbox = await open();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { sendRequest, newKey } from '${new URL('./request.ts', import.meta.url).href}';
      void sendRequest('${mailbox.url}', ${JSON.stringify(visit)},
        { encoding: 'json', key: newKey(), signal: new AbortController().signal });
      parent.dispatchEvent(new Event('sent'));`;
    await new Promise<void>((resolve) => {
      const leave = () => {
        frame.remove();
        resolve();
      };
      addEventListener('sent', leave, { once: true });
      frame.contentDocument?.body.append(script);
    });
    const [received] = await arrived(mailbox, 1);
    expect(received).to.include({ accepted: true });
    expect(received?.fields).to.deep.equal(visit);
  });

  it('arrives where the page has used up what a browser sends after a page has gone', async () => {
    const other = await open({ delay: 'forever' });
    const controller = new AbortController();
    const kept = fetch(other.url, {
      method: 'POST',
      body: 'x'.repeat(65_500),
      mode: 'no-cors',
      keepalive: true,
      signal: controller.signal,
    }).catch(() => undefined);
    await arrived(other, 1);
    const { result, waits, received } = await send(await open());
    controller.abort();
    await release(other);
    await kept;
    expect(waits).to.have.length(2);
    expect(result).to.deep.equal({ ok: true });
    expect(received).to.have.length(1);
  });
});

describe('sendRequest: what the server says', () => {
  const said = async (json: unknown, status = 422, fields = visit) =>
    (await send(await open({ status, json }), { fields })).result;

  for (const status of [400, 409, 413, 422]) {
    it(`names the fields of a ${status}, and has words for the whole`, async () => {
      const errors = { email: 'Not an address.', name: ' Too long. ' };
      expect(await said({ errors, message: 'Please look again.' }, status)).to.deep.equal(
        failure('fields', { email: 'Not an address.', name: 'Too long.' }, 'Please look again.'),
      );
    });
  }

  it('may be about the whole alone', async () => {
    expect(await said({ message: 'We are closed.' })).to.deep.equal(
      failure('rejected', {}, 'We are closed.'),
    );
  });

  it('is taken for fields that were sent only', async () => {
    const errors = { email: 'Wrong', fax: 'Missing', Email: 'Wrong', '': 'Wrong' };
    expect(await said({ errors })).to.deep.equal(failure('fields', { email: 'Wrong' }));
    expect(await said({ errors: { fax: 'Missing' } })).to.deep.equal(failure('rejected'));
  });

  it('is taken as text only', async () => {
    const errors = { email: 7, name: null, phone: ['x'], times: { x: 1 }, message: true };
    expect(await said({ errors, message: ['x'] })).to.deep.equal(failure('rejected'));
    expect(await said({ errors: { email: ' \n' }, message: ' ' })).to.deep.equal(
      failure('rejected'),
    );
  });

  it('is not taken from what objects are made of', async () => {
    const errors = JSON.parse(
      '{ "__proto__": { "email": "x" }, "constructor": "x", "toString": "x" }',
    ) as unknown;
    expect(await said({ errors })).to.deep.equal(failure('rejected'));
    const names = JSON.parse('{ "__proto__": "a", "constructor": "b", "toString": "c" }') as object;
    const result = await said({ errors: {} }, 422, names as typeof visit);
    expect(result).to.deep.equal(failure('rejected'));
    expect(Reflect.get({}, 'email')).to.equal(undefined);
  });

  it('stays text where it is markup', async () => {
    const markup = '<img src=x onerror=alert(1)>&amp;';
    expect(await said({ errors: { email: markup }, message: markup })).to.deep.equal(
      failure('fields', { email: markup }, markup),
    );
  });

  it('is cut after 200 characters, none of them in two', async () => {
    const [faces, whole, lines] = ['🙂'.repeat(201), `\n${'a\n'.repeat(99)}b`, 'a\n'.repeat(150)];
    expect(
      await said({ errors: { email: faces, name: whole, times: lines }, message: faces }),
    ).to.deep.equal(
      failure(
        'fields',
        { email: '🙂'.repeat(200), name: whole.trim(), times: lines.slice(0, 200) },
        '🙂'.repeat(200),
      ),
    );
  });

  for (const json of [null, 7, 'errors', [], [{ errors: {} }], { errors: null }, { errors: 'x' }]) {
    it(`is refused where it is of another shape: ${JSON.stringify(json)}`, async () => {
      expect(await said(json)).to.deep.equal(failure('rejected'));
    });
  }

  it('can be anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (errors, message) => {
        const result = await said({ errors, message });
        expect(result).to.include({ ok: false }).and.have.property('message').that.is.a('string');
      }),
      { numRuns: 50 },
    );
  });
});
