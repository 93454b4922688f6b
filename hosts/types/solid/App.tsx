import { createSignal } from 'solid-js';
import 'treg-widgets/define';
import type {} from 'treg-widgets/solid';
import type { TregBrakes } from 'treg-widgets';

export function Explainer() {
  let brakes: TregBrakes | undefined;
  const [outcome, setOutcome] = createSignal('');
  return (
    <>
      <treg-brakes
        ref={brakes}
        brake={60}
        attr:heading-level="3"
        on:treg-brakes-change={(event) => setOutcome(event.outcome)}
      >
        <a href="/brakes">The brakes of your immune system</a>
      </treg-brakes>
      <p>{outcome()}</p>
      <button onClick={() => brakes?.reset()}>Start again</button>
      <treg-conditions prop:only={['lupus', 'celiac']} />
      <treg-booking clinic="Elm Clinic" attr:booking-url="/book" />
    </>
  );
}
