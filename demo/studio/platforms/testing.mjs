// Settings and markup of all kinds, for the tests of the platforms.
import fc from 'fast-check';
import { options, styles } from './markup.mjs';

/** Text as people write it, with what any of the platforms may take for its own. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
  fc.constantFrom(
    ...[
      '{{ shop.name }}',
      '{% raw %}',
      '[gallery]',
      '&amp;',
      '&copy',
      "O'Neil",
      '"Elm"',
      '<b>',
      '-->',
    ],
    ...[
      '\\',
      '\\"',
      '\n',
      '${x}',
      '`',
      '</script>',
      'javascript:',
      '@click',
      '“Elm”',
      '$&',
      'Zoë 🌿',
    ],
  ),
);
const clean = (text) => text.replace(/\s+/g, ' ').trim();
export const words = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => clean(pieces.join(' ')))
  .filter(Boolean);

const address = fc
  .tuple(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }))
  .map(([url]) => url);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const pixels = fc.integer({ min: 1, max: 40 }).map((number) => `${number}px`);

const values = {
  'heading-level': fc.constantFrom('1', '3', '6'),
  theme: fc.constantFrom('light', 'dark'),
  'reviewed-on': fc.constant('2026-11-22'),
  step: fc.constantFrom('2', '6'),
  brake: fc.constantFrom('0', '60', '150'),
  targeted: fc.constantFrom('0.25', '10'),
  injury: fc.constantFrom('0.1', '10'),
  share: fc.constant(true),
  layout: fc.constant('list'),
  cascade: fc.constant('none'),
  filter: fc.constantFrom('joints', 'skin reduced'),
  sort: fc.constant('system'),
  open: fc.constant('lupus'),
  'booking-url': fc.oneof(
    address,
    fc.constantFrom('tel:+1-314-555-0100', '/book', 'mailto:a@example.com'),
  ),
  'map-url': address,
  phone: fc.constantFrom('+1-314-555-0100', '(314) 555-0100'),
  hours: fc.constantFrom('Mo-Fr 09:00-12:00 13:00-17:00, Sa 10:00-14:00', 'Mo 20:00-02:00'),
  'time-zone': fc.constantFrom('America/Chicago', 'Europe/Madrid'),
  appearance: fc.constantFrom('banner', 'button', 'bar'),
  provider: fc.constantFrom('calendly', 'generic'),
  utm: fc.constant('pass'),
  endpoint: address,
  encoding: fc.constant('form'),
  fields: fc.constant('name, email'),
};
const perWidget = {
  brakes: { mode: fc.constantFrom('story', 'explore') },
  causes: { only: fc.constantFrom('stress', 'stress, alcohol') },
  conditions: { only: fc.constantFrom('lupus', 'lupus celiac-disease') },
  booking: { mode: fc.constantFrom('inline', 'dialog', 'form') },
};

const styleValues = {
  'color-brand': color,
  'color-accent': color,
  font: fc.constantFrom('Georgia, serif', "'Open Sans', sans-serif", 'system-ui'),
  'font-size': pixels,
  radius: pixels,
  space: pixels,
  top: pixels,
};

const someOf = (record) => fc.record(record, { requiredKeys: [], noNullPrototype: true });

const script = fc
  .record({
    base: fc.constantFrom('https://clinic.example/treg/', 'https://cdn.example/treg/0.1.0/'),
    file: fc.constant('treg-widgets.min.js'),
    version: fc.constant('0.1.0'),
    isPinned: fc.boolean(),
    hash: fc.base64String({ minLength: 64, maxLength: 64 }),
  })
  .map(({ hash, base, ...script }) => ({
    base: script.isPinned ? base : 'https://clinic.example/treg/',
    ...script,
    integrity: script.isPinned ? `sha384-${hash}` : '',
  }));

/** Settings with any option, style, language and fallback. */
export const settings = fc.constantFrom(...Object.keys(options)).chain((widget) =>
  fc.record({
    widget: fc.constant(widget),
    options: someOf(
      Object.fromEntries(
        options[widget].map((name) => [name, perWidget[widget][name] ?? values[name] ?? words]),
      ),
    ),
    style: someOf(Object.fromEntries(styles.map((name) => [name, styleValues[name]]))),
    lang: fc.constantFrom('', 'en', 'es'),
    fallback: fc.record(
      { text: words, href: fc.oneof(fc.constant(''), address) },
      { noNullPrototype: true },
    ),
    script,
  }),
);

