import { For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import * as web from 'solid-js/web';
import { hear } from './page.mjs';

const App = ({ state }) => (
  <>
    <p>{state.count}</p>
    <Show when={state.isShown}>
      <treg-brakes
        id="brakes"
        attr:heading-level="3"
        brake={state.brake}
        share={state.isShared}
        on:treg-brakes-change={hear}
      >
        <h3 slot="heading">{state.title}</h3>
        <p>About {state.title}</p>
      </treg-brakes>
    </Show>
    <treg-conditions
      heading={state.title}
      prop:only={state.only}
      prop:items={state.items}
      on:treg-conditions-toggle={hear}
    />
    <treg-booking
      id="booking"
      mode="form"
      endpoint="/requests"
      attr:booking-url={state.address}
      prop:prefill={state.prefill}
    >
      <a href={state.link}>{state.title}</a>
    </treg-booking>
    <For each={state.order}>{(key) => <treg-brakes id={key} brake={50} />}</For>
    <Show when={state.causes}>
      <treg-causes items={state.causes} />
    </Show>
    <Show when={state.place}>
      <div data-treg="brakes" data-brake={state.place} />
      <Show when={state.html}>
        <div data-treg="booking" data-clinic={state.title} innerHTML={state.html} />
      </Show>
    </Show>
    <Show when={state.owned}>
      <div data-treg="booking" data-clinic={state.title}>
        <a href={state.link}>{state.owned}</a>
      </div>
    </Show>
  </>
);

function mounted(how, box, first) {
  const [state, set] = createStore(first);
  const stop = how(() => <App state={state} />, box);
  return { set, stop };
}

export const start = (box, state) => mounted(web.render, box, state);
export const hydrate = (box, state) => mounted(web.hydrate, box, state);

export const written = (state) => web.renderToString(() => <App state={state} />);
/** What Solid's hydration needs in the head of the page. */
export const head = () => web.generateHydrationScript();
