/** @jsxImportSource preact */
import { hydrate as takeOver, options, render } from 'preact';
import { useCallback } from 'preact/hooks';
import { hear } from './page.mjs';

// Renders at once when something changes, as the checks expect.
options.debounceRendering = (work) => work();

/** Before the script has come, and on a server's markup, Preact sets no property. */
const useProperty = (name, value) =>
  useCallback((widget) => widget && Object.assign(widget, { [name]: value }), [name, value]);

function App({ state }) {
  const { title, count, link, isShown, brake, isShared, only, items, causes } = state;
  const { address, prefill, order, place, html, owned } = state;
  return (
    <>
      <p>{count}</p>
      {isShown && (
        <treg-brakes
          id="brakes"
          heading-level={3}
          brake={brake}
          share={isShared}
          ontreg-brakes-change={hear}
        >
          <h3 slot="heading">{title}</h3>
          <p>About {title}</p>
        </treg-brakes>
      )}
      <treg-conditions
        ref={useProperty('items', items)}
        heading={title}
        data-only={only}
        ontreg-conditions-toggle={hear}
      />
      <treg-booking
        id="booking"
        ref={useProperty('prefill', prefill)}
        mode="form"
        endpoint="/requests"
        booking-url={address}
      >
        <a href={link}>{title}</a>
      </treg-booking>
      {order.map((key) => (
        <treg-brakes key={key} id={key} brake={50} />
      ))}
      {causes && <treg-causes items={causes} />}
      {place && (
        <>
          <div data-treg="brakes" data-brake={place} />
          {html && (
            <div
              data-treg="booking"
              data-clinic={title}
              dangerouslySetInnerHTML={{ __html: html }}
            />
          )}
        </>
      )}
      {owned && (
        <div data-treg="booking" data-clinic={title}>
          <a href={link}>{owned}</a>
        </div>
      )}
    </>
  );
}

const started = (box, state) => ({
  set: (changes) => render(<App state={Object.assign(state, changes)} />, box),
  stop: () => render(null, box),
});

export function start(box, state) {
  render(<App state={state} />, box);
  return started(box, state);
}

export function hydrate(box, state) {
  takeOver(<App state={state} />, box);
  return started(box, state);
}

export const written = async (state) =>
  (await import('preact-render-to-string')).renderToString(<App state={state} />);
