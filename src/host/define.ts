import { version } from './version.js';

/** A widget's class and the version it belongs to. */
export type WidgetClass = CustomElementConstructor & { readonly version?: string };

/**
 * Registers one tag. A tag that is there already stays as it is (the script may run twice, or in two
 * versions), and a failure stops neither the page nor the other tags.
 */
export function define(tag: string, widget: WidgetClass): void {
  try {
    const present: WidgetClass | undefined = customElements.get(tag);
    if (!present) customElements.define(tag, widget);
    else if (present.version !== version)
      console.info(
        `<${tag}> is already defined (version ${String(present.version)}), keeping it; this script is version ${version}.`,
      );
  } catch (error) {
    console.warn(`<${tag}> could not be defined; its fallback stays.`, error);
  }
}
