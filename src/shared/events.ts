/** The base of the widgets' events: they cross the shadow root and bubble, and follow a visitor's action. */
export class TregEvent extends Event {
  constructor(type: string, init?: EventInit) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}
