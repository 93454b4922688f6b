/**
 * Tells of a bad part of an otherwise good value. A part that has a name of its own (such as `[2].title`) is reported by it, with
 * what is accepted there.
 */
export type Reject = (part: unknown, name?: string, accepts?: string) => void;

/** What an option may know of the element it is set on. */
export interface Host {
  readonly items?: readonly { readonly id: string }[];
}

/** How a raw value from the page (attribute or property) becomes one a widget can trust. */
export interface Option<T> {
  /** Used when nothing is set, and in place of a bad value. */
  readonly default: T;
  /** What is accepted, in words, for the warning about a bad value. */
  readonly accepts: string;
  /** The good value, or `undefined` for a bad one; empty text counts as not set. */
  parse(raw: unknown, reject: Reject, host?: Host): T | '' | undefined;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** A number within a range, written with digits. */
export function number(
  defaultValue: number,
  minimum: number,
  maximum: number,
  isWhole = false,
): Option<number> {
  return {
    default: defaultValue,
    accepts: `a ${isWhole ? 'whole ' : ''}number from ${minimum} to ${maximum}`,
    parse(raw) {
      const value =
        typeof raw === 'string' && /^\s*[-+.\d][-+.\de]*\s*$/i.test(raw) ? Number(raw) : raw;
      return typeof value === 'number' &&
        value >= minimum &&
        value <= maximum &&
        (!isWhole || value % 1 === 0)
        ? value
        : undefined;
    },
  };
}

/** One word of a list; the first is the default. */
export function choice<T extends string>(...values: readonly [T, ...T[]]): Option<T> {
  return {
    default: values[0],
    accepts: values.join(', '),
    parse: (raw) => values.find((value) => value === raw),
  };
}

/** On where the attribute is there, as in HTML; `false` is taken at its word. */
export const flag: Option<boolean> = {
  default: false,
  accepts: 'no value, true or false',
  parse(raw) {
    if (raw === '' || raw === true || raw === 'true') return true;
    return raw === false || raw === 'false' ? false : undefined;
  },
};

/** Any text; empty text counts as not set. */
export const text: Option<string> = {
  default: '',
  accepts: 'text',
  parse: (raw) => (typeof raw === 'string' ? raw.trim() : undefined),
};

/** A calendar date, year-month-day. */
export const date: Option<string> = {
  default: '',
  accepts: 'a date such as 2026-11-22',
  parse(raw) {
    if (raw === '') return '';
    if (typeof raw !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(raw)) return undefined;
    const time = Date.parse(raw);
    // Date.parse() takes 30 February for 1 March.
    return !isNaN(time) && new Date(time).toISOString().startsWith(raw) ? raw : undefined;
  },
};

/**
 * An address that is safe in a link: https, tel, mailto or the page's own origin. Anything else, such as
 * `javascript:`, never reaches an `href`.
 */
export const url: Option<string> = {
  default: '',
  accepts: 'an https, tel or mailto address, or one on this site',
  parse(raw) {
    if (typeof raw !== 'string') return undefined;
    if (!raw.trim()) return '';
    try {
      const { protocol, origin, href } = new URL(raw, document.baseURI);
      const isSafe = /^(https|tel|mailto):$/.test(protocol);
      return isSafe || (protocol === 'http:' && origin === location.origin) ? href : undefined;
    } catch {
      return undefined;
    }
  },
};

/** A telephone number as people write it. */
export const phone: Option<string> = {
  default: '',
  accepts: 'a telephone number such as +1-314-555-0100',
  parse(raw) {
    const value = typeof raw === 'string' ? raw.trim() : undefined;
    return !value || (/^\+?[\d\s().-]{3,24}$/.test(value) && /(\d\D*){3}/.test(value))
      ? value
      : undefined;
  },
};

/**
 * Ids out of a known list or of the page's own entries, separated by commas or spaces; order is kept, unknown ids are skipped. An
 * empty list counts as not set.
 */
export function ids(known: readonly string[]): Option<readonly string[]> {
  return {
    default: [],
    accepts: known.join(', '),
    parse(raw, reject, { items = [] } = {}) {
      const list: unknown = typeof raw === 'string' ? (raw.match(/[^\s,]+/g) ?? []) : raw;
      if (!Array.isArray(list)) return undefined;
      if (!list.length) return '';
      return list.filter((id, index): id is string => {
        const isKnown = known.includes(id as string) || items.some((item) => item.id === id);
        if (!isKnown) reject(id);
        return isKnown && list.indexOf(id) === index;
      });
    },
  };
}
