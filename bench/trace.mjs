// What the main thread of a page does, from the browser's own profiler. Times are those of the thread: other programs on the machine do
// not count.

/** Records `act`, between whose beginning and end the page calls `performance.mark(name)` at least once; returns its main thread's events. */
export async function record(page, act) {
  const categories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'blink.user_timing',
  ];
  await page.tracing.start({ categories });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const { pid, tid } = traceEvents.find(({ name }) => name === 'begin');
  return traceEvents
    .filter((event) => event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts);
}

/** Cuts events into those between each mark `begin` and the mark `end` that follows it. */
export function cut(events) {
  const parts = [];
  let part;
  for (const event of events) {
    if (event.name === 'begin') parts.push((part = []));
    else if (event.name === 'end') part = undefined;
    else part?.push(event);
  }
  return parts;
}

/** Milliseconds that events of some kinds took together; what lies inside another counts once. */
export function timeOf(events, ...kinds) {
  let total = 0;
  let end = -Infinity;
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    if (!kinds.includes(name) || ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
  }
  return total;
}

/** The longest task, in milliseconds. */
export const longestTask = (events) =>
  Math.max(0, ...events.map(({ name, tdur = 0 }) => (name === 'RunTask' ? tdur / 1000 : 0)));
