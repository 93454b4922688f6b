/** @jsxImportSource react */
import { StrictMode, useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { hear } from './page.mjs';

/**
 * A property and an event, by a `ref`. React writes both in its markup as well, but an object only where the tag is defined when it is
 * rendered, and neither where it takes over the markup of a server.
 */
const useWidget = (name, value, type, handle) =>
  useCallback(
    (widget) => {
      widget[name] = value;
      widget.addEventListener(type, handle);
      return () => widget.removeEventListener(type, handle);
    },
    [name, value, type, handle],
  );

/** What is inside a placeholder is the script's, also where that came before React. */
const inside = (html = '') => ({
  dangerouslySetInnerHTML: { __html: html },
  suppressHydrationWarning: true,
});

function App({ state, onReady }) {
  useEffect(() => onReady?.(), [onReady]);
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
        ref={useWidget('items', items, 'treg-conditions-toggle', hear)}
        heading={title}
        only={only.join(' ')}
      />
      <treg-booking
        id="booking"
        ref={useWidget('prefill', prefill, 'treg-booking-open', hear)}
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
          <div data-treg="brakes" data-brake={place} {...inside()} />
          {html && <div data-treg="booking" data-clinic={title} {...inside(html)} />}
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

const app = (state, onReady) => (
  <StrictMode>
    <App state={state} onReady={onReady} />
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

export const hydrate = (box, state) =>
  new Promise((done) => {
    const root = hydrateRoot(
      box,
      app(state, () => done(started(root, state))),
    );
  });

export const written = async (state) =>
  (await import('react-dom/server')).renderToString(app(state));
