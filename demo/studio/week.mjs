// A week of opening hours, as schema.org writes it. What it reads is read by the widget's own reader.
import { parseHours, weeklyRows } from '../../dist/esm/widgets/booking/opening-hours.js';

export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Minutes. */
const wholeDay = 1440;
const usual = [540, 1020];

const two = (number) => String(number).padStart(2, '0');

/** Minutes after midnight as `09:00`; the end of a day is a minute earlier, as clocks have no 24:00. */
export const timeOf = (minutes) => {
  const time = minutes === wholeDay ? wholeDay - 1 : minutes % wholeDay;
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
};

/** Seven days of ranges, from Monday on; `undefined` for a text that cannot be read. */
export const readWeek = (text) => parseHours(text).hours;

/** Such as `Mo-Fr 09:00-17:00, Sa 10:00-14:00`; empty where it is never open. */
export const writeWeek = (week) =>
  weeklyRows(week)
    .filter(({ ranges }) => ranges.length)
    .map(({ first, last, ranges }) => {
      const [from, to] = [first, last].map((day) => days[day].slice(0, 2));
      const times = ranges.map(([opens, closes]) => `${timeOf(opens)}-${timeOf(closes)}`);
      return `${from === to ? from : `${from}-${to}`} ${times.join(' ')}`;
    })
    .join(', ');

const changed = (week, day, ranges) => week.map((each, index) => (index === day ? ranges : each));

/** Opens a day, as the day before if that is open, or closes it. */
export const openDay = (week, day, isOpen) =>
  changed(week, day, isOpen ? (week[day - 1]?.length ? week[day - 1] : [usual]) : []);

/** Sets a time of a range, written `09:00`; what closes before it opens closes on the next day. */
export const setTime = (week, day, range, end, time) => {
  const [hours, minutes] = time.split(':').map(Number);
  const next = [...week[day][range]].map((each, index) =>
    index === end ? hours * 60 + minutes : each === wholeDay ? each : each % wholeDay,
  );
  if (next[1] === wholeDay - 1) next[1] = wholeDay;
  if (next[1] <= next[0]) next[1] += wholeDay;
  return changed(
    week,
    day,
    week[day].map((each, index) => (index === range ? next : each)),
  );
};

/** Puts a break of an hour into the last range of a day. */
export const addBreak = (week, day) => {
  const [opens, closes] = week[day].at(-1);
  // On the full hour near the middle.
  const middle = Math.round((opens + closes) / 2 / 60) * 60 - 60;
  return changed(week, day, [...week[day].slice(0, -1), [opens, middle], [middle + 60, closes]]);
};

/** Whether the last range is long enough for a break. */
export const hasRoom = ([opens, closes] = [0, 0]) => closes - opens >= 300;

export const removeRange = (week, day, range) =>
  changed(
    week,
    day,
    week[day].filter((each, index) => index !== range),
  );

/** Gives Tuesday to Friday the hours of Monday. */
export const likeMonday = (week) => week.map((each, day) => (day < 5 ? week[0] : each));
