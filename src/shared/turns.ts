/** Milliseconds that widgets may work before the browser gets to paint, and to listen, again. */
const enough = 10;

/** Milliseconds after which a frame is no longer waited for: there is none in what is not shown. */
const longestFrame = 200;

let last: Promise<void> = Promise.resolve();
let began = -Infinity;

/** Lets the browser go on, unless the widgets have just begun to work. */
async function pause(): Promise<void> {
  const since = performance.now() - began;
  if (since < enough) return;
  await new Promise((resolve) => {
    const go = () => setTimeout(resolve);
    if (since > longestFrame) return go();
    requestAnimationFrame(go);
    return setTimeout(go, longestFrame);
  });
  began = performance.now();
}

/** Does the tasks of a widget after those of the others. On a phone, all widgets of a page at once would be a long task. */
export function inTurn(...tasks: readonly (() => unknown)[]): Promise<void> {
  last = last
    .catch(() => undefined)
    .then(async () => {
      for (const task of tasks) {
        await pause();
        task();
      }
    });
  return last;
}
