type Known = HTMLElement &
  Partial<Pick<HTMLInputElement, 'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked'>>;

/** What a visitor can open, fill in or have the focus on, by the id it has or lies in and its words. */
function workable(root: ShadowRoot): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const element of root.querySelectorAll<Known>('summary,a,button,input,textarea'))
    found.set(
      `${String(element.closest('[id]')?.id)} ${element.textContent.replace(/\s/g, '')}`,
      element,
    );
  return found;
}

/**
 * Makes room for the script where a server has rendered. What it returns does again, to what the script has rendered, what the
 * visitor did before; nothing where no server has.
 */
export function takeOver(root: ShadowRoot): (() => void) | undefined {
  const isServed = root.childElementCount > 1;
  const before = workable(root);
  const focused = root.activeElement;
  root.replaceChildren();
  if (!isServed) return undefined;
  return () => {
    workable(root).forEach((element, key) => {
      const old = before.get(key);
      if (!old) return;
      if ((old.parentElement as HTMLDetailsElement | null)?.open)
        (element.parentElement as HTMLDetailsElement).open = true;
      if (old.checked !== old.defaultChecked) element.click();
      else if (old.type !== 'checkbox' && old.value !== (old.defaultValue ?? old.value)) {
        element.value = old.value as string;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (old === focused) element.focus({ preventScroll: true });
    });
  };
}
