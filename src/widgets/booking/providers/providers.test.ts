import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  campaignOf,
  findProvider,
  frameAddress,
  linkAddress,
  providerName,
  providers,
  readMessage,
  sandbox,
  type Campaign,
  type Prefill,
  type Provider,
  type ProviderMessage,
} from './index.js';

const prefill: Prefill = {
  name: 'Ada Lovelace',
  firstName: 'Ada',
  lastName: 'Lovelace & Co',
  email: 'ada+visit@example.org',
  phone: '+1 314 555 0100',
};

const campaign: Campaign = {
  utm_source: 'news',
  utm_medium: 'e mail',
  utm_campaign: 'a&b=c#d',
  utm_term: 'é',
  utm_content: 'x',
};

/** As URLSearchParams writes it. */
const campaignQuery =
  'utm_source=news&utm_medium=e+mail&utm_campaign=a%26b%3Dc%23d&utm_term=%C3%A9&utm_content=x';

interface Case {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly notHosts: readonly string[];
  /** Addresses as clinics write them, and what is framed: `undefined` opens as a link. */
  readonly frames: Readonly<Record<string, string | undefined>>;
  /** What prefill adds to the query of the frame. */
  readonly prefilled?: string;
  readonly messages?: readonly (readonly [unknown, ProviderMessage])[];
  readonly notMessages?: readonly unknown[];
}

const booked = { complete: true } as const;

