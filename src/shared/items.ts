import type { Reference } from '../content/index.js';
import type { Option, Reject } from './options.js';

/** Reads one field of a record: the value as it is taken; what is bad is told to `reject`. */
export type Field = (value: unknown, name: string, reject: Reject) => unknown;

/** Text of a form. */
export const matching =
  (form: RegExp, accepts: string): Field =>
  (value, name, reject) =>
    typeof value === 'string' && form.test(value) ? value.trim() : reject(value, name, accepts);

/** Any text but empty. It stays text: markup in it is shown, not interpreted. */
export const text = matching(/\S/, 'text');

/** One of some words. */
export const oneOf = (...values: readonly string[]): Field =>
  matching(new RegExp(`^(${values.join('|')})$`), values.join(', '));

/** What may be missing or empty, and what stands for it then. */
export const optional =
  (field: Field, missing?: unknown): Field =>
  (value, name, reject) =>
    value === undefined || value === '' || (Array.isArray(value) && !value.length)
      ? missing
      : field(value, name, reject);

/** A list of at least one. */
export const listOf =
  (field: Field): Field =>
  (value, name, reject) =>
    Array.isArray(value) && value.length
      ? value.map((each, index) => field(each, `${name}[${index}]`, reject))
      : reject(value, name, 'a filled list');

/**
 * A record. `names` are the names of the fields, in the order of `fields`, as a page writes them: the build shortens those of our own
 * records.
 */
export const record =
  (names: string, fields: Readonly<Record<string, Field>>): Field =>
  (value, name, reject) =>
    value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(fields).map(([key, field], index) => {
            const written = names.split(' ')[index] as string;
            const read = (value as Record<string, unknown>)[written];
            return [key, field(read, `${name}.${written}`, reject)];
          }),
        )
      : reject(value, name, 'a record');

/** How sure something is. */
export const grade = oneOf('strong', 'moderate', 'early');

const year: Field = (value, name, reject) =>
  Number.isInteger(value) ? value : reject(value, name, 'a year');

const source = record('authors title journal year doi pmid url', {
  authors: text,
  title: text,
  journal: text,
  year: optional(year),
  doi: optional(matching(/^10\.\S+$/, 'a DOI such as 10.1000/182')),
  pmid: optional(matching(/^\d+$/, 'a PubMed id')),
  url: optional(matching(/^https:\/\/[^\s/]/, 'an https address')),
});

/** A source that can be opened. */
export const reference: Field = (value, name, reject) => {
  const read = source(value, name, reject);
  const given = (value ?? {}) as Record<string, unknown>;
  if (!['doi', 'pmid', 'url'].some((name) => given[name]))
    reject(undefined, `${name}.url`, 'a doi, a pmid or an url');
  return read;
};

/** What a record rests on. */
export const references = listOf(reference);

/** Something said, how sure it is, and what it rests on. */
export const statement = record('text grade references', { text, grade, references });

/** The id of an entry, fit for a link. */
export const entryId = matching(/^[a-z][\w-]*$/i, 'letters, digits and hyphens');

/** A record as a page writes it: sources need neither an id nor a kind. */
export type Written<T> = T extends Reference
  ? Omit<T, 'id' | 'kind'>
  : T extends object
    ? { readonly [K in keyof T]: Written<T[K]> }
    : T;

/** An entry of a widget. */
interface Entry {
  readonly id: string;
}

/** Entries that a page adds to those of a widget; one with the id of another stands in its place. Bad ones are skipped. */
export function items<T extends Entry>(entry: Field): Option<readonly T[]> {
  return {
    default: [],
    accepts: 'a list of records, set by script',
    parse(raw, reject) {
      if (!Array.isArray(raw)) return undefined;
      const good: T[] = [];
      raw.forEach((each: unknown, index) => {
        const place = `[${index}]`;
        const wrong: Parameters<Reject>[] = [];
        let read: T | undefined;
        try {
          read = entry(each, place, (...why) => {
            wrong.push(why);
          }) as T;
        } catch {
          wrong.push([each, place, 'a record']);
        }
        if (!wrong.length && good.some(({ id }) => id === read?.id))
          wrong.push([read?.id, `${place}.id`, 'an id of its own']);
        for (const why of wrong) reject(...why);
        if (!wrong.length) good.push(read as T);
      });
      return good;
    },
  };
}

/** The entries of a widget with those of the page. */
export const withItems = <T extends Entry>(
  entries: readonly T[],
  items: readonly T[],
): readonly T[] => [
  ...entries.map((entry) => items.find(({ id }) => id === entry.id) ?? entry),
  ...items.filter((item) => !entries.some(({ id }) => id === item.id)),
];
