// Makes custom-elements.json, the manifest of the public classes, from the JSDoc of the sources and from the option tables as they are
// built. Where the two disagree the build fails, and says where. The build runs this file by itself first: the analyzer would go on without a
// configuration that does not load, over every file there is.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { tagTypes } from './bin/tags.mjs';
import * as built from './dist/esm/index.js';
import * as kinds from './dist/esm/shared/options.js';
import { propertyName } from './dist/esm/host/place.js';
import { widgets } from './rollup.config.mjs';

const published = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
const oneLine = (text) => text?.replace(/\s+/g, ' ');
const isOption = (name, { options } = {}) => Boolean(options && Object.hasOwn(options, name));
const union = (values) => values.map((value) => JSON.stringify(value)).join(' | ');
const parses = (option, word) => {
  const value = option.parse(word, () => undefined);
  return [value].flat().join() === word;
};

/** What kind of value an option takes: found out by the option itself, so that no second table has to be kept. */
function describe(name, option) {
  const { accepts } = option;
  const [, whole, minimum, maximum] =
    /^a (whole )?number from (\S+) to (\S+)$/.exec(accepts)?.map((part) => part ?? '') ?? [];
  if (minimum !== undefined)
    return {
      kind: 'number',
      accepts,
      minimum: Number(minimum),
      maximum: Number(maximum),
      isWhole: Boolean(whole),
    };
  const shared = ['text', 'flag', 'date', 'url', 'phone'].find((kind) => kinds[kind] === option);
  if (shared) return { kind: shared, accepts };
  const words = accepts.replace(/^some of |, (or|among) .*$/g, '').split(', ');
  const values = words.filter((word) => /^[\w-]+$/.test(word) && parses(option, word));
  if (values.length < words.length && name !== 'fields') return { kind: name, accepts };
  if (Array.isArray(option.default))
    return option.default.length
      ? { kind: name, accepts, values: option.default }
      : { kind: 'ids', accepts, values };
  return { kind: accepts === values.join(', ') ? 'choice' : name, accepts, values };
}

/** The type and the default that the JSDoc of an option has to name. */
function expected({ kind, values }, { default: value }) {
  const types = { number: 'number', flag: 'boolean', choice: values && union(values) };
  return {
    type: types[kind] ?? 'string',
    default: [value].flat().join(' ') || undefined,
  };
}

/** Adds what the table says of an option to its attribute, and tells of what the JSDoc says otherwise. */
function complete(attribute, option, fail) {
  const { name } = attribute;
  const kind = describe(name, option);
  const wanted = expected(kind, option);
  if (wanted.type !== attribute.type?.text)
    fail(`the type of ${name} is ${wanted.type}, not ${attribute.type?.text}`);
  const standard = wanted.default === 'false' ? undefined : wanted.default;
  if (standard !== attribute.default)
    fail(
      `the default of ${name} is ${standard ?? 'nothing'}, not ${attribute.default ?? 'nothing'}`,
    );
  if (kind.kind === 'number' && !attribute.description.includes(`${kind.minimum}-${kind.maximum}`))
    fail(`the description of ${name} lacks its range, ${kind.minimum}-${kind.maximum}`);
  return { ...attribute, fieldName: propertyName(name), option: kind };
}

/** The words that a type such as `BookingMode` stands for, by its name. */
const unions = new Map();

/** The fields of an event: what its constructor takes and keeps. */
function eventFields(ts, node) {
  const constructor = node.members.find(ts.isConstructorDeclaration);
  return (constructor?.parameters ?? [])
    .filter((parameter) => parameter.modifiers?.length)
    .map((parameter) => ({
      kind: 'field',
      name: parameter.name.getText(),
      type: { text: unions.get(parameter.type.getText()) ?? parameter.type.getText() },
      description: ts.getJSDocCommentsAndTags(parameter)[0]?.comment,
      readonly: true,
    }));
}

