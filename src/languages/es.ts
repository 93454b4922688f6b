import * as texts from '../content/es/index.js';
import { contentIn } from '../content/translate.js';
import type { Translation } from '../host/speak.js';
import * as words from '../i18n/es.js';

/** The widgets in Spanish. */
export const es: Translation = { words, ...contentIn(texts) };
