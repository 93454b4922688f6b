/** From opening to closing, in minutes after the midnight the day begins with; above 1440 is past the next midnight. */
export type OpenRange = readonly [opens: number, closes: number];

/** The ranges of the seven days from Monday on, each on the day it opens; those of one day neither touch nor overlap. */
export type WeeklyHours = readonly (readonly OpenRange[])[];

/** The hours that a text gives, or its first part that cannot be read and where in the text that part is. */
export type ParsedHours =
  | { readonly hours: WeeklyHours; readonly bad?: undefined }
  | { readonly hours?: undefined; readonly bad: string; readonly at: number };

/** A row of the weekly table. */
export interface HoursRow {
  /** The first day of the row, 0 for Monday to 6 for Sunday. */
  readonly first: number;
  /** Its last day, the same for a single one. */
  readonly last: number;
  /** What each of its days has; none on days off. */
  readonly ranges: readonly OpenRange[];
}

/** What a visitor wants to know. */
export interface OpeningState {
  readonly isOpen: boolean;
  /** When that changes next; undefined if it never does. */
  readonly changes: Date | undefined;
}

/** Minutes. */
const wholeDay = 1440;
/** Milliseconds. */
const minute = 60_000;
/** Milliseconds. */
const day = wholeDay * minute;

const names = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** A day by the beginning of its name, two letters or more; -1 if there is none. */
const dayOf = (name: string): number =>
  name[1] ? names.findIndex((whole) => whole.startsWith(name.toLowerCase())) : -1;

/** Minutes after midnight, or not a number. */
const minutesOf = (time: string): number =>
  /^\d\d?:[0-5]\d$/.test(time) ? parseInt(time) * 60 + Number(time.slice(-2)) : NaN;

/** The ranges in order, which it sorts; those that touch or overlap are made one. */
function merge(ranges: OpenRange[]): readonly OpenRange[] {
  const merged: [number, number][] = [];
  ranges
    .sort(([a], [b]) => a - b)
    .forEach(([opens, closes]) => {
      const last = merged.at(-1);
      if (last && opens <= last[1]) last[1] = Math.max(last[1], closes);
      else merged.push([opens, closes]);
    });
  return merged;
}

/**
 * Reads schema.org's `openingHours` as people write them: `Mo-Fr 09:00-12:00 13:00-17:00, Sa 10:00-14:00; Su off`. Ranges add up;
 * `off` or `closed` undoes what was said of its days before. Days are open all day where no time follows them before a semicolon or
 * the end. What may mean two things is refused: times without a day, and a closing time that is the opening time.
 */
export function parseHours(text: string): ParsedHours {
  const hours = names.map((): OpenRange[] => []);
  /** The ranges of the days that were named last. */
  const days = new Set<OpenRange[]>();
  /** Nothing was said of them yet. */
  let isNew = false;
  // Two words with a dash, one word, or a semicolon or dash alone.
  const units = /([^\s,;-]+)(?:\s*-\s*([^\s,;-]+))?|[^\s,]/g;
  for (const match of `${text};`.replace(/[\u2010-\u2015]/g, '-').matchAll(units)) {
    const [unit, first = unit, second = first] = match;
    const from = dayOf(first);
    const to = dayOf(second);
    const opens = minutesOf(first);
    const closes = minutesOf(second);
    const isTime = days.size && opens < wholeDay;
    if (from >= 0 && to >= 0) {
      if (!isNew) days.clear();
      isNew = true;
      let next = from;
      do days.add(hours[next % 7] as OpenRange[]);
      while (next++ % 7 !== to);
    } else if (isTime && closes <= wholeDay && closes !== opens) {
      isNew = false;
      // Nobody closes one minute to midnight: it is how many systems write midnight.
      const end = closes === wholeDay - 1 ? wholeDay : closes < opens ? closes + wholeDay : closes;
      days.forEach((ranges) => ranges.push([opens, end]));
    } else if (isNew && /^(;|off|closed)$/i.test(unit)) {
      isNew = false;
      days.forEach((ranges) => (unit === ';' ? ranges.push([0, wholeDay]) : ranges.splice(0)));
      days.clear();
    } else if (unit !== ';') {
      return from >= 0 || isTime
        ? { bad: second, at: match.index + unit.length - second.length }
        : { bad: first, at: match.index };
    }
  }
  return { hours: hours.map(merge) };
}

