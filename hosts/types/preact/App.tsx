import { useRef } from 'preact/hooks';
import 'treg-widgets/define';
import type {} from 'treg-widgets/preact';
import type { TregBrakes } from 'treg-widgets';

export function Explainer() {
  const brakes = useRef<TregBrakes>(null);
  return (
    <>
      <treg-brakes
        ref={brakes}
        brake={60}
        heading-level={3}
        ontreg-brakes-change={(event) => console.log(event.ratio.toFixed(2), event.outcome)}
      >
        <a href="/brakes">The brakes of your immune system</a>
      </treg-brakes>
      <button onClick={() => brakes.current?.reset()}>Start again</button>
      <treg-conditions data-only="lupus celiac" />
      <treg-booking clinic="Elm Clinic" booking-url="/book" />
    </>
  );
}
