import { virtual } from '@guidepup/virtual-screen-reader';
import { aTimeout } from '@open-wc/testing';

/** More than any widget has to say. */
const longest = 5000;

/** What browsers keep from screen readers, and the virtual one does not know of. */
const isUnheard = (element: Element): boolean =>
  element.matches('details:not([open]) > :not(summary), [role="img"] > *') ||
  (element.parentElement instanceof HTMLSlotElement &&
    element.parentElement.assignedNodes().length > 0);

async function listening(container: Element, task: () => Promise<unknown>): Promise<string[]> {
  await virtual.start({ container });
  try {
    await task();
    return await virtual.spokenPhraseLog();
  } finally {
    await virtual.stop();
  }
}

/**
 * What a screen reader says that reads something from its start to its end. In a shadow root, read an element of it: the reader
 * follows no slots, but reads what they hold when nothing is slotted.
 */
export async function transcript(container: Element): Promise<readonly string[]> {
  const hidden = [...container.querySelectorAll(':not([aria-hidden])')].filter(isUnheard);
  for (const element of hidden) element.setAttribute('aria-hidden', 'true');
  try {
    return await listening(container, async () => {
      const place = async () => [virtual.activeNode, await virtual.lastSpokenPhrase()] as const;
      // Back from the first is the last.
      await virtual.previous();
      const [lastNode, lastPhrase] = await place();
      await virtual.clearSpokenPhraseLog();
      for (let count = 0; count < longest; count++) {
        await virtual.next();
        const [node, phrase] = await place();
        if (node === lastNode && phrase === lastPhrase) return;
      }
      throw new Error(`nothing ends after ${longest} phrases`);
    });
  } finally {
    for (const element of hidden) element.removeAttribute('aria-hidden');
  }
}

/** What live regions in something say while something is done, each as `polite: text` or `assertive: text`. */
export async function spokenDuring(
  container: Element,
  action: () => Promise<unknown>,
): Promise<readonly string[]> {
  const phrases = await listening(container, async () => {
    await virtual.clearSpokenPhraseLog();
    await action();
    await aTimeout(0);
  });
  return phrases.filter(
    (phrase, index) => /^(?:polite|assertive): ./.test(phrase) && phrase !== phrases[index - 1],
  );
}
