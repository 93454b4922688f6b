/** The language of an element: the closest `lang`, also outside the shadow roots it lies in. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const marked: Element | null = at.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** The entry for a language: the exact one, else the same base language, else English. */
export function inLanguage<T>(languages: Readonly<Record<string, T>>, language: string): T {
  const wanted = language.toLowerCase();
  const found = [wanted, wanted.split('-')[0] as string].find((name) =>
    Object.prototype.hasOwnProperty.call(languages, name),
  );
  return languages[found ?? 'en'] as T;
}
