import { flushSync, hydrate as takeOver, mount, unmount } from 'svelte';
import App from './App.svelte';

function mounted(how, target, first) {
  const app = how(App, { target, props: { first } });
  flushSync();
  return {
    set: (changes) => flushSync(() => app.set(changes)),
    stop: () => unmount(app),
  };
}

export const start = (box, state) => mounted(mount, box, state);
export const hydrate = (box, state) => mounted(takeOver, box, state);

export const written = async (state) =>
  (await import('svelte/server')).render(App, { props: { first: state } }).body;
