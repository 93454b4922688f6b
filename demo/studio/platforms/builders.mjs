// Builders of websites, and the tag manager: places that take code in a field of their own.
import { head, integrityNote, keepsAll } from './frameworks.mjs';
import {
  addressOf,
  css,
  difference,
  integrityOf,
  optionsOf,
  placeholder,
  scriptsOf,
  scriptTags,
  startTag,
  stylesOf,
  tag,
  tokens,
} from './markup.mjs';

const snippetOf = (setting) => `${head(setting)}\n${tag(setting)}`;
const severalNote =
  'If you place several widgets on a page, the lines that begin with <script> are needed only once; twice does no harm.';

export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  roles: [],
  source: 'documented',
  place: (setting) => ({
    snippets: [{ title: 'The widget', language: 'html', code: snippetOf(setting) }],
    steps: [
      'Upload the script to the address that is named in the code.',
      'Edit the page, click Add block, and choose Code.',
      'Open the block, choose HTML as its type, and replace what it holds by this code.',
      'Save the page, and look at it in a window in which you are not signed in.',
    ],
    notes: [
      'Your plan has to allow code. While you are signed in and editing, Squarespace shows the code instead of running it.',
      severalNote,
      ...integrityNote(setting),
    ],
  }),
  keep: keepsAll,
};

/** The longest code that one embed of Webflow takes, in characters. */
const webflowLimit = 50_000;

export const webflow = {
  id: 'webflow',
  name: 'Webflow',
  roles: [],
  source: 'documented',
  place: (setting) => ({
    snippets: [
      { title: 'In the footer code of the site', language: 'html', code: scriptTags(setting) },
      {
        title: 'The widget, in a Code Embed',
        language: 'html',
        code: snippetOf(setting).replace(`${scriptTags(setting)}\n`, ''),
      },
    ],
    steps: [
      'Upload the script to the address that is named in the code.',
      'Open Site settings, Custom code, paste the first code into Footer code, and save.',
      'In the Designer, drag a Code Embed to where the widget should be, and paste the second code into it.',
      'Publish the site. In the Designer the embed shows its link alone.',
    ],
    notes: ['Your plan has to allow custom code.', ...integrityNote(setting)],
  }),
  keep: (role, code) =>
    code.length <= webflowLimit
      ? keepsAll(role, code)
      : {
          code: '',
          lost: [
            {
              what: 'the whole code',
              why: `A Code Embed takes up to ${webflowLimit.toLocaleString('en')} characters.`,
            },
          ],
        },
};

export const shopify = {
  id: 'shopify',
  name: 'Shopify',
  roles: [],
  source: 'documented',
  place: (setting) => ({
    snippets: [{ title: 'The widget', language: 'html', code: snippetOf(setting) }],
    steps: [
      'Upload the script to the address that is named in the code.',
      'Open Online Store, Themes, Customize, and go to the page.',
      'Click Add section, and choose Custom Liquid.',
      'Paste this code into the field Liquid code, and save.',
    ],
    notes: [
      'Braces in your texts are written as numbers, so that Shopify does not take them for codes of its own.',
      severalNote,
      ...integrityNote(setting),
    ],
  }),
  /** Liquid runs what it finds in double braces, or in braces with a percent sign. */
  keep(role, code) {
    const lost = [...code.matchAll(/\{\{[^]*?\}\}|\{%[^]*?%\}/g)].map(([what]) => ({
      what,
      why: 'Shopify reads double braces, and braces with a percent sign, as codes of its own.',
    }));
    return { code: code.replace(/\{\{[^]*?\}\}|\{%[^]*?%\}/g, ''), lost };
  },
};

/** The dialog of Wix takes names and values; the fallback has no place there, so its link becomes an option. */
const wixAttributes = (setting) => {
  const { fallback, widget, lang } = setting;
  const chosen = { ...setting.options };
  if (widget === 'booking' && fallback.href) {
    chosen['booking-url'] ??= fallback.href;
    if (fallback.text) chosen.action ??= fallback.text;
  }
  return [
    ...optionsOf({ widget, options: chosen }).map(([name, value]) => [name, value]),
    ...(lang ? [['lang', lang]] : []),
  ];
};

