// Drupal: text formats, which say what of a text is shown.
import { head, integrityNote } from './frameworks.mjs';
import {
  css,
  difference,
  placeholder,
  scriptTags,
  startTag,
  stylesOf,
  tag,
  tokens,
  unescape,
} from './markup.mjs';

/** What the format keeps as Drupal installs it, and what it has to keep besides. */
const basic =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> ' +
  '<ol start type> <strong> <em> <code> <li> ' +
  '<img src alt data-entity-uuid data-entity-type height width data-caption data-align>';
const added = '<div data-*> <a data-*>';

const allowed = {};
for (const { name, attributes } of tokens(`${basic} ${added}`))
  if (name) allowed[name] = [...(allowed[name] ?? []), ...attributes.map(([key]) => key)];

const isKept = (tagName, name) =>
  name !== 'style' &&
  !name.startsWith('on') &&
  (/^(lang|dir)$/.test(name) ||
    allowed[tagName].includes(name) ||
    (name.startsWith('data-') && allowed[tagName].includes('data-*')));

/** The filter "Limit allowed HTML tags and correct faulty HTML". */
function limit(code) {
  return tokens(code)
    .map(({ name, isEnd, attributes, text }) => {
      if (!name) return text;
      if (!allowed[name]) return '';
      if (isEnd) return `</${name}>`;
      return startTag(
        name,
        attributes
          .filter(([key]) => isKept(name, key.toLowerCase()))
          .map(([key, value]) => [key, value?.replace(/^(["'])([^]*)\1$/, '$2') ?? true])
          .map(([key, value]) => [key, value === true ? true : unescape(value)]),
      );
    })
    .join('');
}

const reasons = (name, key) => {
  if (key === 'style') return 'Drupal takes styles out of every text that is not Full HTML.';
  return key
    ? `The list of allowed tags does not name ${key} for <${name}>.`
    : `The list of allowed tags does not name <${name}>.`;
};

export const drupal = {
  id: 'drupal',
  name: 'Drupal',
  roles: [
    { id: 'full-html', name: 'I may use the text format Full HTML' },
    { id: 'basic-html', name: 'I write in Basic HTML' },
  ],
  source: 'documented',
  place(setting, role) {
    const notes = [
      'Drupal stores what you write, and filters it each time it is shown.',
      ...integrityNote(setting),
    ];
    if (role !== 'basic-html')
      return {
        snippets: [
          { title: 'The widget', language: 'html', code: `${head(setting)}\n${tag(setting)}` },
        ],
        steps: [
          'Upload the script to the address that is named in the code.',
          'Edit the page, or add a block with a text (Structure, Block layout, Add content block).',
          'Choose Full HTML as the text format, and click Source in the toolbar.',
          'Paste this code, and save.',
        ],
        notes,
      };
    const styles = stylesOf(setting);
    const style = styles.length
      ? `\n<style>[data-treg="${setting.widget}"] { ${css(styles)} }</style>`
      : '';
    return {
      snippets: [
        { title: 'Tags to allow', role: 'full-html', language: 'text', code: added },
        {
          title: 'Once, in a block with Full HTML',
          role: 'full-html',
          language: 'html',
          code: `${scriptTags(setting)}${style}`,
        },
        { title: 'The widget', language: 'html', code: placeholder(setting, { hasStyle: false }) },
      ],
      steps: [
        'Ask the administrator of your site to do the next three steps once.',
        'Upload the script to the address that is named in the second code.',
        'Open Configuration, Text formats and editors, Basic HTML, and add the first code to the manually editable HTML tags of Source ' +
          'editing (in older versions: to Limit allowed HTML tags).',
        'Place a block on all pages, with the text format Full HTML and the second code as its source.',
        'Then edit your page, click Source in the toolbar, paste the third code where the widget should be, and save.',
      ],
      notes,
    };
  },
  keep(role, code) {
    if (role !== 'basic-html') return { code, lost: [] };
    const kept = limit(code);
    return { code: kept, lost: difference(code, kept, reasons) };
  },
};
