import { version } from './version.js';

/** What a widget says in one language. */
export interface LanguageOfWidget {
  readonly words: unknown;
  readonly content: unknown;
  readonly disclaimers: readonly string[];
}

/** What a script knows of a widget's class: the version it belongs to, its options, and how to set them for all its tags. */
export type WidgetClass = CustomElementConstructor & {
  readonly version?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly languages?: Record<string, LanguageOfWidget>;
  configure?(options: Readonly<Record<string, unknown>>): void;
};

/**
 * Registers one tag. A tag that is there already stays as it is (the script may run twice, or in two
 * versions), and a failure stops neither the page nor the other tags.
 */
export function define(tag: string, widget: WidgetClass): void {
  try {
    // Throws in browsers that are too old for the widgets: there is no way to style them then.
    new CSSStyleSheet();
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
