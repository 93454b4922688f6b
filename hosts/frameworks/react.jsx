/** @jsxImportSource react */
import { StrictMode, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { hear } from './page.mjs';

/** Before the script has come, and on a server's markup, React writes attributes only, which no object fits in. */
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
        only={only}
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
          <div data-treg="booking" data-clinic={title} dangerouslySetInnerHTML={{ __html: html }} />
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

const app = (state) => (
  <StrictMode>
    <App state={state} />
  </StrictMode>
);

function started(root, state) {
  return {
    set: (changes) => flushSync(() => root.render(app(Object.assign(state, changes)))),
    stop: () => root.unmount(),
  };
}

export function start(box, state) {
  const root = createRoot(box);
  flushSync(() => root.render(app(state)));
  return started(root, state);
}

export const hydrate = (box, state) => started(hydrateRoot(box, app(state)), state);

export const written = async (state) =>
  (await import('react-dom/server')).renderToString(app(state));
