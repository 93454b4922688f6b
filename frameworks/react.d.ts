// The widgets as components of React, and the types of the tags.
import type {
  ClassAttributes,
  ForwardRefExoticComponent,
  HTMLAttributes,
  RefAttributes,
} from 'react';
import type {
  Attributes,
  Element,
  Events,
  Listeners,
  Objects,
  Properties,
  Tag,
  TregCustomProperties,
  With,
} from './shared.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Handlers<Name extends Tag> = {
  [Type in keyof Events<Name> & string as `on${Pascal<Type>}`]?:
    ((event: Events<Name>[Type]) => void) | undefined;
};

/** The properties of a component: options in camel case, events such as `onTregBrakesChange`, and what every element takes. */
type ComponentProps<Name extends Tag> = With<
  Properties<Name> & Handlers<Name>,
  HTMLAttributes<Element<Name>>
>;

type Component<Name extends Tag> = ForwardRefExoticComponent<
  ComponentProps<Name> & RefAttributes<Element<Name>>
>;

export type TregBrakesProps = ComponentProps<'treg-brakes'>;
export type TregCausesProps = ComponentProps<'treg-causes'>;
export type TregConditionsProps = ComponentProps<'treg-conditions'>;
export type TregBookingProps = ComponentProps<'treg-booking'>;

export const TregBrakes: Component<'treg-brakes'>;
export const TregCauses: Component<'treg-causes'>;
export const TregConditions: Component<'treg-conditions'>;
export const TregBooking: Component<'treg-booking'>;

type Tags = {
  [Name in Tag]: With<
    Attributes<Name> & Objects<Name> & Listeners<Name, 'on'>,
    HTMLAttributes<Element<Name>>
  > &
    ClassAttributes<Element<Name>>;
};

declare module 'react' {
  interface CSSProperties extends TregCustomProperties {}
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
