// Bundles what `tsc` wrote to dist/esm into classic scripts: all widgets in one, and one for each widget.
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform, transformSync } from 'esbuild';
import MagicString from 'magic-string';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

export const widgets = ['brakes', 'causes', 'conditions', 'booking'];

/** Beside English: each is a script of its own. */
export const languages = ['es'];

export const banner = `/*! Treg Widgets ${version} | MIT licence | contains Lit, (c) Google LLC, BSD-3-Clause licence */`;
/** The packages Lit comes in. */
export const litPackage =
  /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

const from = (file) => JSON.stringify(path.resolve('dist/esm', file));
const isOurs = (id) => /dist[\\/]esm[\\/]/.test(id);

const source = (name) => readFileSync(new URL(`./src/${name}`, import.meta.url), 'utf8');

const shipped = readdirSync(new URL('./src', import.meta.url), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^testing/.test(name));

const ownProperty = /--(?!treg-)[a-z][a-z-]*/g;
const ownProperties = [
  ...new Set(
    shipped
      .filter((name) => name.endsWith('styles.ts'))
      .flatMap((name) => source(name).match(ownProperty) ?? []),
  ),
];

/** Gives custom properties names that no page has: what a page sets or registers under a common name reaches into shadow roots. */
const withOwnNames = (text) =>
  text.replace(ownProperty, (name) => `--_${ownProperties.indexOf(name).toString(36)}`);

/** Hands on the maps from JavaScript to TypeScript that `tsc` wrote. */
const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (!isOurs(id)) return null;
    this.addWatchFile(id);
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return { code, map };
  },
};

/** Calls `visit` for every node of a syntax tree, parents first. */
function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child, visit);
  }
}

/** Stands for what changes in a template; see `host/template.ts`. */
const hole = '~';

const minifiedMarkup = (markup) =>
  markup
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/&(amp|times);/g, (_, name) => ({ amp: '&', times: '\xd7' })[name])
    .replace(/( [\w-]+=)"([\w-]+)"(?=[ >])/g, '$1$2');

const minifiedStyles = async (styles) =>
  (await transform(styles, { loader: 'css', minify: true })).code.trim();

/**
 * Writes templates as plain strings with holes, which many sites' minifiers understand and template literals they do not, minifies them and
 * the style sheets, and writes `#name` as `__p_0` and so on, anew in each file (terser shortens it; only a class and its base must not
 * share one): ES2021 has no private methods, and the WeakMaps compilers put in their place are slow and several kilobytes larger.
 * TypeScript keeps them private.
 */
