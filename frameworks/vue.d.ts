// The types of the tags in templates of Vue 3.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Element, Events, Properties, Tag, With } from './shared.js';

type Tags = {
  [Name in Tag]: new () => Element<Name> & {
    $props: With<Properties<Name>, HTMLAttributes> & PublicProps;
    $emit: EmitFn<{ [Type in keyof Events<Name>]: (event: Events<Name>[Type]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
