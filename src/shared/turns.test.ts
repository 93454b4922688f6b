import { expect } from '@open-wc/testing';
import { inTurn } from './turns.js';

/** Keeps the thread busy, in milliseconds. */
const work = (time: number) => {
  const end = performance.now() + time;
  while (performance.now() < end);
};

describe('turns', () => {
  it('does the tasks of one widget, then those of the next', async () => {
    const done: string[] = [];
    const note = (name: string) => () => done.push(name);
    void inTurn(note('a1'), note('a2'));
    await inTurn(note('b1'), note('b2'));
    expect(done).to.deep.equal(['a1', 'a2', 'b1', 'b2']);
  });

  it('lets the browser go on between tasks that take long, and not between short ones', async () => {
    const seen: string[] = [];
    let isBetween = false;
    const task = (name: string, time: number) => () => {
      seen.push(isBetween ? `${name} later` : name);
      isBetween = false;
      setTimeout(() => (isBetween = true));
      work(time);
    };
    await new Promise((resolve) => setTimeout(resolve, 300));
    await inTurn(task('short', 0), task('long', 20), task('last', 0));
    expect(seen).to.deep.equal(['short', 'long', 'last later']);
  });

  it('goes on after a task that failed, and tells who asked for it', async () => {
    const failed = inTurn(() => {
      throw new Error('no');
    });
    const next = inTurn(() => undefined);
    let message = '';
    await failed.catch((error: unknown) => (message = (error as Error).message));
    expect(message).to.equal('no');
    await next;
  });

  it('waits for no frame where there is none', async () => {
    const own = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
    try {
      await inTurn(
        () => work(20),
        () => work(20),
        () => work(20),
      );
    } finally {
      window.requestAnimationFrame = own;
    }
  });
});
