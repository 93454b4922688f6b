// Pages of one's own: HTML that nobody filters, and frameworks.
import { optionsOf, roomStyle, scriptTags, stylesOf, tag } from './markup.mjs';

/** What goes into the page once, before the widget's tag. */
export const head = (setting) => `${scriptTags(setting)}\n${roomStyle(setting)}`;

export const integrityNote = ({ script: { isPinned, integrity, version } }) =>
  isPinned && integrity
    ? [
        `The script is pinned to version ${version}: a browser refuses any other file. When you update the file, copy the code again. ` +
          'If the script is on another site than the page, that site has to allow it by the header Access-Control-Allow-Origin.',
      ]
    : [];

/** Where nothing is filtered. */
export const keepsAll = (_role, code) => ({ code, lost: [] });

export const html = {
  id: 'html',
  name: 'Plain HTML',
  roles: [],
  source: 'tested',
  place: (setting) => ({
    snippets: [
      { title: 'The widget', language: 'html', code: `${head(setting)}\n${tag(setting)}` },
    ],
    steps: [
      'Upload the script to the address that is named in the code.',
      'Open the HTML of your page, and paste the code where the widget should be.',
      'If you place several widgets on a page, keep the lines that begin with <script> only once.',
    ],
    notes: integrityNote(setting),
  }),
  keep: keepsAll,
};

/** A text in JavaScript, without what looks like a tag. */
const literal = (text) =>
  JSON.stringify(text).replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'));

/** A value as an attribute in JSX, whose quotes know no escapes of JavaScript. */
const jsxAttribute = ([name, value]) => {
  if (value === true) return name;
  return /["&\\\n\r{}<>]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
};
const jsxText = (text) => (/^\s|\s$|[&{}<>\n\\]/.test(text) ? `{${literal(text)}}` : text);

const jsx = (setting) => {
  const styles = stylesOf(setting).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const { text, href } = setting.fallback;
  const list = [
    `treg-${setting.widget}`,
    ...optionsOf(setting).map(jsxAttribute),
    ...(setting.lang ? [`lang="${setting.lang}"`] : []),
    ...(styles.length ? [`style={{ ${styles.join(', ')} }}`] : []),
  ];
  const child = href ? `<a ${jsxAttribute(['href', href])}>${jsxText(text)}</a>` : jsxText(text);
  return `<${list.join('\n      ')}\n    >\n      ${child}\n    </treg-${setting.widget}>`;
};

const nameOf = ({ widget }) => `Treg${widget[0].toUpperCase()}${widget.slice(1)}`;

const inFrameworks = (setting) => [
  'Upload the script to the address that is named in the code, or install the package treg-widgets and import its module "define".',
  'Paste the first code into the <head> of the HTML that your app starts from, such as index.html.',
  `Save the second code as a component, and use it as <${nameOf(setting)} />.`,
];

export const react = {
  id: 'react',
  name: 'React',
  roles: [],
  source: 'tested',
  place: (setting) => ({
    snippets: [
      { title: 'In the head of the page', language: 'html', code: head(setting) },
      {
        title: 'The component',
        language: 'jsx',
        fileName: `${nameOf(setting)}.jsx`,
        code: `export function ${nameOf(setting)}() {\n  return (\n    ${jsx(setting)}\n  );\n}`,
      },
    ],
    steps: inFrameworks(setting),
    notes: ['This is for React 19 or later.', ...integrityNote(setting)],
  }),
  keep: keepsAll,
};

export const vue = {
  id: 'vue',
  name: 'Vue',
  roles: [],
  source: 'tested',
  place: (setting) => ({
    snippets: [
      { title: 'In the head of the page', language: 'html', code: head(setting) },
      {
        title: 'The component',
        language: 'vue',
        fileName: `${nameOf(setting)}.vue`,
        code: `<template>\n  ${tag(setting)}\n</template>`,
      },
      {
        title: 'In vite.config.js',
        language: 'js',
        fileName: 'vite.config.js',
        code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('treg-') } } })`,
      },
    ],
    steps: [
      ...inFrameworks(setting),
      'Put the third code in the place of vue() in vite.config.js, so that Vue knows the tag is none of its own components.',
    ],
    notes: ['This is for Vue 3 with Vite.', ...integrityNote(setting)],
  }),
  keep: keepsAll,
};
