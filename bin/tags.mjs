// Writes dist/tags.d.ts: what a page may say of each tag, as types that the ones of frameworks (frameworks/*.d.ts) are made of. A plugin of
// the analyzer that makes custom-elements.json.
import { writeFileSync } from 'node:fs';

/** What may be written, which is more than what is read: `brake="60"` is text in most templates. */
const written = ({ kind }, { type }) =>
  ({
    number: 'number | `${number}`',
    flag: "boolean | '' | 'true' | 'false'",
    ids: 'string | readonly string[]',
    fields: 'string | readonly string[]',
  })[kind] ?? type.text;

const doc = (text, standard) => `  /** ${text}${standard ? `; default \`${standard}\`` : ''} */\n`;
const field = (name, type) => `  '${name}'?: ${type} | undefined;\n`;
const block = (head, lines) => `${head} {\n${lines.join('')}}\n`;

function types({ name, tagName, summary, attributes, members, events }) {
  const lines = attributes.map(({ option, default: standard, description, ...attribute }) => [
    attribute,
    doc(description, standard),
    written(option, attribute),
  ]);
  const properties = members.filter(
    (member) => member.kind === 'field' && !member.attribute && !member.readonly,
  );
  return [
    `/** What \`<${tagName}>\` takes as attributes. */\n`,
    block(
      `export interface ${name}Attributes`,
      lines.map(([attribute, said, type]) => said + field(attribute.name, type)),
    ),
    `\n/** What \`<${tagName}>\` takes as properties. */\n`,
    block(`export interface ${name}Properties`, [
      ...lines.map(([attribute, said, type]) => said + field(attribute.fieldName, type)),
      ...properties.map(
        (property) => doc(property.description) + field(property.name, property.type.text),
      ),
    ]),
    `\n/** What \`<${tagName}>\` tells of. */\n`,
    block(
      `export interface ${name}Events`,
      events.map((event) => `${doc(event.description)}  '${event.name}': ${event.type.text};\n`),
    ),
    `\n/** ${summary} */\n`,
    block(`export interface ${name}Tag`, [
      `  element: ${name};\n`,
      ...['attributes', 'properties', 'events'].map(
        (part) => `  ${part}: ${name}${part[0].toUpperCase()}${part.slice(1)};\n`,
      ),
    ]),
    '\n',
  ].join('');
}

export const tagTypes = {
  name: 'tag-types',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const tags = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    const custom = new Map(
      tags.flatMap(({ cssProperties }) => cssProperties.map((each) => [each.name, each])),
    );
    const bodies = tags.map(types).join('');
    const names = new Set(
      bodies.match(/\b(Treg(Booking|Brakes|Causes|Conditions)(\w+Event)?|\w+Item)\b/g),
    );
    writeFileSync(
      new URL('../dist/tags.d.ts', import.meta.url),
      [
        `import type { ${[...names].sort().join(', ')} } from './esm/index.js';\n\n`,
        bodies,
        '/** The tags by name. */\n',
        block(
          'export interface TregTags',
          tags.map(({ name, tagName, summary }) => `${doc(summary)}  '${tagName}': ${name}Tag;\n`),
        ),
        '\n/** The custom properties that the widgets read. */\n',
        block(
          'export interface TregCustomProperties',
          [...custom.values()].map(
            ({ name, description, default: standard }) =>
              doc(description, standard) + field(name, 'string | number'),
          ),
        ),
      ].join(''),
    );
  },
};