/** A class as users of the package see it. */
function publicClass(declaration, failures) {
  const { name, tagName, members = [], attributes = [], events = [] } = declaration;
  const Class = built[name];
  const fail = (what) => failures.push(`${name}: ${what}`);
  const options = Class.options ?? {};
  const documented = attributes.filter(({ description }) => description);
  for (const option of Object.keys(options)) {
    const isDocumented =
      documented.some((attribute) => attribute.name === option) ||
      members.some((member) => member.name === option && member.description);
    if (!isDocumented) fail(`the option ${option} has no @attr`);
  }
  const known = documented
    .filter((attribute) => {
      const isKnown = isOption(attribute.name, Class);
      if (!isKnown) fail(`@attr ${attribute.name} is no option`);
      return isKnown;
    })
    .map((attribute) =>
      complete(
        { ...attribute, description: oneLine(attribute.description) },
        options[attribute.name],
        // Those of the base are compared once, there.
        attribute.inheritedFrom ? () => undefined : fail,
      ),
    );
  return {
    ...declaration,
    summary: oneLine(declaration.summary),
    description: oneLine(declaration.description),
    ...(tagName && { customElement: true }),
    ...(name === 'TregEvent' && { superclass: { name: 'Event', package: 'global:' } }),
    attributes: known,
    members: members
      .filter((member) => !member.static && !/^(private|protected)$/.test(member.privacy))
      .map((member) => {
        const attribute = known.find(({ fieldName }) => fieldName === member.name);
        const { description = attribute?.description, type } = member;
        const isPlain = /^(choice|number|flag)$/.test(attribute?.option.kind);
        return {
          ...member,
          ...(attribute && { attribute: attribute.name, default: attribute.default }),
          type: isPlain ? attribute.type : type,
          description: oneLine(description),
        };
      }),
    // The analyzer takes what is dispatched for events too, by the name of the first argument.
    events: events
      .filter(({ description }) => description)
      .map((event) => ({ ...event, description: oneLine(event.description) })),
  };
}

const optionTables = {
  name: 'option-tables',
  collectPhase({ ts, node }) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    if (node.type.types.every(ts.isLiteralTypeNode))
      unions.set(node.name.text, node.type.types.map((type) => type.getText()).join(' | '));
  },
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    const fields = eventFields(ts, node);
    if (fields.length) declaration.members = [...(declaration.members ?? []), ...fields];
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const failures = [];
    manifest.modules = manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations
        .filter(({ kind, name }) => kind === 'class' && name in built)
        .map((declaration) => publicClass(declaration, failures)),
      exports: module.exports.filter(({ name }) => name in built),
    }));
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
    if (failures.length) {
      console.error(`The JSDoc and the option tables disagree.\n${failures.join('\n')}`);
      process.exit(1);
    }
    for (const widget of widgets) {
      const declaration = {
        name: `Treg${widget[0].toUpperCase()}${widget.slice(1)}`,
        module: `src/widgets/${widget}/${widget}.ts`,
      };
      manifest.modules.push({
        kind: 'javascript-module',
        path: `src/define/${widget}.ts`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: `treg-${widget}`, declaration }],
      });
    }
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const text = JSON.stringify(manifest, (key, value) =>
      /^(path|module)$/.test(key) ? published(value) : value,
    );
    Object.assign(manifest, JSON.parse(text), { schemaVersion: '2.1.0' });
  },
};

/**
 * A plugin that writes data for editors. It would list a custom property once for each widget, and say beside the tags that those without
 * a default have `undefined`.
 */
function forEditors(plugin) {
  const { name, packageLinkPhase } = plugin({
    outdir: 'dist',
    packageJson: false,
    hideCssPropertiesDocs: true,
    hideLogs: true,
  });
  return {
    name,
    packageLinkPhase({ customElementsManifest }) {
      const manifest = structuredClone(customElementsManifest);
      const seen = new Set();
      const isNew = (property) => !seen.has(property.name) && seen.add(property.name);
      for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations))
        if (declaration.tagName)
          declaration.cssProperties = declaration.cssProperties.filter(isNew);
      packageLinkPhase({ customElementsManifest: manifest });
    },
  };
}

export default {
  globs: [
    'src/shared/{element,events}.ts',
    `src/widgets/*/{${widgets}}.ts`,
    'src/widgets/*/*.events.ts',
    'src/widgets/booking/request.ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [
    optionTables,
    tagTypes,
    forEditors(customElementVsCodePlugin),
    forEditors(customElementJetBrainsPlugin),
  ],
};
