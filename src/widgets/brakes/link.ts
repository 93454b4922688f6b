/** What the fragment of an address begins with when it describes a state of the explainer. */
const prefix = '#treg-brakes?';

/** This page's address with a state in its fragment; the query and the path stay as they are. */
export const linkTo = (state: Readonly<Record<string, number>>): string =>
  location.href.replace(/#.*/, '') +
  prefix +
  Object.entries(state)
    .map((entry) => entry.join('='))
    .join('&');

/** The state in a fragment: names and values as they stand there, or none. */
export const linkedState = (fragment: string): readonly (readonly [string, string])[] =>
  fragment.startsWith(prefix)
    ? [...new URLSearchParams(fragment.slice(prefix.length)).entries()]
    : [];

/** Whether the browser let us copy an address. */
export async function copyLink(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}
