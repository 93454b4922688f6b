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
