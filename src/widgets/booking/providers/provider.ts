/** What is known of a visitor beforehand. Each vendor gets only what its form has a field for. */
export interface Prefill {
  /** First and last name together, for the vendors that ask for one name. */
  readonly name?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** What a message out of the frame means. */
export interface ProviderMessage {
  /** How high its page is, in CSS pixels, 100 to 5000. */
  readonly height?: number;
  /** A visit was booked. A vendor may say so twice. */
  readonly complete?: true;
  /** Its page stays blank until this is posted to the frame, for the origin that the message came from. */
  readonly answer?: object;
}

/**
 * The fields of messages that some vendor here uses. What arrives may be anything, `null` too: `readMessage()` takes an
 * error for "not a message of theirs".
 */
export interface Posted {
  readonly originator?: unknown;
  readonly type?: unknown;
  readonly data: { readonly iframeHeight?: unknown };
  readonly event?: unknown;
  readonly payload: { readonly height?: unknown };
  readonly height?: unknown;
  readonly meetingBookSucceeded?: unknown;
}

/** A vendor of online scheduling: where its pages are, how one is framed, what it says, what it may be told. */
export interface Provider {
  /** The value of the attribute `provider`. */
  readonly id: string;
  /** As people know it; empty for a vendor that no module here knows, which goes by the name of its host. */
  readonly name: string;
  /** Tested with a dot and the name of a host, so that it matches a host and all below it, and no look-alike. */
  readonly hosts?: RegExp;
  /**
   * The query that its page needs in a frame. May change the path of the address, a copy. `undefined`, or no such method:
   * the page refuses frames, or nobody knows, so it opens as a link.
   */
  frame?(url: URL): string | undefined;
  /** Its pages may send a visitor on to another of its hosts, which then posts the messages. */
  readonly moves?: true;
  /** What a message means. May throw. */
  read?(posted: Posted): ProviderMessage | undefined;
  /** The keys of its query that take what is known of a visitor. */
  readonly prefill?: Readonly<Record<string, keyof Prefill>>;
}

/** More is a mistake, or an attempt to push the rest of the page away. */
const MAXIMUM_PIXELS = 5000;

/**
 * The message that a height makes: pixels, as a number or as in CSS. Below three digits it is none, since pages report a few
 * pixels before they have drawn anything.
 */
export function tall(raw: unknown): ProviderMessage | undefined {
  return typeof raw !== 'object' && /^[1-9]\d\d+(\.\d+)?(px)?$/.test(raw as string)
    ? { height: Math.min(parseFloat(raw as string), MAXIMUM_PIXELS) }
    : undefined;
}