const cases: Readonly<Record<string, Case>> = {
  calendly: {
    name: 'Calendly',
    hosts: ['calendly.com', 'www.calendly.com', 'CALENDLY.com'],
    notHosts: [
      'calendly.com.evil.example',
      'evilcalendly.com',
      'calendly.co',
      'calendlyXcom.example',
    ],
    frames: {
      'https://calendly.com/clinic/visit':
        'https://calendly.com/clinic/visit?embed_domain=1&embed_type=Inline',
      'https://calendly.com/clinic/visit?month=2026-01&a1=x%20y#top':
        'https://calendly.com/clinic/visit?month=2026-01&a1=x%20y&embed_domain=1&embed_type=Inline#top',
      'https://calendly.com/clinic?embed_type=PopupWidget&hide_gdpr_banner=1':
        'https://calendly.com/clinic?embed_type=PopupWidget&hide_gdpr_banner=1&embed_domain=1',
    },
    prefilled:
      'name=Ada+Lovelace&first_name=Ada&last_name=Lovelace+%26+Co&email=ada%2Bvisit%40example.org',
    messages: [
      [{ event: 'calendly.event_scheduled', payload: { invitee: { uri: 'https://x' } } }, booked],
      [{ event: 'calendly.page_height', payload: { height: '640px' } }, { height: 640 }],
      [{ event: 'calendly.page_height', payload: { height: '640.5px' } }, { height: 640.5 }],
      [{ event: 'calendly.page_height', payload: { height: '99999px' } }, { height: 5000 }],
    ],
    notMessages: [
      { event: 'calendly.event_type_viewed', payload: {} },
      { event: 'calendly.page_height' },
      { event: 'calendly.page_height', payload: null },
      { event: 'calendly.page_height', payload: { height: '8px' } },
      { event: 'calendly.page_height', payload: { height: '099px' } },
      { event: 'calendly.page_height', payload: { height: '-640px' } },
      { event: 'calendly.page_height', payload: { height: '640em' } },
      { event: 'calendly.page_height', payload: { height: '640px;color:red' } },
      { event: 'calendly.page_height', payload: { height: ['640px'] } },
      { event: 'calendly.page_height', payload: { height: true } },
      { event: ['calendly.event_scheduled'] },
      { event: 'CALENDLY.event_scheduled' },
      'calendly.event_scheduled',
    ],
  },
  cal: {
    name: 'Cal.com',
    hosts: ['cal.com', 'app.cal.com', 'clinic.cal.com', 'cal.eu', 'www.cal.eu'],
    notHosts: ['cal.com.evil.example', 'evilcal.com', 'cal.com.au', 'calcom.example'],
    frames: {
      'https://cal.com/clinic/visit':
        'https://cal.com/clinic/visit/embed?embed=booking&embedType=inline',
      'https://cal.com/clinic/visit/?duration=30':
        'https://cal.com/clinic/visit/embed?duration=30&embed=booking&embedType=inline',
      'https://cal.eu/clinic/embed': 'https://cal.eu/clinic/embed?embed=booking&embedType=inline',
      'https://cal.eu/clinic/embed/': 'https://cal.eu/clinic/embed?embed=booking&embedType=inline',
      'https://cal.com/embedded': 'https://cal.com/embedded/embed?embed=booking&embedType=inline',
      'https://clinic.cal.com/': 'https://clinic.cal.com/embed?embed=booking&embedType=inline',
    },
    prefilled: 'name=Ada+Lovelace&email=ada%2Bvisit%40example.org',
    messages: [
      [
        { originator: 'CAL', type: '__iframeReady', fullType: 'CAL::__iframeReady', data: {} },
        { answer: { originator: 'CAL', method: 'parentKnowsIframeReady' } },
      ],
      [
        { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: 812 } },
        { height: 812 },
      ],
      [
        { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: 1e6 } },
        { height: 5000 },
      ],
      [{ originator: 'CAL', type: 'bookingSuccessful', data: { confirmed: true } }, booked],
      [{ originator: 'CAL', type: 'bookingSuccessfulV2', data: { uid: 'x' } }, booked],
    ],
    notMessages: [
      { type: 'bookingSuccessful', data: {} },
      { originator: 'cal', type: 'bookingSuccessful', data: {} },
      { originator: 'CAL', type: ['bookingSuccessful'], data: {} },
      { originator: 'CAL', type: 'rescheduleBookingSuccessful', data: {} },
      { originator: 'CAL', type: 'dryRunBookingSuccessfulV2', data: {} },
      { originator: 'CAL', type: 'linkReady', data: {} },
      { originator: 'CAL', type: '__dimensionChanged' },
      { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: NaN } },
      { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: Infinity } },
      { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: 99 } },
      { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: -500 } },
      { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: [812] } },
      'CAL',
    ],
  },
  acuity: {
    name: 'Acuity',
    hosts: [
      'acuityscheduling.com',
      'app.acuityscheduling.com',
      'app.squarespacescheduling.com',
      'clinic.as.me',
    ],
    notHosts: ['as.me.evil.example', 'has.me', 'clinicas.me', 'evilacuityscheduling.com', 'as.men'],
    frames: {
      'https://app.acuityscheduling.com/schedule.php?owner=1&appointmentType=category:First%20visit':
        'https://app.acuityscheduling.com/schedule.php?owner=1&appointmentType=category:First%20visit',
      'https://clinic.as.me/schedule/4e1f?appointmentTypeIds[]=7':
        'https://clinic.as.me/schedule/4e1f?appointmentTypeIds[]=7',
    },
    prefilled:
      'firstName=Ada&lastName=Lovelace+%26+Co&email=ada%2Bvisit%40example.org&phone=%2B1+314+555+0100',
    messages: [
      ['sizing:640', { height: 640 }],
      ['sizing:640.25', { height: 640.25 }],
      ['sizing:123456', { height: 5000 }],
    ],
    notMessages: [
      'sizing:',
      'sizing:0',
      'sizing:-640',
      'sizing:1e3',
      'sizing: 640',
      'xsizing:640',
      'load:https://app.acuityscheduling.com/',
      ['sizing:640'],
      { data: 'sizing:640' },
    ],
  },
  simplybook: {
    name: 'SimplyBook.me',
    hosts: [
      'clinic.simplybook.me',
      'clinic.simplybook.it',
      'clinic.simplybook.plus',
      'clinic.simplybook.asia',
      'clinic.secure.simplybook.me',
    ],
    notHosts: [
      'simplybook.me.evil.example',
      'evilsimplybook.me',
      'simplybook.evil',
      'simplybook.men',
    ],
    frames: {
      'https://clinic.simplybook.me/v2/': 'https://clinic.simplybook.me/v2/?widget-type=iframe',
      'https://clinic.simplybook.it/v2/?theme=default#book/service/6':
        'https://clinic.simplybook.it/v2/?theme=default&widget-type=iframe#book/service/6',
    },
    messages: [
      [{ event: 'updateWidgetSize', height: 900 }, { height: 900 }],
      [{ event: 'updateWidgetSize', height: '900' }, { height: 900 }],
    ],
    notMessages: [
      { event: 'updateWidgetSize' },
      { event: 'updateWidgetSize', height: null },
      { event: 'updateWidgetSize', height: {} },
      { event: 'appReady' },
      { height: 900 },
    ],
  },
  square: {
    name: 'Square',
    hosts: [
      'book.squareup.com',
      'app.squareup.com',
      'squareup.com',
      'square.site',
      'clinic.square.site',
    ],
    notHosts: [
      'squareup.com.evil.example',
      'evilsquareup.com',
      'evilsquare.site',
      'square.site.example',
    ],
    frames: {
      'https://app.squareup.com/appointments/buyer/widget/abc/L1':
        'https://app.squareup.com/appointments/buyer/widget/abc/L1',
      'https://square.site/appointments/buyer/widget/abc/L1?lang=es':
        'https://square.site/appointments/buyer/widget/abc/L1?lang=es',
      'https://book.squareup.com/appointments/abc/location/L1/services': undefined,
      'https://app.squareup.com/appointments/book/abc/L1/start': undefined,
      'https://clinic.square.site/?next=/buyer/widget/': undefined,
    },
    prefilled: '',
    notMessages: [{ event: 'updateWidgetSize', height: 900 }],
  },
  zocdoc: {
    name: 'Zocdoc',
    hosts: ['zocdoc.com', 'www.zocdoc.com'],
    notHosts: ['zocdoc.com.evil.example', 'evilzocdoc.com'],
    frames: { 'https://www.zocdoc.com/practice/clinic-1?lock=true': undefined },
  },
  jane: {
    name: 'Jane',
    hosts: ['clinic.janeapp.com', 'clinic.janeapp.co.uk', 'clinic.janeapp.com.au'],
    notHosts: ['janeapp.com.evil.example', 'eviljaneapp.com', 'janeapp.co'],
    frames: {
      'https://clinic.janeapp.com/#staff_member/1': undefined,
      'https://clinic.janeapp.com/embed/book_online': undefined,
    },
  },
  hubspot: {
    name: 'HubSpot',
    hosts: [
      'meetings.hubspot.com',
      'meetings-eu1.hubspot.com',
      'meetings-na2.hubspot.com',
      'app.hubspot.com',
    ],
    notHosts: ['meetings.hubspot.com.evil.example', 'evilhubspot.com', 'hubspot.co'],
    frames: {
      'https://meetings.hubspot.com/clinic': 'https://meetings.hubspot.com/clinic?embed=true',
      'https://meetings-eu1.hubspot.com/clinic?embed=true':
        'https://meetings-eu1.hubspot.com/clinic?embed=true',
    },
    prefilled: 'firstName=Ada&lastName=Lovelace+%26+Co&email=ada%2Bvisit%40example.org',
    messages: [[{ meetingBookSucceeded: true, meetingsPayload: { contact: {} } }, booked]],
    notMessages: [
      { meetingBookSucceeded: 'true' },
      { meetingBookSucceeded: 1 },
      { meetingCreated: true },
      'meetingBookSucceeded',
    ],
  },
};

