// The parts of the docs that are made of the source: `<!-- options treg-brakes -->` stands for the options of that tag, and so on.
import { readFile } from 'node:fs/promises';

const json = async (file) =>
  JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'));

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Text in which names stand between backticks. */
const prose = (text) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const code = (text) => `<code>${escape(text)}</code>`;

/** A list of names, each with a link to itself, what it takes, and what it is. */
const entries = (kind, list) =>
  `<dl class="entries">${list
    .map(({ name, shown = code(name), notes = [], text }) => {
      const id = `${kind}-${name || 'default'}`;
      const list = notes.filter(Boolean).map((note) => `<li>${note}</li>`);
      const below = list.length ? `<ul>${list.join('')}</ul>` : '';
      return `<div id="${id}"><dt><a href="#${id}">${shown}</a></dt><dd>${prose(text)}${below}</dd></div>`;
    })
    .join('')}</dl>`;

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const sentence = (text = '') => text.replace(/([^.?!])$/, '$1.');
/** The default has a note of its own. */
const withoutDefault = (text, value) =>
  sentence(value ? text.replace(/[;,] default [\w.%#-]+(?=,|;|$)/, '') : text);

/** What an option accepts, in a few words. */
function accepts({ kind, values, accepts: words, minimum, maximum, isWhole }) {
  if (kind === 'number') return `${isWhole ? 'whole number, ' : ''}${minimum} to ${maximum}`;
  if (kind === 'flag') return 'there or not';
  if (kind === 'ids') return `ids: ${values.map(code).join(' ')}`;
  return values ? values.map(code).join(' ') : escape(words);
}

function manifestParts({ modules }) {
  const classes = modules.flatMap(({ declarations }) => declarations);
  const parts = {};
  for (const { tagName, attributes, members, events, slots, cssParts, cssProperties } of classes) {
    if (!tagName) continue;
    const isCommon = ({ inheritedFrom }) => Boolean(inheritedFrom);
    const option = ({ name, option, description, default: value }) => ({
      name,
      notes: [accepts(option), value && `default ${code(value)}`],
      text: withoutDefault(description, value),
    });
    const own = attributes.filter((attribute) => !isCommon(attribute));
    parts[`options ${tagName}`] = entries('option', own.map(option));
    parts['options common'] ??= entries('option', attributes.filter(isCommon).map(option));
    parts[`properties ${tagName}`] = entries(
      'property',
      members
        .filter(
          ({ kind, attribute, description, name }) =>
            kind === 'field' && !attribute && description && !name.startsWith('_'),
        )
        .map(({ name, type, description }) => ({
          name,
          notes: [code(type.text)],
          text: sentence(description),
        })),
    );
    parts[`methods ${tagName}`] = entries(
      'method',
      members
        .filter(
          ({ kind, inheritedFrom, description }) =>
            kind === 'method' && !inheritedFrom && description,
        )
        .map(({ name, description }) => ({
          name,
          shown: code(`${name}()`),
          text: sentence(description),
        })),
    );
    parts[`events ${tagName}`] = entries(
      'event',
      events.map(({ name, type, description }) => {
        const fields = classes.find((each) => each.name === type.text)?.members ?? [];
        return {
          name,
          notes: [
            code(type.text),
            ...fields.map(
              (field) => `${code(field.name)} ${prose(field.description.replace(/\.$/, ''))}`,
            ),
          ],
          text: sentence(description),
        };
      }),
    );
    parts[`slots ${tagName}`] = entries(
      'slot',
      slots.map(({ name, description }) => ({
        name,
        shown: name ? code(name) : 'the default slot',
        text: sentence(description),
      })),
    );
    parts[`parts ${tagName}`] = entries(
      'part',
      cssParts.map(({ name, description }) => ({ name, text: sentence(description) })),
    );
    const [common, ownProperties] = [true, false].map((is) =>
      entries(
        'property',
        cssProperties
          .filter((property) => isCommon(property) === is)
          .map(({ name, description, default: value }) => ({
            name: name.slice(2),
            shown: code(name),
            notes: [value && `default ${code(value)}`],
            text: withoutDefault(description, value),
          })),
      ),
    );
    parts['custom properties common'] ??= common;
    parts[`custom properties ${tagName}`] = ownProperties;
  }
  return parts;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function versionParts({ version, files }) {
  const [name] = Object.keys(files);
  const { integrity } = files[name];
  return {
    version,
    'script tag': [
      '```html static="the address is an example"',
      `<script src="https://your-site.example/${version}/${name}"`,
      `  integrity="${integrity}"`,
      `  crossorigin="anonymous" defer></script>`,
      '```',
    ].join('\n'),
    'script files': table(
      ['script', 'kB, brotli', '`integrity`'],
      Object.entries(files).map(([file, { bytes, integrity: hash }]) => [
        `\`${file}\``,
        kilobytes(bytes.brotli),
        `\`${hash}\``,
      ]),
    ),
  };
}

const isRecord = (value) => typeof value === 'object' && value !== null;

/** All records with a grade inside the content; sources are left out. */
function graded(value) {
  if (!isRecord(value)) return [];
  const below = Object.entries(value)
    .filter(([key]) => !/^references?$/.test(key))
    .flatMap(([, child]) => graded(child));
  return value.grade ? [value, ...below] : below;
}

const kinds = {
  guideline: ['Guidelines', 'a guideline of a medical society'],
  authoritative: ['Pages of authorities', 'a page of a public body'],
  'authoritative-review': ['Reviews by authorities', 'a review by a public body'],
  'meta-analysis': ['Meta-analyses', 'numbers of several studies together'],
  'systematic-review': ['Systematic reviews', 'all studies of a question, searched by a plan'],
  trial: ['Trials', 'a treatment tried in people'],
  study: ['Studies', 'a single study'],
  landmark: ['Landmark studies', 'a study that a field goes back to'],
  review: ['Reviews', 'experts on the state of a field'],
  'patient-page': ['Pages for patients', 'written to be read by patients'],
  model: ['The model', 'the published model and its files'],
};

const meanings = {
  strong: 'human evidence, replicated or a guideline',
  moderate: 'human observational studies or small consistent trials',
  early: 'animal, laboratory, or inconsistent human data',
};

function contentParts({ references, referenceUrl, contentDate, ...content }) {
  const all = Object.values(references);
  // The same statement may stand in two places.
  const statements = [...new Set(Object.values(content).flatMap(graded))];
  const of = (list, key, value) => list.filter((each) => each[key] === value);
  const source = (reference) => {
    const { authors, title, journal, year, volumePages } = reference;
    const address = referenceUrl(reference);
    const name = escape(title);
    return `<li id="source-${reference.id}">${escape(authors)}. ${
      address ? `<a href="${address}">${name}</a>` : name
    }. ${escape([journal, year, volumePages].filter(Boolean).join(', '))}.</li>`;
  };
  return {
    'content date': contentDate,
    'count of statements': statements.length,
    'count of sources': all.length,
    grades: table(
      ['grade', 'means', 'statements'],
      Object.entries(meanings).map(([grade, meaning]) => [
        grade,
        meaning,
        of(statements, 'grade', grade).length,
      ]),
    ),
    'kinds of sources': table(
      ['sources', 'what they are', 'how many'],
      Object.entries(kinds).map(([kind, [name, meaning]]) => [
        name,
        meaning,
        of(all, 'kind', kind).length,
      ]),
    ),
    sources: Object.entries(kinds)
      .map(
        ([kind, [name]]) =>
          `### ${name}\n\n<ul class="sources">${of(all, 'kind', kind).map(source).join('')}</ul>`,
      )
      .join('\n\n'),
  };
}

/** Every generated part by its name. */
export async function parts() {
  return {
    ...manifestParts(await json('custom-elements.json')),
    ...versionParts(await json('dist/sri.json')),
    ...contentParts(await import('../../dist/esm/content/index.js')),
  };
}

/** A Markdown text with its generated parts; a name that is none is a mistake. */
export const filled = (text, found) =>
  text.replace(/<!-- make: (.+?) -->/g, (_, name) => {
    if (!(name in found)) throw new Error(`There is no part "${name}" to make.`);
    return found[name];
  });