const plainSource = {
  name: 'plain-source',
  async transform(code, id) {
    if (!isOurs(id)) return null;
    const magic = new MagicString(code);
    const literals = [];
    const tagged = new Map();
    const privates = [];
    const prefix = id.endsWith('element.js') ? '__p_base_' : '__p_';
    walk(this.parse(code), (node) => {
      if (node.type === 'PrivateIdentifier') {
        if (!privates.includes(node.name)) privates.push(node.name);
        magic.overwrite(node.start, node.end, prefix + privates.indexOf(node.name));
      } else if (ownProperties.includes(node.value)) {
        magic.overwrite(node.start, node.end, `'${withOwnNames(node.value)}'`);
      } else if (node.type === 'TaggedTemplateExpression') tagged.set(node.quasi, node);
      else if (node.type === 'TemplateLiteral') literals.push(node);
    });
    for (const node of literals) {
      const { start, end, quasis, expressions } = node;
      const tag = tagged.get(node);
      const texts = quasis.map(({ value }) => value.cooked);
      // What stands before, between and behind the expressions, which stay where they are.
      let parts;
      if (tag?.tag.name === 'css')
        parts = [JSON.stringify(await minifiedStyles(withOwnNames(texts[0])))];
      else if (tag) {
        if (texts.join('').includes(hole)) this.error(`${hole} in a template of ${id}`);
        const text = JSON.stringify(minifiedMarkup(texts.join(hole)));
        parts = [
          `(${text}${expressions.length ? ',' : ''}`,
          ...expressions.slice(1).map(() => ','),
          ')',
        ];
        if (!expressions.length) parts = [parts.join('')];
      } else {
        const [first, ...others] = texts.map((text) => JSON.stringify(text));
        parts = [`(${first}`, ...others];
        parts = parts.map(
          (part, index) => `${index ? ')+' : ''}${part}${index < others.length ? '+(' : ')'}`,
        );
      }
      const places = [
        tag?.tag.name === 'css' ? tag.start : start,
        ...expressions.flatMap((each) => [each.start, each.end]),
        end,
      ];
      parts.forEach((part, index) =>
        magic.overwrite(places[2 * index], places[2 * index + 1], part),
      );
    }
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
};

/** Writes what is newer than ES2021 in older words. Read as TypeScript only so that class fields become assignments. */
const olderSyntax = {
  name: 'older-syntax',
  transform(code, id) {
    if (!isOurs(id)) return null;
    return transform(code, {
      loader: 'ts',
      target: 'es2021',
      sourcemap: true,
      sourcefile: id,
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    });
  },
};

/** Takes out of the content what no widget shows. */
const shownContent = {
  name: 'shown-content',
  transform(code, id) {
    if (!/content[\\/](references|en[\\/](claims|pathway))\.js$/.test(id)) return null;
    const magic = new MagicString(code);
    // Steps of the two ways are told apart by their ids.
    const unseen = id.endsWith('pathway.js') ? 'technical' : 'id|kind|topic|scope';
    magic.replaceAll(new RegExp(`^ +(${unseen}):\\s+'.*',\\n`, 'gm'), '');
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
};

/**
 * What is taken out of Lit: reactive properties, since no widget declares any (see CONTRIBUTING.md), expressions in comments, in
 * text areas and on elements, which no template has, and what serves asynchronous directives. More than a kilobyte. Each is there
 * exactly once, or the build fails.
 */
const unusedInLit = {
  'reactive-element.js': [
    [/const\{is:i.*?;Symbol\.metadata\?\?=.*?;(?=class y )/, 'const a=globalThis;'],
    [
      /static addInitializer\(.*?(?=static finalizeStyles)/,
      'static get observedAttributes(){return[]}',
    ],
    [/static finalizeStyles\(.*?(?=constructor\(\))/, ''],
    [
      /constructor\(\)\{super\(\),this\._\$Ep.*?(?=addController)/,
      'constructor(){super();this.isUpdatePending=this.hasUpdated=!1;this._$ES=new Promise(t=>this.enableUpdating=t);this.requestUpdate()}',
    ],
    [/removeController\(.*?(?=connectedCallback\(\))/, ''],
    [
      /attributeChangedCallback\(t,s,i\).*?(?=async _\$EP)/,
      'requestUpdate(){this.isUpdatePending||(this._$ES=this._$EP())}',
    ],
    [
      /if\(this\.renderRoot\?\?=this\.createRenderRoot\(\),this\._\$Ep\).*?(?=let t=!1;const s=this\._\$AL)/,
      'this.renderRoot??=this.createRenderRoot()}',
    ],
    [
      /_\$EM\(\)\{this\._\$AL=new Map,this\.isUpdatePending=!1\}/,
      '_$EM(){this.isUpdatePending=!1}',
    ],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),this\._\$EM\(\)/, 'this._$EM()'],
    [/y\.elementStyles=\[\],.*?p\?\.\(\{ReactiveElement:y\}\),/, ''],
    [
      /import\{getCompatibleStyle as t,.*?css-tag\.js";export.*?css-tag\.js";/,
      'export{css}from"./css-tag.js";',
    ],
    [/,s as adoptStyles,u as defaultConverter,t as getCompatibleStyle,f as notEqual/, ''],
  ],
  // The base of the widgets adopts the style sheets.
  'css-tag.js': [[/const t=globalThis.*?export\{.*?\};/, 'const css=0;export{css};']],
  'lit-element.js': [
    [/createRenderRoot\(\)\{.*?\}(?=update\()/, ''],
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(.*?\),(?=super)/, ''],
  ],
  // Templates are read by `host/template.ts`.
  'lit-html.js': [
    [/(?=const t=globalThis)/, `import{read}from${from('host/template.js')};`],
    [/s=t\.trustedTypes,.*?(?=l=document)/, ''],
    [/f="\[ .*?,y=\/.*?\/i,(?=x=)/, ''],
    [
      /function V\(.*?(?=function M\()/,
      'class S{constructor(t){const{content,parts}=read(t,{".":I,"?":L,"@":z,"":H});this.el={content};this.parts=parts}}',
    ],
    [/C=new WeakMap,/, 'C=new Map,'],
    [/(const j=\{).*?(\},B=)/, '$1I:k$2'],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;if)/, 'this._$AC(t)'],
    [/\(t\?\.creationScope\?\?l\)\.importNode/, 'l.importNode'],
    [/class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/, ''],
    // No directive asks whether it is on the page, and no listener has options or a method of its own.
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/this\._\$AN=void 0,(?=this\._\$AD)/, ''],
    [/this\._\$AN=void 0,(?=this\._\$AA)/, ''],
    [/this\._\$AN=void 0,(?=this\.element=t,this\.name)/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\)(?=;t)/, ''],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}(?=constructor\(t,i,s,e,h\)\{this\.type=1)/, ''],
    [/\|\|t\.capture!==.*?t\.passive!==s\.passive/, ''],
    [/"function"==typeof this\._\$AH\?(?=this\._\$AH\.call)/, ''],
    [/:this\._\$AH\.handleEvent\(t\)/, ''],
  ],
};

const slimLit = {
  name: 'slim-lit',
  transform(code, id) {
    const unused = litPackage.test(id) && unusedInLit[path.basename(id)];
    if (!unused) return null;
    const magic = new MagicString(code);
    for (const [pattern, replacement] of unused) {
      const found = code.match(new RegExp(pattern, 'gs')) ?? [];
      if (found.length !== 1) this.error(`Lit has changed: ${found.length} times ${pattern}`);
      magic.replace(pattern, replacement);
    }
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
};

/**
 * What else is taken out of Lit: it leaves its versions and a map for decorators on `globalThis` and a symbol on `Symbol`, and
 * it makes a Trusted Types policy named `lit-html` while it loads, which throws, and would stop the whole script, on a
 * page whose policy does not list that name or that runs a second Lit. Ours has its own name, and where it is refused
 * the fallback of each tag stays. Its hooks for polyfills and hydration, globals any script may set, are closed.
 */
const litChanges = [
  [/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, '0'],
  [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]+\}/g, ''],
  [/\w+\.(litHtml|litElement|reactiveElement)PolyfillSupport/g, 'void 0'],
  [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g, '0'],
];

const harmlessLit = {
  name: 'harmless-lit',
  transform(code, id) {
    if (!litPackage.test(id)) return null;
    const magic = new MagicString(code);
    for (const [pattern, replacement] of litChanges) magic.replaceAll(pattern, replacement);
    const left = /Versions\b|Support\b|ShadyCSS\b|[mM]etadata\b|createPolicy\("lit-html"/.exec(
      magic.toString().replace(/^\/\/#.*$/m, ''),
    );
    if (left) this.error(`Lit has changed: ${left[0]} is still in ${id}`);
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
};

const fieldsOf = (name, modifier) =>
  [...source(name).matchAll(new RegExp(`^ +${modifier}(\\w{4,})\\??[:(]`, 'gm'))].map(
    ([, field]) => field,
  );

/**
 * The fields of words, content and other records, which terser shortens: no page sees them. Not those that have the name of an option, of
 * a method, or of what an event, a vendor or another version of the script knows, and not those the code ever names in quotes, since
 * they may be looked up by name.
 */
function recordFields() {
  // Without types and comments, and with strings in double quotes, as no attribute of a template has them: behind a space.
  const code = shipped
    .filter((file) => !file.startsWith('content/'))
    .map((file) => transformSync(source(file), { loader: 'ts' }).code)
    .join('');
  const options = shipped.map(source).join('');
  const seen = shipped
    .filter((file) => /\.events\.ts$|provider\.ts$|^host\/(define|start)\.ts$|^ssr/.test(file))
    .flatMap((file) => fieldsOf(file, '(?:readonly )?'));
  const isPublic = (name) =>
    seen.includes(name) ||
    options.includes(`declare ${name}:`) ||
    new RegExp(`(?<!=)"${name}"|^  ${name}\\(`, 'm').test(code);
  return [
    ...['i18n/words.ts', 'content/types.ts'].flatMap((file) => fieldsOf(file, '(?:readonly )?')),
    ...shipped.flatMap((file) => fieldsOf(file, 'readonly ')),
  ].filter((name) => !isPublic(name));
}

/** What Lit and our base keep between themselves, which terser shortens too. */
const ownNames =
  '_\\$.*|isUpdatePending|hasUpdated|enableUpdating|scheduleUpdate|shouldUpdate|willUpdate|firstUpdated|performUpdate|createRenderRoot|' +
  'requestUpdate|renderRoot|renderOptions|renderBefore|renderBody|host(Dis)?[cC]onnected|hostUpdated?|addController|getUpdateComplete|' +
  'setConnected|renderAll|isTall|prepare|startNode|endNode|introduction|isSet|implied|onPageSet|forgetChoices|choose|later|printing|' +
  'configured|styles|isOn|isPaused|isPictureLost';

const ascii = {
  name: 'ascii',
  renderChunk(code) {
    const found = /[^\t\n -~]/.exec(code);
    if (found) this.error(`not ASCII: ${JSON.stringify(found[0])} at ${found.index}`);
    const literal = /.{0,60}`.{0,60}/.exec(code);
    if (literal) this.error(`a template literal: ${literal[0]}`);
    return null;
  },
};

/** The entry of a script for one widget is three lines that need no file. */
const singleWidget = {
  name: 'single-widget',
  resolveId: (id) => (id.startsWith('widget:') ? id : null),
  load(id) {
    if (!id.startsWith('widget:')) return null;
    const widget = id.slice(7);
    const name = `Treg${widget[0].toUpperCase()}${widget.slice(1)}`;
    return `import { start } from ${from('host/start.js')};
import { ${name} } from ${from(`widgets/${widget}/${widget}.js`)};
start({ 'treg-${widget}': ${name} });`;
  },
};

/** In the one script content, words and style sheets come first: like beside like is compressed better. */
const likeBesideLike = {
  name: 'like-beside-like',
  transform(code, id) {
    if (!id.endsWith('embed.js')) return null;
    const first = [
      'content/references',
      'content/en/safety',
      'content/en/conditions',
      'content/en/',
      'i18n/en',
      'styles',
    ]
      .flatMap((part) => shipped.filter((file) => file.includes(part)))
      .map((file) => `import ${from(file.replace('.ts', '.js'))};`);
    const magic = new MagicString(code).prepend(first.join(''));
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
};

/** The classic scripts, by the name of their file. */
export const scripts = [
  { name: 'treg-widgets', input: 'dist/esm/embed.js' },
  ...widgets.map((widget) => ({ name: `treg-${widget}`, input: `widget:${widget}` })),
  ...languages.map((language) => ({
    name: `treg-${language}`,
    input: `dist/esm/define/${language}.js`,
  })),
];

export const plugins = [
  singleWidget,
  nodeResolve({ exportConditions: ['production'] }),
  sourceMaps,
  likeBesideLike,
  shownContent,
  plainSource,
  olderSyntax,
  slimLit,
  harmlessLit,
  terser({
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: {
      properties: { regex: new RegExp(`^(__p_.*|${ownNames}|${recordFields().join('|')})$`) },
    },
    format: { ascii_only: true, comments: /^!/, quote_style: 1 },
    // A script for a language knows the fields by the names they have in those for widgets.
    nameCache: {},
  }),
  ascii,
];

export default scripts.map(({ name, input }) => ({
  input,
  plugins,
  output: { file: `dist/${name}.min.js`, format: 'iife', sourcemap: true, banner },
}));
