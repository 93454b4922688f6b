/** The browser's own `Event`: MooTools puts another in its place. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** The base of the widgets' events: they cross the shadow root and bubble, and follow a visitor's action. */
export class TregEvent extends NativeEvent {
  constructor(type: string, init?: EventInit) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}
