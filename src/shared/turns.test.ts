import { expect } from '@open-wc/testing';
import { inTurn } from './turns.js';

describe('turns', () => {
  it('does the tasks of one widget, then those of the next', async () => {
    const done: string[] = [];
    const note = (name: string) => () => done.push(name);
    void inTurn(note('a1'), note('a2'));
    await inTurn(note('b1'), note('b2'));
    expect(done).to.deep.equal(['a1', 'a2', 'b1', 'b2']);
  });

  describe('on a clock of the test', () => {
    const clock = performance.now.bind(performance);
    const frame = window.requestAnimationFrame.bind(window);
    let now = 0;
    const done: string[] = [];
    const task = (name: string, time: number) => () => {
      done.push(name);
      now += time;
    };

    beforeEach(() => {
      now = clock() + 1e6;
      performance.now = () => now;
      done.length = 0;
    });
    afterEach(() => {
      performance.now = clock;
      window.requestAnimationFrame = frame;
    });

    it('waits for a frame after a task that took long, and not after a short one', async () => {
      window.requestAnimationFrame = (callback) => {
        done.push('frame');
        return frame(callback);
      };
      await inTurn(task('short', 0), task('long', 20), task('last', 0));
      expect(done).to.deep.equal(['short', 'long', 'frame', 'last']);
    });

    it('goes on without a frame where there is none', async () => {
      window.requestAnimationFrame = () => 0;
      await inTurn(task('one', 20), task('two', 20), task('three', 20));
      expect(done).to.deep.equal(['one', 'two', 'three']);
    });
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
});
