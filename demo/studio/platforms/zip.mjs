// Archives to download.
import { strToU8, zipSync } from '../../../node_modules/fflate/esm/browser.js';

// The earliest that archives can name: the same files make the same archive.
const mtime = new Date(1980, 0, 2);

/**
 * An archive of a snippet's files.
 * @param {Record<string, string | undefined>} files text by name; `undefined` for a file of the folder of built scripts
 * @param {(name: string) => Promise<Uint8Array>} load a file of that folder
 * @returns {Promise<Uint8Array>}
 */
export async function zip(files, load) {
  const entries = await Promise.all(
    Object.entries(files).map(async ([name, text]) => [
      name,
      text === undefined ? await load(name.split('/').at(-1)) : strToU8(text),
    ]),
  );
  return zipSync(Object.fromEntries(entries), { mtime });
}
