// Each line with a mark is refused, and no other.
import { createRef } from 'react';
import type { TregCauses } from 'treg-widgets';
import { TregBooking, TregBrakes, TregConditions } from 'treg-widgets/react';

const causes = createRef<TregCauses>();

export const wrong = [
  <treg-brakes brake="much" />, // ✗ no number
  <treg-brakes mode="play" />, // ✗ no mode
  <treg-brakes brakes={60} />, // ✗ no such option
  <treg-brakes heading-level={true} />, // ✗ no number
  <treg-brakes ref={causes} />, // ✗ another tag's class
  <treg-brakes ontreg-brakes-change={({ detail }) => detail} />, // ✗ no CustomEvent
  <treg-booking appearance="large" />, // ✗ no appearance
  <treg-booking style={{ '--treg-color-brnad': 'red' }} />, // ✗ no such custom property
  <treg-unknown />, // ✗ no such tag
  <TregBrakes brake={[60]} />, // ✗ no number
  <TregBrakes onTregBrakesChange={(event) => event.step} />, // ✗ of the other event
  <TregBrakes onTregBookingOpen={() => undefined} />, // ✗ another tag's event
  <TregBooking bookingUrl={7} />, // ✗ no text
  <TregConditions items={[{ id: 'gout' }]} />, // ✗ no whole entry
];
