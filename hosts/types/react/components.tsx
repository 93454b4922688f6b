import { useState } from 'react';
import { TregBooking, TregBrakes } from 'treg-widgets/react';

export function Visit() {
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <TregBrakes
        brake={60}
        headingLevel={3}
        onTregBrakesChange={(event) => setOutcome(event.outcome)}
      >
        <a href="/brakes">The brakes of your immune system</a>
      </TregBrakes>
      <p>{outcome && `The attack ${outcome}.`}</p>
      <TregBooking
        clinic="Elm Clinic"
        bookingUrl="https://example.com/book"
        prefill={{ name: 'Ann' }}
        onTregBookingOpen={(event) => event.mode === 'link' || event.preventDefault()}
      >
        <a href="https://example.com/book">Book a visit</a>
      </TregBooking>
    </>
  );
}
