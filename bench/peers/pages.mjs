// Pages of the peers: with one of each element, and with the content of our widgets in their elements.
import {
  brakes,
  causes,
  cascade,
  conditions,
  pathway,
  redFlags,
  referenceUrl,
} from '../../dist/esm/content/index.js';

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const paragraph = (text) => `<p>${escaped(text)}</p>`;
const list = (items, tag = 'ul') =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const texts = (items, tag) => list(items.map(escaped), tag);
const part = (title, content) => `<h4>${title}</h4>${content}`;
const source = (reference) => {
  const { authors, title, journal, year } = reference;
  const address = referenceUrl(reference);
  const name = address ? `<a href="${escaped(address)}">${escaped(title)}</a>` : escaped(title);
  return `${escaped(authors)} ${name} ${escaped([journal, year].filter(Boolean).join(', '))}`;
};
const sources = (references) => list(references.map(source), 'ol');
const known = (value, write) => (value ? write(value) : '');
const statement = ({ text, grade, caveat, references }) =>
  `<p>${escaped(text)} (${grade})</p>${known(caveat, paragraph)}${sources(references)}`;

const causeText = ({ short, steps, facts, canDo, myths, grade, evidenceNote, references }) =>
  paragraph(short) +
  part('What happens', texts(steps, 'ol')) +
  part('Facts', texts(facts)) +
  part('What you can do', texts(canDo)) +
  part('Myths', texts(myths.flatMap(({ myth, fact }) => [myth, fact ?? '']))) +
  part(`Evidence: ${grade}`, paragraph(evidenceNote)) +
  sources(references);

const conditionText = ({
  synonyms,
  description,
  treg,
  microbiome,
  earlySigns,
  prevalence,
  specialist,
  urgentNote,
  trustedLink: { organization, title, reference },
}) =>
  statement(description) +
  texts(synonyms) +
  part('Tregs', statement(treg)) +
  part('Gut bacteria', known(microbiome, statement)) +
  part('Early signs', texts(earlySigns)) +
  known(urgentNote, paragraph) +
  part('How common', known(prevalence, statement)) +
  part(
    'Who treats it',
    `<p>${escaped(specialist)}. <a href="${referenceUrl(reference)}">${escaped(`${organization}: ${title}`)}</a></p>`,
  );

const help = ({ emergency, soon, note, references }) =>
  texts(emergency.map(({ sign, why }) => `${sign}. ${why}`)) +
  texts(soon.map(({ sign, who }) => `${sign}. ${who}`)) +
  paragraph(note) +
  sources(references);

const element =
  (tag) =>
  (attributes, content = '') =>
    `<${tag}${Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join('')}>${content}</${tag}>`;

/** How each library writes its elements. */
const libraries = {
  shoelace: {
    card: (title, content) =>
      element('sl-card')({}, `<strong slot="header">${escaped(title)}</strong>${content}`),
    details: (summary, content) => element('sl-details')({ summary }, content),
    button: (label) => element('sl-button')({}, label),
    range: (label) => element('sl-range')({ label, min: 0, max: 150, value: 100 }),
    dialog: (label, content) => element('sl-dialog')({ label }, content),
    input: (label, type) => element('sl-input')({ label, type }),
  },
  webawesome: {
    card: (title, content) =>
      element('wa-card')(
        { 'with-header': '' },
        `<strong slot="header">${escaped(title)}</strong>${content}`,
      ),
    details: (summary, content) => element('wa-details')({ summary }, content),
    button: (label) => element('wa-button')({}, label),
    range: (label) => element('wa-slider')({ label, min: 0, max: 150, value: 100 }),
    dialog: (label, content) => element('wa-dialog')({ label }, content),
    input: (label, type) => element('wa-input')({ label, type }),
  },
  material: {
    card: (title, content) =>
      element('md-elevated-card')({}, `<strong>${escaped(title)}</strong>${content}`),
    // There is no such element: the browser's own.
    details: (summary, content) =>
      `<details><summary>${escaped(summary)}</summary>${content}</details>`,
    button: (label) => element('md-filled-button')({}, label),
    range: (label) => element('md-slider')({ 'aria-label': label, min: 0, max: 150, value: 100 }),
    dialog: (label, content) =>
      element('md-dialog')(
        {},
        `<div slot="headline">${label}</div><div slot="content">${content}</div>`,
      ),
    input: (label, type) => element('md-filled-text-field')({ label, type }),
  },
};

/** One of each element. */
export function oneOfEach(name) {
  const { card, details, button, range, dialog, input } = libraries[name];
  return [
    card('Card', '<p>Text of the card.</p>'),
    details('Details', '<p>Text of the details.</p>'),
    button('Button'),
    range('Range'),
    dialog('Dialog', '<p>Text of the dialog.</p>'),
    input('Input', 'text'),
  ].join('\n');
}

/** The text of our four widgets in a library's elements: no picture, graph, model, search or filter. */
export function sameContent(name) {
  const { card, details, button, range, dialog, input } = libraries[name];
  return [
    '<h2>Brakes</h2>',
    ...['Background brakes', 'Targeted brakes', 'Injury at the start'].map(range),
    ...brakes.map(statement),
    '<h2>Causes</h2>',
    ...causes.map((cause) => card(cause.name, causeText(cause))),
    ...[pathway, cascade].map((steps) =>
      list(
        steps.map((step) => `<strong>${escaped(step.label)}</strong>${statement(step)}`),
        'ol',
      ),
    ),
    '<h2>Conditions</h2>',
    input('Search', 'search'),
    ...['All', 'Joints', 'Skin', 'Hormones', 'Gut', 'Nerves', 'Whole body'].map(button),
    details('When to get help', help(redFlags)),
    ...conditions.map((condition) => details(condition.commonName, conditionText(condition))),
    '<h2>Book a visit</h2>',
    button('Book a visit'),
    dialog(
      'Book a visit',
      ['Name', 'Email', 'Phone'].map((label) => input(label, 'text')).join(''),
    ),
  ].join('\n');
}

/** The tags of a library's elements. */
export const tagsOf = (markup) => [...new Set(markup.match(/(?<=<)[a-z]+-[a-z-]+/g))];