/** The week as a table: days in a row that have the same ranges share a row. */
export function weeklyRows(hours: WeeklyHours): readonly HoursRow[] {
  const rows: { first: number; last: number; ranges: readonly OpenRange[] }[] = [];
  hours.forEach((ranges, index) => {
    const row = rows.at(-1);
    if (row?.ranges.join() === ranges.join()) row.last = index;
    else rows.push({ first: index, last: index, ranges });
  });
  return rows;
}

/** By zone, since they are slow to make; the visitor's has no name. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** How far the clocks of a zone, which show minutes, are ahead of UTC at an instant; both in milliseconds. */
function offsetAt(instant: number, timeZone: string | undefined): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  // 11/5/2023, 01:30
  const [month = 0, , date, , year = 0, , hours, , minutes] = format
    .formatToParts(instant)
    .map(({ value }) => Number(value));
  return Date.UTC(year, month - 1, date, hours, minutes) - instant;
}

/**
 * When the clocks of a zone show a time, given as if it were UTC. Of two such instants it is the first; for a time that they skip it is
 * as long after they skip as the time is after the first one skipped. The offset is that of a day before or that of a day after: no
 * zone changes its clocks twice within three days.
 */
function instantOf(time: number, timeZone: string | undefined): number {
  const before = offsetAt(time - day, timeZone);
  const after = offsetAt(time + day, timeZone);
  const larger = Math.max(before, after);
  return offsetAt(time - larger, timeZone) === larger
    ? time - larger
    : time - Math.min(before, after);
}

/**
 * Whether it is open at an instant, a date or milliseconds since 1970, and when that changes. It opens and closes by the clocks of the
 * time zone, the visitor's if none is named.
 * @throws RangeError where the instant or the zone does not exist.
 */
export function openingState(
  hours: WeeklyHours,
  now: Date | number,
  timeZone?: string,
): OpeningState {
  const instant = Number(now);
  const today = Math.floor((instant + offsetAt(instant, timeZone)) / day);
  const found: OpenRange[] = [];
  // Two days back for what is open since; two weeks on since a change of clocks can take the only range of a week away.
  for (let date = today - 2; date < today + 16; date++) {
    // Days since 1970, which began on a Thursday.
    hours.at((date + 3) % 7)?.forEach(([opens, closes]) => {
      const from = date * day + opens * minute;
      const start = instantOf(from, timeZone);
      const end = instantOf(date * day + closes * minute, timeZone);
      // Where the date line moved, a whole day was skipped, and with it what opens on it.
      if (start < end && start + offsetAt(start, timeZone) < from + day) found.push([start, end]);
    });
  }
  const [[opens, closes] = [NaN, NaN], later] = merge(found).filter(([, end]) => end > instant);
  const isOpen = opens <= instant;
  // Open with no range after it: always open.
  const changes = isOpen ? later && closes : opens;
  return { isOpen, changes: changes ? new Date(changes) : undefined };
}

/** Whether the browser knows a time zone, such as `America/Chicago`. */
export function isTimeZone(name: string): boolean {
  try {
    offsetAt(0, name);
    return true;
  } catch {
    return false;
  }
}

/** Whether the clocks of a time zone and the visitor's show the same at an instant. */
export const isSameClock = (timeZone: string, now: Date | number, visitorZone?: string): boolean =>
  offsetAt(Number(now), timeZone) === offsetAt(Number(now), visitorZone);
