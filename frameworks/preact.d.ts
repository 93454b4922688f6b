// The types of the tags in Preact.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type {
  AttributesButOnly,
  Element,
  Listeners,
  Objects,
  Tag,
  TregCustomProperties,
  With,
} from './shared.js';

type Tags = {
  [Name in Tag]: With<
    AttributesButOnly<Name> & Objects<Name> & Listeners<Name, 'on'>,
    HTMLAttributes<Element<Name>>
  > &
    ClassAttributes<Element<Name>>;
};

declare module 'preact' {
  namespace JSX {
    interface CSSProperties extends TregCustomProperties {}
    interface IntrinsicElements extends Tags {}
  }
}
