// What the build has made, and the studio is about: the options of each tag, and the scripts with their hashes.
const dist = new URL('../../dist/', import.meta.url);

const load = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: run "npm run build" first.`);
  return response;
};

const json = async (address) => (await load(new URL(address, dist))).json();

const [manifest, sri] = await Promise.all([json('../custom-elements.json'), json('sri.json')]);

/** The version, and the scripts by their files. */
export const release = sri;

export const spanishFile = 'treg-es.min.js';
export const hasSpanish = spanishFile in release.files;

/** The code of the scripts by their files: all is here from the start, so that the studio goes on without a network. */
export const codes = Object.fromEntries(
  await Promise.all(
    Object.keys(release.files).map(async (file) => [
      file,
      await (await load(new URL(file, dist))).text(),
    ]),
  ),
);

const declarations = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** The options of a widget by their names, as custom-elements.json has them. */
export const options = Object.fromEntries(
  declarations.map(({ tagName, attributes }) => [
    tagName.replace('treg-', ''),
    Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute])),
  ]),
);

/** The options that are on where they are there. */
export const flagNames = declarations.flatMap(({ attributes }) =>
  attributes.filter(({ option }) => option.kind === 'flag').map(({ name }) => name),
);