/** The vendor with the id, which must be there. */
const vendor = (id: string): Provider => {
  const provider = providers.find((each) => each.id === id);
  if (!provider) throw new Error(`no vendor ${id}`);
  return provider;
};

const cyclic: Record<string, unknown> = { event: 'calendly.page_height', originator: 'CAL' };
cyclic['payload'] = cyclic;
cyclic['data'] = cyclic;
cyclic['height'] = cyclic;

const hostile = (): never => {
  throw new Error('hostile');
};

/** What no vendor sends, by name. */
const nonsense: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 640,
  'a big number': 7n,
  'no text': '',
  'the text of an object': '[object Object]',
  true: true,
  'a list': [],
  'a list of a height': [640],
  'an object': {},
  'a symbol': Symbol('x'),
  'a map': new Map([['event', 'calendly.event_scheduled']]),
  itself: cyclic,
  'an object without a prototype': Object.create(null) as unknown,
  'fields that throw': Object.defineProperties(
    {},
    {
      event: { get: hostile },
      originator: { get: hostile },
      meetingBookSucceeded: { get: hostile },
    },
  ),
  'a proxy that throws': new Proxy({}, { get: hostile }),
  'a height that throws': {
    event: 'calendly.page_height',
    payload: { height: { toString: hostile } },
  },
};

