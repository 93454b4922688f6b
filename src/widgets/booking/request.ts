/** Why a visit request was not accepted, or may not have been. */
export type RequestFailure =
  /** The browser has no connection; this time nothing was sent. */
  | 'offline'
  /** No answer, or one that this page may not read. */
  | 'network'
  /** No answer in time. */
  | 'timeout'
  /** The server has too much to do: status 429. */
  | 'busy'
  /** The server is out of order: status 5xx. */
  | 'server'
  /** Refused: any other status, a redirect too. */
  | 'rejected'
  /** Refused for the fields that the result names. */
  | 'fields'
  /** The caller ended it; it may have arrived all the same. */
  | 'aborted';

/** What became of a visit request. */
export type RequestResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: RequestFailure;
      /** What the server says of single fields: plain text, for fields it may speak of only. */
      readonly fields: Readonly<Record<string, string>>;
      /** What the server says of the whole: plain text, or empty. */
      readonly message: string;
    };

/** How a visit request is sent. */
export interface RequestOptions {
  /** How the body is written: as JSON, or as forms do. */
  readonly encoding: 'json' | 'form';
  /** Names the request: a server takes in one of each key. From `newKey()`; another one when the text is another. */
  readonly key: string;
  /** The fields that the server may speak of; those that are sent unless told. */
  readonly names?: readonly string[];
  /** Ends it at once when it aborts. */
  readonly signal: AbortSignal;
  /** Milliseconds that each try may take; 10,000 unless told. */
  readonly timeout?: number;
  /** How time between tries passes: ends after some milliseconds, or when the signal aborts. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** Milliseconds; who is asked to wait longer can as well call. */
const longestWait = 30_000;

/** Tries after the first. */
const retries = 2;

/** UTF-16 units, each at most 3 bytes: browsers refuse more than 64 KiB that shall outlive the page. */
const longestKept = 20_000;

/** Names a new request: a random UUID. `crypto.randomUUID()` is missing on pages without https. */
export const newKey = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    ((crypto.getRandomValues(new Uint8Array(1))[0] as number) % 16).toString(16),
  );

/** Ends after some milliseconds, or when the signal aborts. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', resolve);
  });

/** Milliseconds until the server wants to be asked again, by its seconds or its date; 0 or less where it does not say. */
function askedWait({ headers }: Response): number {
  const text = headers.get('Retry-After') ?? '';
  return Number(text) * 1000 || Date.parse(text) - Date.now() || 0;
}

const failed = (
  reason: RequestFailure,
  fields: Readonly<Record<string, string>> = {},
  message = '',
): RequestResult => ({ ok: false, reason, fields, message });

/** At most 200 characters of a text, none cut in two. */
const shown = (text: unknown): string =>
  typeof text === 'string' ? text.trim().replace(/^(.{200}).*/su, '$1') : '';

type Said = Readonly<Record<string, unknown>> | null | undefined;

/** What a refusal says, if it is `{ "errors": { "email": "…" }, "message": "…" }`; nothing else of it is taken. */
async function refusal(response: Response, names: readonly string[]): Promise<RequestResult> {
  // Servers know these names: in quotes, the build does not shorten them.
  const answer = (await response.json().catch(() => null)) as Said;
  const errors = answer?.['errors'] as Said;
  const fields: Record<string, string> = {};
  let reason: RequestFailure = 'rejected';
  for (const name of names) {
    const text = shown(errors?.[name]);
    if (text) {
      fields[name] = text;
      reason = 'fields';
    }
  }
  return failed(reason, fields, shown(answer?.['message']));
}

/**
 * Posts a visit request to the clinic's own address, at most three times; any status from 200 to 299 is success. All tries have the same
 * key, so a server that minds it takes the request in once, even if its first answer was lost. The address learns nothing of the
 * page but its origin, and a redirect is not followed: it could hand the request to somebody else. Never throws.
 */
export async function sendRequest(
  endpoint: string,
  fields: Readonly<Record<string, string>>,
  {
    encoding,
    key,
    names = Object.keys(fields),
    signal,
    timeout = 10_000,
    wait = pause,
  }: RequestOptions,
): Promise<RequestResult> {
  const isForm = encoding === 'form';
  const body = isForm ? String(new URLSearchParams(fields)) : JSON.stringify(fields);
  for (let tries = 0; ; tries++) {
    if (!navigator.onLine) return failed('offline');
    // AbortSignal.any() is of March 2024, younger than the long-lived Firefox 115.
    const controller = new AbortController();
    void pause(timeout, signal).then(() => controller.abort());
    // 1 s, then 3 s, and up to a quarter more: many pages that failed together should not come back together.
    let delay = 1000 * (1 + 2 * tries) * (1 + Math.random() / 4);
    let result: RequestResult;
    try {
      signal.throwIfAborted();
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': `application/${isForm ? 'x-www-form-urlencoded' : 'json'}`,
          'Idempotency-Key': key,
        },
        body,
        cache: 'no-store',
        credentials: 'omit',
        // Goes on when the visitor leaves. Not the last time: all such requests of the page share the 64 KiB.
        keepalive: tries < retries && body.length < longestKept,
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: controller.signal,
      });
      const { ok, status } = response;
      if (ok) return { ok: true };
      if (status === 429 || status >= 500) {
        delay = Math.max(delay, askedWait(response));
        result = failed(status === 429 ? 'busy' : 'server');
      } else {
        delay = Infinity;
        result = await refusal(response, names);
      }
    } catch {
      result = failed(controller.signal.aborted ? 'timeout' : 'network');
    }
    if (signal.aborted) return failed('aborted');
    if (tries === retries || delay > longestWait) return result;
    await wait(delay, signal);
  }
}
