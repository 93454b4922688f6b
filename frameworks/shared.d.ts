// What the types of all frameworks are made of.
import type { TregTags } from '../dist/tags.js';

export type { TregCustomProperties, TregTags } from '../dist/tags.js';
export type Tag = keyof TregTags;
export type Element<Name extends Tag> = TregTags[Name]['element'];
export type Attributes<Name extends Tag> = TregTags[Name]['attributes'];
export type Properties<Name extends Tag> = TregTags[Name]['properties'];
export type Events<Name extends Tag> = TregTags[Name]['events'];

/** What is a property alone, such as `items`: no text can say it. */
export type Objects<Name extends Tag> = Pick<
  Properties<Name>,
  Extract<keyof Properties<Name>, 'items' | 'prefill'>
>;

/** The attributes where a name that begins with `on` is taken for a listener: write `data-only`. */
export type AttributesButOnly<Name extends Tag> = Omit<Attributes<Name>, 'only'> &
  (Attributes<Name> extends { only?: unknown }
    ? {
        /** The option `only`: here `only` itself is taken for a listener. */
        'data-only'?: string | undefined;
      }
    : unknown);

/** A listener for each event, after a prefix: `ontreg-brakes-change`. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  [Type in keyof Events<Name> & string as `${Prefix}${Type}`]?:
    ((event: Events<Name>[Type]) => void) | undefined;
};

/** The attributes of a framework with those of a tag in front of them. */
export type With<Own, Others> = Own & Omit<Others, keyof Own>;