/** A message out of the frame of a vendor. */
const said = (provider: Provider, data: unknown, origin = 'https://frame.example') =>
  readMessage(provider, 'https://frame.example/book?x=1', { origin, data });

const query = (address: string | undefined) => new URL(address ?? '').searchParams;

describe('booking providers: the table', () => {
  it('has the vendors in the order of the documentation, each once', () => {
    expect(providers.map(({ id }) => id)).to.deep.equal([...Object.keys(cases), 'generic']);
  });

  it('gives frames no way to move the page', () => {
    expect(sandbox.split(' ')).to.deep.equal([
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
  });
});

for (const [id, each] of Object.entries(cases)) {
  describe(`booking providers: ${id}`, () => {
    const provider = vendor(id);

    for (const host of each.hosts) {
      it(`is at ${host}`, () => {
        expect(findProvider(`https://${host}/x`)).to.equal(provider);
        expect(findProvider(`https://${host}:8443`)).to.equal(provider);
        expect(findProvider(`http://${host}/x`)).to.equal(undefined);
      });
    }

    for (const host of each.notHosts) {
      it(`is not at ${host}`, () => {
        const found = findProvider(`https://${host}/${each.hosts[0] ?? ''}?${each.hosts[0] ?? ''}`);
        expect(found?.id).to.equal('generic');
      });
    }

    it('is known by name, also at a host of the clinic', () => {
      const address = 'https://book.clinic.example/';
      expect(findProvider(address, id)).to.equal(provider);
      expect(providerName(provider, address)).to.equal(each.name);
    });

    for (const [address, frame] of Object.entries(each.frames)) {
      it(frame ? `frames ${address}` : `opens ${address} as a link`, () => {
        expect(frameAddress(provider, address)).to.equal(frame);
      });

      it(`adds to ${address} what it may be told`, () => {
        const { prefilled = '' } = each;
        const added = [prefilled, campaignQuery].filter(Boolean).join('&');
        const [start = '', hash] = (frame ?? '').split('#');
        const whole = `${start}${start.includes('?') ? '&' : '?'}${added}${hash ? `#${hash}` : ''}`;
        expect(frameAddress(provider, address, { prefill, campaign })).to.equal(frame && whole);
      });
    }

    for (const [data, message] of each.messages ?? []) {
      it(`understands ${JSON.stringify(data)}`, () => {
        expect(said(provider, data)).to.deep.equal(message);
      });
    }

    for (const data of each.notMessages ?? []) {
      it(`makes nothing of ${fc.stringify(data)}`, () => {
        expect(said(provider, data)).to.equal(undefined);
      });
    }

    for (const [name, data] of Object.entries(nonsense)) {
      it(`makes nothing of ${name}`, () => {
        expect(said(provider, data)).to.equal(undefined);
      });
    }

    it("makes nothing of the other vendors' messages", () => {
      for (const [otherId, other] of Object.entries(cases)) {
        if (otherId === id) continue;
        for (const [data] of other.messages ?? [])
          expect(said(provider, data), fc.stringify(data)).to.equal(undefined);
      }
    });

    const [data, message] = each.messages?.[0] ?? [];
    if (!message) return;

    for (const origin of [
      'https://evil.example',
      'http://frame.example',
      'https://frame.example:8443',
      'https://frame.example.evil.example',
      'null',
      '',
    ]) {
      it(`hears nothing from ${origin || 'nowhere'}`, () => {
        expect(said(provider, data, origin)).to.equal(undefined);
      });
    }

    it('hears nothing from a frame without an address', () => {
      const event = { origin: 'https://frame.example', data };
      expect(readMessage(provider, 'no address', event)).to.equal(undefined);
    });

    it('hears its other hosts only where they take over', () => {
      for (const host of each.hosts.map((name) => name.toLowerCase()))
        expect(said(provider, data, `https://${host}`)).to.deep.equal(
          id === 'cal' ? message : undefined,
        );
      for (const host of each.notHosts)
        expect(said(provider, data, `https://${host}`)).to.equal(undefined);
      expect(said(provider, data, `http://${each.hosts[0] ?? ''}`)).to.equal(undefined);
    });
  });
}

describe('booking providers: generic', () => {
  const address = 'https://book.clinic.example/visit?doctor=7#x';

  it('frames an unknown host under its name, and tells it nothing of the visitor', () => {
    const provider = findProvider(address) as Provider;
    expect(provider).to.equal(findProvider(address, 'generic'));
    expect(provider.id).to.equal('generic');
    expect(providerName(provider, address)).to.equal('book.clinic.example');
    expect(frameAddress(provider, address)).to.equal(address);
    expect(frameAddress(provider, address, { prefill, campaign })).to.equal(
      `https://book.clinic.example/visit?doctor=7&${campaignQuery}#x`,
    );
    for (const data of Object.values(nonsense)) expect(said(provider, data)).to.equal(undefined);
  });

  it('takes an explicit id over the host', () => {
    expect(findProvider('https://calendly.com/clinic', 'generic')).to.equal(vendor('generic'));
    expect(findProvider('https://calendly.com/clinic', 'jane')).to.equal(vendor('jane'));
  });

  it('takes an address on this site', () => {
    expect(findProvider(`${location.origin}/book`)?.id).to.equal('generic');
  });

  it('has nothing for another address that is not https', () => {
    const addresses = [
      '',
      'calendly.com/clinic',
      '//calendly.com/clinic',
      'http://calendly.com/clinic',
      'javascript:alert(1)//calendly.com',
      'data:text/html,calendly.com',
      'tel:+13145550100',
      'mailto:visit@calendly.com',
      'https://',
      'https://[calendly.com',
    ];
    for (const each of addresses) {
      expect(findProvider(each), each).to.equal(undefined);
      expect(findProvider(each, 'calendly'), each).to.equal(undefined);
      expect(frameAddress(vendor('calendly'), each), each).to.equal(undefined);
      expect(linkAddress(each, { campaign }), each).to.equal(undefined);
      expect(providerName(vendor('generic'), each)).to.equal('');
    }
  });

  it('is not taken in by user names, backslashes and dots', () => {
    for (const each of [
      'https://calendly.com@evil.example/',
      'https://evil.example\\calendly.com',
      'https://evil.example/.calendly.com',
      'https://evil.example#.calendly.com',
      'https://calendly.com%2eevil.example/',
    ])
      expect(findProvider(each)?.id, each).to.equal('generic');
  });
});

describe('booking providers: campaign and link', () => {
  it('takes the five keys of a campaign out of a query, the first of each', () => {
    expect(
      campaignOf(
        '?q=lupus&utm_source=news&utm_source=x&UTM_MEDIUM=m&utm_id=7&utm_campaign=a%26b&utm_term=&fbclid=1&utm_content=c+d#utm_term=y',
      ),
    ).to.deep.equal({ utm_source: 'news', utm_campaign: 'a&b', utm_content: 'c d#utm_term=y' });
    expect(campaignOf(`?${campaignQuery}`)).to.deep.equal(campaign);
    expect(campaignOf('')).to.deep.equal({});
  });

  it('cuts values at 200 characters', () => {
    const { utm_source } = campaignOf(`utm_source=${'a'.repeat(200)}b`);
    expect(utm_source).to.equal('a'.repeat(200));
  });

  it('puts a campaign in a link, and nothing else', () => {
    expect(linkAddress('https://calendly.com/clinic?month=1#x', { campaign })).to.equal(
      `https://calendly.com/clinic?month=1&${campaignQuery}#x`,
    );
    expect(linkAddress('https://clinic.janeapp.com/#/list')).to.equal(
      'https://clinic.janeapp.com/#/list',
    );
    const all = { campaign, prefill };
    for (const key of query(linkAddress('https://calendly.com/clinic', all)).keys())
      expect(key).to.match(/^utm_/);
  });

  it('lets win what the clinic wrote', () => {
    const address =
      'https://calendly.com/clinic?utm_source=own&email=own%40x.example&embed_domain=y';
    const frame = query(frameAddress(vendor('calendly'), address, { prefill, campaign }));
    expect(frame.getAll('utm_source')).to.deep.equal(['own']);
    expect(frame.getAll('email')).to.deep.equal(['own@x.example']);
    expect(frame.getAll('embed_domain')).to.deep.equal(['y']);
    expect(query(linkAddress(address, { campaign })).getAll('utm_source')).to.deep.equal(['own']);
  });

  it('adds no key for what is not known', () => {
    const known = { prefill: { email: '', phone: undefined }, campaign: { utm_source: '' } };
    expect(frameAddress(vendor('acuity'), 'https://x.as.me/', known)).to.equal('https://x.as.me/');
  });
});

describe('booking providers: whatever comes', () => {
  const anyProvider = fc.constantFrom(...providers);
  const hosts = Object.values(cases).flatMap((each) => [...each.hosts, ...each.notHosts]);
  const anyAddress = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.webUrl({ validSchemes: ['http', 'ftp', 'javascript', 'data', 'tel'] }),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS:', 'https:\\\\', '//', 'javascript:'),
        fc.constantFrom(...hosts),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join('')),
  );
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  const anyPrefill: fc.Arbitrary<Prefill> = fc.record(
    { name: anyText, firstName: anyText, lastName: anyText, email: anyText, phone: anyText },
    { requiredKeys: [] },
  );
  const anySearch = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom('utm_source', 'utm_term', 'utm_id', 'q', 'email'), anyText),
        anyText,
      ),
    )
    .map((pairs) => new URLSearchParams(pairs).toString());

  it('finds vendors for https addresses alone', () => {
    fc.assert(
      fc.property(anyAddress, fc.option(fc.string(), { nil: undefined }), (address, id) => {
        const provider = findProvider(address, id);
        expect(!!provider).to.equal(
          URL.canParse(address) && new URL(address).protocol === 'https:',
        );
        if (provider) expect(providerName(provider, address)).not.to.equal('');
      }),
    );
  });

  it('makes https addresses alone', () => {
    fc.assert(
      fc.property(
        anyProvider,
        anyAddress,
        anyPrefill,
        anySearch,
        (provider, address, known, from) => {
          const added = { prefill: known, campaign: campaignOf(from) };
          for (const made of [
            frameAddress(provider, address, added),
            linkAddress(address, added),
          ]) {
            if (made === undefined) continue;
            expect(new URL(made).protocol).to.equal('https:');
            expect(new URL(made).host).to.equal(new URL(address).host);
            expect(new URL(made).href).to.equal(made);
          }
        },
      ),
    );
  });

  it("keeps the clinic's query, and adds listed keys alone, each once", () => {
    const own = new Set(['embed_domain', 'embed_type', 'embed', 'embedType', 'widget-type']);
    fc.assert(
      fc.property(
        anyProvider,
        anyAddress,
        anyPrefill,
        anySearch,
        (provider, address, known, from) => {
          const added = { prefill: known, campaign: campaignOf(from) };
          const frame = frameAddress(provider, address, added);
          if (frame === undefined) return;
          const before = new URL(address);
          const { search, hash } = new URL(frame);
          expect(hash).to.equal(before.hash);
          expect(search.slice(0, before.search.length)).to.equal(before.search);
          const [...keys] = new URLSearchParams(search.slice(before.search.length)).keys();
          expect(new Set(keys).size).to.equal(keys.length);
          const fields = provider.prefill ?? {};
          for (const key of keys) {
            expect(before.searchParams.has(key), key).to.equal(false);
            expect(own.has(key) || key in fields || key in added.campaign, key).to.equal(true);
          }
        },
      ),
    );
  });

  it('passes on values as they are', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const frame = frameAddress(vendor('cal'), 'https://cal.com/x?y=%20', { prefill: { name } });
        expect(query(frame).get('name')).to.equal(name === '' ? null : name);
      }),
    );
  });

  it('hears nothing but well-shaped messages', () => {
    const anything = fc.anything({
      withBigInt: true,
      withMap: true,
      withNullPrototype: true,
      withDate: true,
    });
    const height = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.integer().map((pixels) => `${pixels}px`),
      anything,
    );
    const nearly = fc.record(
      {
        event: fc.constantFrom(
          'calendly.page_height',
          'calendly.event_scheduled',
          'updateWidgetSize',
        ),
        payload: fc.oneof(fc.record({ height }), anything),
        originator: fc.constantFrom('CAL', 'cal'),
        type: fc.constantFrom('__iframeReady', '__dimensionChanged', 'bookingSuccessful'),
        data: fc.oneof(fc.record({ iframeHeight: height }), anything),
        height,
        meetingBookSucceeded: fc.oneof(fc.boolean(), anything),
      },
      { requiredKeys: [] },
    );
    const sizing = fc.oneof(fc.string(), fc.float(), fc.integer()).map((text) => `sizing:${text}`);
    let heard = 0;
    fc.assert(
      fc.property(
        anyProvider,
        fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), sizing, nearly, nearly, anything),
        (provider, data) => {
          const message = said(provider, data);
          if (message === undefined) return;
          heard += 1;
          expect(Object.keys(message)).to.have.lengthOf(1);
          if ('height' in message) expect(message.height).to.be.within(100, 5000);
          else if ('complete' in message) expect(message.complete).to.equal(true);
          else
            expect(message).to.deep.equal({
              answer: { originator: 'CAL', method: 'parentKnowsIframeReady' },
            });
        },
      ),
      { numRuns: 2000 },
    );
    expect(heard).to.be.above(50);
  });

  it('hears nothing from any other origin', () => {
    fc.assert(
      fc.property(anyProvider, fc.oneof(anyAddress, fc.string()), (provider, origin) => {
        const isCal = provider.id === 'cal' && findProvider(origin) === provider;
        for (const [data] of cases[provider.id]?.messages ?? [])
          if (!isCal) expect(said(provider, data, origin)).to.equal(undefined);
      }),
    );
  });
});

