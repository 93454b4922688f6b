import type { Condition, Vocabulary } from '../../content/index.js';

/** The longest text that is compared, in characters. */
const longest = 100;

/** Made when it is first used: a literal of Unicode classes is checked while the script loads, which takes long. */
const lazily = (source: string) => {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, 'gu'));
};
const signs = lazily('[\\x27\\x60\\xb4\\u2018\\u2019\\p{M}]');
const gaps = lazily('[^\\p{L}\\p{N}]+');
const wholeWords = lazily('([\\p{L}\\p{N}\\p{M}\\x27\\u2019]+)');

/** Text as it is compared: no accents, case, apostrophes or hyphens. */
export const normalize = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(signs(), '').replace(gaps(), ' ').trim();

const wordsOf = (text: string, { alike }: Vocabulary): readonly string[] =>
  alike
    .split('|')
    .reduce(
      (said, pair) => {
        const [from, to] = pair.split('=');
        return said.replaceAll(` ${from} `, ` ${to} `);
      },
      ` ${normalize(text)} `,
    )
    .match(/\S+/g) ?? [];

/** The words that count in a name or a query. */
function keysOf(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = wordsOf(text.slice(0, longest), vocabulary);
  const keys = words.filter((word) => !vocabulary.fillers.includes(` ${word}`));
  return keys.length ? keys : words;
}

/**
 * How many of the allowed edits are left once the rest of a typed word has become how the rest of a word begins; negative where
 * they do not do.
 */
function left(edits: number, key: string, word: string, at = 0, to = 0): number {
  if (edits < 0 || at === key.length) return edits;
  if (key[at] === word[to]) return left(edits, key, word, at + 1, to + 1);
  return Math.max(
    left(edits - 1, key, word, at + 1, to),
    left(edits - 1, key, word, at, to + 1),
    left(edits - 1, key, word, at + 1, to + 1),
    key[at] === word[to + 1] && key[at + 1] === word[to]
      ? left(edits - 1, key, word, at + 2, to + 2)
      : -1,
  );
}

/** How well a typed word fits a word: 1 it begins it, 0 not at all, less than 2 / 3 and more than 1 / 2 with typing errors. */
function fit(key: string, word: string): number {
  // Without its ending: "celiacs", "falling", "numbness", "thirsty".
  if (word.startsWith(key.replace(/(...)(s|ing|ness|(.)y)$/, '$1$3'))) return 1;
  const edits = Math.min(key.length >> 2, word.length >> 2, 2);
  // Short words must be typed to their end.
  const rest = left(edits, key[4] ? key : `${key} `, `${word} `);
  return rest < 0 ? 0 : (word.startsWith(key.charAt(0)) ? 0.65 : 0.6) - (edits - rest) / 50;
}

/** A list made ready to be searched. */
export interface Index {
  readonly vocabulary: Vocabulary;
  /** The names of each condition, each between bars. */
  readonly names: readonly string[];
  /** Every word, with its weight in each condition that has it. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** Makes a list ready, once. Positions in the results are positions in this list. */
export function searchIndex(conditions: readonly Condition[], vocabulary: Vocabulary): Index {
  const words = new Map<string, number[]>();
  const names = conditions.map((condition, index) => {
    const { commonName, medicalName, synonyms, bodySystem, description, earlySigns } = condition;
    const called = [commonName, medicalName, ...synonyms];
    [called, [bodySystem, description.text], earlySigns].forEach((texts, level) => {
      wordsOf(texts.join(' '), vocabulary).forEach((word, at) => {
        const weights = words.get(word) ?? [];
        words.set(word, weights);
        // What is said first says most: "joint pain" is more about joints than about a spine with joints.
        weights[index] ??= 1 / (1 + level + at / 1000);
      });
    });
    return `|${called.map((name) => keysOf(name, vocabulary).join(' ')).join('|')}|`;
  });
  return { vocabulary, names, words };
}

/**
 * How well each condition fits, by position in the list: 4 a name, 3 how a name begins, 2 how a word of a name begins, up to 1
 * all words somewhere, 0 not at all.
 */
export function search({ vocabulary, names, words }: Index, query: string): readonly number[] {
  const keys = keysOf(query, vocabulary);
  const typed = keys.join(' ');
  const fits = keys.map((key) => {
    const best = names.map(() => 0);
    words.forEach((weights, word) => {
      const fitness = fit(key, word);
      if (fitness)
        weights.forEach((weight, index) => {
          best[index] = Math.max(best[index] as number, weight * fitness);
        });
    });
    return best;
  });
  return names.map((called, index) =>
    called.includes(`|${typed}|`)
      ? 4
      : called.includes(`|${typed}`)
        ? 3
        : called.includes(` ${typed}`)
          ? 2
          : Math.min(...fits.map((best) => best[index] as number)),
  );
}

/** Which words the latest query matches: one query marks many texts that share their words. */
let marked: {
  readonly query: string;
  readonly vocabulary?: Vocabulary;
  readonly keys: readonly string[];
  readonly words: Map<string, boolean>;
} = { query: '', keys: [], words: new Map() };

/** The parts of a text; those a query matches are marked. Joined they are the text again. */
export function parts(
  text: string,
  query: string,
  vocabulary: Vocabulary,
): readonly { readonly text: string; readonly isMatch: boolean }[] {
  if (marked.query !== query || marked.vocabulary !== vocabulary)
    marked = { query, vocabulary, keys: keysOf(query, vocabulary), words: new Map() };
  const { keys, words } = marked;
  const found: { text: string; isMatch: boolean }[] = [];
  for (const part of text.split(wholeWords())) {
    let isMatch = words.get(part);
    if (isMatch === undefined) {
      isMatch = keys.some((key) => fit(key, wordsOf(part, vocabulary).join('')) > 0);
      words.set(part, isMatch);
    }
    const last = found[found.length - 1];
    // What is not marked is one text.
    if (last && !last.isMatch && !isMatch) last.text += part;
    else found.push({ text: part, isMatch });
  }
  return found;
}
