import { useRef } from 'react';
import type {} from 'treg-widgets/react';
import type { TregBrakes } from 'treg-widgets';

export function Explainer() {
  const brakes = useRef<TregBrakes>(null);
  return (
    <>
      <treg-brakes
        ref={brakes}
        brake={60}
        heading-level="3"
        share
        style={{ '--treg-color-brand': '#7a2e4d' }}
        ontreg-brakes-change={(event) => console.log(event.ratio.toFixed(2), event.outcome)}
      >
        <a href="/brakes">The brakes of your immune system</a>
      </treg-brakes>
      <button onClick={() => brakes.current?.reset()}>Start again</button>
      <treg-booking clinic="Elm Clinic" hours="Mo-Fr 09:00-17:00" booking-url="/book" />
      <treg-conditions only="lupus celiac" open={['lupus']} />
    </>
  );
}