describe('booking providers: the page', () => {
  const { href } = location;
  const secrets = ['lupus', 'rheumatism', 'thyroid'];
  const [path = '', value = '', fragment = ''] = secrets;

  beforeEach(() => {
    history.replaceState(
      null,
      '',
      `/${path}/article?q=${value}&utm_source=news&utm_id=${value}#${fragment}`,
    );
  });

  afterEach(() => {
    history.replaceState(null, '', href);
  });

  it('stays unknown to every vendor', () => {
    const added = { prefill, campaign: campaignOf(location.search) };
    expect(added.campaign).to.deep.equal({ utm_source: 'news' });
    let made = 0;
    for (const [id, { frames, messages = [] }] of Object.entries(cases)) {
      for (const address of Object.keys(frames)) {
        for (const each of [
          frameAddress(vendor(id), address, added),
          linkAddress(address, added),
        ]) {
          if (each === undefined) continue;
          made += 1;
          for (const secret of [...secrets, location.host, location.hostname])
            expect(each).not.to.contain(secret);
        }
      }
      for (const [data] of messages) {
        const answer = JSON.stringify(said(vendor(id), data));
        for (const secret of [...secrets, location.hostname]) expect(answer).not.to.contain(secret);
      }
    }
    expect(made).to.be.above(20);
  });
});