/** Markup that nobody should paste, and that a filter must get right all the same. */
export const hostile = [
  '<script>alert(1)</script><p onclick="x()">Text</p>',
  '<a href="javascript:alert(1)">a</a><a href="java&#115;cript:alert(1)">b</a><a href=" JaVaScript&colon;x">c</a>',
  '<a href="feed:javascript:alert(1)">a</a><a href="data:text/html,x">b</a><a href=tel:123>c</a><a href="/a:b">d</a>',
  '<div style="color:red;position:fixed;background:url(javascript:x);--a:url(https://example.com/a.png)">x</div>',
  `<div style="background:linear-gradient(90deg,rgba(1,2,3,.4),#fff);width:calc(100% - min(1px,2px));height:calc(1px">x</div>`,
  '<div style="--treg-color-brand:oklch(45% 0.1 20);--treg-font:&quot;Open Sans&quot;,serif;--treg-radius:max(4px,var(--r))">x</div>',
  '<div style="expression(1);color:red}b{color:blue;/*x*/margin:1px">x</div><div style="0">y</div><div style>z</div>',
  '<!-- a --><!-- <script>b</script> --><!-- c -- d --><!----><!-- open <b>x</b>',
  '<!-- more\n lines -->\n<b>x</b><!-- <!-- nested --> -->',
  '<div data-A_b="1" data-="2" data-a-="3" data-ä="4" data.x="5" DATA-UP="6">x</div>',
  '<div data-treg="booking" data-clinic="Elm < Oak" data-x="a>b">Book</div>',
  `<div data-clinic='single "double"' data-x=bare data-y=ba"re data-z = "spaced" data-empty="" data-flag>x</div>`,
  '<div data-a="1" data-a="2" Data-a="3">twice</div><div data-a="1"data-b="2">close</div><br/><br /><img src=a/b.png/>',
  '&nbsp;&copy;&unknown;&#1;&#8;&#009;&#65;&#00065;&#x41;&#X1F33F;&#xD800;&#99999999;&amp;amp;&#150;&#129;& &a; a&b',
  '<treg-booking clinic="Elm"><a href="https://example.com/" rel="x" download>a</a></treg-booking>',
  '<a download="x" href="#">a</a><button disabled type="button">b</button><object data="a.pdf" type="application/pdf">o</object>',
  'a < b, c > d, <<b>>, <b, <>, < b>x</ b>, </b x="1">, <b\n>y</b\n>',
  '\\"<b title="a\\"b">x</b>\\<i title=\'a\\\'b\'>\\\\</i>',
  '<svg onload=x><circle r=1 /></svg><math><mi>x</mi></math><iframe src="https://example.com"></iframe>',
  '<p lang="es" dir=rtl hidden id=x class="a b" role="note" aria-label="l" aria-foo="m" xml:lang="en" tabindex=0>x</p>',
  '[gallery] [caption id="1"]<b>x</b>[/caption] {{ x }} {% y %}',
  '<B STYLE="COLOR:RED" Class=X>y</B><DIV Data-Treg=brakes></DIV>',
];

const bits = [
  ...[
    '<',
    '>',
    '<div',
    '</div>',
    '<a href="',
    '<b>',
    '</',
    '/>',
    '<!--',
    '-->',
    ' data-treg="',
    ' style="',
    '"',
    "'",
    ' ',
  ],
  ...[
    '=',
    'color:',
    'red;',
    'url(',
    ')',
    'calc(',
    'var(--x)',
    '&',
    '&amp;',
    '&#',
    '58;',
    'javascript',
    ':',
    '\n',
    '\\',
    'x',
  ],
  ...[
    'https://',
    ' href=',
    ' onclick=',
    '--treg-font:',
    ';',
    '0',
    '\t',
    '<script>',
    '</script>',
    ' title',
    'é',
    '🌿',
    '/',
    '?',
  ],
];
hostile.generated = fc
  .array(fc.constantFrom(...bits), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));
