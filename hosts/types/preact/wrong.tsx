// Each line with a mark is refused, and no other.
import type {} from 'treg-widgets/preact';

export const wrong = [
  <treg-brakes brake="much" />, // ✗ no number
  <treg-brakes mode="play" />, // ✗ no mode
  <treg-brakes brakes={60} />, // ✗ no such option
  <treg-brakes ontreg-brakes-step={(event) => event.outcome} />, // ✗ of the other event
  <treg-conditions only="lupus" />, // ✗ Preact takes it for a listener
  <treg-booking utm="all" />, // ✗ no choice
];
