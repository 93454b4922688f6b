// The types of the tags in Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { AttributesButOnly, Element, Listeners, Objects, Tag, With } from './shared.js';

type Tags = {
  [Name in Tag]: With<
    AttributesButOnly<Name> & Objects<Name> & Listeners<Name, 'on'>,
    HTMLAttributes<Element<Name>>
  >;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
