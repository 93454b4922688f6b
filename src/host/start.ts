import { define, type WidgetClass } from './define.js';
import { version } from './version.js';

/** What the script puts on the page: its one global. */
export interface TregWidgetsGlobal {
  /** The version of the script that ran first. */
  readonly version: string;
}

/** Registers the tags and sets the one global name. */
export function start(widgets: Readonly<Record<string, WidgetClass>>): void {
  for (const tag of Object.keys(widgets)) define(tag, widgets[tag] as WidgetClass);
  const page = globalThis as { TregWidgets?: TregWidgetsGlobal };
  if (!page.TregWidgets?.version) page.TregWidgets = { version };
}
