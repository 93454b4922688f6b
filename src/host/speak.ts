import type { WidgetClass } from './define.js';
import { classOf, names, whenDefined } from './place.js';
import { version } from './version.js';

/** A language for all widgets, each under its name. */
export interface Translation {
  readonly words: Readonly<Record<string, unknown>>;
  /** Makes the content from the English: ids, grades and sources are the same in every language. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly disclaimers: Readonly<Record<string, readonly string[]>>;
}

/** Teaches a widget a language; one of another version has other records, and stays with what it knows. */
export function teach(
  widget: WidgetClass,
  name: string,
  language: string,
  { words, content, disclaimers }: Translation,
): void {
  const { languages } = widget;
  if (widget.version !== version || !languages) {
    console.warn(
      `<treg-${name}> is of version ${String(widget.version)}; it does not learn "${language}" of version ${version}.`,
    );
    return;
  }
  const translate = content[name] as ((english: unknown) => unknown) | undefined;
  languages[language] = {
    words: words[name],
    content: translate?.(languages['en']?.content),
    disclaimers: disclaimers[name] ?? [],
  };
  // Those on the page look for their language again.
  widget.configure?.({ lang: language });
}

/** Teaches a language to the tags that are there, and to those that come. */
export function speak(language: string, translation: Translation): void {
  // Servers and old browsers have no registry.
  if (!('customElements' in globalThis)) return;
  for (const name of names)
    whenDefined(name, () => teach(classOf(name) as WidgetClass, name, language, translation));
}
