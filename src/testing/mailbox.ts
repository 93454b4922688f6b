import { executeServerCommand } from '@web/test-runner-commands';

/** What the booking service of the tests does with one request; see bin/booking-server.mjs. */
export interface Answer {
  readonly preflight?: number;
  readonly cut?: 'unread' | 'unanswered' | 'halfway' | 'stuck';
  readonly delay?: number | 'forever';
  readonly status?: number;
  readonly accept?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expose?: string;
  readonly cors?: false;
  readonly json?: unknown;
  readonly html?: string;
}

/** Where one test sends its requests. */
export interface Mailbox {
  readonly id: string;
  readonly url: string;
  /** The same on this page's origin. */
  readonly here: string;
}

/** A request as the service received it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly accepted: boolean;
  readonly repeated: boolean;
}

/** Opens a mailbox that answers so, one by one, and then accepts. */
export const openMailbox = (...answers: readonly Answer[]): Promise<Mailbox> =>
  executeServerCommand('open-mailbox', answers);

/** What was read, once it is so many; preflights do not count. */
export const arrived = ({ id }: Mailbox, count = 0): Promise<readonly Received[]> =>
  executeServerCommand('arrived', { id, count });

/** All that was read, preflights too, once no connection is open any more. */
export const settledIn = ({ id }: Mailbox): Promise<readonly Received[]> =>
  executeServerCommand('settled', { id });

/** Cuts what is still open: Chrome keeps what it sends past the page for 30 s more, though it was aborted, and opens only six at once. */
export const release = ({ id }: Mailbox): Promise<unknown> =>
  executeServerCommand('release', { id });
