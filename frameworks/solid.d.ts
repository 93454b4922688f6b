// The types of the tags in Solid.
import type { JSX as Solid } from 'solid-js';
import type {
  Attributes,
  AttributesButOnly,
  Element,
  Listeners,
  Properties,
  Tag,
  TregCustomProperties,
  With,
} from './shared.js';

type Prefixed<Fields, Prefix extends string> = {
  [Name in keyof Fields & string as `${Prefix}:${Name}`]?: Fields[Name];
};

type Tags = {
  [Name in Tag]: With<
    AttributesButOnly<Name> &
      Prefixed<Attributes<Name>, 'attr'> &
      Prefixed<Properties<Name>, 'prop'> &
      Listeners<Name, 'on:'>,
    Solid.HTMLAttributes<Element<Name>>
  >;
};

declare module 'solid-js' {
  namespace JSX {
    interface CSSProperties extends TregCustomProperties {}
    interface IntrinsicElements extends Tags {}
  }
}