export const wix = {
  id: 'wix',
  name: 'Wix',
  roles: [],
  source: 'documented',
  place(setting) {
    const { widget, script, lang } = setting;
    const file = { script: { ...script, isPinned: false } };
    const attributes = wixAttributes(setting);
    const styles = stylesOf(setting);
    const more = [
      ...(lang === 'es'
        ? [`<script src="${addressOf(file, scriptsOf(setting)[1].file)}" defer></script>`]
        : []),
      ...(styles.length ? [`<style>treg-${widget} { ${css(styles)} }</style>`] : []),
    ];
    return {
      snippets: [
        { title: 'Server URL', language: 'text', code: addressOf(file, `treg-${widget}.min.js`) },
        { title: 'Tag name', language: 'text', code: `treg-${widget}` },
        ...(attributes.length
          ? [
              {
                title: 'Attributes',
                language: 'text',
                code: attributes
                  .map(([name, value]) => `${name}: ${value === true ? 'true' : oneLine(value)}`)
                  .join('\n'),
              },
            ]
          : []),
        ...(more.length ? [{ title: 'Custom code', language: 'html', code: more.join('\n') }] : []),
      ],
      steps: [
        `Upload the script treg-${widget}.min.js to the address that is named here.`,
        'In the editor of Wix click Add Elements, Embed, Popular Embeds, Custom Element (in Wix Studio: Add Elements, Embed & Social).',
        'Select the element, click Choose Source, choose Server URL, and paste the address.',
        'Enter the tag name exactly as it stands here.',
        ...(attributes.length
          ? [
              'Click Set Attributes, and add each line as an attribute: its name is what stands before the colon, its value what comes after.',
            ]
          : []),
        ...(more.length
          ? [
              'Open the Settings of your site, Custom Code, add the custom code to the head of all pages.',
            ]
          : []),
        'Make the element as high as the widget is, in the desktop and in the mobile view, and publish.',
      ],
      notes: [
        'Wix wants one script for each tag. Nothing can stand inside the element, so there is no link for visitors without script.',
      ],
    };
  },
  keep(role, code) {
    const markup = tokens(code).filter(({ name }) => name && !/^(script|style)$/.test(name));
    return {
      code,
      lost: markup.length
        ? [
            {
              what: 'the code',
              why: 'Code that is embedded in Wix runs in a frame of another site; a custom element has attributes instead.',
            },
          ]
        : [],
    };
  },
};

const oneLine = (value) => String(value).replace(/\s*\n\s*/g, ', ');

/** A text in a script, which nothing in it may end; in single quotes, without what newer browsers alone know. */
const quoted = (text) =>
  `'${text.replace(/[\\'<>&{}\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

export const tagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  roles: [],
  source: 'documented',
  place(setting) {
    const scripts = scriptsOf(setting).map((script, index) => {
      const name = index ? `script${index + 1}` : 'script';
      const integrity = integrityOf(setting, script);
      return [
        `var ${name} = document.createElement('script');`,
        `${name}.src = ${quoted(addressOf(setting, script.file))};`,
        ...(integrity
          ? [`${name}.integrity = ${quoted(integrity)};`, `${name}.crossOrigin = 'anonymous';`]
          : []),
        `document.body.appendChild(${name});`,
      ].map((line) => `    ${line}`);
    });
    return {
      snippets: [
        {
          title: 'The tag',
          language: 'html',
          code: `<script>\n  (function () {\n${scripts.flat().join('\n')}\n  })();\n</script>`,
        },
        { title: 'The widget, in your page', language: 'html', code: placeholder(setting) },
      ],
      steps: [
        'Upload the script to the address that is named in the code.',
        'In your container click Tags, New, Tag Configuration, and choose Custom HTML.',
        'Paste the first code into the field HTML.',
        'Click Triggering, and choose the trigger DOM Ready (add one where there is none).',
        'Save, then Submit and Publish.',
        'In the editor of your website, paste the second code where the widget should be.',
      ],
      notes: [
        'Visitors who block tag managers see the link alone.',
        'The tag cannot put the widget into a page: the second code has to stand in the page itself.',
        ...integrityNote(setting),
      ],
    };
  },
  /** A script's tag loses what the manager does not know; what a script makes itself stays whole. */
  keep(role, code) {
    const kept = code.replace(/<script\b[^>]*>/gi, (start) =>
      startTag(
        'script',
        tokens(start)[0]
          .attributes.filter(([name]) => !name.startsWith('data-'))
          .map(([name, value]) => [name, value?.replace(/^(["'])([^]*)\1$/, '$2') ?? true]),
      ),
    );
    const lost = difference(
      code,
      kept,
      () => 'Tag managers take data attributes away from the tag of a script.',
    );
    return lost.length ? { code: kept, lost } : keepsAll(role, code);
  },
};
