import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The highest United States school grade a text may ask for. */
export const highestGrade = 8;

/** Every string is at least one sentence: a list item ends a thought without a full stop. */
export const sentences = (text: string): number => text.split(/[.?!]+\s+(?=[A-Z0-9])/).length;

/** Runs of letters or digits. `high-fiber` is two words; `Crohn's`, `0.7` and `5,000` are one. */
export const words = (text: string): readonly string[] =>
  text.match(/[a-z]+(?:['’][a-z]+)?|\d+(?:[.,]\d+)*/gi) ?? [];

/** The Flesch-Kincaid grade of texts as a whole. A number is one word of one syllable. */
export function schoolGrade(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  return fleschKincaid({
    sentence: texts.reduce((sum, text) => sum + sentences(text), 0),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + (syllable(word) || 1), 0),
  });
}

/** The least a Spanish text may reach: 55 is the start of "normal" on the INFLESZ scale. */
export const leastInflesz = 55;

/** Vowels that sound together are one syllable; a weak one with an accent stands alone. */
const spanishSyllables = (word: string): number =>
  (
    word
      .toLowerCase()
      .replace(/qu|g[uü](?=[eiéí])/g, 'k')
      .match(/[íú]|[iuüy]?[aeoáéó](?:[iuüy](?![aeoáéó]))?|[iuü]+|y(?![aeoáéó])/g) ?? []
  ).length || 1;

/** How easy Spanish texts are to read, from 0 to 100 (Szigriszt-Pazos, as in INFLESZ). A number is one word of one syllable. */
export function inflesz(texts: readonly string[]): number {
  const all = texts.flatMap((text) => text.match(/[a-zñáéíóúü]+|\d+(?:[.,]\d+)*/gi) ?? []);
  const syllables = all.reduce((sum, word) => sum + spanishSyllables(word), 0);
  const phrases = texts.reduce(
    (sum, text) => sum + text.split(/[.?!;:]+\s+(?=[\p{Lu}¿¡\d])/u).length,
    0,
  );
  return 206.835 - (62.3 * syllables) / all.length - all.length / phrases;
}
