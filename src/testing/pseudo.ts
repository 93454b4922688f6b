import type { Translation } from '../host/speak.js';
import * as words from '../i18n/en.js';
import { TregBooking } from '../widgets/booking/booking.js';
import { TregBrakes } from '../widgets/brakes/brakes.js';
import { TregCauses } from '../widgets/causes/causes.js';
import { TregConditions } from '../widgets/conditions/conditions.js';

/** Not text: what the code compares, and what leads elsewhere. */
const codes =
  /^(id|grade|kind|status|topic|scope|language|references|reference|technical|vocabulary)$/;

const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** Text of the same length in letters that run from right to left; digits, signs and symbols of formulas stay. */
const mirrored = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[a-z]{2,}|\b[ai]\b/g, (word) =>
      word.replace(/./g, (letter) => hebrew.charAt(letter.charCodeAt(0) - 97)),
    );

/** A record of words or of content in letters of no language here. */
function pseudo<T>(value: T, name?: string): T;
function pseudo(value: unknown, name = ''): unknown {
  if (codes.test(name)) return value;
  if (typeof value === 'string') return mirrored(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => pseudo((value as (...given: unknown[]) => unknown)(...given));
  // Those of a condition are codes.
  if (Array.isArray(value) && name === 'systems') return value as unknown;
  if (Array.isArray(value)) return value.map((each) => pseudo(each as unknown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each, key)]));
}

const widgets = {
  brakes: TregBrakes,
  causes: TregCauses,
  conditions: TregConditions,
  booking: TregBooking,
};

/** A language that shows what was not translated: English in letters that run from right to left. */
export const hebrewLike: Translation = {
  words: Object.fromEntries(
    Object.keys(widgets).map((name) => [
      name,
      { ...pseudo(words[name as keyof typeof widgets]), language: 'he' },
    ]),
  ),
  content: { brakes: pseudo, causes: pseudo, conditions: pseudo },
  disclaimers: Object.fromEntries(
    Object.entries(widgets).map(([name, { languages }]) => [
      name,
      pseudo(languages.en.disclaimers),
    ]),
  ),
};
