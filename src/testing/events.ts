/** All events of one type that come out of a widget from now on, as the page around it hears them. */
export function heard<K extends keyof GlobalEventHandlersEventMap>(
  widget: Element,
  type: K,
): GlobalEventHandlersEventMap[K][] {
  const events: GlobalEventHandlersEventMap[K][] = [];
  (widget.parentElement as HTMLElement).addEventListener(type, (event) => events.push(event));
  return events;
}
