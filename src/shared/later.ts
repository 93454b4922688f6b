import {
  noChange,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { onServer } from './server.js';

/** How long an idle moment must still last for one more part, in milliseconds. */
const enough = 25;

/** Renders what is closed a part at a time, when the browser has nothing else to do; find-in-page and print need it all. */
export class Later implements ReactiveController {
  readonly #waiting = new Map<string, () => void>();
  #finished = Promise.resolve();
  #isRunning = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Settles when nothing waits any more. */
  get finished(): Promise<void> {
    return this.#finished;
  }

  hostUpdated(): void {
    if (this.#isRunning || !this.#waiting.size) return;
    this.#isRunning = true;
    this.#finished = new Promise((resolve) => {
      const run = (deadline?: IdleDeadline) => {
        for (const [id] of this.#waiting) {
          this.render(id);
          if (!deadline || deadline.timeRemaining() < enough) break;
        }
        if (this.#waiting.size) schedule();
        else {
          this.#isRunning = false;
          resolve();
        }
      };
      const schedule = () =>
        // Safari has no idle moments to offer before 26.
        'requestIdleCallback' in window
          ? requestIdleCallback(run, { timeout: 500 })
          : setTimeout(run);
      schedule();
    });
  }

  /** Renders a part that may still wait: it is about to be seen. */
  render(id: string): void {
    const render = this.#waiting.get(id);
    this.#waiting.delete(id);
    render?.();
  }

  /** Renders all that waits. */
  renderAll(): void {
    this.#waiting.forEach((_, id) => this.render(id));
  }

  /**
   * A part of a template, rendered `now` or later, and again when one of `depends` changes; without `depends` at each update, as the
   * rest is.
   */
  part(
    id: string,
    now: boolean,
    depends: readonly unknown[] | undefined,
    make: () => unknown,
  ): DirectiveResult {
    return part(this.#waiting, id, now, depends, make);
  }
}

type PartValues = [
  waiting: Map<string, () => void>,
  id: string,
  now: boolean,
  depends: readonly unknown[] | undefined,
  make: () => unknown,
];

/** What will not change: rendered without the marks by which Lit finds its places again, which are more than half of all nodes. */
export function fixed(template: TemplateResult): unknown {
  if (onServer) return template;
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode);
  for (const mark of marks) (mark as Comment).remove();
  // Lit keeps what it knows of its places with the fragment it rendered into.
  const bare = document.createDocumentFragment();
  bare.append(fragment);
  return bare;
}

class Part extends Directive {
  #depends: readonly unknown[] | undefined;
  #isRendered = false;

  /** Without a browser there is no later. */
  render(...[, , , , make]: PartValues): unknown {
    return onServer ? make() : noChange;
  }

  override update(part: ChildPart, values: unknown[]): unknown {
    const [waiting, id, now, depends, make] = values as PartValues;
    const isSame = depends?.every((each, index) => each === this.#depends?.[index]);
    this.#depends = depends;
    if (this.#isRendered ? isSame : !now) {
      if (!this.#isRendered)
        waiting.set(id, () => {
          this.#isRendered = true;
          setChildPartValue(part, make(), this);
        });
      return noChange;
    }
    waiting.delete(id);
    this.#isRendered = true;
    return make();
  }
}

const part = directive(Part);
